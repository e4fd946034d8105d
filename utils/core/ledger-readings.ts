/** Takes the readings of a report into the entries of a ledger, each into the place of the invoice it is of. */
import type { RowReading } from './invoice';
import { isSameInvoice } from './invoice-name';
import type { Ledger, LedgerEntry, PageReport } from './ledger';
import {
  entryKey,
  inPlaceOf,
  isPrintedAlike,
  keysLike,
  paidBetween,
  present,
  removeEntry,
} from './ledger-entries';
import { byPrint, namesOf, printOf, withFormer } from './ledger-names';
import { lastSeen } from './last-seen';

/** Entries that may still be changed, with the keys of those that were read now, and of those among them that are new. */
export interface ReadEntries {
  readonly entries: Record<string, LedgerEntry>;
  readonly taken: Set<string>;
  readonly added: Set<string>;
}

export function takeReadings(ledger: Ledger, report: PageReport): ReadEntries {
  const entries: Record<string, LedgerEntry> = { ...ledger.entries };
  const taken = new Set<string>();
  const added = new Set<string>();
  const rest: RowReading[] = [];
  const seen = lastSeen(ledger.views, report.at);
  let former: Map<string, string | null> | undefined;
  const put = (key: string, reading: RowReading, before: LedgerEntry | undefined) => {
    if (!before) added.add(key);
    const names = before ? namesOf(before) : [];
    entries[key] = withFormer(readAgain(before, reading, report.at, seen), names);
    taken.add(key);
  };
  /** An invoice taken out of the place that it had under a former name of its client; none where it is a new one. */
  const takeRenamed = (reading: RowReading): LedgerEntry | undefined => {
    const print = printOf(reading);
    former ??= byPrint(ledger.entries);
    const key = former.get(print ?? '');
    if (!key || taken.has(key) || printOf(entries[key]?.reading) !== print) return undefined;
    const entry = entries[key]!;
    const moved = removeEntry(entries, key);
    if (moved === key) return entry;
    if (taken.delete(moved)) taken.add(key);
    if (added.delete(moved)) added.add(key);
    const other = printOf(entries[key]?.reading);
    if (other !== null && former.get(other) === moved) former.set(other, key);
    return entry;
  };
  // What reads as it did before comes first, so that nothing else takes its place.
  for (const reading of report.changed) {
    const same = keysLike(entries, reading).find(
      (key) => !taken.has(key) && isPrintedAlike(entries[key]!.reading, reading),
    );
    if (same !== undefined) put(same, reading, entries[same]);
    else rest.push(reading);
  }
  for (const reading of rest) {
    const known = keysLike(entries, reading);
    const same = known.filter((key) => isSameInvoice(entries[key]!.reading, reading));
    const older = same.find((key) => !taken.has(key));
    if (older !== undefined) put(older, reading, entries[older]);
    else if (!same.some((key) => isPrintedAlike(entries[key]!.reading, reading))) {
      const renamed = same.length === 0 ? takeRenamed(reading) : undefined;
      put(entryKey(reading, keysLike(entries, reading).length), reading, renamed);
    }
  }
  return { entries, taken, added };
}

/** An entry after one more reading of its invoice, which is there again whatever it was before. */
function readAgain(
  before: LedgerEntry | undefined,
  reading: RowReading,
  at: number,
  seen: (entry: LedgerEntry) => number,
): LedgerEntry {
  if (!before) return { reading, readAt: at, firstSeenAt: at };
  const was = before.reading.kind === 'invoice' ? before.reading.status : null;
  const is = reading.kind === 'invoice' ? reading.status : null;
  const isPaidNow = was === 'unpaid' && is === 'paid' && seen(before) > 0;
  const paid = isPaidNow ? { after: Math.min(seen(before), at), by: at } : before.paidBetween;
  const entry = { ...present(before), reading: inPlaceOf(before.reading, reading), readAt: at };
  return paidBetween(entry, is === 'paid' ? paid : null);
}
