/** What the page was seen to do to an invoice, taken into the ledger where no row says so any more. */
import type { PaymentStatus } from './invoice';
import { isSameInvoice } from './invoice-name';
import type { EntryDraft } from './journal';
import { knownInvoices } from './known-invoices';
import type { Ledger } from './ledger';
import { paidBetween, present } from './ledger-entries';

/** What each of these facts makes of an invoice: an unpaid one is credited in full or not at all. */
const CHANGES: Partial<Record<EntryDraft['kind'], readonly [from: PaymentStatus, to: PaymentStatus]>> = {
  settled: ['unpaid', 'paid'],
  unsettled: ['paid', 'unpaid'],
  creditNote: ['unpaid', 'canceled'],
};

/**
 * The ledger after a fact that was seen on the page at `at`, milliseconds since 1970. A tab that shows one status alone
 * leaves the invoice out from then on, and its last reading would stand for good. Nothing changes where the ledger
 * knows already, where the fact only corrects an earlier one, or where several invoices could be meant.
 */
export function afterFact(ledger: Ledger, fact: EntryDraft, at: number): Ledger {
  const [from, to] = CHANGES[fact.kind] ?? [];
  if (!from || !to || (fact.kind !== 'withdrawal' && fact.corrects !== null)) return ledger;
  const invoice = knownInvoices(ledger).find(fact.invoice);
  if (invoice === null) return ledger;
  const [only, ...more] = Object.entries(ledger.entries).filter(
    ([, { reading }]) =>
      reading.kind === 'invoice' && reading.status === from && isSameInvoice(reading, invoice),
  );
  if (!only || more.length > 0) return ledger;
  const [name, entry] = only;
  const { reading } = entry;
  if (reading.kind !== 'invoice') return ledger;
  const paid = to === 'paid' ? { after: Math.min(entry.readAt, at), by: at } : null;
  // The mark belonged to the row that was read.
  const row = { ...reading, status: to, overdueMark: null };
  const changed = paidBetween({ ...present(entry), reading: row, readAt: at }, paid);
  return { ...ledger, entries: { ...ledger.entries, [name]: changed } };
}
