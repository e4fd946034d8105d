/** Checking a template without values: what an editor marks while it is written, and what rendering refuses first. */
import { inspect, type Inspection } from './inspect';
import type { Piece } from './pieces';
import { cleanSource } from './plain-text';
import { finding, type Finding } from './problem';
import { scan } from './scan';
import { Steps } from './steps';
import { LIMITS, type Problem, type Template } from './template';

type Part = 'subject' | 'body';

/** A part of a template that has been looked at. */
export interface CheckedPart {
  readonly source: string;
  readonly problems: readonly Problem[];
  readonly pieces: readonly Piece[];
  /** For each list looped over, how many parts are rendered for each of its invoices. */
  readonly loops: ReadonlyMap<string, number>;
  readonly inspection: Inspection;
}

/**
 * Every problem that can be seen without values, subject first, in the order of the text. Never throws. `steps` counts
 * the work: at most ten for each character.
 */
export function check(template: Pick<Template, 'subject' | 'body'>, steps = new Steps()): Problem[] {
  const subject = checkPart(template.subject, 'subject', steps);
  const body = checkPart(template.body, 'body', steps);
  return [...subject.problems, ...body.problems];
}

/** Checks one part; never throws. */
export function checkPart(given: string, where: Part, steps: Steps): CheckedPart {
  const limit = where === 'subject' ? LIMITS.subjectSource : LIMITS.bodySource;
  const source = cleanSource(given);
  const result = (
    findings: readonly Finding[],
    rest: Omit<CheckedPart, 'source' | 'problems'> = NOTHING,
  ): CheckedPart => ({
    source,
    problems: inOrder(findings).map((one) => ({ ...one, where })),
    ...rest,
  });
  if (source.length > limit) return result([finding('tooLong', source, limit, String(limit))]);
  if (source.trim() === '') return result([finding('missingValue', source, 0, where)]);
  const { findings, pieces, loops, parts } = scan(source, steps);
  const inspection = inspect(parts, source, steps);
  return result([...findings, ...inspection.findings], { pieces, loops, inspection });
}

const NOTHING: Omit<CheckedPart, 'source' | 'problems'> = {
  pieces: [],
  loops: new Map(),
  inspection: { findings: [], used: new Set(), required: new Map() },
};

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.line - b.line || a.column - b.column).slice(0, LIMITS.findings);
}
