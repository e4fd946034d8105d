/** The invoices that are known beside those that are shown or spoken of. */
import type { Invoice, RowReading } from './invoice';
import { isSameInvoice, numberKey } from './invoice-name';
import { isPrintedAlike } from './ledger-entries';

/**
 * Those of `known` that are none of `shown`, in their order. Each of `shown` stands for one of `known` at most: of
 * several that it could be, for the one that prints the same due date and amount. So an invoice is not left out
 * because another one bears its number.
 */
export function invoicesBeside(known: readonly Invoice[], shown: readonly RowReading[]): Invoice[] {
  if (known.length === 0) return [];
  const byNumber = new Map<string, Set<Invoice>>();
  for (const one of known) {
    const key = numberKey(one);
    byNumber.set(key, (byNumber.get(key) ?? new Set()).add(one));
  }
  const unsure: (readonly [RowReading, Set<Invoice>])[] = [];
  for (const reading of shown) {
    const alike = byNumber.get(numberKey(reading));
    if (alike && !takeFrom(alike, (one) => isPrintedAlike(one, reading))) unsure.push([reading, alike]);
  }
  for (const [reading, alike] of unsure) takeFrom(alike, (one) => isSameInvoice(one, reading));
  const left = new Set([...byNumber.values()].flatMap((invoices) => [...invoices]));
  return known.filter((one) => left.has(one));
}

/** Takes the first that fits out of the set; whether there was one. */
function takeFrom(invoices: Set<Invoice>, fits: (one: Invoice) => boolean): boolean {
  for (const one of invoices) if (fits(one)) return invoices.delete(one);
  return false;
}
