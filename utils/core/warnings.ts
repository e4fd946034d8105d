/** The reasons to think twice before a message is sent. */
import type { Day } from './day';
import type { Invoice, PaymentStatus } from './invoice';
import type { Standing } from './journal-standing';
import { stateOn } from './lateness';
import { sumByCurrency, type Money } from './money';
import type { ReminderLevel } from './reminder-level';
import type { KeptTemplate } from './settings';
import { otherAmountIn, otherNumberIn, type MessageText } from './text-check';

/**
 * One reason. The words live in `_locales` under `warning_<key>`, filled in with the parameters in the order they are
 * named here; days are `YYYY-MM-DD`.
 */
export type WarningReason =
  /** The page shows the invoice as something else than unpaid. */
  | { readonly key: 'notUnpaid'; readonly params: { status: PaymentStatus } }
  /** Credited, by the journal. `number` is empty when it is not known. */
  | { readonly key: 'creditNoteExists'; readonly params: { day: Day; number: string } }
  /** Settled by the journal, while the page still shows it unpaid. */
  | { readonly key: 'settledInJournal'; readonly params: Record<never, never> }
  | { readonly key: 'numberDiffers'; readonly params: { number: string; seen: string } }
  /** The invoice's number is neither in the subject nor in the body, and no other of its pattern. */
  | { readonly key: 'numberMissing'; readonly params: { number: string } }
  | { readonly key: 'amountDiffers'; readonly params: { amount: Money; seen: string } }
  | { readonly key: 'disputed'; readonly params: { day: Day; text: string } }
  | { readonly key: 'promiseRunning'; readonly params: { date: Day } }
  | { readonly key: 'deadlineRunning'; readonly params: { date: Day } }
  | { readonly key: 'snoozed'; readonly params: { until: Day } }
  | {
      readonly key: 'remindedRecently';
      readonly params: { day: Day; daysAgo: number; level: ReminderLevel; atLeast: number };
    }
  | {
      readonly key: 'statementRecently';
      readonly params: { day: Day; daysAgo: number; atLeast: number };
    }
  /** The grouped statement is the thing to offer here. */
  | {
      readonly key: 'otherLateInvoices';
      readonly params: { count: number; totals: readonly Money[]; numbers: readonly string[] };
    }
  | { readonly key: 'readingOld'; readonly params: { readAt: number; hours: number } }
  | { readonly key: 'autoReminders'; readonly params: { client: string } }
  /** A formal notice by e-mail alone is an ordinary reminder in France, and hard to prove anywhere. */
  | { readonly key: 'registeredLetter'; readonly params: Record<never, never> };

export type Warning = WarningReason & { readonly dismissible: boolean };

export interface WarningContext {
  /** The invoice as it was read last. */
  readonly invoice: Invoice;
  /** What the message is: the kind of its template. */
  readonly purpose: KeptTemplate['kind'];
  readonly standing: Standing;
  /** Other invoices of the same client, whatever their state. */
  readonly otherInvoices: readonly Invoice[];
  /** The text that would be sent; null before there is one. */
  readonly text: MessageText | null;
  /** BCP 47 tag that the language of the text prints amounts in. */
  readonly locale: string;
  readonly today: Day;
  /** The present instant and that of the reading, milliseconds since 1970. */
  readonly now: number;
  readonly readAt: number;
  /** 0 switches the warning off. */
  readonly remindAgainAfterDays: number;
  /** Whether the host may be sending reminders to this client by itself. */
  readonly autoReminders: boolean;
}

/** A reading older than this is old: a day, in milliseconds. */
const OLD = 86_400_000;
const HOUR = 3_600_000;

/** Every reason, the gravest first; empty when there is none. */
export function warningsFor(context: WarningContext): Warning[] {
  const chases = context.purpose !== 'thanks' && context.purpose !== 'creditNote';
  const reasons = [
    ...(chases ? whetherOwed(context) : []),
    ...whetherText(context),
    ...(chases ? whetherTime(context) : []),
    ...whetherReading(context),
    ...(chases ? whetherAlone(context) : []),
    ...(context.purpose === 'formalNotice' ? [{ key: 'registeredLetter', params: {} } as const] : []),
  ];
  // The user knows what a page cannot show: every reason may be put aside, none stops him.
  return reasons.map((reason) => ({ ...reason, dismissible: true }));
}

function whetherOwed({ invoice, standing }: WarningContext): WarningReason[] {
  const reasons: WarningReason[] = [];
  const { creditNote } = standing;
  if (invoice.status !== 'unpaid') reasons.push({ key: 'notUnpaid', params: { status: invoice.status } });
  else if (standing.settled) reasons.push({ key: 'settledInJournal', params: {} });
  if (creditNote) {
    const params = { day: creditNote.day, number: creditNote.number ?? '' };
    reasons.push({ key: 'creditNoteExists', params });
  }
  return reasons;
}

function whetherText({ invoice, otherInvoices, text, locale }: WarningContext): WarningReason[] {
  if (text === null) return [];
  const reasons: WarningReason[] = [];
  const { number, amount } = invoice;
  if (number !== '') {
    const others = otherInvoices.map((other) => other.number);
    const seen = otherNumberIn(text, number, others);
    if (seen === '') reasons.push({ key: 'numberMissing', params: { number } });
    else if (seen !== null) reasons.push({ key: 'numberDiffers', params: { number, seen } });
  }
  const seen = amount && otherAmountIn(text, amount, locale);
  if (amount && seen !== null) reasons.push({ key: 'amountDiffers', params: { amount, seen } });
  return reasons;
}

function whetherTime({ standing, today, remindAgainAfterDays: atLeast }: WarningContext): WarningReason[] {
  const reasons: WarningReason[] = [];
  const { disputed, promise, deadline, snoozedUntil, lastReminder, lastStatement } = standing;
  if (disputed) reasons.push({ key: 'disputed', params: disputed });
  if (promise && promise.date >= today) {
    reasons.push({ key: 'promiseRunning', params: { date: promise.date } });
  }
  if (deadline?.running) reasons.push({ key: 'deadlineRunning', params: { date: deadline.date } });
  if (snoozedUntil !== null) reasons.push({ key: 'snoozed', params: { until: snoozedUntil } });
  // The words are filled in by the order of the parameters: it is written out.
  if (lastReminder && lastReminder.daysAgo < atLeast) {
    const { day, daysAgo, level } = lastReminder;
    reasons.push({ key: 'remindedRecently', params: { day, daysAgo, level, atLeast } });
  }
  if (lastStatement && lastStatement.daysAgo < atLeast) {
    const { day, daysAgo } = lastStatement;
    reasons.push({ key: 'statementRecently', params: { day, daysAgo, atLeast } });
  }
  return reasons;
}

function whetherReading({ now, readAt }: WarningContext): WarningReason[] {
  const age = now - readAt;
  return age > OLD ? [{ key: 'readingOld', params: { readAt, hours: Math.floor(age / HOUR) } }] : [];
}

function whetherAlone(context: WarningContext): WarningReason[] {
  const reasons: WarningReason[] = [];
  const { invoice, today } = context;
  const late = context.otherInvoices.filter(
    (other) => other.number !== invoice.number && stateOn(other, today) === 'late',
  );
  if (late.length > 0 && context.purpose !== 'statement') {
    const totals = sumByCurrency(late.flatMap(({ amount }) => (amount ? [amount] : [])));
    const numbers = late.map(({ number }) => number);
    reasons.push({ key: 'otherLateInvoices', params: { count: late.length, totals, numbers } });
  }
  if (context.autoReminders) reasons.push({ key: 'autoReminders', params: { client: invoice.client } });
  return reasons;
}
