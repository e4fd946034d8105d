/** What a message about an invoice is made from, read from where it is kept: the ledger, the journal, the settings. */
import type { Day } from './day';
import type { Invoice } from './invoice';
import { ASKING_FACTS, invoiceFacts, type InvoiceFacts } from './invoice-facts';
import { isSameClient, isSameInvoice } from './invoice-name';
import type { Journal } from './journal';
import { standingOf, type Standing } from './journal-standing';
import { lateInterest, type LateInterest } from './late-interest';
import type { Ledger } from './ledger';
import { formerNames } from './ledger-names';
import { invoicesNow } from './invoices-now';
import { nameOfSlug } from './organisation';
import { invoicesBeside } from './other-invoices';
import { owed } from './owed';
import { afterPayments, paymentsIn, type Payment } from './payments';
import { clientSettings, organisationName, type ClientSettings, type Settings } from './settings';
import { sentReminders } from './sent-reminders';
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
  /** The invoice with the least that is proven to be left of it. */
  readonly invoice: Invoice;
  readonly values: TemplateValues;
  readonly standing: Standing;
  /** Every other invoice of the client, whatever its status. */
  readonly otherInvoices: readonly Invoice[];
  /** Numbers of others of them about which a letter that asks for payment went out today. */
  readonly writtenToday: readonly string[];
  /** What the user has set about the client, under this name or a former one. */
  readonly client: ClientSettings;
  /** Null while the user has not turned late interest on, or where what is owed or the due date is not known. */
  readonly interest: LateInterest | null;
}

/** What is given beside the open form. */
export interface Given {
  /** The signature that holds while the user has set none, and no name to sign with. */
  readonly signature?: string | undefined;
  /** The number of a registered letter that goes out as well. */
  readonly registeredLetter?: string | undefined;
}

/** Whether the user has set what letters are signed with. */
export const isSigned = ({ signature, senderName }: Settings): boolean =>
  signature.trim() !== '' || senderName.trim() !== '';

/**
 * The values for one invoice on `today`, and what they were made from.
 * Throws a RangeError where a figure would be too large to be exact.
 */
export function invoiceValues(
  read: Invoice,
  { ledger, journal, settings }: Kept,
  today: Day,
  given: Given = {},
): InvoiceValues {
  const facts = invoiceFacts(journal, ledger);
  const own = facts.of(read);
  const standing = standingOf(own, today);
  const invoice = read.status === 'unpaid' ? afterPayments(read, own) : read;
  const payments = paymentsIn(own);
  const otherInvoices = ledger ? othersOf(invoice, invoicesNow(ledger, journal)) : [];
  const formerly = formerNames(ledger ? [ledger] : [])(invoice.client);
  const client = clientSettings(settings, invoice.client, formerly, journal.slug);
  const interest = interestOf(invoice, payments, client.kind, settings, today);
  const organisation = organisationName(settings, journal.slug);
  const values = templateValues({
    invoice,
    today,
    otherInvoices,
    reminders: sentReminders(standing, invoice.dueDate),
    payments,
    interest,
    contactName: client.contactName,
    organisation,
    senderName: settings.senderName,
    signature:
      settings.signature || (isSigned(settings) ? null : signatureFor(given, organisation, journal.slug)),
    registeredLetter: given.registeredLetter ?? null,
    deadlineDays: settings.deadlineDays,
  });
  const writtenToday = writtenOn(today, invoice, facts);
  return { invoice, values, standing, otherInvoices, writtenToday, client, interest };
}

/**
 * What signs a letter while the user has set nothing: what he or the host's own text gives, else the organisation's name
 * by itself, which the templates print; and where no page has shown it, the name as the address has it. He sees it.
 */
function signatureFor({ signature }: Given, organisation: string | null, slug: string): string | null {
  if (signature === undefined || signature.trim() !== '') return signature ?? null;
  const inAddress = nameOfSlug(slug);
  return organisation === null && /\p{L}/u.test(inAddress) ? inAddress : null;
}

function writtenOn(day: Day, invoice: Invoice, { byInvoice }: InvoiceFacts): string[] {
  return byInvoice
    .filter(({ facts }) => facts.some((fact) => fact.day === day && ASKING_FACTS.has(fact.kind)))
    .map((about) => about.invoice)
    .filter((other) => isSameClient(other.client, invoice.client) && !isSameInvoice(other, invoice))
    .map(({ number }) => number);
}

function othersOf(invoice: Invoice, all: readonly Invoice[]): Invoice[] {
  const ofClient = all.filter(({ client }) => isSameClient(client, invoice.client));
  return invoicesBeside(ofClient, [invoice]);
}

function interestOf(
  invoice: Invoice,
  payments: readonly Payment[],
  client: ClientSettings['kind'],
  settings: Settings,
  today: Day,
): LateInterest | null {
  const { dueDate } = invoice;
  const principal = owed(invoice);
  const { enabled, rule, entered } = settings.lateInterest;
  if (!enabled || principal === null || dueDate === null) return null;
  return lateInterest({
    ...{ principal, dueDate, asOf: today, client, rule, entered },
    ...{ country: settings.country, interestFirst: settings.interestFirst },
    payments: payments.filter(({ amount }) => amount.currency === principal.currency),
  });
}
