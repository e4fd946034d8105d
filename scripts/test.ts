/** Runs all parts of the checks, or the ones named, and ends with one line `N passed, N failed` over everything. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runJobs, type Job } from './run-jobs';
import { runProcess, type Ended } from './run-process';
import { runSuite, shares, type Told } from './suite';

/** Told to the shell script that starts this, apart from the code of a crash. */
const SOME_FAILED = 3;

const PARTS = ['build', 'types', 'lint', 'core', 'page', 'shell', 'guards', 'e2e'] as const;
type Part = (typeof PARTS)[number];

/** Names for several parts. */
const SETS: Record<string, readonly Part[]> = { quick: ['types', 'lint', 'core', 'shell', 'guards'] };

/** These read the builds. */
const NEED_BUILDS: readonly Part[] = ['guards', 'e2e'];

/** What waits for a page leaves its core to others: two more at a time than there are cores. */
const LANES = availableParallelism() + 2;

/** The end-to-end tests run in so many processes, each with a report of its own. */
const E2E_SHARES = 9;

interface Outcome extends Told {
  part: Part;
  seconds: number;
}

const start = performance.now();
const reports = mkdtempSync(join(tmpdir(), 'relance-reports-'));
const outcomes: Outcome[] = [];

const build = async (): Promise<Ended> => {
  // A build that fails must not leave the one before in its place.
  rmSync('.output', { recursive: true, force: true });
  const extension = async () => {
    // One after the other: both write the same generated types.
    const chrome = await runProcess('wxt', ['build']);
    const firefox = await runProcess('wxt', ['build', '-b', 'firefox', '--mv3']);
    return [chrome, firefox];
  };
  const replica = runProcess('vite', ['build', '-c', 'tests/replica/vite.config.ts']);
  const all = [...(await extension()), await replica];
  const bad = all.find(({ code }) => code !== 0);
  return { code: bad ? bad.code : 0, output: all.map(({ output }) => output).join('\n') };
};

const one = ({ code, output }: Ended): Told => ({
  ...{ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 },
  output,
});

const script = async (name: string) => one(await runProcess('npm', ['run', '--silent', name]));

const job = (part: Part, work: (name: string) => Promise<Told>, name: string = part): Job => ({
  name,
  needs: NEED_BUILDS.includes(part) ? ['build'] : [],
  run: async () => {
    const begun = performance.now();
    const told = await work(name).catch((error: Error) => ({
      ...{ passed: 0, failed: 1 },
      output: String(error.stack),
    }));
    const seconds = (performance.now() - begun) / 1000;
    outcomes.push({ part, ...told, seconds });
    console.log(`${name}: ${told.passed} passed, ${told.failed} failed (${seconds.toFixed(1)} s)`);
    if (told.failed > 0) console.log(`\n───── ${name} ─────\n${told.output.trim()}\n`);
  },
});

const suite = (part: Part) => job(part, () => runSuite(part, join(reports, part)));

const e2e = (): Job[] =>
  shares('tests/e2e', E2E_SHARES).map((files, at) =>
    job('e2e', () => runSuite('e2e', join(reports, `e2e-${at}`), files), `e2e ${at + 1}/${E2E_SHARES}`),
  );

/** Every job, the order in which they are taken: first what others wait for, and what takes long. */
const jobs = (asked: ReadonlySet<Part>): Job[] => {
  const all: Record<Part, () => Job[]> = {
    build: () => [job('build', async () => one(await build()))],
    page: () => [suite('page')],
    lint: () => [job('lint', () => script('lint'))],
    types: () => [job('types', () => script('check'))],
    core: () => [suite('core')],
    shell: () => [suite('shell')],
    guards: () => [suite('guards')],
    e2e,
  };
  return Object.entries(all).flatMap(([part, make]) => (asked.has(part as Part) ? make() : []));
};

/** Parts in their order, each with the time its jobs took together. */
const printTable = () => {
  const row = (cells: string[]) => cells.map((cell, i) => (i ? cell.padStart(9) : cell.padEnd(9))).join('');
  console.log(`\n${row(['part', 'passed', 'failed', 'seconds'])}`);
  for (const part of PARTS) {
    const own = outcomes.filter((outcome) => outcome.part === part);
    if (own.length === 0) continue;
    const sum = (key: 'passed' | 'failed' | 'seconds') =>
      own.reduce((total, outcome) => total + outcome[key], 0);
    console.log(row([part, String(sum('passed')), String(sum('failed')), sum('seconds').toFixed(1)]));
  }
  console.log(row(['all', '', '', ((performance.now() - start) / 1000).toFixed(1)]));
};

const named = process.argv.slice(3);
const known = (name: string): readonly Part[] => SETS[name] ?? PARTS.filter((part) => part === name);
const unknown = named.filter((name) => known(name).length === 0);
const asked = new Set<Part>(named.length === 0 ? PARTS : named.flatMap(known));
if ([...asked].some((part) => NEED_BUILDS.includes(part))) asked.add('build');

if (unknown.length > 0) {
  const names = [...PARTS, ...Object.keys(SETS)].join(', ');
  console.log(`No such part: ${unknown.join(', ')}. There are: ${names}.`);
  console.log('0 passed, 1 failed');
  process.exitCode = SOME_FAILED;
} else {
  await runJobs(jobs(asked), LANES);
  printTable();
  const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  if (total('failed') > 0) process.exitCode = SOME_FAILED;
}
rmSync(reports, { recursive: true, force: true });
