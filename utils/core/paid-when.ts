/** When the paid invoices were paid: on the day that the journal says, else between two readings of the list. */
import { dayOf } from './day';
import type { InvoiceFacts } from './invoice-facts';
import type { Fact } from './journal';
import type { Ledger, LedgerEntry } from './ledger';
import type { PaidBetween, PaidInvoice } from './payers';

/** The paid invoices of a ledger of which it is known when they were paid. */
export function paidInvoices(ledger: Ledger, facts: InvoiceFacts): PaidInvoice[] {
  return Object.values(ledger.entries).flatMap((entry) => {
    const { reading, absent } = entry;
    if (reading.kind !== 'invoice' || reading.status !== 'paid' || absent) return [];
    const paid = settledOn(facts.of(reading)) ?? seenPaid(entry);
    const { client, number, issueDate, dueDate } = reading;
    return paid ? { client, number, issueDate, dueDate, paid } : [];
  });
}

/** The day on which it was settled last; null where that was taken back, or never told. */
function settledOn(facts: readonly Fact[]): PaidBetween | null {
  const last = facts.findLast(({ kind }) => kind === 'settled' || kind === 'unsettled');
  return last?.kind === 'settled' ? { from: last.day, to: last.day } : null;
}

/** From the day on which it was seen unpaid last to the day on which it was seen paid first. */
function seenPaid({ paidBetween }: LedgerEntry): PaidBetween | null {
  if (!paidBetween) return null;
  return { from: dayOf(new Date(paidBetween.after)), to: dayOf(new Date(paidBetween.by)) };
}
