/** Following an invoice up: what the user says of it in one form, and the entries that this makes. */
import { isDay, type Day } from './day';
import type { Fact, FactContent, FactKind } from './journal';
import type { Standing } from './journal-standing';

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
}

/** An entry to be made: a fact, or the withdrawal of one. */
export type FollowUpEntry =
  | (FactContent & { readonly corrects: string | null })
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
  };
}

/**
 * The entries for what the user changed between `before`, the form as he was given it, and `after`. What he left alone
 * makes none, so that a form opened earlier takes back nothing that was recorded elsewhere meanwhile. `facts` are those
 * of the invoice, in the order of `effective`. Null when a day is none.
 *
 * What was said today and is changed today is corrected; what was said earlier stays, and the new fact follows it. A
 * promise that is taken out of the form was none: every one is withdrawn, lest an earlier one came back.
 */
export function followUpEntries(
  facts: readonly Fact[],
  before: FollowUp,
  after: FollowUp,
  today: Day,
): FollowUpEntry[] | null {
  const { promise, snooze, disputed, contact, said } = after;
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
