/** The figures of the popup and the badge: unpaid and late, per currency, and what they stand on. */
import { dayOf, type Day } from './day';
import type { Invoice } from './invoice';
import { daysLate, isPastDue, markContradicts, stateOn } from './lateness';
import { absentOf, invoicesOf, unreadableOf, type Ledger } from './ledger';
import type { Money } from './money';
import { owed, owesNothing, sumOwed } from './owed';

/**
 * A number of invoices on which something is owed, and what is owed, one sum per currency: currencies are never added.
 * A credit lowers the sum and is not counted.
 */
export interface Total {
  readonly count: number;
  readonly sums: readonly Money[];
}

/** An invoice with its whole days of lateness on the day asked about. */
export interface LateInvoice {
  readonly invoice: Invoice;
  readonly days: number;
}

export interface Coverage {
  /** Invoices read, in all. */
  readonly read: number;
  /** Invoices that should have been seen again and were not: they may be owed, and are in no figure. */
  readonly unsure: number;
  /** Invoices that only a clock ahead of its time has read: nobody knows when. */
  readonly stale: number;
  /** How many the page says there are in its widest view; null when it does not say. */
  readonly announced: number | null;
  /** Whether some view read shows every invoice (`all`), all of them only some (`part`), or nobody can tell (null). */
  readonly scope: 'all' | 'part' | null;
  /** True when every page of all invoices was read, false when some are known to be missing, null when unknown. */
  readonly allPages: boolean | null;
  readonly pagesRead: number;
  readonly pages: number | null;
  /** Instants of the oldest and the newest reading among the invoices counted, milliseconds since 1970. */
  readonly oldest: number | null;
  readonly newest: number | null;
}

/** Whether there may be more invoices than those that were read: what is counted is the least there is. */
export const isPartial = ({ allPages }: Coverage): boolean => allPages !== true;

export interface Summary {
  readonly unpaid: Total;
  readonly late: Total;
  readonly unreadable: number;
  /** Invoices whose overdue mark on the page contradicted their due date on the day they were read. */
  readonly contradictions: readonly Invoice[];
  readonly nextDue: { readonly day: Day; readonly total: Total } | null;
  readonly coverage: Coverage;
}

/** Late invoices, longest overdue first; the one on which more is owed first among equals. */
export function lateInvoices(invoices: readonly Invoice[], today: Day): LateInvoice[] {
  return invoices
    .filter((invoice) => stateOn(invoice, today) === 'late')
    .map((invoice) => ({ invoice, days: daysLate(invoice, today) }))
    .sort(
      (a, b) =>
        b.days - a.days ||
        (owed(b.invoice)?.minor ?? 0) - (owed(a.invoice)?.minor ?? 0) ||
        (a.invoice.number < b.invoice.number ? -1 : 1),
    );
}

/**
 * All figures of one organisation on a day. `invoices` are those of the ledger as they stand now, where its journal was
 * asked as well (`invoicesNow`).
 */
export function summarise(
  ledger: Ledger,
  today: Day,
  invoices: readonly Invoice[] = invoicesOf(ledger),
): Summary {
  const late = invoices.filter((invoice) => isPastDue(invoice, today));
  const unpaid = invoices.filter((invoice) => invoice.status === 'unpaid' && !isPastDue(invoice, today));
  const lateTotal = totalOf(late);
  const unpaidTotal = totalOf(unpaid);
  return {
    unpaid: unpaidTotal,
    late: lateTotal,
    unreadable: unreadableOf(ledger).length,
    contradictions: contradictionsOf(ledger),
    nextDue: nextDue(unpaid),
    coverage: coverageOf(ledger, today),
  };
}

/** The page speaks of the day it was read on: a mark that was not there on the due date says nothing of the day after. */
function contradictionsOf(ledger: Ledger): Invoice[] {
  const found: Invoice[] = [];
  for (const { reading, readAt, absent } of Object.values(ledger.entries)) {
    if (reading.kind === 'invoice' && !absent && markContradicts(reading, dayOf(new Date(readAt))))
      found.push(reading);
  }
  return found;
}

function totalOf(invoices: readonly Invoice[]): Total {
  return { count: invoices.filter((one) => !owesNothing(one)).length, sums: sumOwed(invoices) };
}

function nextDue(open: readonly Invoice[]): Summary['nextDue'] {
  const unpaid = open.filter((one) => !owesNothing(one));
  let day: Day | null = null;
  for (const { dueDate } of unpaid) if (dueDate !== null && (day === null || dueDate < day)) day = dueDate;
  if (day === null) return null;
  return { day, total: totalOf(unpaid.filter((invoice) => invoice.dueDate === day)) };
}

/** What is known of an organisation stands on this; `today` is the present day, whatever day the figures are of. */
export function coverageOf(ledger: Ledger, today: Day): Coverage {
  const counted = Object.values(ledger.entries).filter(({ absent }) => !absent);
  // A clock that was ahead has dated readings in the future: what they covered then says nothing of today.
  const isPast = ({ readAt }: { readonly readAt: number }) => dayOf(new Date(readAt)) <= today;
  const times = counted.filter(isPast).map(({ readAt }) => readAt);
  const every = Object.values(ledger.views).filter(isPast);
  // A tab of the paid ones, a search or a filter, however many pages it has, says nothing of the rest.
  const some = every.filter(({ whole }) => whole === null);
  const all = every.filter(({ whole }) => whole === true);
  const views = [all, some, every].find((list) => list.length > 0) ?? [];
  const scope = all.length > 0 ? 'all' : some.length > 0 ? null : 'part';
  // The widest view is the one that announces, or shows, the most invoices.
  const widest = views.reduce<(typeof views)[number] | null>(
    (best, view) =>
      best === null || (view.position.items ?? view.shown) > (best.position.items ?? best.shown)
        ? view
        : best,
    null,
  );
  const pages = widest?.position.pages ?? null;
  const pagesRead = widest?.pagesRead.length ?? 0;
  let allPages: boolean | null = null;
  if (widest?.rows) allPages = widest.rows.isFull;
  else if (widest) {
    if (pages !== null) allPages = pagesRead >= pages;
    else if (widest.position.items !== null) allPages = counted.length >= widest.position.items;
    else if (widest.position.more !== null) allPages = widest.position.more ? false : null;
    else allPages = true;
  }
  if (scope === 'part') allPages = false;
  else if (scope === null && allPages === true) allPages = null;
  const unsure = absentOf(ledger).filter(
    ({ kind, invoice }) => kind === 'unsure' && invoice.status === 'unpaid',
  ).length;
  if (unsure > 0 || times.length < counted.length) allPages = false;
  return {
    scope,
    read: counted.length,
    unsure,
    stale: counted.length - times.length,
    announced: widest?.position.items ?? null,
    allPages,
    pagesRead,
    pages,
    oldest: times.length ? times.reduce((a, b) => Math.min(a, b)) : null,
    newest: times.length ? times.reduce((a, b) => Math.max(a, b)) : null,
  };
}
