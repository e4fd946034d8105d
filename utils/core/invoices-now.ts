/** The invoices of an organisation as they stand now: as they were read, less the payments that its journal tells of. */
import type { Invoice } from './invoice';
import { invoiceFacts } from './invoice-facts';
import type { Journal } from './journal';
import { invoicesOf, type Ledger } from './ledger';
import { tellsOfPayments, withPayments } from './payments';

/** Every invoice of the ledger that was read in full, each open one with the least that is proven to be left of it. */
export function invoicesNow(ledger: Ledger, journal: Journal): Invoice[] {
  const invoices = invoicesOf(ledger);
  // Most journals tell of no payment, and to bring one together with a long ledger takes its time.
  return tellsOfPayments(journal) ? withPayments(invoices, invoiceFacts(journal, ledger)) : invoices;
}
