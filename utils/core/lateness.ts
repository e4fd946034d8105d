/** Late or not: unpaid, and due before today. */
import { daysBetween, type Day } from './day';
import type { Invoice, InvoiceState } from './invoice';

/**
 * The state of an invoice on a day.
 * Late means unpaid with a due date before `today`; due today is not late (Directive 2011/7/EU, art. 3 and 6:
 * interest runs from the day after the due date).
 */
export function stateOn(invoice: Pick<Invoice, 'status' | 'dueDate'>, today: Day): InvoiceState {
  // Days of this form come in the order of their texts.
  const past = invoice.dueDate !== null && invoice.dueDate < today;
  return invoice.status === 'unpaid' && past ? 'late' : invoice.status;
}

/** Whole calendar days between the due date and `today`; 0 unless the invoice is unpaid and past due. */
export function daysLate(invoice: Pick<Invoice, 'status' | 'dueDate'>, today: Day): number {
  if (invoice.status !== 'unpaid' || invoice.dueDate === null) return 0;
  return Math.max(0, daysBetween(invoice.dueDate, today));
}

/**
 * Whether the page's own overdue mark says something else than the due date does.
 * Only an unpaid row can contradict: some pages leave the mark on settled rows.
 */
export function markContradicts(
  invoice: Pick<Invoice, 'status' | 'dueDate' | 'overdueMark'>,
  today: Day,
): boolean {
  if (invoice.overdueMark === null || invoice.status !== 'unpaid') return false;
  return invoice.overdueMark !== daysLate(invoice, today) > 0;
}
