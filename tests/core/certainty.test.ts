/** How sure a fact is, what an unsure one counts for, and how it is settled. */
import { describe, expect, it } from 'vitest';
import { asTold, certaintyOf, settledEntries } from '../../utils/core/certainty';
import { idInMessage, messageOf } from '../../utils/core/message-id';
import type { EntryDraft, Fact } from '../../utils/core/journal';
import { appendEntry } from '../../utils/core/journal-append';
import { effective } from '../../utils/core/journal-effective';
import { standingOf } from '../../utils/core/journal-standing';
import { fact, journal, reminderContent } from './journal-entries';

const TODAY = '2026-05-15';
const sent = (certainty?: Fact['certainty']): Fact[] => [
  { ...fact('m1', 1, TODAY, reminderContent(2)), ...(certainty ? { certainty } : {}) },
  {
    ...fact('m1.1', 2, TODAY, { kind: 'deadline', date: '2026-05-25' }),
    ...(certainty ? { certainty } : {}),
  },
];
/** The journal after these entries, handed over twice. */
const after = (facts: readonly Fact[], drafts: readonly EntryDraft[]) => {
  let now = journal(...facts);
  for (const draft of [...drafts, ...drafts]) {
    const appended = appendEntry(now, draft, 10);
    if (appended.kind === 'added') now = appended.journal;
  }
  return effective(now);
};

describe('certainty', () => {
  it('is that of the kind unless the fact says otherwise', () => {
    expect(certaintyOf(fact('a', 1, TODAY, reminderContent(1)))).toBe('seen');
    expect(certaintyOf(fact('a', 1, TODAY, { kind: 'call', text: '' }))).toBe('told');
    expect(certaintyOf(sent('unsure')[0]!)).toBe('unsure');
  });

  it('made by hand is told, also of what is usually seen', () => {
    const [entry] = asTold([fact('a', 1, TODAY, { kind: 'settled' })]);
    expect(entry).toMatchObject({ kind: 'settled', certainty: 'told' });
    const call = fact('a', 1, TODAY, { kind: 'call', text: '' });
    expect(asTold([call])).toEqual([call]);
  });

  it('one message has one id, whatever follows it', () => {
    expect([idInMessage('m', 0), idInMessage('m', 2)]).toEqual(['m', 'm.2']);
    for (const id of ['m', 'm.2', 'm:unsure', 'm.2:unsure:told']) expect(messageOf(id)).toBe('m');
  });
});

describe('an unsure message', () => {
  it('is no reminder, grants no deadline, and stands as unsure', () => {
    const standing = standingOf(sent('unsure'), TODAY);
    expect(standing).toMatchObject({ count: 0, reminders: [], lastReminder: null, deadline: null });
    expect(standing.unsure).toEqual({ id: 'm1', day: TODAY, daysAgo: 0 });
    expect(standingOf(sent(), TODAY)).toMatchObject({ count: 1, unsure: null });
  });

  it('told to be sent is a reminder with its deadline, once', () => {
    const facts = after(sent('unsure'), settledEntries(sent('unsure'), 'm1.1', 'told', TODAY));
    expect(facts.map(({ kind, certainty }) => [kind, certainty])).toEqual([
      ['reminder', 'told'],
      ['deadline', 'told'],
    ]);
    expect(standingOf(facts, TODAY)).toMatchObject({ count: 1, unsure: null, deadline: { running: true } });
  });

  it('told not to be sent is withdrawn whole', () => {
    expect(after(sent('unsure'), settledEntries(sent('unsure'), 'm1', 'notSent', TODAY))).toEqual([]);
  });

  it('what is seen can become unsure, and then be settled', () => {
    const doubted = after(sent(), settledEntries(sent(), 'm1', 'unsure', TODAY));
    expect(standingOf(doubted, TODAY).unsure?.id).toBe('m1');
    const told = settledEntries(doubted, 'm1', 'told', TODAY);
    expect(told.map(({ id }) => id)).toEqual(['m1:unsure:told', 'm1.1:unsure:told']);
  });

  it('what was told is settled no more, and another message is left alone', () => {
    for (const as of ['seen', 'unsure', 'notSent', 'told'] as const)
      expect(settledEntries(sent('told'), 'm1', as, TODAY)).toEqual([]);
    expect(settledEntries(sent('unsure'), 'm2', 'told', TODAY)).toEqual([]);
  });
});
