/** Whether the journal says already what a page has just seen: two tabs of one organisation see the same thing. */
import type { InvoiceFacts } from './invoice-facts';
import { isSameInvoice } from './invoice-name';
import type { PaymentStatus } from './invoice';
import type { EntryDraft, Fact } from './journal';
import { invoicesOf, type Ledger } from './ledger';

/** Two tabs see one credit note at about the same time. After this long, in milliseconds (a day), it is another one. */
const SAME_SIGHT = 24 * 3_600_000;

/**
 * The fact that `draft` would only repeat; null when the draft is news and is to be recorded. `facts` are those of the
 * journal, `now` is the present instant in milliseconds since 1970. Settlements and credit notes alone are asked about:
 * each of the others happens as often as it is seen.
 *
 * - An invoice is settled, or unsettled, a second time only after the other: so the draft repeats the last such fact
 *   when that says the same and the ledger still shows the invoice accordingly. Where the ledger shows otherwise, what
 *   happened in between was not recorded, and the draft is news.
 * - A credit note with a number repeats the fact with that number. One tab may have seen a credit note without its
 *   number (a canceled invoice shows only that there is one): then the draft repeats a credit note of the last day,
 *   provided that the ledger shows the invoice canceled, which a single credit note does and a partial one does not.
 */
export function alreadyRecorded(
  facts: InvoiceFacts,
  ledger: Ledger | null,
  draft: EntryDraft,
  now: number,
): Fact | null {
  const { kind } = draft;
  if (kind !== 'settled' && kind !== 'unsettled' && kind !== 'creditNote') return null;
  if (draft.corrects !== null) return null;
  const own = facts.of(draft.invoice);
  const read = ledger ? invoicesOf(ledger).filter((one) => isSameInvoice(one, draft.invoice)) : [];
  const isShown = (status: PaymentStatus) => read.length > 0 && read.every((one) => one.status === status);
  if (kind !== 'creditNote') {
    const last = own.findLast((fact) => fact.kind === 'settled' || fact.kind === 'unsettled');
    return last?.kind === kind && isShown(kind === 'settled' ? 'paid' : 'unpaid') ? last : null;
  }
  const number = draft.creditNoteNumber;
  const isRepeated = (fact: Fact): boolean => {
    if (fact.kind !== 'creditNote') return false;
    return number === null || fact.creditNoteNumber === null
      ? isShown('canceled') && now - fact.at < SAME_SIGHT
      : fact.creditNoteNumber === number;
  };
  return own.findLast(isRepeated) ?? null;
}
