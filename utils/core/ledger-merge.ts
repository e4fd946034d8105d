/** Two ledgers of one organisation made one: every invoice of both, each by its newest reading. */
import type { RowReading } from './invoice';
import type { Ledger, LedgerEntry, ViewCoverage } from './ledger';

/** Whatever is in either ledger; where both know a thing, the newer reading of it. */
export function mergeLedgers(mine: Ledger, theirs: Ledger): Ledger {
  const newer = theirs.lastReadAt > mine.lastReadAt ? theirs : mine;
  const unrecognised = newest(mine.unrecognised, theirs.unrecognised, ({ at }) => at);
  return {
    slug: mine.slug,
    locale: newer.locale,
    entries: mergeEntries(mine.entries, theirs.entries),
    views: mergeViews(mine.views, theirs.views),
    hostTotals: newest(mine.hostTotals, theirs.hostTotals, ({ readAt }) => readAt),
    // A list read since then is a list that can be read.
    unrecognised: unrecognised && unrecognised.at > newer.lastReadAt ? unrecognised : null,
    lastReadAt: newer.lastReadAt,
  };
}

/**
 * Number and client name most invoices; those that share both are numbered in the order in which they were seen,
 * which may differ between the two ledgers. So twins are matched by their facts first, and numbered anew.
 */
function mergeEntries(mine: Ledger['entries'], theirs: Ledger['entries']): Ledger['entries'] {
  const lists = new Map<string, LedgerEntry[]>();
  const listOf = (base: string): LedgerEntry[] => {
    const list = lists.get(base) ?? [];
    lists.set(base, list);
    return list;
  };
  for (const [key, entry] of Object.entries(mine)) listOf(baseOf(key)).push(entry);
  const incoming = new Map<string, LedgerEntry[]>();
  for (const [key, entry] of Object.entries(theirs)) {
    incoming.set(baseOf(key), [...(incoming.get(baseOf(key)) ?? []), entry]);
  }
  for (const [base, entries] of incoming) addTwins(listOf(base), entries);
  return Object.fromEntries(
    [...lists].flatMap(([base, list]) => list.map((entry, n) => [`${base}\u241f${n}`, entry])),
  );
}

function addTwins(list: LedgerEntry[], incoming: readonly LedgerEntry[]): void {
  const taken = new Set<number>();
  const place = (entry: LedgerEntry, fits: (known: LedgerEntry) => boolean): boolean => {
    const at = list.findIndex((known, index) => !taken.has(index) && fits(known));
    if (at === -1) return false;
    taken.add(at);
    if (entry.readAt > (list[at]?.readAt ?? 0)) list[at] = entry;
    return true;
  };
  const exactly = (entry: LedgerEntry) => (known: LedgerEntry) =>
    facts(known.reading) === facts(entry.reading);
  const rest = incoming.filter((entry) => !place(entry, exactly(entry)));
  for (const entry of rest) {
    const perhaps = (known: LedgerEntry) => mayBeSame(known.reading, entry.reading);
    if (place(entry, perhaps)) continue;
    list.push(entry);
    taken.add(list.length - 1);
  }
}

/** The part of a key before the number of the twin. */
function baseOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('\u241f')));
}

function facts(reading: RowReading): string | null {
  if (reading.kind !== 'invoice') return null;
  return JSON.stringify([
    reading.issueDate,
    reading.dueDate,
    reading.amount?.minor,
    reading.amount?.currency,
  ]);
}

/** An issued invoice keeps its issue date for good, so two different ones are two invoices. */
function mayBeSame(a: RowReading, b: RowReading): boolean {
  if (a.kind !== 'invoice' || b.kind !== 'invoice') return true;
  if (a.status === 'draft' || a.issueDate === null || b.issueDate === null) return true;
  return a.issueDate === b.issueDate;
}

function mergeViews(mine: Ledger['views'], theirs: Ledger['views']): Ledger['views'] {
  const views = new Map<string, ViewCoverage>(Object.entries(mine));
  for (const [name, view] of Object.entries(theirs)) {
    const known = views.get(name);
    if (!known || view.readAt > known.readAt) views.set(name, view);
  }
  return Object.fromEntries(views);
}

function newest<T>(a: T | null, b: T | null, at: (value: T) => number): T | null {
  if (a === null || b === null) return a ?? b;
  return at(b) > at(a) ? b : a;
}
