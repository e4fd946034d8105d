/** Holds what reading took against the floor and the limits. */
import { READING } from '../limits';
import type { Spread } from '../statistics';

/**
 * How often the floor a measure may take, and what the floor is: each row's `textContent`, read once. Limits are for
 * nodes that the script has in hand, as the floor has its rows; on new nodes both cost more, and that is shown apart.
 * Where changes were missed, nothing says that a row is the same: all are read in full, which has no limit of its own.
 */
export const TIMES_FLOOR: Readonly<Record<string, { readonly floor: string; readonly most?: number }>> = {
  'new nodes: cells alone': { floor: 'new nodes: floor' },
  'new nodes: first read': { floor: 'new nodes: floor' },
  'cells alone': { floor: 'floor' },
  'first read': { floor: 'floor' },
  'first read and marks': { floor: 'floor' },
  'marks alone': { floor: 'floor' },
  'read again: all afresh': { floor: 'floor', most: READING.againTimesFloor },
  'read again: list stirred': { floor: 'floor', most: READING.againTimesFloor },
  'read again: changes missed': { floor: 'floor' },
  'read again, marks compared': { floor: 'floor' },
};

/** Milliseconds, whatever the number of rows. */
const MOST_MS: Readonly<Record<string, number>> = { 'one changed row': READING.changedRowMs };

export interface Verdict {
  /** Times the floor, the median over the rounds; null for what has no floor. */
  readonly times: number | null;
  readonly limit: string;
  /** Null where there is no limit. */
  readonly kept: boolean | null;
}

/** @param times the measure over its floor, round by round. */
export function verdictOn(name: string, spread: Spread, times: Spread | null): Verdict {
  const most = TIMES_FLOOR[name]?.most;
  const ms = MOST_MS[name];
  if (times !== null && most !== undefined) {
    return { times: times.median, limit: `${most} × floor`, kept: times.median <= most };
  }
  if (ms !== undefined) return { times: null, limit: `${ms} ms`, kept: spread.median <= ms };
  return { times: times?.median ?? null, limit: '', kept: null };
}
