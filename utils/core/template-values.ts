/** The values of a reminder's variables for one invoice, from the page, the journal and the user's options. */
import { addDays, daysBetween, type Day } from './day';
import type { Invoice } from './invoice';
import type { LateInterest } from './late-interest';
import { daysLate, stateOn } from './lateness';
import { isSameReading } from './ledger-entries';
import { DEADLINE_DAYS } from './limits';
import type { Money } from './money';
import { owed, sumOwed } from './owed';
import type { Payment } from './payments';
import type { SentReminder } from './reminder-level';
import type { ListedInvoice, ListedPayment, TemplateValues } from './template-data';

/** What the values of a reminder are made from. */
export interface TemplateFacts {
  readonly invoice: Invoice;
  readonly today: Day;
  /** The other invoices of the same client; those that are not open, or without an amount, are passed over. */
  readonly otherInvoices: readonly Invoice[];
  /** The reminders of this invoice, from the journal. */
  readonly reminders: readonly SentReminder[];
  /** What the journal says was paid of this invoice, in the order of the days. */
  readonly payments: readonly Payment[];
  /** Null while the user has not turned late interest on. */
  readonly interest: LateInterest | null;
  readonly contactName: string | null;
  readonly organisation: string | null;
  readonly senderName: string | null;
  readonly signature: string | null;
  /** The number of a registered letter that goes out as well. */
  readonly registeredLetter?: string | null;
  /** Days from today to the deadline. */
  readonly deadlineDays: number;
}

/**
 * The values for one invoice. What is unknown, blank or not applicable is absent from the result, so that a template
 * that needs it is refused, and one that asks `{% if … %}` leaves it out.
 */
export function templateValues(facts: TemplateFacts): TemplateValues {
  const { invoice, today } = facts;
  const listed = [invoice, ...facts.otherInvoices.filter((other) => !isSameReading(other, invoice))].filter(
    (one) => one.status === 'unpaid' && (owed(one)?.minor ?? 0) !== 0,
  );
  const others = listed.filter((one) => one !== invoice);
  return present({
    ...listedInvoice(invoice, today),
    ...partValues(invoice),
    payments: facts.payments.map(listedPayment),
    client: invoice.client,
    type: invoice.type,
    today,
    contact_name: facts.contactName,
    // What a bank shows of a transfer finds its invoice by the number.
    payment_reference: invoice.number,
    organisation: facts.organisation,
    sender_name: facts.senderName,
    signature: facts.signature,
    registered_letter: facts.registeredLetter,
    deadline: addDays(today, within(facts.deadlineDays)),
    ...reminderValues(facts.reminders),
    ...interestValues(facts.interest, owed(invoice)),
    other_invoices: overdueFirst(others, today),
    other_total: sumOwed(others),
    all_invoices: overdueFirst(listed, today),
    all_total: sumOwed(listed),
  });
}

function listedInvoice(invoice: Invoice, today: Day): ListedInvoice {
  return present({
    number: invoice.number,
    issue_date: invoice.issueDate,
    due_date: invoice.dueDate,
    // A letter about an invoice that is settled or canceled speaks of the whole of it.
    amount: invoice.status === 'unpaid' ? owed(invoice) : invoice.amount,
    days_late: stateOn(invoice, today) === 'late' ? daysLate(invoice, today) : null,
  });
}

/** What is left of an open invoice, and what was paid of it: by the payments in the journal, or by the page's own words. */
function partValues(invoice: Invoice): Pick<TemplateValues, 'remaining' | 'received'> {
  const { amount, status } = invoice;
  const left = status === 'unpaid' ? owed(invoice) : null;
  const paid = left && amount?.currency === left.currency ? amount.minor - left.minor : 0;
  return present({ remaining: left, received: left && paid > 0 ? { ...left, minor: paid } : null });
}

const listedPayment = ({ day, amount, how }: Payment): ListedPayment => present({ date: day, amount, how });

function reminderValues(reminders: readonly SentReminder[]): Record<string, Day | number | undefined> {
  const byDay = reminders.filter(({ level }) => level > 0).sort((a, b) => daysBetween(b.day, a.day));
  return {
    reminder_1_date: byDay.findLast(({ level }) => level === 1)?.day,
    reminder_2_date: byDay.findLast(({ level }) => level === 2)?.day,
    last_reminder_level: byDay.at(-1)?.level,
  };
}

/** The fixed sum is left out of a debt in another currency: the total does not hold it either. */
function interestValues(interest: LateInterest | null, principal: Money | null): Record<string, unknown> {
  if (interest?.kind !== 'figure') return {};
  return {
    interest: interest.interest,
    fixed_sum: interest.fixedSum.currency === principal?.currency ? interest.fixedSum : null,
    interest_total: interest.total,
    interest_rate: interest.segments
      .map(({ ratePercent }) => ratePercent)
      .filter((rate, index, rates) => rate !== rates[index - 1]),
  };
}

function overdueFirst(invoices: readonly Invoice[], today: Day): ListedInvoice[] {
  const dueOf = ({ dueDate }: Invoice): string => dueDate ?? '9999';
  return [...invoices]
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0))
    .map((one) => listedInvoice(one, today));
}

/** Figures out of the range that is usual are brought into it. */
function within(days: number): number {
  if (!Number.isFinite(days)) return DEADLINE_DAYS.usual;
  return Math.min(DEADLINE_DAYS.most, Math.max(DEADLINE_DAYS.least, Math.round(days)));
}

/** `values` without what says nothing: null, undefined, blank text, an empty list. */
function present<T>(values: { readonly [K in keyof T]: T[K] | null | undefined }): T {
  const said = Object.entries(values as Record<string, unknown>).filter(([, value]) => {
    if (value === null || value === undefined) return false;
    if (typeof value === 'string') return value.trim() !== '';
    return !Array.isArray(value) || value.length > 0;
  });
  return Object.fromEntries(said) as T;
}
