/** Guard: the run of all checks counts every test, and nothing that did not pass goes by in silence. */
import { describe, expect, it } from 'vitest';
import { countTests, type Report } from '../../scripts/count-tests';

const file = (status: string, ...tests: string[]): Report['testResults'][number] => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe('counting', () => {
  it.each<[string, Report | undefined, number | null, number, number]>([
    ['passing tests', { testResults: [file('passed', 'passed', 'passed')] }, 0, 2, 0],
    ['failing tests', { testResults: [file('failed', 'passed', 'failed')] }, 1, 1, 1],
    [
      'skipped tests as failed',
      { testResults: [file('passed', 'passed', 'skipped', 'todo', 'pending')] },
      0,
      1,
      3,
    ],
    ['a file that could not be loaded', { testResults: [file('passed', 'passed'), file('failed')] }, 1, 1, 1],
    ['a failing clean-up after passing tests', { testResults: [file('failed', 'passed')] }, 1, 1, 1],
    ['an error outside of all tests', { testResults: [file('passed', 'passed')] }, 1, 1, 1],
    ['a run without tests', { testResults: [] }, 0, 0, 1],
    ['a run without report', undefined, 1, 0, 1],
    ['a run that was stopped', { testResults: [file('passed', 'passed')] }, null, 1, 1],
  ])('%s', (_, report, code, passed, failed) => {
    expect(countTests(report, code)).toEqual({ passed, failed });
  });
});
