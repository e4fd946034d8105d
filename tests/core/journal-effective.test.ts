/** What holds in a journal after corrections, withdrawals and their withdrawals. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, FactContent } from '../../utils/core/journal';
import { effective, historyOf, withdrawnFacts } from '../../utils/core/journal-effective';
import { entriesArb, fact, journal, reminderContent, withdrawal } from './journal-entries';

const note = (text: string): FactContent => ({ kind: 'note', text });
const ids = (facts: readonly Fact[]): string[] => facts.map(({ id }) => id);

describe('effective', () => {
  it('orders by day, then by recording', () => {
    const entries = [
      fact('late', 3, '2026-05-02', note('c')),
      fact('old', 4, '2026-05-01', note('a')),
      fact('later', 9, '2026-05-02', note('d')),
    ];
    expect(ids(effective(journal(...entries)))).toEqual(['old', 'late', 'later']);
    expect(ids(effective(journal(...entries.reverse())))).toEqual(['old', 'late', 'later']);
  });

  it('puts the last correction in the place of what it corrects', () => {
    const first = fact('a', 1, '2026-05-01', reminderContent(1));
    const second = fact('b', 2, '2026-05-01', reminderContent(2), { corrects: 'a' });
    const third = fact('c', 3, '2026-04-30', reminderContent(3), { corrects: 'b' });
    expect(effective(journal(first, second, third))).toEqual([third]);
  });

  it('keeps a correction after what it corrects, on a clock that ran backwards', () => {
    const first = fact('a', 50, '2026-05-01', note('a'));
    const second = fact('b', 2, '2026-05-01', note('b'), { corrects: 'a' });
    expect(effective(journal(first, second))).toEqual([second]);
  });

  it('takes the later of two corrections of one entry', () => {
    const entries = [
      fact('a', 1, '2026-05-01', note('a')),
      fact('c', 3, '2026-05-01', note('c'), { corrects: 'a' }),
      fact('b', 2, '2026-05-01', note('b'), { corrects: 'a' }),
    ];
    expect(ids(effective(journal(...entries)))).toEqual(['c']);
  });

  it('does not make an old entry the latest of its day by correcting it', () => {
    const entries = [
      fact('on', 1, '2026-05-01', { kind: 'dispute', on: true, text: 'x' }),
      fact('off', 2, '2026-05-01', { kind: 'dispute', on: false, text: '' }),
      fact('fix', 3, '2026-05-01', { kind: 'dispute', on: true, text: 'y' }, { corrects: 'on' }),
    ];
    expect(ids(effective(journal(...entries)))).toEqual(['fix', 'off']);
  });

  it('withdraws a fact with all its corrections, whichever of them is named', () => {
    const entries = [
      fact('a', 1, '2026-05-01', note('a')),
      fact('b', 2, '2026-05-01', note('b'), { corrects: 'a' }),
    ];
    for (const target of ['a', 'b']) {
      const record = journal(...entries, withdrawal('w', 3, target));
      expect(effective(record)).toEqual([]);
      expect(withdrawnFacts(record).map(({ fact: { id } }) => id)).toEqual(['b']);
    }
    expect(withdrawnFacts(journal(...entries))).toEqual([]);
  });

  it('lets a fact hold again when its withdrawal is withdrawn, and not when that is withdrawn too', () => {
    const a = fact('a', 1, '2026-05-01', note('a'));
    const [w, v, u] = [withdrawal('w', 2, 'a'), withdrawal('v', 3, 'w'), withdrawal('u', 4, 'v')];
    expect(ids(effective(journal(a, w, v)))).toEqual(['a']);
    expect(effective(journal(u, v, w, a))).toEqual([]);
  });

  it('lets two withdrawals of one fact count as one, of which each must be withdrawn', () => {
    const a = fact('a', 1, '2026-05-01', note('a'));
    const both = [withdrawal('w', 2, 'a'), withdrawal('x', 3, 'a')];
    expect(effective(journal(a, ...both, withdrawal('v', 4, 'w')))).toEqual([]);
    expect(ids(effective(journal(a, ...both, withdrawal('v', 4, 'w'), withdrawal('y', 5, 'x'))))).toEqual([
      'a',
    ]);
  });

  it('lets an entry stand by itself when what it corrects is missing, a withdrawal, or itself in a circle', () => {
    const lone = fact('b', 2, '2026-05-01', note('b'), { corrects: 'gone' });
    const ofNothing = fact('c', 3, '2026-05-01', note('c'), { corrects: 'w' });
    const own = fact('d', 4, '2026-05-01', note('d'), { corrects: 'd' });
    const ring = [
      fact('e', 5, '2026-05-01', note('e'), { corrects: 'f' }),
      fact('f', 6, '2026-05-01', note('f'), { corrects: 'e' }),
    ];
    const intoRing = fact('g', 7, '2026-05-01', note('g'), { corrects: 'e' });
    const record = journal(lone, withdrawal('w', 1, 'gone'), ofNothing, own, ...ring, intoRing);
    expect(ids(effective(record))).toEqual(['b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('does not mind a very long row of withdrawals', () => {
    const row = Array.from({ length: 50_001 }, (_, n) => withdrawal(`w${n}`, n + 2, n ? `w${n - 1}` : 'a'));
    expect(effective(journal(fact('a', 1, '2026-05-01', note('a')), ...row))).toEqual([]);
  });

  it('does not depend on the order of the entries, and makes nothing up', () => {
    fc.assert(
      fc.property(entriesArb, fc.infiniteStream(fc.nat()), (entries, places) => {
        const keyed = entries.map((entry) => ({ entry, place: places.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.place - b.place).map(({ entry }) => entry);
        const held = effective(journal(...entries));
        expect(effective(journal(...shuffled))).toEqual(held);
        for (const one of held) expect(entries).toContain(one);
      }),
    );
  });

  it('keeps every fact that nothing corrects or withdraws', () => {
    fc.assert(
      fc.property(entriesArb, (entries) => {
        const named = new Set(
          entries.map((entry) => (entry.kind === 'withdrawal' ? entry.withdraws : entry.corrects)),
        );
        const untouched = entries.filter(
          (entry) => entry.kind !== 'withdrawal' && entry.corrects === null && !named.has(entry.id),
        );
        expect(effective(journal(...entries))).toEqual(expect.arrayContaining(untouched));
      }),
    );
  });
});

describe('historyOf', () => {
  const entries = [
    fact('a', 1, '2026-05-01', note('a')),
    fact('b', 2, '2026-05-01', note('b'), { corrects: 'a' }),
    withdrawal('w', 3, 'b'),
    withdrawal('v', 4, 'w'),
    fact('z', 5, '2026-05-01', note('z')),
  ];

  it('tells the whole story of a fact, from any of its entries, in the order of recording', () => {
    for (const id of ['a', 'b', 'w', 'v']) {
      expect(historyOf(journal(...entries.toReversed()), id)).toEqual(entries.slice(0, 4));
    }
    expect(historyOf(journal(...entries), 'z')).toEqual(entries.slice(4));
    expect(historyOf(journal(...entries), 'gone')).toEqual([]);
  });
});
