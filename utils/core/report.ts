/** The report on receivables: everything its page shows of one organisation on a day. */
import { ageing, extremes, type AgedInvoice, type CurrencyAgeing } from './ageing';
import { dayOf, type Day } from './day';
import { countBack, salesByMonth, type NoDso } from './dso';
import { dueSoon, type DueDay } from './due-soon';
import type { Invoice } from './invoice';
import { invoiceFacts } from './invoice-facts';
import type { Journal } from './journal';
import { invoicesOf, unreadableOf, type Ledger } from './ledger';
import { paidInvoices } from './paid-when';
import { notesOf } from './pack-coverage';
import { owedOn, type Gap, type OwedInvoice } from './pack-open';
import type { PackNote } from './pack-table';
import { payers, type Payer } from './payers';
import { coverageOf } from './totals';

/** What is shown of one currency. */
export interface CurrencyReport {
  readonly currency: string;
  readonly ageing: CurrencyAgeing;
  /** The invoice that has been due the longest, and the one on which most is owed; null where there is none. */
  readonly longest: AgedInvoice | null;
  readonly largest: AgedInvoice | null;
  /** Days sales outstanding, or why they cannot be told. */
  readonly dso: number | NoDso;
  readonly dueSoon: readonly DueDay<OwedInvoice>[];
}

export interface Report {
  readonly asOf: Day;
  /** What must be said beside the figures. */
  readonly notes: readonly PackNote[];
  /** The currency with the most open invoices first. */
  readonly currencies: readonly CurrencyReport[];
  readonly payers: readonly Payer[];
  /** Invoices that are not, or not surely, in the figures. */
  readonly uncertain: number;
  readonly unreadable: number;
}

export interface ReportRequest {
  readonly ledger: Ledger;
  readonly journal: Journal;
  /** The end of this day is what the report speaks of. */
  readonly asOf: Day;
  /** The present day. */
  readonly today: Day;
}

/** Throws a RangeError where a sum would not be exact: a rounded total would be a wrong one. */
export function buildReport({ ledger, journal, asOf, today }: ReportRequest): Report {
  const facts = invoiceFacts(journal, ledger);
  const { open, gaps } = owedOn(ledger, facts, asOf);
  const invoices = invoicesOf(ledger);
  const coverage = coverageOf(ledger, today);
  const unreadable = unreadableOf(ledger).length;
  const isWhole = coverage.allPages === true && unreadable === 0;
  const isPast = coverage.newest !== null && asOf < dayOf(new Date(coverage.newest));
  const currencies = ageing(open, asOf).map((part): CurrencyReport => {
    const { currency, total } = part;
    const own = open.filter(({ owed }) => owed.currency === currency);
    const aged = part.clients.flatMap((client) => client.invoices);
    return {
      currency,
      ageing: part,
      ...extremes(aged),
      dso: dsoOf(total.minor, { currency, asOf, invoices, gaps, isWhole, isPast }),
      dueSoon: dueSoon(own, asOf),
    };
  });
  return {
    asOf,
    notes: notesOf({ ...coverage, read: invoices.length }, unreadable, asOf),
    currencies: currencies.sort((a, b) => countOf(b) - countOf(a)),
    payers: payers(paidInvoices(ledger, facts).filter(({ paid }) => paid.to <= asOf)),
    uncertain: new Set(gaps.map(({ invoice }) => invoice)).size,
    unreadable,
  };
}

const countOf = ({ ageing: { clients } }: CurrencyReport): number =>
  clients.reduce((count, { invoices }) => count + invoices.length, 0);

interface Basis {
  readonly currency: string;
  readonly asOf: Day;
  readonly invoices: readonly Invoice[];
  readonly gaps: readonly Gap[];
  readonly isWhole: boolean;
  /** Whether the list was read after that day. */
  readonly isPast: boolean;
}

/** What a list read later leaves open of an earlier day. */
const LATER: ReadonlySet<Gap['reason']> = new Set(['paidUnknownDay', 'canceledUnknownDay']);

/** A figure only where both what is owed and what was invoiced are known in full. */
function dsoOf(outstanding: number, basis: Basis): number | NoDso {
  const { currency, asOf, invoices, gaps } = basis;
  if (!basis.isWhole) return 'notAllSeen';
  const isOf = ({ amount }: Invoice) => amount === null || amount.currency === currency;
  if (basis.isPast && gaps.some(({ invoice, reason }) => isOf(invoice) && LATER.has(reason)))
    return 'pastUnknown';
  const isUndated = ({ status, issueDate }: Invoice) =>
    issueDate === null && status !== 'draft' && status !== 'canceled';
  if (invoices.some((invoice) => isOf(invoice) && isUndated(invoice))) return 'notEnough';
  return countBack(outstanding, salesByMonth(invoices, currency, asOf)) ?? 'notEnough';
}
