/** Late invoices by client: what each owes, since when, and which are to be left alone; narrowed and sorted as asked. */
import { daysBetween, type Day } from './day';
import type { Hold } from './hold';
import type { Invoice } from './invoice';
import { foldName } from './invoice-name';
import { toDecimal, type Money } from './money';
import { owed, sumOwed } from './owed';
import type { LateInvoice } from './totals';

/** An invoice in the list: late, or due soon. `days`: whole days late, 0 or less where it is not. */
export interface ListedLate extends LateInvoice {
  readonly hold: Hold | null;
}

export interface LateClient {
  /** As printed on the first of them. */
  readonly client: string;
  /** The longest overdue first. */
  readonly invoices: readonly ListedLate[];
  /** What is owed on all of them, one sum per currency; a credit lowers it. */
  readonly sums: readonly Money[];
  /** Of the one that is late the longest. */
  readonly days: number;
  /** Nobody is to be reminded of any of them now. */
  readonly isOnHold: boolean;
}

export const CLIENT_SORTS = ['oldest', 'largest', 'name'] as const;
export type ClientSort = (typeof CLIENT_SORTS)[number];
export const LATE_FILTERS = ['late', 'promised', 'disputed', 'onHold', 'dueSoon'] as const;
export type LateFilter = (typeof LATE_FILTERS)[number];

/** An invoice that falls due within so many days is due soon. */
const SOON = 7;

/** The invoices that are due from today on, within a week. */
export function dueSoon(invoices: readonly Invoice[], today: Day): Invoice[] {
  return invoices.filter(
    ({ status, dueDate }) =>
      status === 'unpaid' && dueDate !== null && dueDate >= today && daysBetween(today, dueDate) <= SOON,
  );
}

/** Whether an invoice is among those of a filter; those due soon are given to the list in place of the late ones. */
const PASSES: Readonly<Record<LateFilter, (one: ListedLate) => boolean>> = {
  late: () => true,
  promised: ({ hold }) => hold === 'promise',
  disputed: ({ hold }) => hold === 'disputed',
  onHold: ({ hold }) => hold !== null,
  dueSoon: () => true,
};

/** Digits of a text, for amounts: "1 234,50" is found by "1234,5". */
const digits = (text: string): string => text.replace(/[^\d]/g, '');

/** Whether a search fits: the client's name, the number, or the amount as it begins, however it is written. */
function fits({ invoice }: ListedLate, query: string): boolean {
  const wanted = foldName(query).toLowerCase();
  const names = [invoice.client, invoice.number].map((one) => foldName(one).toLowerCase());
  if (names.some((name) => name.includes(wanted) || plain(name).includes(plain(wanted)))) return true;
  const sum = owed(invoice);
  return sum !== null && /^[\d\s.,'’]+$/.test(query) && digits(toDecimal(sum)).startsWith(digits(query));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** The largest sum of a client in whole units: of several currencies none is added to another. */
const largest = ({ sums }: LateClient): number => Math.max(0, ...sums.map((sum) => Number(toDecimal(sum))));

/**
 * The clients of `list`, in the order asked for; among equals the one that is late the longest comes first. Clients of
 * whom every invoice is to be left alone come last, whatever the order.
 */
export function lateClients(
  list: readonly ListedLate[],
  { query = '', sort = 'oldest', filter = 'late' }: LateView,
): LateClient[] {
  const wanted = query.trim();
  const shown = list.filter((one) => PASSES[filter](one) && (wanted === '' || fits(one, wanted)));
  const groups = new Map<string, ListedLate[]>();
  for (const one of shown) {
    const key = foldName(one.invoice.client);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const clients = [...groups.values()].map((group): LateClient => {
    const invoices = [...group].sort((a, b) => b.days - a.days);
    return {
      client: invoices[0]!.invoice.client,
      invoices,
      sums: sumOwed(invoices.map(({ invoice }) => invoice)),
      days: invoices[0]!.days,
      isOnHold: invoices.every(({ hold }) => hold !== null),
    };
  });
  const before: Record<ClientSort, (a: LateClient, b: LateClient) => number> = {
    oldest: (a, b) => b.days - a.days,
    largest: (a, b) => largest(b) - largest(a),
    name: (a, b) => a.client.localeCompare(b.client),
  };
  return clients.sort(
    (a, b) => Number(a.isOnHold) - Number(b.isOnHold) || before[sort](a, b) || b.days - a.days,
  );
}

export interface LateView {
  readonly query?: string;
  readonly sort?: ClientSort;
  readonly filter?: LateFilter;
}
