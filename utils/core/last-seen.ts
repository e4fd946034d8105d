/** When an invoice was seen last, whether or not it had changed then. */
import type { Ledger, LedgerEntry } from './ledger';
import { namesIn } from './ledger-views';
import { rowNames } from './row-name';

/** What is dated further ahead of the present instant than this, in milliseconds, was dated by a clock that was wrong. */
const AHEAD = 60_000;

/**
 * Tells the instant at which the row of an entry stood in one of these views last, or was read last, in milliseconds
 * since 1970; 0 where only a clock that was ahead of `now` has dated that: it was some time ago, and nobody knows when.
 */
export function lastSeen(views: Ledger['views'], now: number): (entry: LedgerEntry) => number {
  let instants: Map<string, number> | undefined;
  return ({ reading, readAt }) => {
    instants ??= instantsIn(views);
    const all = [readAt, ...rowNames(reading).map((name) => instants!.get(name) ?? 0)];
    return Math.max(0, ...all.filter((at) => at <= now + AHEAD));
  };
}

function instantsIn(views: Ledger['views']): Map<string, number> {
  const instants = new Map<string, number>();
  for (const { rows } of Object.values(views))
    for (const { at, names } of Object.values(rows?.pages ?? {}))
      for (const name of namesIn(names)) instants.set(name, Math.max(at, instants.get(name) ?? 0));
  return instants;
}
