/** How an invoice stands by the journal on a day: reminders, promise, deadline, dispute and what else holds. */
import { isSure } from './certainty';
import { messageOf } from './message-id';
import { daysBetween, type Day } from './day';
import { foldName, isSameClient } from './invoice-name';
import type { Fact, FactKind } from './journal';
import type { ReminderLevel, SentReminder } from './reminder-level';

export interface Standing {
  /** Every reminder sent, in the order of their days. */
  readonly reminders: readonly SentReminder[];
  readonly count: number;
  /** The days of the grouped statements that named this invoice. */
  readonly statements: readonly Day[];
  readonly lastReminder: {
    readonly day: Day;
    /** Whole days up to the day asked about, never negative. */
    readonly daysAgo: number;
    readonly level: ReminderLevel;
  } | null;
  /** The last grouped statement that named this invoice. */
  readonly lastStatement: { readonly day: Day; readonly daysAgo: number } | null;
  /** The promise given last; broken when its day is over and the invoice neither settled nor credited. */
  readonly promise: { readonly date: Day; readonly text: string; readonly broken: boolean } | null;
  /** The deadline granted last; it runs up to and including its day. */
  readonly deadline: { readonly date: Day; readonly running: boolean } | null;
  readonly disputed: { readonly day: Day; readonly text: string } | null;
  /** Null from that day on. */
  readonly snoozedUntil: Day | null;
  readonly creditNote: { readonly number: string | null; readonly day: Day; readonly sent: boolean } | null;
  readonly settled: boolean;
  /** The last message of which it is not known whether it was sent; none of the above counts it. */
  readonly unsure: { readonly id: string; readonly day: Day; readonly daysAgo: number } | null;
  readonly note: string | null;
}

/** How an invoice stands on `today` by its facts, in the order in which they happened. */
export function standingOf(all: readonly Fact[], today: Day): Standing {
  const facts = all.filter(isSure);
  const unsure = all.findLast((fact) => !isSure(fact));
  const last = <K extends FactKind>(...kinds: readonly K[]) =>
    facts.findLast((fact): fact is Fact & { kind: K } =>
      (kinds as readonly FactKind[]).includes(fact.kind),
    ) ?? null;
  const daysAgo = (day: Day): number => Math.max(0, daysBetween(day, today));

  const reminders = facts.flatMap((fact) =>
    fact.kind === 'reminder' ? [{ level: fact.level, day: fact.day }] : [],
  );
  const reminder = reminders.at(-1) ?? null;
  const statement = last('statement');
  const promise = last('promise');
  const deadline = last('deadline');
  const dispute = last('dispute');
  const snooze = last('snooze');
  const creditNote = last('creditNote');
  const settled = last('settled', 'unsettled')?.kind === 'settled';
  return {
    reminders,
    count: reminders.length,
    statements: facts.flatMap((fact) => (fact.kind === 'statement' ? [fact.day] : [])),
    lastReminder: reminder && { ...reminder, daysAgo: daysAgo(reminder.day) },
    lastStatement: statement && { day: statement.day, daysAgo: daysAgo(statement.day) },
    promise: promise && {
      date: promise.date,
      text: promise.text,
      broken: promise.date < today && !settled && creditNote === null,
    },
    deadline: deadline && { date: deadline.date, running: deadline.date >= today },
    disputed: dispute?.on ? { day: dispute.day, text: dispute.text } : null,
    snoozedUntil: snooze?.until != null && snooze.until > today ? snooze.until : null,
    creditNote: creditNote && {
      number: creditNote.creditNoteNumber,
      day: creditNote.day,
      sent: sentOn(facts, creditNote) !== null,
    },
    settled,
    unsure: unsure ? { id: messageOf(unsure.id), day: unsure.day, daysAgo: daysAgo(unsure.day) } : null,
    note: last('note')?.text.trim() || null,
  };
}

/**
 * The day on which a credit note of an invoice with these facts was sent last; null when it was not. A sending does
 * not say which credit note it was: where the invoice has several, it was the one made last before it.
 */
export function sentOn(facts: readonly Fact[], creditNote: Fact): Day | null {
  const notes = facts.filter(({ kind }) => kind === 'creditNote');
  const next = notes[notes.indexOf(creditNote) + 1];
  const [from, to] = [facts.indexOf(creditNote), next && facts.indexOf(next)];
  const own = notes.length > 1 ? facts.slice(from, to) : facts;
  return own.findLast(({ kind }) => kind === 'creditNoteSent')?.day ?? null;
}

/** What a journal page narrows its list by; what is left out narrows nothing. Days are included at both ends. */
export interface FactFilter {
  readonly kinds?: readonly FactKind[];
  readonly client?: string;
  readonly number?: string;
  readonly from?: Day;
  readonly to?: Day;
}

/** The facts that fit, in their own order. A statement fits the number of every invoice it names. */
export function filterFacts(facts: readonly Fact[], filter: FactFilter): Fact[] {
  const { kinds, client, number, from, to } = filter;
  return facts.filter(
    (fact) =>
      (kinds === undefined || kinds.includes(fact.kind)) &&
      (client === undefined || isSameClient(fact.invoice.client, client)) &&
      (number === undefined || numbersOf(fact).some((one) => foldName(one) === foldName(number))) &&
      (from === undefined || fact.day >= from) &&
      (to === undefined || fact.day <= to),
  );
}

function numbersOf(fact: Fact): readonly string[] {
  const stated = fact.kind === 'statement' ? fact.invoices : [];
  return [fact.invoice, ...stated].map(({ number }) => number);
}
