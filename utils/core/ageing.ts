/** Ageing: what is owed, by how long it has been due. Currencies are never added to each other. */
import { daysBetween, type Day } from './day';
import { foldName } from './invoice-name';
import { sumByCurrency, type Money } from './money';

/** By days past the due date; age 0 is not due, since nothing is late on its due date. */
export const BUCKETS = ['notDue', 'd1to30', 'd31to60', 'd61to90', 'over90'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** An invoice on which something is still owed. A credit note counts as a negative sum and lowers its bucket. */
export interface OpenInvoice {
  readonly client: string;
  readonly number: string;
  readonly dueDate: Day;
  readonly owed: Money;
}

export interface AgedInvoice extends OpenInvoice {
  /** Whole days past the due date; 0 or less when not due. */
  readonly age: number;
  readonly bucket: Bucket;
}

/** Sums in one currency; the buckets add up to the total. */
export interface AgedSums {
  readonly buckets: Readonly<Record<Bucket, Money>>;
  readonly total: Money;
}

export interface ClientAgeing extends AgedSums {
  readonly client: string;
  /** Longest overdue first. */
  readonly invoices: readonly AgedInvoice[];
}

export interface CurrencyAgeing extends AgedSums {
  readonly currency: string;
  /** By name, in code-unit order, so that the same data always gives the same report. */
  readonly clients: readonly ClientAgeing[];
}

/** The bucket of a due date on a day. */
export function bucketOf(dueDate: Day, asOf: Day): Bucket {
  const age = daysBetween(dueDate, asOf);
  if (age <= 0) return 'notDue';
  if (age <= 30) return 'd1to30';
  if (age <= 60) return 'd31to60';
  return age <= 90 ? 'd61to90' : 'over90';
}

/**
 * The aged receivables on a day: per currency (in code order), per client and per invoice.
 * Throws a RangeError where a sum leaves the safe integers, or a day is none.
 */
export function ageing(invoices: readonly OpenInvoice[], asOf: Day): CurrencyAgeing[] {
  const aged = invoices.map((invoice) => age(invoice, asOf)).sort(longestOverdueFirst);
  return groups(aged, (invoice) => invoice.owed.currency).map(([currency, ofCurrency]) => ({
    currency,
    ...sums(ofCurrency, currency),
    clients: groups(ofCurrency, (invoice) => foldName(invoice.client), inDictionary.compare).map(
      ([, ofClient]) => ({
        client: ofClient[0]!.client,
        ...sums(ofClient, currency),
        invoices: ofClient,
      }),
    ),
  }));
}

/**
 * The doubtful invoices: owed for more than that many days, longest overdue first.
 * Those of more than 180 days are among those of more than 90. A credit note is not a doubtful debt.
 */
export function doubtful(invoices: readonly OpenInvoice[], asOf: Day, moreThanDays: 90 | 180): AgedInvoice[] {
  return invoices
    .map((invoice) => age(invoice, asOf))
    .filter((invoice) => invoice.age > moreThanDays && invoice.owed.minor > 0)
    .sort(longestOverdueFirst);
}

/** The longest overdue and the largest of these; a credit is neither, and what is not due is not overdue. */
export function extremes(aged: readonly AgedInvoice[]): {
  readonly longest: AgedInvoice | null;
  readonly largest: AgedInvoice | null;
} {
  let longest: AgedInvoice | null = null;
  let largest: AgedInvoice | null = null;
  for (const one of aged) {
    if (one.owed.minor <= 0) continue;
    if (one.age > (longest?.age ?? 0)) longest = one;
    if (one.owed.minor > (largest?.owed.minor ?? 0)) largest = one;
  }
  return { longest, largest };
}

function age(invoice: OpenInvoice, asOf: Day): AgedInvoice {
  return { ...invoice, age: daysBetween(invoice.dueDate, asOf), bucket: bucketOf(invoice.dueDate, asOf) };
}

function longestOverdueFirst(a: AgedInvoice, b: AgedInvoice): number {
  return b.age - a.age || compare(a.number, b.number);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Names as a dictionary has them: accents and capitals count only between names that are else the same. Of the five
 * languages one order will do: what differs between them is where a few letters of the others stand.
 */
const inDictionary = new Intl.Collator('fr', { numeric: true });

function groups<T>(items: readonly T[], key: (item: T) => string, order = compare): [string, T[]][] {
  const byKey = new Map<string, T[]>();
  for (const item of items) {
    const group = byKey.get(key(item));
    if (group) group.push(item);
    else byKey.set(key(item), [item]);
  }
  return [...byKey].sort(([a], [b]) => order(a, b) || compare(a, b));
}

function sums(invoices: readonly AgedInvoice[], currency: string): AgedSums {
  const total = (list: readonly AgedInvoice[]): Money =>
    sumByCurrency(list.map((invoice) => invoice.owed))[0] ?? { minor: 0, currency };
  const inBucket = (bucket: Bucket): Money => total(invoices.filter((invoice) => invoice.bucket === bucket));
  return {
    buckets: {
      notDue: inBucket('notDue'),
      d1to30: inBucket('d1to30'),
      d31to60: inBucket('d31to60'),
      d61to90: inBucket('d61to90'),
      over90: inBucket('over90'),
    },
    total: total(invoices),
  };
}
