/** Two ledgers of one organisation made one: every invoice of both, each by its newest reading. */
import type { RowReading } from './invoice';
import { isSameInvoice, numberKey } from './invoice-name';
import type { Ledger, LedgerEntry, ViewCoverage } from './ledger';
import { entryKey, inPlaceOf, isPrintedAlike } from './ledger-entries';
import { byPrint, namesOf, printOf, withFormer } from './ledger-names';

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
 * Number and client name most invoices; those that share both have their places in the order in which they were seen,
 * which may differ between the two ledgers. So they are matched by what they print first, and get new places.
 */
function mergeEntries(mine: Ledger['entries'], theirs: Ledger['entries']): Ledger['entries'] {
  const [own, incoming] = underOneName(mine, theirs).map(byNumber) as [EntryLists, EntryLists];
  for (const [key, entries] of incoming) {
    const list = own.get(key) ?? [];
    own.set(key, list);
    addAll(list, entries);
  }
  return Object.fromEntries(
    [...own.values()].flatMap((list) => list.map((entry, place) => [entryKey(entry.reading, place), entry])),
  );
}

type EntryLists = Map<string, LedgerEntry[]>;

function byNumber(entries: readonly LedgerEntry[]): EntryLists {
  const lists: EntryLists = new Map();
  for (const entry of entries) {
    const key = numberKey(entry.reading);
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    list.push(entry);
  }
  return lists;
}

/** The entries of both, with an invoice whose client was renamed between them under its newest name in both. */
function underOneName(mine: Ledger['entries'], theirs: Ledger['entries']): [LedgerEntry[], LedgerEntry[]] {
  const [own, other] = [{ ...mine }, { ...theirs }];
  const [unsureOwn, unsureOther] = [mine, theirs].map(
    (entries) =>
      new Set(
        Object.values(entries).flatMap(({ reading }) =>
          printOf(reading) === null ? numberKey(reading) : [],
        ),
      ),
  ) as [Set<string>, Set<string>];
  const prints = byPrint(theirs);
  for (const [print, key] of byPrint(mine)) {
    const twin = prints.get(print);
    if (!key || !twin) continue;
    const [a, b] = [mine[key]!, theirs[twin]!];
    // What the other one has under that name may be this invoice, read less well.
    if (unsureOther.has(numberKey(a.reading)) || unsureOwn.has(numberKey(b.reading))) continue;
    if (toldAt(b) > toldAt(a)) own[key] = renamed(a, b);
    else other[twin] = renamed(b, a);
  }
  return [Object.values(own), Object.values(other)];
}

const renamed = (entry: LedgerEntry, { reading: { client } }: LedgerEntry): LedgerEntry =>
  withFormer({ ...entry, reading: { ...entry.reading, client } }, namesOf(entry));

/** Adds entries of one number and client to those of the other ledger, each to the one that it is, or as another. */
function addAll(list: LedgerEntry[], incoming: readonly LedgerEntry[]): void {
  const taken = new Set<number>();
  const place = (entry: LedgerEntry, fits: (a: RowReading, b: RowReading) => boolean): boolean => {
    const at = list.findIndex((known, index) => !taken.has(index) && fits(known.reading, entry.reading));
    if (at === -1) return false;
    taken.add(at);
    list[at] = newerOf(list[at]!, entry);
    return true;
  };
  const rest = incoming.filter((entry) => !place(entry, isAlike));
  for (const entry of rest) {
    if (place(entry, isSameInvoice)) continue;
    list.push(entry);
    taken.add(list.length - 1);
  }
}

/** As `isPrintedAlike`; of two rows that could not be read, one is taken for the other. */
const isAlike = (a: RowReading, b: RowReading): boolean =>
  isPrintedAlike(a, b) || (a.kind === 'unreadable' && b.kind === 'unreadable');

function newerOf(known: LedgerEntry, entry: LedgerEntry): LedgerEntry {
  const [older, newer] = toldAt(entry) > toldAt(known) ? [known, entry] : [entry, known];
  const numbers = [...new Set([...(older.numbers ?? []), ...(newer.numbers ?? [])])];
  const firsts = [older.firstSeenAt, newer.firstSeenAt].filter((at) => at !== undefined);
  return withFormer(
    {
      ...newer,
      reading: inPlaceOf(older.reading, newer.reading),
      ...(numbers.length > 0 ? { numbers } : {}),
      ...(firsts.length > 0 ? { firstSeenAt: Math.min(...firsts) } : {}),
    },
    namesOf(older),
  );
}

/** The instant of what is known of an entry last: that it was read, or that it was missed. */
const toldAt = ({ readAt, absent }: LedgerEntry): number => Math.max(readAt, absent?.at ?? 0);

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
