/** Payments that the journal tells of: what they leave of an invoice, and when to ask before one more is recorded. */
import type { Day } from './day';
import type { Invoice } from './invoice';
import type { InvoiceFacts } from './invoice-facts';
import type { Fact, Journal } from './journal';
import { effective } from './journal-effective';
import type { Money } from './money';
import { owed, withLess } from './owed';

/** A part of an invoice that the client has paid. */
export interface Payment {
  readonly day: Day;
  readonly amount: Money;
  /** In the user's words; may be empty. */
  readonly how: string;
}

/** The payments among the facts of an invoice, in their order. */
export const paymentsIn = (facts: readonly Fact[]): Payment[] =>
  facts.flatMap((fact) =>
    fact.kind === 'payment' ? [{ day: fact.day, amount: fact.amount, how: fact.text }] : [],
  );

/** Whether a journal tells of any payment; without one, nothing of it has to be brought together with invoices. */
export const tellsOfPayments = (journal: Journal): boolean =>
  journal.entries.some(({ kind }) => kind === 'payment') &&
  effective(journal).some(({ kind }) => kind === 'payment');

/**
 * The invoice with the least that is proven to be left of it: by its page, or by what `facts` say was paid of its
 * amount. Both may tell of the same payment, so they are never added. A payment in another currency leaves all; one
 * that is larger than the amount leaves nothing, and no credit.
 */
export function afterPayments(invoice: Invoice, facts: readonly Fact[]): Invoice {
  const { amount } = invoice;
  const paid = paymentsIn(facts).filter((payment) => payment.amount.currency === amount?.currency);
  if (amount === null || paid.length === 0) return invoice;
  const left = paid.reduce((rest, payment) => rest - payment.amount.minor, amount.minor);
  return withLess(invoice, { ...amount, minor: Math.max(0, left) });
}

/** The invoices, each open one with the least that is proven to be left of it. */
export const withPayments = (invoices: readonly Invoice[], facts: Pick<InvoiceFacts, 'of'>): Invoice[] =>
  invoices.map((invoice) =>
    invoice.status === 'unpaid' ? afterPayments(invoice, facts.of(invoice)) : invoice,
  );

/** Why a payment is asked about before it is recorded; the words live in `_locales` under `paymentDoubt_<key>`. */
export const PAYMENT_DOUBTS = ['moreThanOwed', 'sameTwice', 'beforeInvoice', 'otherCurrency'] as const;
export type PaymentDoubt = (typeof PAYMENT_DOUBTS)[number];

/**
 * What speaks against recording `payment` for an invoice with these facts, the one that it corrects left out of them:
 * it is more than is owed, one of that amount and day stands there already, it came before the invoice was issued, or
 * in another currency. `invoice` is null where it has not been read.
 */
export function paymentDoubts(
  payment: Pick<Payment, 'day' | 'amount'>,
  invoice: Invoice | null,
  facts: readonly Fact[],
): PaymentDoubt[] {
  const { day, amount } = payment;
  const doubts: PaymentDoubt[] = [];
  const isSame = (other: Payment) =>
    other.day === day && other.amount.minor === amount.minor && other.amount.currency === amount.currency;
  const sum = invoice && owed(afterPayments(invoice, facts));
  if (sum && sum.currency !== amount.currency) doubts.push('otherCurrency');
  else if (sum && amount.minor > Math.max(0, sum.minor)) doubts.push('moreThanOwed');
  if (paymentsIn(facts).some(isSame)) doubts.push('sameTwice');
  if (invoice?.issueDate != null && day < invoice.issueDate) doubts.push('beforeInvoice');
  return doubts;
}
