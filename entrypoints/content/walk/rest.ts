/** Waits for the list to come to rest: its rows are there, none is loading, and they stand still. */
import type { RowReading } from '../../../utils/core/invoice';
import type { SessionContext } from '../tab';
import { isReading } from '../../../utils/page/read/list';

/** What is walked with: the page, and what ends the walk, its reason being a `WalkStop`. */
export interface Walking {
  readonly tab: SessionContext;
  readonly signal: AbortSignal;
}

/** Rows that stand still so long are believed by the recorder as well, in milliseconds. */
const STILL = 110;
/** A list without rows may be one whose rows are on their way. */
const EMPTY_STILL = 1_000;
/** A page that has not followed by then will not, in milliseconds. */
const LIMIT = 15_000;
const POLL = 30;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The rows in sight; null while some are loading, or where there is no list. */
export function rowsInSight({ tab }: Walking): RowReading[] | null {
  const { condition, lists } = tab.engine();
  if (condition !== 'ready') return null;
  const results = lists.flatMap((list) => [...list.rows.values()]);
  return results.includes('skeleton') ? null : results.filter(isReading);
}

/**
 * The rows once they are at rest and `isNew` holds; null when that did not happen in `limit` milliseconds, hidden time
 * not counted: a page that is not shown is not read. Rejects with the reason of the signal.
 */
export async function comeToRest(
  walking: Walking,
  isNew: (rows: readonly RowReading[]) => boolean = () => true,
  limit = LIMIT,
): Promise<RowReading[] | null> {
  const { tab, signal } = walking;
  let last: RowReading[] | null = null;
  let since = 0;
  let left = limit;
  for (let before = performance.now(); left > 0;) {
    await pause(POLL);
    signal.throwIfAborted();
    const now = performance.now();
    if (!tab.document.hidden) left -= now - before;
    before = now;
    const rows = tab.document.hidden ? null : rowsInSight(walking);
    if (!rows || !last || !areSame(rows, last)) [last, since] = [rows, now];
    else if (now - since >= (rows.length > 0 ? STILL : EMPTY_STILL) && isNew(rows)) return rows;
  }
  return null;
}

/** Readings are kept as they are until a row says something else. */
export const areSame = (a: readonly RowReading[], b: readonly RowReading[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);
