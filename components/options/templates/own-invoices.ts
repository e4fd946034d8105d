/** The user's own late invoices, and the values that each gives a template. */
import type { Day } from '../../../utils/core/day';
import type { Invoice } from '../../../utils/core/invoice';
import { invoiceValues } from '../../../utils/core/invoice-values';
import { emptyJournal, type Journal } from '../../../utils/core/journal';
import { invoicesNow } from '../../../utils/core/invoices-now';
import type { Ledger } from '../../../utils/core/ledger';
import type { Settings } from '../../../utils/core/settings';
import type { TemplateValues } from '../../../utils/core/template-data';
import { lateInvoices } from '../../../utils/core/totals';

/** A late invoice of one of the user's organisations. */
export interface OwnInvoice {
  readonly slug: string;
  readonly invoice: Invoice;
}

/** What the values are read from. */
export interface Sources {
  readonly settings: Settings;
  readonly ledgers: readonly Ledger[];
  readonly journals: readonly Journal[];
  readonly today: Day;
}

/** The late invoices of all organisations, the longest overdue of each first. */
export function ownLateInvoices({ ledgers, journals, today }: Sources): OwnInvoice[] {
  return ledgers.flatMap((ledger) =>
    lateInvoices(invoicesNow(ledger, journalIn(journals, ledger.slug)), today).map(({ invoice }) => ({
      slug: ledger.slug,
      invoice,
    })),
  );
}

const journalIn = (journals: readonly Journal[], slug: string): Journal =>
  journals.find((one) => one.slug === slug) ?? emptyJournal(slug);

/** The values for one of them. Null where a figure would be too large to be exact. */
export function valuesOf({ slug, invoice }: OwnInvoice, sources: Sources): TemplateValues | null {
  const { settings, ledgers, journals, today } = sources;
  const ledger = ledgers.find((one) => one.slug === slug) ?? null;
  const journal = journalIn(journals, slug);
  try {
    return invoiceValues(invoice, { ledger, journal, settings }, today).values;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
