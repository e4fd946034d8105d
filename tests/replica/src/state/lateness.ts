/** Late or not, and what the page itself says about it. */
import { daysBetween, today } from '../clock';
import { config } from '../config';
import type { Book, Invoice } from '../data/invoice';

/** Whole days past the due date of an unpaid invoice; 0 otherwise. */
export const daysLate = (invoice: Invoice): number =>
  invoice.status === 'unpaid' && invoice.due !== null && invoice.broken !== 'date'
    ? Math.max(0, daysBetween(invoice.due, today()))
    : 0;

/** The one invoice whose mark is wrong with `mark=wrong`: the first that is unpaid and not late. */
export const wronglyMarked = (book: Book): Invoice | undefined =>
  book.invoices.find((invoice) => invoice.status === 'unpaid' && !invoice.broken && daysLate(invoice) === 0);

/** Whether ▲ stands beside the due date. */
export function showsMark(invoice: Invoice, wrong: string | undefined): boolean {
  if (config.mark === 'off') return false;
  return daysLate(invoice) > 0 || (config.mark === 'wrong' && invoice.id === wrong);
}

export interface Sum {
  readonly count: number;
  /** Minor units by currency. */
  readonly byCurrency: Readonly<Record<string, number>>;
}

const sumOf = (invoices: readonly Invoice[]): Sum => {
  const byCurrency: Record<string, number> = {};
  for (const { currency, cents } of invoices) byCurrency[currency] = (byCurrency[currency] ?? 0) + cents;
  return { count: invoices.length, byCurrency };
};

/** Unpaid (not yet due) and late sums over all readable invoices. */
export function sumsOf(book: Book): { unpaid: Sum; late: Sum } {
  const open = book.invoices.filter((invoice) => invoice.status === 'unpaid' && invoice.broken === undefined);
  return {
    unpaid: sumOf(open.filter((invoice) => daysLate(invoice) === 0)),
    late: sumOf(open.filter((invoice) => daysLate(invoice) > 0)),
  };
}
