/** Whether the journal says already what a page has just seen: two tabs of one organisation see the same thing. */
import type { PaymentStatus } from './invoice';
import { invoiceKey, type EntryDraft, type Fact, type Journal } from './journal';
import { effective } from './journal-effective';
import { factsByInvoice } from './journal-standing';
import { invoicesOf, type Ledger } from './ledger';

/** A tab left alone this long sees nothing of what another one did, in milliseconds: a day. */
const SAME = 24 * 3_600_000;

/**
 * The fact that holds of what `draft` says anew at `now`, milliseconds since 1970; null when it is news. A settlement
 * is none while the ledger has the invoice as it was left; a credit note is none when its number is known, or when the
 * invoice is canceled and one of them does not tell its number.
 */
export function toldAlready(
  journal: Journal,
  ledger: Ledger | null,
  draft: EntryDraft,
  now: number,
): Fact | null {
  const { kind } = draft;
  if (kind !== 'settled' && kind !== 'unsettled' && kind !== 'creditNote') return null;
  if (draft.corrects !== null) return null;
  const key = invoiceKey(draft.invoice);
  const facts = factsByInvoice(effective(journal)).get(key) ?? [];
  const read = ledger ? invoicesOf(ledger).filter((one) => invoiceKey(one) === key) : [];
  const isNow = (status: PaymentStatus) => read.length > 0 && read.every((one) => one.status === status);
  if (kind !== 'creditNote') {
    const last = facts.findLast((fact) => fact.kind === 'settled' || fact.kind === 'unsettled');
    return last?.kind === kind && isNow(kind === 'settled' ? 'paid' : 'unpaid') ? last : null;
  }
  const number = draft.creditNoteNumber;
  const isSame = (fact: Fact) =>
    fact.kind === 'creditNote' &&
    (number === null || fact.creditNoteNumber === null
      ? isNow('canceled') && now - fact.at < SAME
      : fact.creditNoteNumber === number);
  return facts.findLast(isSame) ?? null;
}
