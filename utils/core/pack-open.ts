/** Which invoices were owed on a day, by their latest reading and the journal; what cannot be told becomes a gap. */
import type { OpenInvoice } from './ageing';
import { dayOf, type Day } from './day';
import type { Invoice } from './invoice';
import type { InvoiceFacts } from './invoice-facts';
import type { Fact } from './journal';
import { markContradicts } from './lateness';
import type { Ledger } from './ledger';
import { owed } from './owed';
import { afterPayments } from './payments';
import type { GapReason } from './pack-table';

/** An invoice that was owed, with the facts known of it up to that day. */
export interface OwedInvoice extends OpenInvoice {
  readonly invoice: Invoice;
  readonly facts: readonly Fact[];
}

/** An invoice that is not, or not surely, in the figures, and why. */
export interface Gap {
  readonly invoice: Invoice;
  readonly reason: GapReason;
}

export interface OwedInvoices {
  readonly open: readonly OwedInvoice[];
  readonly gaps: readonly Gap[];
}

/**
 * What was owed at the end of `asOf`. The list prints the status of the day it was read, so a day before that needs
 * the journal: an invoice settled or credited after `asOf` was still owed then, and one of which the journal does
 * not say when it was settled is a gap, never a guess.
 */
export function owedOn(ledger: Ledger, facts: InvoiceFacts, asOf: Day): OwedInvoices {
  const open: OwedInvoice[] = [];
  const gaps: Gap[] = [];
  for (const { reading, readAt, absent } of Object.values(ledger.entries)) {
    if (reading.kind !== 'invoice' || reading.status === 'draft') continue;
    if (reading.issueDate !== null && reading.issueDate > asOf) continue;
    if (absent) {
      // What was settled or credited before it went away is owed to nobody.
      if (reading.status === 'unpaid') gaps.push({ invoice: reading, reason: absent.kind });
      continue;
    }
    const own = facts.of(reading);
    const { isOwed, doubts } = judge(reading, own, asOf, dayOf(new Date(readAt)));
    const { client, number, dueDate } = reading;
    const known = own.filter((fact) => fact.day <= asOf);
    const sum = owed(afterPayments(reading, known));
    if (isOwed && dueDate !== null && sum !== null) {
      if (sum.minor !== 0) open.push({ client, number, dueDate, owed: sum, invoice: reading, facts: known });
      if (asOf < dayOf(new Date(readAt)) && isPartOfUnknownDay(reading, known))
        gaps.push({ invoice: reading, reason: 'partPaidUnknownDay' });
    } else if (isOwed) gaps.push({ invoice: reading, reason: 'undated' });
    gaps.push(...doubts.map((reason) => ({ invoice: reading, reason })));
  }
  return { open, gaps };
}

/** Whether the page says that more was paid than the journal knows the days of: before one of them, more was owed. */
function isPartOfUnknownDay({ amount, remaining, ...rest }: Invoice, known: readonly Fact[]): boolean {
  if (remaining === undefined || amount === null) return false;
  const byJournal = owed(afterPayments({ ...rest, amount }, known));
  return byJournal !== null && remaining.minor < byJournal.minor;
}

interface Judgement {
  readonly isOwed: boolean;
  readonly doubts: readonly GapReason[];
}

function judge(invoice: Invoice, facts: readonly Fact[], asOf: Day, readOn: Day): Judgement {
  const settlements = facts.filter(({ kind }) => kind === 'settled' || kind === 'unsettled');
  const creditNote = facts.findLast(({ kind }) => kind === 'creditNote');
  const wasSettled = settlements.findLast(({ day }) => day <= asOf)?.kind === 'settled';
  const next = settlements.find(({ day }) => day > asOf)?.kind;
  if (invoice.status === 'draft') return NOT_OWED;
  if (invoice.status === 'canceled') {
    if (!creditNote) return { isOwed: false, doubts: ['canceledUnknownDay'] };
    if (creditNote.day <= asOf) return NOT_OWED;
  }
  // What came next says how it stood: only what was settled can be taken back.
  if (next === 'settled') return OWED;
  if (next === 'unsettled') return wasSettled ? NOT_OWED : { isOwed: false, doubts: ['paidUnknownDay'] };
  if (invoice.status === 'canceled') return wasSettled ? NOT_OWED : OWED;
  if (invoice.status === 'paid') {
    const isKnown = wasSettled || asOf >= readOn;
    return isKnown ? NOT_OWED : { isOwed: false, doubts: ['paidUnknownDay'] };
  }
  const doubts: GapReason[] = [];
  if (wasSettled) doubts.push('settledButUnpaid');
  if (creditNote && creditNote.day <= asOf) doubts.push('creditedButUnpaid');
  if (markContradicts(invoice, readOn)) doubts.push('markContradicts');
  return { isOwed: true, doubts };
}

const OWED: Judgement = { isOwed: true, doubts: [] };
const NOT_OWED: Judgement = { isOwed: false, doubts: [] };
