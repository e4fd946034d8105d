/** Which characters are blanks and which make up words, in what stands between the braces of a template. */

/** Blanks and line ends, as they stand in brackets of a pattern. */
export const BLANK = String.raw`\s\u180E`;

/** As many blanks as there are; it always fits. */
export const BLANKS = new RegExp(`[${BLANK}]*`, 'y');

/** Letters of any script, digits, `_`, `-` and `?`: everything beyond ASCII but blanks and curly quotes. */
export const WORD_CHARACTER = String.raw`(?:[\w?-]|[^\0-\x7F${BLANK}“”])`;
export const WORD = new RegExp(`${WORD_CHARACTER}+`, 'y');

const ONE_BLANK = new RegExp(`[${BLANK}]`);

/** A part of a source, from `begin` up to `end`, in characters (UTF-16 units) from its start. */
export interface Stretch {
  readonly begin: number;
  readonly end: number;
}

/** The stretch without blanks at its start, its end or both; empty when it holds nothing else. */
export function withoutBlanks(
  source: string,
  { begin, end }: Stretch,
  { start, finish }: { readonly start: boolean; readonly finish: boolean },
): Stretch {
  let from = begin;
  let to = end;
  while (start && from < to && ONE_BLANK.test(source.charAt(from))) from += 1;
  while (finish && to > from && ONE_BLANK.test(source.charAt(to - 1))) to -= 1;
  return { begin: from, end: to };
}
