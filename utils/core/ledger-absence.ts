/** What should have been seen and was not: gone, unsure, or the same invoice under another number. */
import type { Absence, Ledger, LedgerEntry, PageReport } from './ledger';
import { present, removeEntry } from './ledger-entries';
import { namesOf, withFormer } from './ledger-names';
import type { ReadEntries } from './ledger-readings';
import type { CompleteReading, Followed } from './ledger-views';
import { lastSeen } from './last-seen';
import { printWithoutNumber, rowNames } from './row-name';

/** More than this many of a list, and more than this share of it, do not go at once: it is a filter that is not told. */
const MANY = 3;
const SHARE = 0.1;
/** Many that are missed for longer than this are gone, be it in one go or not: a day, in milliseconds. */
const LONG = 24 * 3_600_000;

/** Changes the entries that were just read by what the reading of the view says of all the others. */
export function noteAbsences(
  read: ReadEntries,
  followed: Followed,
  report: PageReport,
  views: Ledger['views'],
): void {
  const { entries, taken } = read;
  const { here, left, complete } = followed;
  const isAmong = (entry: LedgerEntry, names: ReadonlySet<string>) =>
    names.size > 0 && rowNames(entry.reading).some((name) => names.has(name));
  const isSeen = (entry: LedgerEntry) => isAmong(entry, here);
  for (const [key, entry] of Object.entries(entries))
    if (entry.absent && isSeen(entry)) entries[key] = present(entry);
  const seen = lastSeen(views, report.at);
  if (left.size > 0 || complete) {
    const isWhole = followed.view.whole === true;
    const missing: string[] = [];
    for (const [key, entry] of Object.entries(entries)) {
      if (taken.has(key) || entry.absent?.kind === 'gone' || isSeen(entry)) continue;
      const hasLeft = isAmong(entry, left) && seen(entry) < report.at;
      if (complete && !isAmong(entry, complete.names) && (hasLeft || seen(entry) < complete.since)) {
        const isMeant = isWhole
          ? isExpected(entry, complete, report)
          : isAmong(entry, complete.missing) && isUnpaid(entry);
        if (isMeant) missing.push(key);
      } else if (hasLeft && (isWhole || isUnpaid(entry))) entries[key] = absent(entry, 'unsure', report.at);
    }
    const isCredible =
      complete !== null &&
      (missing.length <= MANY || missing.length <= SHARE * (missing.length + complete.names.size));
    for (const key of missing) {
      const entry = entries[key]!;
      // Not there in a second tour of all pages either; a filter that is not told is not left set for so long.
      const since = entry.absent?.at ?? report.at;
      const isLong = since < complete!.since;
      const isVeryLong = isLong && since < report.at - LONG;
      const isGone = isWhole && (isCredible ? complete!.isSure || isLong : isVeryLong);
      entries[key] = absent(entry, isGone ? 'gone' : 'unsure', report.at);
    }
  }
  joinRenumbered(read, seen, followed.view.since, report.at);

  function isExpected(entry: LedgerEntry, all: CompleteReading, { asked = '' }: PageReport): boolean {
    if (isAmong(entry, all.missing)) return true;
    // Drafts have a list of their own.
    return asked === '' && !(entry.reading.kind === 'invoice' && entry.reading.status === 'draft');
  }
}

const isUnpaid = ({ reading }: LedgerEntry): boolean =>
  reading.kind === 'unreadable' || reading.status === 'unpaid';

/** What was unsure before stays so from its own day, unless a clock that was ahead has dated that. */
const absent = (entry: LedgerEntry, kind: Absence['kind'], at: number): LedgerEntry =>
  entry.absent?.kind === kind && entry.absent.at <= at ? entry : { ...entry, absent: { kind, at } };

/**
 * An invoice whose number was corrected is read as a new one, and the old one is not there any more. They are one when
 * all else is the same, the new number was read for the first time after the old one was read last, and no third could
 * be meant. While the old one may still stand on a page that was not read since, it is unsure.
 */
function joinRenumbered(
  { entries, added }: ReadEntries,
  seen: (entry: LedgerEntry) => number,
  since: number,
  at: number,
): void {
  const groups = new Map<string, string[]>();
  for (const key of added) group(groups, entries, key, []);
  for (const [key, entry] of Object.entries(entries)) if (entry.absent) group(groups, entries, key, []);
  if (groups.size === 0) return;
  for (const [key, entry] of Object.entries(entries)) {
    const print = printWithoutNumber(entry.reading);
    if (print !== null && groups.has(print)) groups.get(print)!.push(key);
  }
  for (const [print, all] of groups) {
    // Whatever was joined before may have moved others to new places.
    const keys = all.filter((key) => entries[key] && printWithoutNumber(entries[key].reading) === print);
    if (keys.length < 2) continue;
    const lost = keys.filter((key) => entries[key]!.absent);
    const [old, ...others] = lost;
    const [next, ...more] = keys.filter(
      (key) =>
        old !== undefined && !entries[key]!.absent && (entries[key]!.firstSeenAt ?? 0) > seen(entries[old]!),
    );
    if (old !== undefined && others.length === 0 && next !== undefined && more.length === 0)
      join(entries, old, next);
    // One that was not met in this tour, and one that was never met before: perhaps the same.
    const stale = keys.filter((key) => entries[key] && !entries[key].absent && seen(entries[key]!) < since);
    const fresh = keys.filter((key) => added.has(key) && !entries[key]?.absent);
    if (stale.length === 1 && fresh.length === 1)
      entries[stale[0]!] = absent(entries[stale[0]!]!, 'unsure', at);
  }
}

function group(
  groups: Map<string, string[]>,
  entries: ReadEntries['entries'],
  key: string,
  keys: string[],
): void {
  const print = printWithoutNumber(entries[key]!.reading);
  if (print !== null && !groups.has(print)) groups.set(print, keys);
}

/** The newer entry takes what is known of the older one, which is removed. */
function join(entries: ReadEntries['entries'], old: string, next: string): void {
  const before = entries[old]!;
  const after = entries[next]!;
  const numbers = [...(before.numbers ?? []), before.reading.number].filter(
    (number) => number !== after.reading.number,
  );
  const firstSeenAt = before.firstSeenAt;
  entries[next] = withFormer(
    { ...after, numbers: [...new Set(numbers)], ...(firstSeenAt === undefined ? {} : { firstSeenAt }) },
    namesOf(before),
  );
  removeEntry(entries, old);
}
