/** Which currency is shown first: the one of most open invoices; amounts of two currencies cannot be compared. */
import type { Invoice } from '../../utils/core/invoice';
import type { Money } from '../../utils/core/money';
import { owed } from '../../utils/core/owed';

/** Puts the leading currency of the unpaid invoices first and leaves the others as they are. */
export function byCurrency(invoices: readonly Invoice[]): (sums: readonly Money[]) => Money[] {
  const counts = new Map<string, number>();
  for (const invoice of invoices) {
    const currency = invoice.status === 'unpaid' ? owed(invoice)?.currency : undefined;
    if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const count = (money: Money) => counts.get(money.currency) ?? 0;
  const most = Math.max(0, ...counts.values());
  return (sums) => [...sums].sort((a, b) => Number(count(b) === most) - Number(count(a) === most));
}
