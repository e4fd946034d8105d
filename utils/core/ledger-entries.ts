/** The entries of a ledger by their keys, and which of them a reading is about. */
import type { RowReading } from './invoice';
import { isSameInvoice, joinKey, numberKey } from './invoice-name';
import type { Ledger, LedgerEntry } from './ledger';

/**
 * The key of an entry: number and client, folded, and a place. Invoices that share number and client have the places
 * 0, 1, 2, …, without gaps, in the order in which they were first seen.
 */
export const entryKey = (reading: RowReading, place: number): string =>
  joinKey(numberKey(reading), String(place));

/** Keys of the entries that share number and client with a reading, by their place. */
export function keysLike(entries: Ledger['entries'], reading: RowReading): string[] {
  const keys: string[] = [];
  for (let place = 0; entryKey(reading, place) in entries; place++) keys.push(entryKey(reading, place));
  return keys;
}

/** Takes an entry out and returns the key from which another one was moved to its place; its own when none was. */
export function removeEntry(entries: Record<string, LedgerEntry>, key: string): string {
  const last = keysLike(entries, entries[key]!.reading).at(-1)!;
  entries[key] = entries[last]!;
  delete entries[last];
  return last;
}

/**
 * Whether two readings of one number and client print the same due date and amount, and no two issue dates. Of rows
 * that could not be read nobody can tell.
 */
export function isPrintedAlike(a: RowReading, b: RowReading): boolean {
  return (
    a.kind === 'invoice' &&
    b.kind === 'invoice' &&
    (a.issueDate === null || b.issueDate === null || a.issueDate === b.issueDate) &&
    a.dueDate === b.dueDate &&
    a.amount?.minor === b.amount?.minor &&
    a.amount?.currency === b.amount?.currency
  );
}

/** Whether two readings are of one invoice and print the same of it: the invoice itself, read twice. */
export const isSameReading = (a: RowReading, b: RowReading): boolean =>
  isSameInvoice(a, b) && isPrintedAlike(a, b);

/** An entry whose invoice is there: it is absent no more. */
export function present(entry: LedgerEntry): LedgerEntry {
  if (!entry.absent) return entry;
  const copy = { ...entry };
  delete copy.absent;
  return copy;
}

/** An entry with what is known of when it was paid; null where nothing is. */
export function paidBetween(entry: LedgerEntry, paid: LedgerEntry['paidBetween'] | null): LedgerEntry {
  if (paid) return { ...entry, paidBetween: paid };
  if (!entry.paidBetween) return entry;
  const copy = { ...entry };
  delete copy.paidBetween;
  return copy;
}

/**
 * A newer reading in place of an older one of the same invoice. The day of issue stays known where the newer one
 * does not print it: an invoice that was issued keeps it for good.
 */
export function inPlaceOf(older: RowReading, newer: RowReading): RowReading {
  if (older.kind !== 'invoice' || older.status === 'draft' || older.issueDate === null) return newer;
  if (newer.kind !== 'invoice' || newer.issueDate !== null) return newer;
  return { ...newer, issueDate: older.issueDate };
}
