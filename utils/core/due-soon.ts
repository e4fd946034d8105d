/** What falls due in the days to come, by day and currency. */
import type { OpenInvoice } from './ageing';
import { addDays, type Day } from './day';
import { sumByCurrency, type Money } from './money';

/** How far ahead one looks, in days. */
export const SOON = 30;

/** The invoices of one due date in one currency. */
export interface DueDay<Open extends OpenInvoice = OpenInvoice> {
  readonly day: Day;
  readonly sum: Money;
  /** The one on which most is owed first. */
  readonly invoices: readonly Open[];
}

/**
 * What falls due from `asOf` (what is due on it is not late yet) up to `days` days later, both included: the earliest
 * day first, and within a day by currency code. Throws a RangeError where a sum would not be exact.
 */
export function dueSoon<Open extends OpenInvoice>(
  open: readonly Open[],
  asOf: Day,
  days = SOON,
): DueDay<Open>[] {
  const last = addDays(asOf, days);
  const byDay = new Map<string, Open[]>();
  for (const invoice of open) {
    if (invoice.dueDate < asOf || invoice.dueDate > last) continue;
    const key = `${invoice.dueDate} ${invoice.owed.currency}`;
    const group = byDay.get(key);
    if (group) group.push(invoice);
    else byDay.set(key, [invoice]);
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, invoices]) => ({
      day: key.slice(0, 10),
      sum: sumByCurrency(invoices.map(({ owed }) => owed))[0]!,
      invoices: invoices.sort((a, b) => b.owed.minor - a.owed.minor || (a.number < b.number ? -1 : 1)),
    }));
}
