/** What a message about an invoice is made from, read from where it is kept: the ledger, the journal, the settings. */
import type { Day } from './day';
import type { Invoice } from './invoice';
import { plain, type Journal } from './journal';
import { standing as standingIn, type Standing } from './journal-standing';
import { lateInterest, type LateInterest } from './late-interest';
import { invoicesOf, type Ledger } from './ledger';
import { clientSettings, organisationName, type Settings } from './settings';
import type { TemplateValues } from './template-data';
import { templateValues } from './template-values';

/** What is kept of one organisation. */
export interface Kept {
  /** Null while no list of it has been read. */
  readonly ledger: Ledger | null;
  /** Also says which organisation it is. */
  readonly journal: Journal;
  readonly settings: Settings;
}

export interface InvoiceValues {
  readonly values: TemplateValues;
  readonly standing: Standing;
  /** Every other invoice of the client, whatever its status. */
  readonly otherInvoices: readonly Invoice[];
  /** Null while the user has not turned late interest on, or where the row prints no amount or no due date. */
  readonly interest: LateInterest | null;
}

/**
 * The values for one invoice on `today`, and what they were made from.
 * Throws a RangeError where a figure would be too large to be exact.
 */
export function invoiceValues(
  invoice: Invoice,
  { ledger, journal, settings }: Kept,
  today: Day,
): InvoiceValues {
  const standing = standingIn(journal, invoice, today);
  const otherInvoices = ledger ? othersOf(invoice, invoicesOf(ledger)) : [];
  const interest = interestOf(invoice, settings, today);
  const values = templateValues({
    ...{ invoice, today, otherInvoices, reminders: standing.reminders, interest },
    contactName: clientSettings(settings, invoice.client).contactName,
    organisation: organisationName(settings, journal.slug),
    senderName: settings.senderName,
    signature: settings.signature,
    deadlineDays: settings.deadlineDays,
  });
  return { values, standing, otherInvoices, interest };
}

function othersOf(invoice: Invoice, all: readonly Invoice[]): Invoice[] {
  const client = plain(invoice.client);
  return all.filter((other) => plain(other.client) === client && other.number !== invoice.number);
}

function interestOf(invoice: Invoice, settings: Settings, today: Day): LateInterest | null {
  const { amount, dueDate } = invoice;
  const { enabled, rule, entered } = settings.lateInterest;
  if (!enabled || amount === null || dueDate === null) return null;
  return lateInterest({
    ...{ principal: amount, dueDate, asOf: today, country: settings.country, rule, entered },
    client: clientSettings(settings, invoice.client).kind,
  });
}
