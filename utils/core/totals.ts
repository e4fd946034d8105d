/** The figures of the popup and the badge: unpaid and late, per currency, and what they stand on. */
import { dayOf, type Day } from './day';
import type { Invoice } from './invoice';
import { daysLate, markContradicts, stateOn } from './lateness';
import { invoicesOf, unreadableOf, type Ledger } from './ledger';
import { sumByCurrency, type Money } from './money';

/** A number of invoices and their amounts, one per currency: currencies are never added. */
export interface Total {
  readonly count: number;
  readonly sums: readonly Money[];
}

/** An invoice with its whole days of lateness on the day asked about. */
export interface LateInvoice {
  readonly invoice: Invoice;
  readonly days: number;
}

/** Whether the page's own totals say the same as ours; null where the page prints none. */
export type Agreement = 'agrees' | 'differs' | null;

export interface Coverage {
  /** Invoices read, in all. */
  readonly read: number;
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

export interface Summary {
  readonly unpaid: Total;
  readonly late: Total;
  readonly unreadable: number;
  /** Invoices whose overdue mark on the page contradicted their due date on the day they were read. */
  readonly contradictions: readonly Invoice[];
  readonly nextDue: { readonly day: Day; readonly total: Total } | null;
  readonly coverage: Coverage;
  readonly agreement: { readonly unpaid: Agreement; readonly late: Agreement };
}

/** Late invoices, longest overdue first; the larger amount first among equals of one currency. */
export function lateInvoices(invoices: readonly Invoice[], today: Day): LateInvoice[] {
  return invoices
    .filter((invoice) => stateOn(invoice, today) === 'late')
    .map((invoice) => ({ invoice, days: daysLate(invoice, today) }))
    .sort(
      (a, b) =>
        b.days - a.days ||
        (b.invoice.amount?.minor ?? 0) - (a.invoice.amount?.minor ?? 0) ||
        (a.invoice.number < b.invoice.number ? -1 : 1),
    );
}

/** All figures of one organisation on a day. */
export function summarise(ledger: Ledger, today: Day): Summary {
  const invoices = invoicesOf(ledger);
  const late = invoices.filter((invoice) => stateOn(invoice, today) === 'late');
  const unpaid = invoices.filter((invoice) => stateOn(invoice, today) === 'unpaid');
  const lateTotal = totalOf(late);
  const unpaidTotal = totalOf(unpaid);
  return {
    unpaid: unpaidTotal,
    late: lateTotal,
    unreadable: unreadableOf(ledger).length,
    contradictions: contradictionsOf(ledger),
    nextDue: nextDue(unpaid),
    coverage: coverageOf(ledger),
    agreement: {
      unpaid: agreement(unpaidTotal.sums, ledger.hostTotals?.unpaid ?? null),
      late: agreement(lateTotal.sums, ledger.hostTotals?.late ?? null),
    },
  };
}

/** The page speaks of the day it was read on: a mark that was not there on the due date says nothing of the day after. */
function contradictionsOf(ledger: Ledger): Invoice[] {
  const found: Invoice[] = [];
  for (const { reading, readAt } of Object.values(ledger.entries)) {
    if (reading.kind === 'invoice' && markContradicts(reading, dayOf(new Date(readAt)))) found.push(reading);
  }
  return found;
}

function totalOf(invoices: readonly Invoice[]): Total {
  return {
    count: invoices.length,
    sums: sumByCurrency(invoices.flatMap((invoice) => (invoice.amount ? [invoice.amount] : []))),
  };
}

function nextDue(unpaid: readonly Invoice[]): Summary['nextDue'] {
  let day: Day | null = null;
  for (const { dueDate } of unpaid) if (dueDate !== null && (day === null || dueDate < day)) day = dueDate;
  if (day === null) return null;
  return { day, total: totalOf(unpaid.filter((invoice) => invoice.dueDate === day)) };
}

/** A page that prints one currency only can vouch for that one only; a 0 it prints says there is none. */
function agreement(ours: readonly Money[], host: readonly Money[] | null): Agreement {
  if (host === null || host.length === 0) return null;
  const agrees = host.every((money) => {
    const mine = ours.find((m) => m.currency === money.currency);
    return (mine?.minor ?? 0) === money.minor;
  });
  return agrees ? 'agrees' : 'differs';
}

function coverageOf(ledger: Ledger): Coverage {
  const times = Object.values(ledger.entries).map((entry) => entry.readAt);
  const every = Object.values(ledger.views);
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
  if (widest) {
    if (pages !== null) allPages = pagesRead >= pages;
    else if (widest.position.items !== null) allPages = times.length >= widest.position.items;
    else if (widest.position.more !== null) allPages = widest.position.more ? false : null;
    else allPages = true;
  }
  if (scope === 'part') allPages = false;
  else if (scope === null && allPages === true) allPages = null;
  return {
    scope,
    read: times.length,
    announced: widest?.position.items ?? null,
    allPages,
    pagesRead,
    pages,
    oldest: times.length ? times.reduce((a, b) => Math.min(a, b)) : null,
    newest: times.length ? times.reduce((a, b) => Math.max(a, b)) : null,
  };
}
