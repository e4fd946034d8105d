/** What the page was seen to do to an invoice, taken into the ledger where no row says so any more. */
import type { PaymentStatus } from './invoice';
import { invoiceKey, type EntryDraft } from './journal';
import type { Ledger } from './ledger';

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
  const key = invoiceKey(fact.invoice);
  const [only, ...more] = Object.entries(ledger.entries).filter(
    ([, { reading }]) => reading.kind === 'invoice' && reading.status === from && invoiceKey(reading) === key,
  );
  if (!only || more.length > 0) return ledger;
  const [name, entry] = only;
  const { reading } = entry;
  if (reading.kind !== 'invoice') return ledger;
  // The mark belonged to the row that was read.
  const changed = { ...entry, reading: { ...reading, status: to, overdueMark: null }, readAt: at };
  return { ...ledger, entries: { ...ledger.entries, [name]: changed } };
}
