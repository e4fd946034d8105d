/** Guard: a run of the checks that is cut off still counts what it ran, and no end-to-end file is left out of it. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countTests } from '../../scripts/count-tests';
import { readReport, toldFailures, type Line } from '../../scripts/read-report';
import { runJobs, type Job } from '../../scripts/run-jobs';
import { shares } from '../../scripts/suite';

const written = (...lines: Line[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const test = (name: string, status: string, error?: string): Line => ({
  ...{ file: 'a.test.ts', test: name, name, status },
  ...(error === undefined ? {} : { error }),
});

describe('a report written as the tests went', () => {
  it('holds every file and test in its last state', () => {
    const report = readReport(
      written({ file: 'a.test.ts', status: 'queued' }, test('one', 'pending'), test('one', 'passed'), {
        file: 'a.test.ts',
        status: 'passed',
        ms: 12,
      }),
    );
    expect(report.testResults).toMatchObject([
      { name: 'a.test.ts', status: 'passed', ms: 12, assertionResults: [{ name: 'one', status: 'passed' }] },
    ]);
    expect(countTests(report, 0)).toEqual({ passed: 1, failed: 0 });
  });

  it('cut off in the middle of a line: what passed is counted, the test at work and the file not begun failed', () => {
    const text = written(
      { file: 'a.test.ts', status: 'queued' },
      { file: 'b.test.ts', status: 'queued' },
      ...['one', 'two', 'three'].map((name) => test(name, 'pending')),
      test('one', 'passed'),
      test('two', 'failed', 'Error: not so'),
    );
    const report = readReport(`${text}{"file":"a.test.ts","test":"thr`);
    expect(countTests(report, null)).toEqual({ passed: 1, failed: 3 });
    expect(toldFailures(report)).toEqual([
      'FAILED a.test.ts > two\nError: not so',
      'NOT FINISHED a.test.ts (queued), at: three',
      'NOT FINISHED b.test.ts (queued)',
    ]);
  });
});

describe('jobs side by side', () => {
  it('are as many as there are lanes, and wait for what they need where that is asked for', async () => {
    const order: string[] = [];
    const ends = new Map<string, () => void>();
    const job = (name: string, ...needs: string[]): Job => ({
      ...{ name, needs },
      run: () => {
        order.push(name);
        return new Promise((done) => ends.set(name, done));
      },
    });
    const end = async (name: string) => {
      ends.get(name)!();
      await new Promise((next) => setImmediate(next));
    };
    const all = runJobs([job('build'), job('e2e', 'build'), job('types', 'not asked'), job('core')], 2);
    expect(order).toEqual(['build', 'types']);
    await end('types');
    expect(order).toEqual(['build', 'types', 'core']);
    await end('build');
    expect(order).toEqual(['build', 'types', 'core', 'e2e']);
    await end('core');
    await end('e2e');
    await all;
  });

  it('that wait for each other are told, and do not hang', async () => {
    const idle = async () => undefined;
    const jobs = [
      { name: 'a', needs: ['b'], run: idle },
      { name: 'b', needs: ['a'], run: idle },
    ];
    await expect(runJobs(jobs, 2)).rejects.toThrow('a, b');
  });
});

describe('shares of the end-to-end tests', () => {
  it('hold every file once', () => {
    const files = readdirSync('tests/e2e').filter((name) => name.endsWith('.test.ts'));
    expect(shares('tests/e2e', 5).flat().sort()).toEqual(files.map((name) => `tests/e2e/${name}`).sort());
  });
});
