/** The values that a late invoice gives a template: from its ledger, the journal and the settings. */
import type { Day } from '../../../utils/core/day';
import type { Invoice } from '../../../utils/core/invoice';
import { emptyJournal, plain, type Journal } from '../../../utils/core/journal';
import { standing } from '../../../utils/core/journal-standing';
import { lateInterest, type LateInterest } from '../../../utils/core/late-interest';
import { invoicesOf, type Ledger } from '../../../utils/core/ledger';
import { clientSettings, organisationName, type Settings } from '../../../utils/core/settings';
import type { TemplateValues } from '../../../utils/core/template-data';
import { templateValues } from '../../../utils/core/template-values';
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
export function ownLateInvoices({ ledgers, today }: Sources): OwnInvoice[] {
  return ledgers.flatMap((ledger) =>
    lateInvoices(invoicesOf(ledger), today).map(({ invoice }) => ({ slug: ledger.slug, invoice })),
  );
}

/** The values for one of them. Null where a figure would be too large to be exact. */
export function valuesOf(own: OwnInvoice, sources: Sources): TemplateValues | null {
  const { settings, ledgers, journals, today } = sources;
  const { slug, invoice } = own;
  const ledger = ledgers.find((one) => one.slug === slug);
  const journal = journals.find((one) => one.slug === slug) ?? emptyJournal(slug);
  try {
    return templateValues({
      invoice,
      today,
      otherInvoices: (ledger ? invoicesOf(ledger) : []).filter(
        (other) => other !== invoice && plain(other.client) === plain(invoice.client),
      ),
      reminders: standing(journal, invoice, today).reminders,
      interest: interestOf(invoice, settings, today),
      contactName: clientSettings(settings, invoice.client).contactName,
      // The list does not print one.
      paymentReference: null,
      organisation: organisationName(settings, slug),
      senderName: settings.senderName,
      signature: settings.signature,
      deadlineDays: settings.deadlineDays,
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function interestOf(invoice: Invoice, settings: Settings, today: Day): LateInterest | null {
  const { amount, dueDate } = invoice;
  if (!settings.lateInterest.enabled || amount === null || dueDate === null) return null;
  return lateInterest({
    principal: amount,
    dueDate,
    asOf: today,
    country: settings.country,
    rule: settings.lateInterest.rule,
    client: clientSettings(settings, invoice.client).kind,
    entered: settings.lateInterest.entered,
  });
}
