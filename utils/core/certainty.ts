/** How sure a fact of the journal is: seen on the page, told by the user, or unsure until he says what became of it. */
import type { Day } from './day';
import { isToldKind } from './facts';
import type { EntryDraft, Fact } from './journal';
import { messageOf } from './message-id';

export const CERTAINTIES = ['seen', 'told', 'unsure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A fact says it itself where it is not what its kind usually is. */
export const certaintyOf = ({ kind, certainty }: Pick<Fact, 'kind' | 'certainty'>): Certainty =>
  certainty ?? (isToldKind(kind) ? 'told' : 'seen');

export const isSure = (fact: Fact): boolean => certaintyOf(fact) !== 'unsure';

/** Entries that the user makes by hand say so where their kind is usually seen. */
export const asTold = (entries: readonly EntryDraft[]): EntryDraft[] =>
  entries.map((entry) =>
    entry.kind !== 'withdrawal' && !isToldKind(entry.kind) && entry.certainty === undefined
      ? { ...entry, certainty: 'told' }
      : entry,
  );

/** What became of a message, as it was seen or told after it was recorded. */
export type Settled = Certainty | 'notSent';

/** From what a fact may become what; a later word does not undo what the user has said. */
const FROM: Readonly<Record<Settled, readonly Certainty[]>> = {
  seen: ['unsure'],
  told: ['unsure'],
  notSent: ['unsure'],
  unsure: ['seen'],
};

/**
 * The entries by which the facts of a message become what is known of it now: a correction of each, or its withdrawal.
 * `facts` are those that hold, `id` is that of any of them. The same again makes none: their ids follow from the facts'.
 */
export function settledEntries(facts: readonly Fact[], id: string, as: Settled, today: Day): EntryDraft[] {
  return facts
    .filter((fact) => messageOf(fact.id) === messageOf(id) && FROM[as].includes(certaintyOf(fact)))
    .map((fact): EntryDraft => {
      const newId = `${fact.id}:${as}`;
      const rest = Object.fromEntries(Object.entries(fact).filter(([name]) => name !== 'at'));
      return as === 'notSent'
        ? { kind: 'withdrawal', id: newId, day: today, invoice: fact.invoice, withdraws: fact.id }
        : ({ ...rest, id: newId, corrects: fact.id, certainty: as } as EntryDraft);
    });
}
