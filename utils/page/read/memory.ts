/** What was read already: a list repeats the same few days and statuses from row to row. */

/** By the text of a cell that is nothing but a text. */
export type Memory<T> = Map<string, T>;

/** So much is remembered of one column. */
const MOST = 2_000;
const LONGEST = 400;

/** Keeps `now` under `text` while there is room; returns it. */
export function remember<T>(known: Memory<T>, text: string, now: T): T {
  if (text.length <= LONGEST && known.size < MOST) known.set(text, now);
  return now;
}
