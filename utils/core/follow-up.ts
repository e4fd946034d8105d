/** Following an invoice up: what the user says of it in one form, and the entries that this makes. */
import { isDay, type Day } from './day';
import type { Fact, FactContent, FactKind } from './journal';
import type { Standing } from './journal-standing';
import type { Money } from './money';

/** What the form of an invoice says. A day is `YYYY-MM-DD`, or empty for none. */
export interface FollowUp {
  readonly note: string;
  readonly promise: string;
  readonly snooze: string;
  readonly disputed: boolean;
  /** A contact outside the host, of today; empty for none. */
  readonly contact: '' | 'call' | 'letter';
  /** What was said or written then. */
  readonly said: string;
  /** A payment of the client's; null for none. */
  readonly paid: { readonly amount: Money; readonly day: Day; readonly how: string } | null;
}

/** An entry to be made: a fact, of today unless it has a day of its own, or the withdrawal of one. */
export type FollowUpEntry =
  | (FactContent & { readonly corrects: string | null; readonly day?: Day })
  | { readonly kind: 'withdrawal'; readonly withdraws: string };

/** What the form of an invoice begins with. */
export function followUpOf({ note, promise, snoozedUntil, disputed }: Standing): FollowUp {
  return {
    note: note ?? '',
    promise: promise?.date ?? '',
    snooze: snoozedUntil ?? '',
    disputed: disputed !== null,
    contact: '',
    said: '',
    paid: null,
  };
}

/**
 * The entries for what the user changed between `before`, the form as he was given it, and `after`. What he left alone
 * makes none, so that a form opened earlier takes back nothing that was recorded elsewhere meanwhile. `facts` are those
 * of the invoice, in the order in which they happened. Null when a day is none.
 *
 * What was said today and is changed today is corrected; what was said earlier stays, and the new fact follows it.
 * Emptying the promise withdraws every promise of the invoice: if only the last were withdrawn, the one before it
 * would hold again.
 */
export function followUpEntries(
  facts: readonly Fact[],
  before: FollowUp,
  after: FollowUp,
  today: Day,
): FollowUpEntry[] | null {
  const { promise, snooze, disputed, contact, said, paid } = after;
  if ([promise, snooze].some((date) => date !== '' && !isDay(date))) return null;
  const entries: FollowUpEntry[] = [];
  const text = (kind: 'promise' | 'dispute') => ofToday(facts, kind, today)?.text ?? '';
  const add = (content: FactContent) =>
    entries.push({ ...content, corrects: ofToday(facts, content.kind, today)?.id ?? null });

  const note = after.note.trim();
  if (note !== before.note.trim()) add({ kind: 'note', text: note });
  if (promise !== before.promise) {
    if (promise) add({ kind: 'promise', date: promise, text: text('promise') });
    else {
      for (const { id, kind } of facts)
        if (kind === 'promise') entries.push({ kind: 'withdrawal', withdraws: id });
    }
  }
  if (disputed !== before.disputed) add({ kind: 'dispute', on: disputed, text: text('dispute') });
  if (snooze !== before.snooze) add({ kind: 'snooze', until: snooze || null });
  if (paid)
    entries.push({
      ...{ kind: 'payment', amount: paid.amount, text: paid.how.trim(), day: paid.day },
      corrects: null,
    });
  if (contact) entries.push({ kind: contact, text: said.trim(), corrects: null });
  return entries;
}

/** The facts recorded last, the newest first; at most `count`. */
export function lastRecorded(facts: readonly Fact[], count: number): Fact[] {
  return [...facts].sort((a, b) => b.at - a.at).slice(0, count);
}

/** The last fact of a kind, when it is of today. */
function ofToday<K extends FactKind>(
  facts: readonly Fact[],
  kind: K,
  today: Day,
): (Fact & { readonly kind: K }) | null {
  const last = facts.findLast((fact): fact is Fact & { kind: K } => fact.kind === kind);
  return last?.day === today ? last : null;
}
