/** What was read already: a list repeats the same few days and statuses from row to row. */

export interface Memory<T> {
  /** By the text of cells that are nothing but a text. */
  readonly texts: Map<string, T>;
  /** By the shape of other cells. */
  readonly shapes: Map<string, T>;
}

/** So much is remembered of one column. */
const MOST = 2_000;
const LONGEST = 400;

export const createMemory = <T>(): Memory<T> => ({ texts: new Map(), shapes: new Map() });

/** Keeps `now` under `key`, if there is one and still room; returns it. */
export function remember<T>(known: Map<string, T>, key: string | null, now: T): T {
  if (key !== null && key.length <= LONGEST && known.size < MOST) known.set(key, now);
  return now;
}
