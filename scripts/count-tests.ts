/** Counts what a Vitest run really showed: whatever did not pass has failed, silence included. */

/** The part of Vitest's JSON report that is counted. */
export interface Report {
  testResults: { status: string; message?: string; assertionResults: { status: string }[] }[];
}

export interface Count {
  passed: number;
  failed: number;
}

/**
 * A skipped, pending or unfinished test counts as failed; so does a file that could not be loaded, a run without
 * a report or without a single test, and a run that ended badly though each of its tests passed.
 */
export const countTests = (report: Report | undefined, code: number | null): Count => {
  if (!report) return { passed: 0, failed: 1 };
  const statuses = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ status }) => status),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status !== 'passed' && assertionResults.every((test) => test.status === 'passed'),
  ).length;
  const failed = statuses.length - passed + broken;
  const ranWell = code === 0 && statuses.length > 0;
  return { passed, failed: failed === 0 && !ranWell ? 1 : failed };
};
