/** What is still owed on an invoice, which is not always what its row prints as its amount. */
import type { Invoice } from './invoice';
import { sumByCurrency, type Money } from './money';

/** What tells how much is owed. */
export type Owing = Pick<Invoice, 'amount' | 'remaining'>;

/**
 * What the client still owes on an invoice while it is open; null where that is not known. Whatever sums, ages, reminds
 * or bears interest asks this. `amount` is read only where the printed one is meant: to tell a row from another, to
 * keep a reading, and on a credit note, which credits the whole.
 */
export const owed = ({ amount, remaining }: Owing): Money | null => remaining ?? amount;

/** Whether it is known that the client owes nothing on it: it is paid off, or a credit. Nobody is reminded of it. */
export function owesNothing(invoice: Owing): boolean {
  const sum = owed(invoice);
  return sum !== null && sum.minor <= 0;
}

/** What is owed of all of them, one sum per currency; those of which it is not known are passed over. A credit lowers it. */
export const sumOwed = (invoices: readonly Owing[]): Money[] =>
  sumByCurrency(invoices.flatMap((invoice) => owed(invoice) ?? []));

/** The invoice with `left` as what is owed, where that is less than what it says itself; null says nothing. */
export function withLess(invoice: Invoice, left: Money | null): Invoice {
  const sum = owed(invoice);
  return left && sum && left.currency === sum.currency && left.minor < sum.minor
    ? { ...invoice, remaining: left }
    : invoice;
}
