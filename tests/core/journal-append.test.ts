/** Adding to a journal: one entry, or another copy of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryDraft, Fact } from '../../utils/core/journal';
import { emptyJournal } from '../../utils/core/journal';
import { appendEntry, mergeJournals } from '../../utils/core/journal-append';
import { entriesArb, fact, INVOICE, journal, withdrawal } from './journal-entries';

const draft = (id: string, more: Partial<Fact> = {}): EntryDraft =>
  ({
    id,
    day: '2026-05-15',
    invoice: INVOICE,
    kind: 'call',
    text: 'x',
    corrects: null,
    ...more,
  }) as EntryDraft;

describe('appendEntry', () => {
  it('dates the entry and puts it last', () => {
    const before = journal(fact('a', 5, '2026-05-01', { kind: 'thanks' }));
    const result = appendEntry(before, draft('b'), 900);
    expect(result).toMatchObject({ kind: 'added', entry: { id: 'b', at: 900 } });
    if (result.kind !== 'added') return;
    expect(result.journal.entries).toEqual([...before.entries, result.entry]);
    expect(before.entries).toHaveLength(1);
  });

  it('never dates an entry before, or with, an earlier one', () => {
    const before = journal(fact('a', 5_000, '2026-05-01', { kind: 'thanks' }));
    expect(appendEntry(before, draft('b'), 900)).toMatchObject({ entry: { at: 5_001 } });
    expect(appendEntry(before, draft('b'), 5_000)).toMatchObject({ entry: { at: 5_001 } });
  });

  it('goes on from the clock after an entry that was made with a clock far ahead', () => {
    const year = 365 * 86_400_000;
    const ahead = fact('a', year, '2027-05-01', { kind: 'thanks' });
    const before = journal(fact('b', 5_000, '2026-05-01', { kind: 'thanks' }), ahead);
    const next = appendEntry(before, draft('c'), 900);
    expect(next).toMatchObject({ entry: { at: 5_001 } });
    expect(appendEntry(journal(ahead), draft('c'), year - 3_600_000)).toMatchObject({
      entry: { at: year + 1 },
    });
  });

  it('takes an entry that comes twice once', () => {
    const first = appendEntry(emptyJournal('a'), draft('b'), 900);
    if (first.kind !== 'added') throw new Error('not added');
    expect(appendEntry(first.journal, draft('b'), 950)).toEqual({ kind: 'known', entry: first.entry });
  });

  it('refuses another entry under a known id', () => {
    const first = appendEntry(emptyJournal('a'), draft('b'), 900);
    if (first.kind !== 'added') throw new Error('not added');
    const other = appendEntry(first.journal, draft('b', { day: '2026-05-14' }), 950);
    expect(other).toEqual({ kind: 'refused', reason: 'idTaken' });
  });

  it('refuses to correct or withdraw what is not there, and to correct a withdrawal', () => {
    const before = journal(fact('a', 5, '2026-05-01', { kind: 'thanks' }), withdrawal('w', 6, 'a'));
    const undo = (withdraws: string): EntryDraft => ({
      id: 'n',
      day: '2026-05-15',
      invoice: INVOICE,
      kind: 'withdrawal',
      withdraws,
    });
    for (const wrong of [draft('n', { corrects: 'gone' }), draft('n', { corrects: 'w' }), undo('gone')]) {
      expect(appendEntry(before, wrong, 9)).toEqual({ kind: 'refused', reason: 'targetUnknown' });
    }
    for (const right of [draft('n', { corrects: 'a' }), undo('a'), undo('w')]) {
      expect(appendEntry(before, right, 9).kind).toBe('added');
    }
  });
});

describe('mergeJournals', () => {
  it('loses no entry and invents none', () => {
    fc.assert(
      fc.property(entriesArb, entriesArb, (mine, theirs) => {
        const { journal: merged, added } = mergeJournals(journal(...mine), journal(...theirs));
        const ids = new Set([...mine, ...theirs].map(({ id }) => id));
        expect(new Set(merged.entries.map(({ id }) => id))).toEqual(ids);
        expect(merged.entries).toHaveLength(ids.size);
        expect(added).toBe(ids.size - mine.length);
        expect(merged.entries).toEqual(expect.arrayContaining(mine));
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(entriesArb, entriesArb, (mine, theirs) => {
        const once = mergeJournals(journal(...mine), journal(...theirs)).journal;
        expect(mergeJournals(once, journal(...theirs))).toMatchObject({ journal: once, added: 0 });
        expect(mergeJournals(once, once)).toEqual({ journal: once, added: 0, conflicts: [] });
      }),
    );
  });

  it('gives the same from either side when both copies come from one record', () => {
    fc.assert(
      fc.property(entriesArb, fc.infiniteStream(fc.integer({ min: 0, max: 2 })), (all, sides) => {
        const where = all.map((entry) => ({ entry, side: sides.next().value as number }));
        const mine = journal(...where.filter(({ side }) => side !== 1).map(({ entry }) => entry));
        const theirs = journal(...where.filter(({ side }) => side !== 0).map(({ entry }) => entry));
        const there = mergeJournals(theirs, mine);
        expect(mergeJournals(mine, theirs).journal).toEqual(there.journal);
        expect(there.conflicts).toEqual([]);
        expect(there.journal.entries).toHaveLength(all.length);
      }),
    );
  });

  it('keeps its own entry where the other copy says something else, and tells', () => {
    const mine = journal(fact('a', 1, '2026-05-01', { kind: 'note', text: 'mine' }));
    const theirs = journal(fact('a', 1, '2026-05-01', { kind: 'note', text: 'theirs' }));
    expect(mergeJournals(mine, theirs)).toEqual({ journal: mine, added: 0, conflicts: ['a'] });
  });
});
