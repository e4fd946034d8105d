/** Invisible direction marks in printed text: formatters add them around amounts and dates, readers drop them. */

// U+202E (right-to-left override) is left out on purpose: it shows digits in another order than they stand in,
// so a text that holds it stays unreadable.
const MARKS = /[\u061c\u200e\u200f\u202a-\u202d\u2066-\u2069]/;
const ALL_MARKS = new RegExp(MARKS.source, 'g');

/** Whether `text` holds a direction mark that can be dropped without changing what is read. */
export function hasDirectionMarks(text: string): boolean {
  return MARKS.test(text);
}

/** `text` without its direction marks; a right-to-left override stays. */
export function withoutDirectionMarks(text: string): string {
  return text.replace(ALL_MARKS, '');
}
