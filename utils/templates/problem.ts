/** Making problems: where in the source something stands, and what was probably meant. */
import type { Stretch } from './characters';
import { Refusal } from './refusal';
import type { Problem, ProblemReason } from './template';

/** A problem before it is known whether it is the subject's or the body's. */
export type Finding = Omit<Problem, 'where'>;

/** Where each line of the source that was looked at last begins: problems come in numbers, about one source. */
let lines: { readonly source: string; readonly starts: readonly number[] } = { source: '', starts: [0] };

/** The position of `offset` in `source`: line and column from 1. */
function positionOf(source: string, offset: number): { line: number; column: number } {
  if (lines.source !== source) {
    lines = { source, starts: [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)] };
  }
  const { starts } = lines;
  // Of the lines that begin there or before, the last.
  let line = 0;
  for (let beyond = starts.length; beyond - line > 1;) {
    const middle = (line + beyond) >> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else beyond = middle;
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** A finding at an offset of the source. */
export function finding(
  reason: ProblemReason,
  source: string,
  offset: number,
  name: string,
  suggestion: string | null = null,
): Finding {
  return { reason, ...positionOf(source, offset), name: shortened(name), suggestion };
}

/** The finding in what was thrown while `source` was read or rendered. */
export function findingOf(error: unknown, source: string): Finding {
  return error instanceof Refusal
    ? finding(error.reason, source, error.at, error.about)
    : finding('syntax', source, 0, '');
}

/** Collects findings about parts of `source` into `findings`; each names the part, unless told otherwise. */
export const reporter =
  (source: string, findings: Finding[]) =>
  (
    reason: ProblemReason,
    { begin, end }: Stretch,
    name = source.slice(begin, end),
    suggestion: string | null = null,
  ): void => {
    findings.push(finding(reason, source, begin, name, suggestion));
  };

/** The first line of a piece of source, cut to what a message can hold. */
function shortened(text: string): string {
  const [line = ''] = text.trim().split('\n', 1);
  // Sixty-one letters are at most so many units: no more of a long line need be looked at.
  const letters = [...line.slice(0, 122)];
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : line;
}

/** The candidate closest to `name`, or null when none is within a third of its length (and 4 edits). */
export function closest(name: string, candidates: Iterable<string>): string | null {
  const wanted = name.toLowerCase().slice(0, 40);
  let best: string | null = null;
  let bestDistance = Math.min(4, Math.max(1, Math.ceil(wanted.length / 3)));
  for (const candidate of candidates) {
    const distance = editDistance(wanted, candidate);
    if (distance < bestDistance || (distance === bestDistance && best === null)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b` (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
