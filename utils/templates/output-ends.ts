/** Where the outputs of a source end, none of them inside quotes: found in one pass, however many do not end at all. */
import type { Steps } from './steps';

/** A quote, with the backslashes before it, or the end of an output. */
const MARK = /(?<!\\)\\*["']|\}\}/g;

interface Mark {
  readonly at: number;
  /** Behind the braces of an output that goes on, outside quotes, up to here; -1 when it does not end. */
  end: number;
}

/** Tells, place by place in the order of the text, where an output that begins there ends; -1 when it never does. */
export function outputEnds(source: string, steps: Steps): (from: number) => number {
  const marks = marksOf(source);
  steps.take(source.length);
  let next = 0;
  return (from) => {
    while (next < marks.length && (marks[next]?.at ?? 0) < from) next += 1;
    return marks[next]?.end ?? -1;
  };
}

function marksOf(source: string): Mark[] {
  const marks: Mark[] = [];
  // From the end, so that what a quote leads to is known before the quote: where its text closes, and what comes then.
  const behindQuote = new Map<string, number>();
  let ahead = -1;
  for (const { 0: found, index } of [...source.matchAll(MARK)].reverse()) {
    const mark = { at: index, end: index + 2 };
    if (found !== '}}') {
      const quote = found.slice(-1);
      mark.at = index + found.length - 1;
      mark.end = behindQuote.get(quote) ?? -1;
      // One behind an odd number of backslashes closes no text.
      if (found.length % 2 === 1) behindQuote.set(quote, ahead);
    }
    ahead = mark.end;
    marks.push(mark);
  }
  return marks.reverse();
}
