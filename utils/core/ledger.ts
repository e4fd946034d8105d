/** The ledger of one organisation: every invoice read so far, each by its latest reading, and what they cover. */
import type { Invoice, RowReading, UnreadableRow } from './invoice';
import { joinKey } from './invoice-name';
import { noteAbsences } from './ledger-absence';
import { takeReadings } from './ledger-readings';
import { follow } from './ledger-views';
import type { HostTotals, PagePosition } from './snapshot';
import type { ReasonKey } from './reading';

/** One invoice in the ledger. `readAt` is the instant of its latest reading, in milliseconds since 1970. */
export interface LedgerEntry {
  readonly reading: RowReading;
  readonly readAt: number;
  /** Other names that its client had before, as printed. */
  readonly formerly?: readonly string[] | undefined;
  /** Other numbers that it had before, as printed. */
  readonly numbers?: readonly string[] | undefined;
  /** Instant of its first reading; undefined where an earlier version read it. */
  readonly firstSeenAt?: number | undefined;
  /** It should have been seen since, and was not. */
  readonly absent?: Absence | undefined;
  /** Between these two instants it was paid: seen unpaid last, and seen paid first. */
  readonly paidBetween?: { readonly after: number; readonly by: number } | undefined;
}

/**
 * `gone`: a complete reading of its view did not show it any more. `unsure`: it left a view that shows some invoices
 * only, or a page from which it may have moved. Neither is owed until it is seen again. `at`: the instant of that
 * reading.
 */
export interface Absence {
  readonly kind: 'gone' | 'unsure';
  readonly at: number;
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
  /** Which rows stood in it; undefined where no reading said so. */
  readonly rows?: ViewRows | undefined;
}

/** The rows of one view. Lists of names as `rowName` makes them, one blank between. */
export interface ViewRows {
  /** What the page was asked for beside its tab, and how it is sorted; empty when nothing says so. */
  readonly asked: string;
  readonly sort: string;
  /** By page, in their order, with the instant of the reading; under the empty key where pages are not numbered. */
  readonly pages: Readonly<Record<string, { readonly at: number; readonly names: string }>>;
  /** Met since `since` in a list that shows a part of its rows at a time. */
  readonly met: string;
  /** Stood in the view before, and not met since `since`. */
  readonly expected: string;
  /** Every row was seen since `since`. */
  readonly isFull: boolean;
}

/** Everything known of one organisation. */
export interface Ledger {
  readonly slug: string;
  /** BCP 47 tag of the page at the last reading. */
  readonly locale: string;
  /** By `entryKey`. */
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
  /** What the page is asked for beside its tab, and how it is sorted, each as one text; nothing when it does not say. */
  readonly asked?: string | undefined;
  readonly sort?: string | undefined;
  /** Nothing while rows are still to come, and of a search or a filter. */
  readonly standing?: Standing | undefined;
}

/** Which rows stand in a view as it is drawn: names of `rowName` in their order, one blank between. */
export interface Standing {
  readonly names: string;
  /** Whether every row of this page is drawn: a virtual list draws those in sight. */
  readonly isAll: boolean;
}

/** The view of all searches and filters, which no tab is called: what they show says nothing of the rest. */
const SOME = joinKey('', '');

export function emptyLedger(slug: string): Ledger {
  return { slug, locale: 'fr', entries: {}, views: {}, hostTotals: null, unrecognised: null, lastReadAt: 0 };
}

/**
 * Adds a report to a ledger. A reading of an invoice already known replaces the older one; two invoices that share
 * number and client (numbering may begin anew each year) are kept apart by their issue date, and within one issue
 * date, as imported numbers may have it, by due date and amount. One whose client is called otherwise than before, all
 * else being the same, is still that invoice. What should stand in the view and does not is absent from then on.
 */
export function addReport(ledger: Ledger, report: PageReport): Ledger {
  const key = viewKey(report);
  const read = takeReadings(ledger, report);
  const followed = follow(ledger.views[key], report);
  const views = { ...ledger.views, [key]: followed.view };
  noteAbsences(read, followed, report, views);
  return {
    ...ledger,
    locale: report.locale,
    entries: read.entries,
    views,
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

const viewKey = ({ tab, whole }: PageReport): string => tab ?? (whole === false ? SOME : '');

/** The invoices of a ledger that were read in full and count: those that are absent do not. */
export function invoicesOf(ledger: Ledger): Invoice[] {
  const list: Invoice[] = [];
  for (const { reading, absent } of Object.values(ledger.entries))
    if (reading.kind === 'invoice' && !absent) list.push(reading);
  return list;
}

/** An invoice that should have been seen again and was not, with the instant from which that is known. */
export interface AbsentInvoice extends Absence {
  readonly invoice: Invoice;
}

/** The invoices that are kept, and are in no figure: gone, or not sure to be still as they were. */
export function absentOf(ledger: Ledger): AbsentInvoice[] {
  return Object.values(ledger.entries).flatMap(({ reading, absent }) =>
    reading.kind === 'invoice' && absent ? [{ ...absent, invoice: reading }] : [],
  );
}

/** The rows of a ledger that could not be read: those with a number, and those without one. */
export function unreadableOf(ledger: Ledger): UnreadableRow[] {
  const list: UnreadableRow[] = [];
  for (const { reading, absent } of Object.values(ledger.entries))
    if (reading.kind === 'unreadable' && !absent) list.push(reading);
  const nameless = new Map<string, UnreadableRow>();
  for (const view of Object.values(ledger.views)) {
    // The same row shown in two tabs is one row: without a number its text is all there is to tell.
    for (const rows of Object.values(view.nameless)) {
      const here = new Map<string, number>();
      for (const row of rows) {
        const text = joinKey(row.client, row.field, row.seen);
        const nth = (here.get(text) ?? 0) + 1;
        here.set(text, nth);
        nameless.set(joinKey(text, String(nth)), row);
      }
    }
  }
  return [...list, ...nameless.values()];
}
