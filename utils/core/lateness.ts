/** Late or not: unpaid, and due before today. */
import { daysBetween, type Day } from './day';
import type { Invoice, InvoiceState } from './invoice';
import { owesNothing, type Owing } from './owed';

/**
 * The state of an invoice on a day.
 * Late means unpaid with a due date before `today`; due today is not late (Directive 2011/7/EU, art. 3 and 6:
 * interest runs from the day after the due date). Where nothing is owed, nothing is late.
 */
export function stateOn(invoice: Pick<Invoice, 'status' | 'dueDate'> & Owing, today: Day): InvoiceState {
  return isPastDue(invoice, today) && !owesNothing(invoice) ? 'late' : invoice.status;
}

/** Whether an invoice is unpaid past its due date, be anything owed on it or not: a credit lowers what is late. */
export const isPastDue = ({ status, dueDate }: Pick<Invoice, 'status' | 'dueDate'>, today: Day): boolean =>
  // Days of this form come in the order of their texts.
  status === 'unpaid' && dueDate !== null && dueDate < today;

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
