/** Runs Vitest on one kind of tests, or on some files of it, and counts what it showed. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { countTests, type Count } from './count-tests';
import { readReport, toldFailures } from './read-report';
import { runProcess } from './run-process';

export interface Told extends Count {
  output: string;
}

/**
 * @param report the file to write results to as they come.
 * @param files the files to run; all of the project without.
 */
export const runSuite = async (
  project: string,
  report: string,
  files: readonly string[] = [],
): Promise<Told> => {
  const reporters = ['--reporter=default', '--reporter=./scripts/report-as-it-goes.ts'];
  const { code, output } = await runProcess('vitest', ['run', '--project', project, ...reporters, ...files], {
    env: { RELANCE_REPORT: report },
    report,
  });
  const read = existsSync(report) ? readReport(readFileSync(report, 'utf8')) : undefined;
  // Vitest tells what failed when it comes to its end, and only then.
  const told = code === null && read ? `\n${toldFailures(read).join('\n')}` : '';
  return { ...countTests(read, code), output: output + told };
};

/** The test files of a folder in so many shares of about the same length, the longest files first in each. */
export const shares = (folder: string, count: number): string[][] => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  return Array.from({ length: count }, (_, share) => files.filter((_file, at) => at % count === share));
};
