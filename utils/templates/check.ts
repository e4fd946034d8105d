/** Checking a template without values: what an editor marks while it is written, and what rendering refuses first. */
import { inspect, type Inspection } from './inspect';
import { cleanSource } from './plain-text';
import { finding, type Finding } from './problem';
import { scan } from './scan';
import { LIMITS, type Problem, type Template } from './template';

type Part = 'subject' | 'body';

/** A part of a template that has been looked at. */
export interface CheckedPart {
  readonly source: string;
  readonly problems: readonly Problem[];
  /** For each list looped over, how many parts are rendered for each of its invoices. */
  readonly loops: ReadonlyMap<string, number>;
  readonly inspection: Inspection;
}

/** Every problem that can be seen without values, subject first, in the order of the text. Never throws. */
export function check(template: Pick<Template, 'subject' | 'body'>): Problem[] {
  return [...checkPart(template.subject, 'subject').problems, ...checkPart(template.body, 'body').problems];
}

/** Checks one part; never throws. */
export function checkPart(given: string, where: Part): CheckedPart {
  const limit = where === 'subject' ? LIMITS.subjectSource : LIMITS.bodySource;
  const source = cleanSource(given);
  const result = (
    findings: readonly Finding[],
    rest: Pick<CheckedPart, 'loops' | 'inspection'> = NOTHING,
  ): CheckedPart => ({
    source,
    problems: inOrder(findings).map((one) => ({ ...one, where })),
    ...rest,
  });
  if (source.length > limit) return result([finding('tooLong', source, limit, String(limit))]);
  if (source.trim() === '') return result([finding('missingValue', source, 0, where)]);
  const { findings, loops, parts } = scan(source);
  const inspection = inspect(parts, source);
  return result([...findings, ...inspection.findings], { loops, inspection });
}

const NOTHING: Pick<CheckedPart, 'loops' | 'inspection'> = { loops: new Map(), inspection: inspect([], '') };

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.line - b.line || a.column - b.column).slice(0, LIMITS.findings);
}
