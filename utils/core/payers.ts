/** How clients pay: the median days from due date and from issue to payment, as far as it was seen. */
import { daysBetween, type Day } from './day';
import { foldName } from './invoice-name';

/** When an invoice was paid: on one of these days, both included. */
export interface PaidBetween {
  readonly from: Day;
  readonly to: Day;
}

/** A paid invoice of which it is known, within bounds, when that was. */
export interface PaidInvoice {
  readonly client: string;
  readonly number: string;
  readonly issueDate: Day | null;
  readonly dueDate: Day | null;
  readonly paid: PaidBetween;
}

/** Whole days; `least` and `most` are equal where the days are known exactly. Negative before the due date. */
export interface DayRange {
  readonly least: number;
  readonly most: number;
}

export interface Payer {
  /** As its latest invoice prints it. */
  readonly client: string;
  /** The latest payment first. */
  readonly invoices: readonly PaidInvoice[];
  /** Median days from the due date to the payment; null where no invoice of this client has a due date. */
  readonly fromDue: DayRange | null;
  /** Median days from the day of issue to the payment; null where it is known of no invoice. */
  readonly fromIssue: DayRange | null;
}

/**
 * The clients of whom payments were seen, the slowest after the due date first; those without a due date last. The
 * true median lies between those of the earliest and of the latest possible days.
 */
export function payers(paid: readonly PaidInvoice[]): Payer[] {
  const byClient = new Map<string, PaidInvoice[]>();
  for (const invoice of [...paid].sort(latestFirst)) {
    const key = foldName(invoice.client);
    const list = byClient.get(key);
    if (list) list.push(invoice);
    else byClient.set(key, [invoice]);
  }
  return [...byClient.values()]
    .map((invoices) => ({
      client: invoices[0]!.client,
      invoices,
      fromDue: medianDays(invoices, ({ dueDate }) => dueDate),
      fromIssue: medianDays(invoices, ({ issueDate }) => issueDate),
    }))
    .sort(slowestFirst);
}

/** The middle one of a list, or the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function medianDays(
  invoices: readonly PaidInvoice[],
  since: (invoice: PaidInvoice) => Day | null,
): DayRange | null {
  const dated = invoices.flatMap((invoice) => {
    const day = since(invoice);
    return day === null ? [] : [{ day, paid: invoice.paid }];
  });
  const least = median(dated.map(({ day, paid }) => daysBetween(day, paid.from)));
  const most = median(dated.map(({ day, paid }) => daysBetween(day, paid.to)));
  return least === null || most === null ? null : { least, most };
}

const latestFirst = (a: PaidInvoice, b: PaidInvoice): number =>
  compare(b.paid.to, a.paid.to) || compare(b.paid.from, a.paid.from) || compare(a.number, b.number);

const slowestFirst = (a: Payer, b: Payer): number =>
  (b.fromDue?.most ?? -Infinity) - (a.fromDue?.most ?? -Infinity) ||
  (b.fromDue?.least ?? -Infinity) - (a.fromDue?.least ?? -Infinity) ||
  compare(a.client, b.client);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
