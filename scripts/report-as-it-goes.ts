/** A reporter for Vitest that writes each result down at once, so that a run cut off still tells what it ran. */
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule, TestSpecification } from 'vitest/node';
import type { Line } from './read-report';

/** Where to write: one JSON object a line, see `Line`. */
const FILE = process.env.RELANCE_REPORT;

const write = (line: Line): void => {
  if (FILE) appendFileSync(FILE, `${JSON.stringify(line)}\n`);
};
const nameOf = ({ moduleId }: { moduleId: string }) => relative(process.cwd(), moduleId);

const testLine = (test: TestCase): Line => {
  const { state, errors = [] } = test.result();
  return {
    file: nameOf(test.module),
    test: test.id,
    name: test.fullName,
    status: state,
    ms: Math.round(test.diagnostic()?.duration ?? 0),
    ...(errors.length > 0 ? { error: errors.map(({ stack, message }) => stack ?? message).join('\n') } : {}),
  };
};

export default class ReportAsItGoes implements Reporter {
  onTestRunStart(specifications: readonly TestSpecification[]): void {
    for (const { moduleId } of specifications) write({ file: nameOf({ moduleId }), status: 'queued' });
  }

  onTestModuleQueued(module: TestModule): void {
    write({ file: nameOf(module), status: 'started' });
  }

  onTestModuleCollected(module: TestModule): void {
    // Those not run in the end are known by then.
    for (const test of module.children.allTests()) write(testLine(test));
  }

  onTestCaseResult(test: TestCase): void {
    write(testLine(test));
  }

  onTestModuleEnd(module: TestModule): void {
    for (const test of module.children.allTests()) write(testLine(test));
    const ms = Math.round(module.diagnostic().duration);
    write({ file: nameOf(module), status: module.state(), ms });
  }
}
