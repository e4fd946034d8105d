/** The least that a client must owe before he is chased: less costs more to ask for than it brings. */
import type { Money } from './money';
import { sumOwed, type Owing } from './owed';
import type { Minimums } from './settings';

/**
 * Whether what is owed on a client's late `invoices` is, in each currency, less than the user's minimum for it. A
 * currency without a minimum is never under it, and where nothing is known to be owed there is nothing to compare.
 */
export function underMinimum(invoices: readonly Owing[], minimums: Minimums): boolean {
  const sums = sumOwed(invoices);
  return sums.length > 0 && sums.every(({ minor, currency }) => minor < leastOf(minimums, currency));
}

/** The user's minimums in the currencies of these invoices. */
export const minimumsFor = (invoices: readonly Owing[], minimums: Minimums): Money[] =>
  sumOwed(invoices).flatMap(({ currency }) => {
    const minor = leastOf(minimums, currency);
    return minor > 0 ? [{ minor, currency }] : [];
  });

const leastOf = (minimums: Minimums, currency: string): number =>
  Object.hasOwn(minimums, currency) ? (minimums[currency] ?? 0) : 0;
