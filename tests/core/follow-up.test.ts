/** Following an invoice up: what a form makes of what the user changed in it, and what it leaves alone. */
import { describe, expect, it } from 'vitest';
import { followUpEntries, followUpOf, lastRecorded, type FollowUp } from '../../utils/core/follow-up';
import type { FactContent, JournalEntry } from '../../utils/core/journal';
import { appendEntry } from '../../utils/core/journal-append';
import { effective } from '../../utils/core/journal-effective';
import { fact, INVOICE, journal, reminderContent, standing, withdrawal } from './journal-entries';

const TODAY = '2026-05-15';
const NOTHING: FollowUp = {
  note: '',
  promise: '',
  snooze: '',
  disputed: false,
  contact: '',
  said: '',
  paid: null,
};

const promise = (date: string, text = ''): FactContent => ({ kind: 'promise', date, text });
const dispute = (on: boolean, text = ''): FactContent => ({ kind: 'dispute', on, text });

/** The entries for a form as it stands today, with these changes. */
function entries(changes: Partial<FollowUp>, ...before: JournalEntry[]) {
  const was = followUpOf(standing(journal(...before), INVOICE, TODAY));
  return followUpEntries(effective(journal(...before)), was, { ...was, ...changes }, TODAY);
}

/** How the invoice stands once they are recorded. */
function after(changes: Partial<FollowUp>, ...before: JournalEntry[]) {
  let kept = journal(...before);
  entries(changes, ...before)!.forEach((entry, n) => {
    const appended = appendEntry(kept, { id: `new-${n}`, day: TODAY, invoice: INVOICE, ...entry }, 1_000);
    if (appended.kind !== 'added') throw new Error(appended.kind);
    kept = appended.journal;
  });
  return followUpOf(standing(kept, INVOICE, TODAY));
}

describe('the form of an invoice', () => {
  it('begins with what holds', () => {
    const before = [
      fact('a', 1, '2026-05-01', { kind: 'note', text: 'Le matin' }),
      fact('b', 2, '2026-05-02', promise('2026-05-30')),
      fact('c', 3, '2026-05-03', { kind: 'snooze', until: '2026-06-01' }),
      fact('d', 4, '2026-05-04', dispute(true, 'Quantité')),
    ];
    expect(followUpOf(standing(journal(...before), INVOICE, TODAY))).toEqual({
      ...NOTHING,
      ...{ note: 'Le matin', promise: '2026-05-30', snooze: '2026-06-01', disputed: true },
    });
    expect(entries({}, ...before)).toEqual([]);
  });

  it('makes one entry for each thing that was changed', () => {
    const changes: Partial<FollowUp> = {
      ...{ note: ' Le matin ', promise: '2026-05-30', snooze: '2026-06-01', disputed: true },
      ...{ contact: 'call', said: ' Virement annoncé ' },
    };
    const corrects = null;
    expect(entries(changes)).toEqual([
      { kind: 'note', text: 'Le matin', corrects },
      { ...promise('2026-05-30'), corrects },
      { ...dispute(true), corrects },
      { kind: 'snooze', until: '2026-06-01', corrects },
      { kind: 'call', text: 'Virement annoncé', corrects },
    ]);
  });

  it.each<[string, Partial<FollowUp>]>([
    ['a note', { note: '' }],
    ['a promise', { promise: '' }],
    ['a dispute', { disputed: false }],
    ['a pause', { snooze: '' }],
  ])('takes %s out again, whenever it was said', (_, changes) => {
    for (const day of [TODAY, '2026-05-01']) {
      const before = [
        fact('p', 0, '2026-04-01', promise('2026-05-20')),
        fact('a', 1, day, { kind: 'note', text: 'Le matin' }),
        fact('b', 2, day, promise('2026-05-30')),
        fact('c', 3, day, { kind: 'snooze', until: '2026-06-01' }),
        fact('d', 4, day, dispute(true)),
      ];
      const was = followUpOf(standing(journal(...before), INVOICE, TODAY));
      expect(after(changes, ...before)).toEqual({ ...was, ...changes });
    }
  });

  it('corrects what was said today, and keeps the words that the journal page added', () => {
    const before = fact('a', 1, TODAY, promise('2026-05-30', 'par la comptable'));
    expect(entries({ promise: '2026-06-02' }, before)).toEqual([
      { ...promise('2026-06-02', 'par la comptable'), corrects: 'a' },
    ]);
  });

  it('follows what was said earlier, which stays as it was', () => {
    const before = fact('a', 1, '2026-05-01', promise('2026-05-10', 'par la comptable'));
    expect(entries({ promise: '2026-06-02' }, before)).toEqual([
      { ...promise('2026-06-02'), corrects: null },
    ]);
  });

  it('opened before something was recorded elsewhere takes nothing of that back', () => {
    const facts = [fact('a', 1, TODAY, { kind: 'note', text: 'Écrite ailleurs' })];
    const changed = followUpEntries(facts, NOTHING, { ...NOTHING, disputed: true }, TODAY);
    expect(changed).toEqual([{ ...dispute(true), corrects: null }]);
  });

  it.each(['2026-02-30', 'demain', '0026-05-01', '12026-05-01'])('refuses %s, which is no day', (date) => {
    expect(entries({ promise: date })).toBeNull();
    expect(entries({ snooze: date })).toBeNull();
  });
});

describe('the entries recorded last', () => {
  it('are told the newest first, without what was withdrawn', () => {
    const facts = effective(
      journal(
        fact('a', 1, '2026-05-09', reminderContent(1)),
        fact('b', 2, '2026-05-01', { kind: 'call', text: '' }),
        fact('c', 3, '2026-05-03', { kind: 'letter', text: '' }),
        withdrawal('w', 4, 'c'),
      ),
    );
    expect(lastRecorded(facts, 3).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(lastRecorded(facts, 1).map(({ id }) => id)).toEqual(['b']);
  });
});
