/** The accountant's pack: everything about the receivables of one organisation on a day, as typed tables. */
import type { Day } from './day';
import type { Invoice } from './invoice';
import { invoiceFacts } from './invoice-facts';
import { invoiceKey } from './invoice-name';
import type { Journal } from './journal';
import { withdrawnFacts } from './journal-effective';
import { invoicesOf, unreadableOf, type Ledger } from './ledger';
import { creditNoteTable, journalTable, type Period } from './pack-actions';
import { ageingTables } from './pack-ageing';
import { aboutTable, gapTable, notesOf } from './pack-coverage';
import { owedOn } from './pack-open';
import type { PackNote, PackTable, TableName } from './pack-table';
import { coverageOf, type Coverage } from './totals';

export type { Period } from './pack-actions';

export interface PackRequest {
  readonly ledger: Ledger;
  readonly journal: Journal;
  /** The name to print. */
  readonly organisation: string;
  /** Of the journal and the credit notes. */
  readonly period: Period;
  /** The end of this day is what the aged receivables speak of. */
  readonly asOf: Day;
  readonly today: Day;
}

export interface Pack {
  readonly slug: string;
  readonly organisation: string;
  readonly period: Period;
  readonly asOf: Day;
  readonly made: Day;
  readonly coverage: Coverage;
  /** What must be said beside the figures. */
  readonly notes: readonly PackNote[];
  /** One of each name, in the order of `TABLE_NAMES`. */
  readonly tables: readonly PackTable[];
}

/**
 * Builds the pack. Amounts stay minor units of their currency, and no sum crosses currencies.
 * Throws a RangeError where a sum would not be exact: a rounded total would be a wrong one.
 */
export function buildPack(request: PackRequest): Pack {
  const { ledger, journal, organisation, period, asOf, today } = request;
  const facts = invoiceFacts(journal, ledger);
  const { open, gaps } = owedOn(ledger, facts, asOf);
  const known = invoicesOf(ledger);
  const coverage = { ...coverageOf(ledger, today), read: known.length };
  const unreadable = unreadableOf(ledger).length;
  const notes = notesOf(coverage, unreadable, asOf);
  const about = aboutTable({
    organisation,
    asOf,
    period,
    today,
    coverage,
    notes,
    unreadable,
    uncertain: gaps.length,
    withdrawn: withdrawnFacts(journal).length,
  });
  return {
    slug: ledger.slug,
    organisation,
    period,
    asOf,
    made: today,
    coverage,
    notes,
    tables: [
      about,
      ...ageingTables(open, asOf),
      journalTable(facts.all, period),
      creditNoteTable(facts, creditedInvoices(known), period),
      gapTable(ledger, gaps),
    ],
  };
}

/**
 * The invoices by their keys, to be named beside a credit note. Of several that share number, client and issue date,
 * the one that is canceled is meant; where that is not one alone, none is.
 */
function creditedInvoices(known: readonly Invoice[]): Map<string, Invoice> {
  const twins = new Map<string, Invoice[]>();
  for (const one of known) twins.set(invoiceKey(one), [...(twins.get(invoiceKey(one)) ?? []), one]);
  const found = new Map<string, Invoice>();
  for (const [key, all] of twins) {
    const [only, ...others] = all.length > 1 ? all.filter(({ status }) => status === 'canceled') : all;
    if (only && others.length === 0) found.set(key, only);
  }
  return found;
}

/** The table of that name, which every pack has. */
export function tableOf(pack: Pack, name: TableName): PackTable {
  const table = pack.tables.find((one) => one.name === name);
  if (!table) throw new RangeError(`The pack has no table ${name}`);
  return table;
}
