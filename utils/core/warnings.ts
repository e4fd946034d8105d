/** The reasons to think twice before a message is sent. */
import type { Day } from './day';
import type { Invoice } from './invoice';
import type { Standing } from './journal-standing';
import type { InterestCountry } from './interest-rules';
import { stateOn } from './lateness';
import { ownHold, type OwnHold } from './hold';
import { isSameReading } from './ledger-entries';
import type { Money } from './money';
import { minimumsFor, underMinimum } from './minimum';
import { owed, sumOwed } from './owed';
import type { ParameterTable, Parametrised } from './parameter';
import { restDay } from './public-holidays';
import type { KeptTemplate, Minimums } from './settings';
import { otherAmountIn, otherNumberIn, type MessageText } from './text-check';

/**
 * Every reason and what fills its words in (`warning_<key>` in `_locales`), in order.
 *
 * - `notUnpaid`: the page shows the invoice as something else than unpaid.
 * - `creditNoteExists`: credited, by the journal; the number is empty when it is not known.
 * - `settledInJournal`: settled by the journal, while the page still shows it unpaid.
 * - `nothingOwed`: it is paid off, or a credit; the next five are states of the e-invoice, beside that of the payment.
 * - `numberMissing`: the invoice's number is neither in the subject nor in the body, and no other of its pattern.
 * - `writtenToday`: a letter that asks for payment went to this client today, about these other invoices.
 * - `otherLateInvoices`: the grouped statement is the thing to offer here.
 * - `underMinimum`: what is late of this client is less than what the user chases anybody for.
 * - `autoReminders`: whether the host sends reminders to this client by itself, which its pages do not show; asked once.
 * - `registeredLetter`: a formal notice by e-mail alone is an ordinary reminder in France, and hard to prove anywhere.
 */
export const WARNINGS = {
  notUnpaid: { status: 'status' },
  creditNoteExists: { day: 'day', number: 'text' },
  settledInJournal: {},
  nothingOwed: {},
  eInvoiceRejected: {},
  eInvoiceUndelivered: {},
  eInvoiceRefused: {},
  eInvoiceDisputed: {},
  eInvoiceSuspended: {},
  numberDiffers: { number: 'text', seen: 'text' },
  numberMissing: { number: 'text' },
  amountDiffers: { amount: 'money', seen: 'text' },
  disputed: { day: 'day', text: 'text' },
  promiseRunning: { date: 'day' },
  deadlineRunning: { date: 'day' },
  snoozed: { until: 'day' },
  unsureSent: { day: 'day' },
  remindedRecently: { day: 'day', daysAgo: 'count', level: 'level', atLeast: 'count' },
  statementRecently: { day: 'day', daysAgo: 'count', atLeast: 'count' },
  writtenToday: { numbers: 'texts' },
  otherLateInvoices: { count: 'count', totals: 'moneys', numbers: 'texts' },
  underMinimum: { minimums: 'moneys' },
  weekend: {},
  holiday: { day: 'day' },
  readingOld: { readAt: 'instant', hours: 'count' },
  autoReminders: { client: 'text' },
  registeredLetter: {},
} as const satisfies ParameterTable;

/**
 * Those on which nothing is written before the user insists: what they say makes the letter wrong, or one too many. All
 * others are a note. What is wrong with a text is no such reason: another text may be right.
 */
const STOPS: ReadonlySet<keyof typeof WARNINGS> = new Set<keyof typeof WARNINGS>([
  ...(['notUnpaid', 'creditNoteExists', 'settledInJournal', 'nothingOwed'] as const),
  ...(['eInvoiceRejected', 'eInvoiceUndelivered', 'eInvoiceRefused', 'eInvoiceDisputed'] as const),
  ...(['eInvoiceSuspended', 'disputed', 'promiseRunning', 'deadlineRunning', 'snoozed'] as const),
  ...(['remindedRecently', 'statementRecently', 'writtenToday', 'unsureSent'] as const),
]);

export type WarningRank = 'stop' | 'note';

/** How grave a reason is. */
export const rankOf = (key: keyof typeof WARNINGS): WarningRank => (STOPS.has(key) ? 'stop' : 'note');

/** One reason to think twice; the user knows what a page cannot show, so that every one may be put aside. */
export type Warning = Parametrised<typeof WARNINGS>;

export interface WarningContext {
  /** The invoice as it was read last. */
  readonly invoice: Invoice;
  /** What the message is: the kind of its template. */
  readonly purpose: KeptTemplate['kind'];
  readonly standing: Standing;
  /** Other invoices of the same client, whatever their state. */
  readonly otherInvoices: readonly Invoice[];
  /** Numbers of other invoices of the client about which a letter that asks for payment went out today. */
  readonly writtenToday: readonly string[];
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
  readonly minimums: Minimums;
  /** The country whose days of rest count. */
  readonly country: InterestCountry;
  /** Whether the host is sending reminders to this client by itself; null: the user was not asked yet. */
  readonly autoReminders: boolean | null;
}

/** A reading older than this is old: a day, in milliseconds. */
const OLD = 86_400_000;
const HOUR = 3_600_000;

/** Every reason, the gravest first; empty when there is none. */
export function warningsFor(context: WarningContext): Warning[] {
  const chases = context.purpose !== 'thanks' && context.purpose !== 'creditNote';
  return [
    ...(chases ? aboutOwing(context) : []),
    // Thanks, and the letter with a credit note, speak of the whole invoice.
    ...aboutText(context, chases ? owed(context.invoice) : context.invoice.amount),
    ...(chases ? aboutTime(context) : []),
    ...(chases ? aboutToday(context) : []),
    ...aboutReading(context),
    ...(chases ? aboutOtherMessages(context) : []),
    ...(context.purpose === 'formalNotice' ? [{ key: 'registeredLetter', params: {} } as const] : []),
  ];
}

/** The warning that stands for what the invoice itself says against reminding of it. */
const BY_HOLD = {
  'nothing-owed': 'nothingOwed',
  rejected: 'eInvoiceRejected',
  undelivered: 'eInvoiceUndelivered',
  refused: 'eInvoiceRefused',
  disputed: 'eInvoiceDisputed',
  suspended: 'eInvoiceSuspended',
} as const satisfies Readonly<Record<OwnHold, keyof typeof WARNINGS>>;

function aboutOwing({ invoice, standing }: WarningContext): Warning[] {
  const reasons: Warning[] = [];
  const { creditNote } = standing;
  if (invoice.status !== 'unpaid') reasons.push({ key: 'notUnpaid', params: { status: invoice.status } });
  else if (standing.settled) reasons.push({ key: 'settledInJournal', params: {} });
  if (creditNote) {
    const params = { day: creditNote.day, number: creditNote.number ?? '' };
    reasons.push({ key: 'creditNoteExists', params });
  }
  const hold = ownHold(invoice);
  if (hold !== null) reasons.push({ key: BY_HOLD[hold], params: {} });
  return reasons;
}

function aboutText({ invoice, otherInvoices, text, locale }: WarningContext, sum: Money | null): Warning[] {
  if (text === null) return [];
  const reasons: Warning[] = [];
  const { number } = invoice;
  if (number !== '') {
    const others = otherInvoices.map((other) => other.number);
    const seen = otherNumberIn(text, number, others);
    if (seen === '') reasons.push({ key: 'numberMissing', params: { number } });
    else if (seen !== null) reasons.push({ key: 'numberDiffers', params: { number, seen } });
  }
  const seen = sum && otherAmountIn(text, sum, locale);
  if (sum && seen !== null) reasons.push({ key: 'amountDiffers', params: { amount: sum, seen } });
  return reasons;
}

function aboutTime(context: WarningContext): Warning[] {
  const { standing, today, writtenToday, remindAgainAfterDays: atLeast } = context;
  const reasons: Warning[] = [];
  const { disputed, promise, deadline, snoozedUntil, lastReminder, lastStatement, unsure } = standing;
  if (disputed) reasons.push({ key: 'disputed', params: disputed });
  if (promise && promise.date >= today) {
    reasons.push({ key: 'promiseRunning', params: { date: promise.date } });
  }
  if (deadline?.running) reasons.push({ key: 'deadlineRunning', params: { date: deadline.date } });
  if (snoozedUntil !== null) reasons.push({ key: 'snoozed', params: { until: snoozedUntil } });
  if (unsure) reasons.push({ key: 'unsureSent', params: { day: unsure.day } });
  if (lastReminder && lastReminder.daysAgo < atLeast) {
    const { day, daysAgo, level } = lastReminder;
    reasons.push({ key: 'remindedRecently', params: { day, daysAgo, level, atLeast } });
  }
  if (lastStatement && lastStatement.daysAgo < atLeast) {
    const { day, daysAgo } = lastStatement;
    reasons.push({ key: 'statementRecently', params: { day, daysAgo, atLeast } });
  }
  if (writtenToday.length > 0) reasons.push({ key: 'writtenToday', params: { numbers: writtenToday } });
  return reasons;
}

function aboutToday({ country, today }: WarningContext): Warning[] {
  const rest = restDay(today, country);
  if (rest === null) return [];
  return [rest === 'holiday' ? { key: rest, params: { day: today } } : { key: rest, params: {} }];
}

function aboutReading({ now, readAt }: WarningContext): Warning[] {
  const age = now - readAt;
  return age > OLD ? [{ key: 'readingOld', params: { readAt, hours: Math.floor(age / HOUR) } }] : [];
}

function aboutOtherMessages(context: WarningContext): Warning[] {
  const reasons: Warning[] = [];
  const { invoice, today } = context;
  const late = context.otherInvoices.filter(
    (other) => !isSameReading(other, invoice) && stateOn(other, today) === 'late',
  );
  if (late.length > 0 && context.purpose !== 'statement') {
    const totals = sumOwed(late);
    const numbers = late.map(({ number }) => number);
    reasons.push({ key: 'otherLateInvoices', params: { count: late.length, totals, numbers } });
  }
  const all = [invoice, ...late];
  if (underMinimum(all, context.minimums)) {
    const minimums = minimumsFor(all, context.minimums);
    reasons.push({ key: 'underMinimum', params: { minimums } });
  }
  if (context.autoReminders === null)
    reasons.push({ key: 'autoReminders', params: { client: invoice.client } });
  return reasons;
}
