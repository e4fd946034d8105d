/** The ledger of one organisation: every invoice read so far, each by its latest reading, and what they cover. */
import type { Invoice, RowReading, UnreadableRow } from './invoice';
import { byFacts, factsOf, namesOf, withFormer } from './ledger-names';
import type { HostTotals, PagePosition } from './snapshot';
import type { ReasonKey } from './reading';

/** One invoice in the ledger. `readAt` is the instant of its latest reading, in milliseconds since 1970. */
export interface LedgerEntry {
  readonly reading: RowReading;
  readonly readAt: number;
  /** Other names that its client had before, as printed. */
  readonly formerly?: readonly string[] | undefined;
}

/** What one view of the list (one tab of it) covered when it was last read. */
export interface ViewCoverage {
  /** Whether it shows the invoices of every kind, or only some of them; null when the page does not say. */
  readonly whole: boolean | null;
  readonly position: PagePosition;
  /** The pages of this view read since `since`, by number; empty where the page does not number them. */
  readonly pagesRead: readonly number[];
  /** Rows shown at the last reading, readable or not. */
  readonly shown: number;
  readonly since: number;
  readonly readAt: number;
  /** Unreadable rows of the last reading, by page, that have no number to be found again by. */
  readonly nameless: Readonly<Record<string, readonly UnreadableRow[]>>;
}

/** Everything known of one organisation. */
export interface Ledger {
  readonly slug: string;
  /** BCP 47 tag of the page at the last reading. */
  readonly locale: string;
  readonly entries: Readonly<Record<string, LedgerEntry>>;
  readonly views: Readonly<Record<string, ViewCoverage>>;
  readonly hostTotals: (HostTotals & { readonly readAt: number }) | null;
  /** Set when the last page looked like the list but could not be read. */
  readonly unrecognised: { readonly reason: ReasonKey; readonly looked: string; readonly at: number } | null;
  readonly lastReadAt: number;
}

/** What the page shell hands over after a read: only what is new or changed since it last did. */
export interface PageReport {
  readonly slug: string;
  readonly locale: string;
  /** Instant of the reading, milliseconds since 1970. */
  readonly at: number;
  readonly changed: readonly RowReading[];
  readonly nameless: readonly UnreadableRow[];
  readonly shown: number;
  /** The selected tab; null without one, and while a search or a filter leaves it only some of its invoices. */
  readonly tab: string | null;
  /** As in `ViewCoverage`. */
  readonly whole: boolean | null;
  readonly position: PagePosition;
  readonly totals: HostTotals;
}

/** A view read longer ago than this is a new tour through its pages: 12 hours, in milliseconds. */
const SAME_TOUR = 12 * 3_600_000;

/** A view that announces fewer than this share of what it did is narrowed, whether its page says so or not. */
const NARROWED = 0.9;

/** The view of all searches and filters: what they show says nothing of the rest. */
const SOME = '\u241f';

export function emptyLedger(slug: string): Ledger {
  return { slug, locale: 'fr', entries: {}, views: {}, hostTotals: null, unrecognised: null, lastReadAt: 0 };
}

/** The number and the client, as printed: what names an invoice. */
const baseKey = (r: RowReading): string => `${r.number}\u241f${r.client}`;

/**
 * Adds a report to a ledger. A reading of an invoice already known replaces the older one; two invoices that share
 * number and client (it happens with imported numbers) are kept apart by their issue date, due date and amount.
 * One whose client is called otherwise than before, all else being the same, is still that invoice.
 */
export function addReport(ledger: Ledger, report: PageReport): Ledger {
  const entries: Record<string, LedgerEntry> = { ...ledger.entries };
  const taken = new Set<string>();
  const rest: RowReading[] = [];
  let former: ReadonlyMap<string, string | null> | undefined;
  const put = (key: string, reading: RowReading, names: readonly string[] = entries[key]?.formerly ?? []) => {
    entries[key] = withFormer({ reading, readAt: report.at }, names);
    taken.add(key);
  };
  for (const reading of report.changed) {
    const twin = twins(entries, reading).find(
      (key) => !taken.has(key) && sameFacts(entries[key]!.reading, reading),
    );
    if (twin) put(twin, reading);
    else rest.push(reading);
  }
  for (const reading of rest) {
    const known = twins(entries, reading);
    const older = known.find((key) => !taken.has(key) && mayBeSame(entries[key]!.reading, reading));
    if (older) put(older, reading);
    else if (!known.some((key) => taken.has(key) && sameFacts(entries[key]!.reading, reading))) {
      let names: readonly string[] = [];
      if (known.length === 0) {
        former ??= byFacts(ledger.entries);
        const key = former.get(factsOf(reading) ?? '');
        if (key && !taken.has(key) && factsOf(entries[key]?.reading) === factsOf(reading)) {
          names = namesOf(entries[key]!);
          remove(entries, key, taken);
        }
      }
      put(`${baseKey(reading)}\u241f${known.length}`, reading, names);
    }
  }
  return {
    ...ledger,
    locale: report.locale,
    entries,
    views: { ...ledger.views, [viewKey(report)]: cover(ledger.views[viewKey(report)], report) },
    hostTotals:
      report.totals.unpaid || report.totals.late
        ? { ...report.totals, readAt: report.at }
        : ledger.hostTotals,
    unrecognised: null,
    lastReadAt: report.at,
  };
}

/** Notes that the list could not be read. What was read before is kept. */
export function noteUnrecognised(ledger: Ledger, reason: ReasonKey, looked: string, at: number): Ledger {
  return { ...ledger, unrecognised: { reason, looked, at } };
}

/** Keys of the entries that share number and client with a reading, in the order they were first seen. */
function twins(entries: Record<string, LedgerEntry>, reading: RowReading): string[] {
  const base = baseKey(reading);
  const keys: string[] = [];
  for (let n = 0; `${base}\u241f${n}` in entries; n++) keys.push(`${base}\u241f${n}`);
  return keys;
}

/** Takes an entry out. Twins are numbered without gaps, so the last of them takes its place. */
function remove(entries: Record<string, LedgerEntry>, key: string, taken: Set<string>): void {
  const last = twins(entries, entries[key]!.reading).at(-1)!;
  entries[key] = entries[last]!;
  if (taken.delete(last)) taken.add(key);
  delete entries[last];
}

function sameFacts(a: RowReading, b: RowReading): boolean {
  if (a.kind !== 'invoice' || b.kind !== 'invoice') return false;
  return (
    a.issueDate === b.issueDate &&
    a.dueDate === b.dueDate &&
    a.amount?.minor === b.amount?.minor &&
    a.amount?.currency === b.amount?.currency
  );
}

/** An issued invoice keeps its issue date for good, so two different ones are two invoices. */
function mayBeSame(a: RowReading, b: RowReading): boolean {
  if (a.kind !== 'invoice' || b.kind !== 'invoice') return true;
  if (a.status === 'draft' || a.issueDate === null || b.issueDate === null) return true;
  return a.issueDate === b.issueDate;
}

const viewKey = ({ tab, whole }: PageReport): string => tab ?? (whole === false ? SOME : '');

/** The tabs that were read, as the page named them. */
export const tabsOf = (ledger: Ledger): string[] =>
  Object.keys(ledger.views).filter((key) => key !== '' && key !== SOME);

function cover(before: ViewCoverage | undefined, report: PageReport): ViewCoverage {
  const { position, at } = report;
  const inTour = before !== undefined && at - before.since < SAME_TOUR;
  if (inTour && isNarrowed(before, position)) {
    const nameless = { ...before.nameless, narrowed: report.nameless };
    return { ...before, shown: report.shown, readAt: at, nameless };
  }
  const sameTour =
    inTour && before.position.items === position.items && before.position.pages === position.pages;
  const pages = new Set(sameTour ? before.pagesRead : []);
  if (position.page !== null) pages.add(position.page);
  return {
    // One page of a list may happen to hold one kind alone.
    whole: report.whole ?? (sameTour ? before.whole : null),
    position,
    pagesRead: [...pages].sort((a, b) => a - b),
    shown: report.shown,
    since: sameTour ? before.since : at,
    readAt: at,
    nameless: { ...(sameTour ? before.nameless : {}), [String(position.page ?? '')]: report.nameless },
  };
}

/** A filter that the page does not name still leaves fewer pages; it must not pass for all of them. */
function isNarrowed({ position: before, pagesRead }: ViewCoverage, { items, pages }: PagePosition): boolean {
  if (before.items === null || before.pages === null || items === null || pages === null) return false;
  return pagesRead.length < before.pages && pages < before.pages && items < before.items * NARROWED;
}

/** The invoices of a ledger that were read in full. */
export function invoicesOf(ledger: Ledger): Invoice[] {
  const list: Invoice[] = [];
  for (const { reading } of Object.values(ledger.entries)) if (reading.kind === 'invoice') list.push(reading);
  return list;
}

/** The rows of a ledger that could not be read: those with a number, and those without one. */
export function unreadableOf(ledger: Ledger): UnreadableRow[] {
  const list: UnreadableRow[] = [];
  for (const { reading } of Object.values(ledger.entries))
    if (reading.kind === 'unreadable') list.push(reading);
  const nameless = new Map<string, UnreadableRow>();
  for (const view of Object.values(ledger.views)) {
    // The same row shown in two tabs is one row: without a number its text is all there is to tell.
    for (const rows of Object.values(view.nameless)) {
      const here = new Map<string, number>();
      for (const row of rows) {
        const text = `${row.client}\u241f${row.field}\u241f${row.seen}`;
        const nth = (here.get(text) ?? 0) + 1;
        here.set(text, nth);
        nameless.set(`${text}\u241f${nth}`, row);
      }
    }
  }
  return [...list, ...nameless.values()];
}
