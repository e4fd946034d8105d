/** Days sales outstanding by the count-back method: how many days of invoicing are still to be paid. */
import { addDays, daysBetween, type Day } from './day';
import type { Invoice } from './invoice';

/** What was invoiced within some days, in minor units of one currency. */
export interface SalesPeriod {
  readonly days: number;
  readonly sales: number;
}

/** Why there is no figure; the words live in `_locales` under `report_noDso_<key>`. */
export type NoDso = 'notEnough' | 'notAllSeen' | 'pastUnknown';

/**
 * The days of sales that `outstanding` stands for, counted back from the newest period: each that it covers counts
 * whole, the last one in part (2,500 outstanding; 1,200 in 30 days, 800 in 31, 700 in 30: 30 + 31 + 30 × 500 / 700 =
 * 82.4). Null where the periods do not reach back far enough to cover it. A credit in a period leaves more to cover.
 */
export function countBack(outstanding: number, periods: readonly SalesPeriod[]): number | null {
  let left = outstanding;
  let days = 0;
  if (left <= 0) return 0;
  for (const { days: length, sales } of periods) {
    if (sales >= left) return days + (length * left) / sales;
    left -= sales;
    days += length;
  }
  return null;
}

/**
 * What was invoiced in one currency up to `asOf`, by calendar months, the newest first and the first one up to `asOf`
 * alone; back to the month of the oldest invoice. Drafts are not issued, and a canceled invoice was no sale. Sales are
 * what was invoiced, whatever of it is still owed.
 */
export function salesByMonth(invoices: readonly Invoice[], currency: string, asOf: Day): SalesPeriod[] {
  const byMonth = new Map<string, number>();
  let oldest: Day | null = null;
  for (const { status, issueDate, amount } of invoices) {
    if (status === 'draft' || status === 'canceled' || amount?.currency !== currency) continue;
    if (issueDate === null || issueDate > asOf) continue;
    const month = issueDate.slice(0, 7);
    byMonth.set(month, (byMonth.get(month) ?? 0) + amount.minor);
    if (oldest === null || issueDate < oldest) oldest = issueDate;
  }
  const periods: SalesPeriod[] = [];
  if (oldest === null) return periods;
  for (let last = asOf; last >= oldest;) {
    const first = `${last.slice(0, 7)}-01`;
    periods.push({ days: daysBetween(first, last) + 1, sales: byMonth.get(last.slice(0, 7)) ?? 0 });
    last = addDays(first, -1);
  }
  return periods;
}
