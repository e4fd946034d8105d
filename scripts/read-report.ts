/** Reads what the reporter wrote as it went: everything that was run, also of a run that was cut off. */
import type { Report } from './count-tests';

/** One line of a report: the state of a file, or of one of its tests. The last line about either counts. */
export interface Line {
  readonly file: string;
  readonly status: string;
  /** The test's id and full name; a line without is about the file. */
  readonly test?: string;
  readonly name?: string;
  /** How long it took, in milliseconds. */
  readonly ms?: number;
  readonly error?: string;
}

interface FileResult {
  readonly name: string;
  status: string;
  ms: number;
  readonly assertionResults: Line[];
}

export interface RunReport extends Report {
  testResults: FileResult[];
}

/** `undefined` for the line that was being written when the run was stopped. */
const parse = (line: string): Line | undefined => {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return undefined;
  }
};

/** Every file of the run in its last state, each with its tests in theirs. */
export const readReport = (text: string): RunReport => {
  const files = new Map<string, FileResult & { tests: Map<string, Line> }>();
  for (const row of text.split('\n')) {
    const line = row === '' ? undefined : parse(row);
    if (!line) continue;
    const file = files.get(line.file) ?? {
      ...{ name: line.file, status: 'queued', ms: 0, assertionResults: [], tests: new Map<string, Line>() },
    };
    files.set(line.file, file);
    if (line.test !== undefined) file.tests.set(line.test, line);
    else [file.status, file.ms] = [line.status, line.ms ?? 0];
  }
  return {
    testResults: [...files.values()].map(({ tests, ...file }) => ({
      ...file,
      assertionResults: [...tests.values()],
    })),
  };
};

/** What went wrong, in words: the tests that failed, and the files that did not come to their end. */
export const toldFailures = ({ testResults }: RunReport): string[] => [
  ...testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ file, name, error = '' }) => `FAILED ${file} > ${name}\n${error}`),
  ),
  ...testResults
    .filter(({ status }) => !['passed', 'failed', 'skipped'].includes(status))
    .map(({ name, status, assertionResults }) => {
      const next = assertionResults.find((test) => test.status === 'pending');
      return `NOT FINISHED ${name} (${status})${next ? `, at: ${next.name}` : ''}`;
    }),
];
