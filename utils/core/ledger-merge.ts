/** Two ledgers of one organisation made one: every invoice of both, each by its newest reading. */
import type { RowReading } from './invoice';
import type { Ledger, LedgerEntry, ViewCoverage } from './ledger';
import { byFacts, factsOf, namesOf, withFormer } from './ledger-names';

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
  const [own, incoming] = underOneName(mine, theirs).map(byBase) as [EntryLists, EntryLists];
  for (const [base, entries] of incoming) {
    const list = own.get(base) ?? [];
    own.set(base, list);
    addTwins(list, entries);
  }
  return Object.fromEntries(
    [...own].flatMap(([base, list]) => list.map((entry, n) => [`${base}\u241f${n}`, entry])),
  );
}

type EntryLists = Map<string, LedgerEntry[]>;

function byBase(entries: readonly LedgerEntry[]): EntryLists {
  const lists: EntryLists = new Map();
  for (const entry of entries) {
    const list = lists.get(baseOf(entry)) ?? [];
    lists.set(baseOf(entry), list);
    list.push(entry);
  }
  return lists;
}

/** The entries of both, with an invoice whose client was renamed between them under its newest name in both. */
function underOneName(mine: Ledger['entries'], theirs: Ledger['entries']): [LedgerEntry[], LedgerEntry[]] {
  const [own, other] = [{ ...mine }, { ...theirs }];
  const unsure = [mine, theirs].map(
    (entries) => new Set(Object.values(entries).flatMap((one) => (factsOf(one.reading) ? [] : baseOf(one)))),
  );
  const facts = byFacts(theirs);
  for (const [fact, key] of byFacts(mine)) {
    const twin = facts.get(fact);
    if (!key || !twin) continue;
    const [a, b] = [mine[key]!, theirs[twin]!];
    // What the other one has under that name may be this invoice, read less well.
    if (unsure[1]!.has(baseOf(a)) || unsure[0]!.has(baseOf(b))) continue;
    if (b.readAt > a.readAt) own[key] = renamed(a, b);
    else other[twin] = renamed(b, a);
  }
  return [Object.values(own), Object.values(other)];
}

const renamed = (entry: LedgerEntry, { reading: { client } }: LedgerEntry): LedgerEntry =>
  withFormer({ ...entry, reading: { ...entry.reading, client } }, namesOf(entry));

function addTwins(list: LedgerEntry[], incoming: readonly LedgerEntry[]): void {
  const taken = new Set<number>();
  const place = (entry: LedgerEntry, fits: (known: LedgerEntry) => boolean): boolean => {
    const at = list.findIndex((known, index) => !taken.has(index) && fits(known));
    if (at === -1) return false;
    taken.add(at);
    const known = list[at]!;
    list[at] =
      entry.readAt > known.readAt ? withFormer(entry, namesOf(known)) : withFormer(known, namesOf(entry));
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
const baseOf = ({ reading }: LedgerEntry): string => `${reading.number}\u241f${reading.client}`;

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
