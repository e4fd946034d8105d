/** Runs all parts of the checks, or the ones named, and ends with one line `N passed, N failed` over everything. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, type Count, type Report } from './count-tests';
import { runProcess, type Ended } from './run-process';

/** Told to the shell script that starts this, apart from the code of a crash. */
const SOME_FAILED = 3;

const MINUTE = 60_000;
const SUITES = ['core', 'page', 'shell', 'guards', 'e2e'] as const;
const PARTS = ['build', 'types', 'lint', ...SUITES] as const;
type Part = (typeof PARTS)[number];

/** These read the builds. */
const NEED_BUILDS: readonly Part[] = ['guards', 'e2e'];

interface Outcome extends Count {
  part: Part;
  output: string;
  seconds: number;
}

const reports = mkdtempSync(join(tmpdir(), 'relance-reports-'));

const build = async (): Promise<Ended> => {
  // A build that fails must not leave the one before in its place.
  rmSync('.output', { recursive: true, force: true });
  const extension = async () => {
    // One after the other: both write the same generated types.
    const chrome = await runProcess('wxt', ['build'], MINUTE);
    const firefox = await runProcess('wxt', ['build', '-b', 'firefox', '--mv3'], MINUTE);
    return [chrome, firefox];
  };
  const replica = runProcess('vite', ['build', '-c', 'tests/replica/vite.config.ts'], MINUTE);
  const all = [...(await extension()), await replica];
  const bad = all.find(({ code }) => code !== 0);
  return { code: bad ? bad.code : 0, output: all.map(({ output }) => output).join('\n') };
};

const one = ({ code, output }: Ended) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output });

const suite = async (name: string) => {
  const file = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await runProcess('vitest', ['run', '--project', name, ...reporters], 9 * MINUTE);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
  return { ...countTests(report, code), output };
};

const work = async (part: Part) => {
  if (part === 'build') return one(await build());
  if (part === 'types') return one(await runProcess('npm', ['run', '--silent', 'check'], 3 * MINUTE));
  if (part === 'lint') return one(await runProcess('npm', ['run', '--silent', 'lint'], 3 * MINUTE));
  return suite(part);
};

const outcomes: Outcome[] = [];

const run = async (part: Part): Promise<void> => {
  const start = performance.now();
  const result = await work(part).catch((error: Error) => ({
    passed: 0,
    failed: 1,
    output: String(error.stack),
  }));
  const outcome = { part, ...result, seconds: (performance.now() - start) / 1000 };
  outcomes.push(outcome);
  console.log(
    `${part}: ${outcome.passed} passed, ${outcome.failed} failed (${outcome.seconds.toFixed(1)} s)`,
  );
};

/** Two at a time: as many as the smallest machine this runs on has cores. */
const runPaired = async (parts: Part[]): Promise<void> => {
  const left = [...parts];
  const lane = async () => {
    for (let part = left.shift(); part; part = left.shift()) await run(part);
  };
  await Promise.all([lane(), lane()]);
};

const printTable = () => {
  const row = (cells: string[]) => cells.map((cell, i) => (i ? cell.padStart(9) : cell.padEnd(9))).join('');
  console.log(`\n${row(['part', 'passed', 'failed', 'seconds'])}`);
  for (const { part, passed, failed, seconds } of outcomes) {
    console.log(row([part, String(passed), String(failed), seconds.toFixed(1)]));
  }
};

const named = process.argv.slice(3);
const unknown = named.filter((name) => !PARTS.includes(name as Part));
const asked = PARTS.filter((part) => named.length === 0 || named.includes(part));
const needsBuilds = asked.some((part) => part === 'build' || NEED_BUILDS.includes(part));

if (unknown.length > 0) {
  console.log(`No such part: ${unknown.join(', ')}. There are: ${PARTS.join(', ')}.`);
  console.log('0 passed, 1 failed');
  process.exitCode = SOME_FAILED;
} else {
  if (needsBuilds) await run('build');
  // The browser of `page` takes longest, so it starts first; e2e has the machine to itself.
  await runPaired(
    (['page', 'lint', 'types', 'core', 'shell', 'guards'] as const).filter((part) => asked.includes(part)),
  );
  if (asked.includes('e2e')) await run('e2e');

  for (const { part, failed, output } of outcomes) {
    if (failed > 0) console.log(`\n───── ${part} ─────\n${output.trim()}`);
  }
  printTable();
  const total = (key: 'passed' | 'failed') => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  if (total('failed') > 0) process.exitCode = SOME_FAILED;
}
rmSync(reports, { recursive: true, force: true });
