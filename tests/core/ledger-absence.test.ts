/** What a reading of a view says of the invoices that it does not show any more. */
import { describe, expect, it } from 'vitest';
import { absentOf, invoicesOf, type Ledger } from '../../utils/core/ledger';
import { afterFact } from '../../utils/core/ledger-observed';
import { mergeLedgers } from '../../utils/core/ledger-merge';
import { summarise } from '../../utils/core/totals';
import { after, MINUTE, NOON, page, row, rows, view } from './view-reports';

const numbers = (ledger: Ledger) => invoicesOf(ledger).map(({ number }) => number);
const absences = (ledger: Ledger) => absentOf(ledger).map(({ invoice, kind }) => [invoice.number, kind]);
const late = (ledger: Ledger) => summarise(ledger, '2026-03-12').late;
const OPEN = { tab: 'À encaisser', whole: false } as const;
const unchanged = { changed: [] } as const;

describe('a whole list, read again', () => {
  it('names what was deleted as gone, with the instant of that reading, and owes it no more', () => {
    const ledger = after(view(rows(1, 3)), view([...rows(1, 1), ...rows(3, 3)], unchanged));
    expect(late(ledger)).toEqual({ count: 2, sums: [{ minor: 20_000, currency: 'EUR' }] });
    expect(absentOf(ledger)).toEqual([{ invoice: rows(2, 2)[0], kind: 'gone', at: NOON + MINUTE }]);
    expect(summarise(ledger, '2026-03-12').coverage).toMatchObject({ allPages: true, read: 2 });
  });

  it('takes back what shows again', () => {
    const ledger = after(
      view(rows(1, 3)),
      view([...rows(1, 1), ...rows(3, 3)], unchanged),
      view(rows(1, 3), unchanged),
    );
    expect(absences(ledger)).toEqual([]);
    expect(late(ledger).count).toBe(3);
  });

  it('does not believe that a row is gone while another one has no number to tell it by', () => {
    const nameless = [
      {
        kind: 'unreadable',
        reason: 'numberMissing',
        field: 'number',
        seen: '',
        number: '',
        client: 'X',
      } as const,
    ];
    const ledger = after(view(rows(1, 3)), view(rows(1, 2), { nameless, shown: 3 }));
    expect(absences(ledger)).toEqual([['F-3', 'unsure']]);
    expect(summarise(ledger, '2026-03-12').coverage.allPages).toBe(false);
  });

  it('takes a list that lost much at once for a filter, and owes nothing of what it hides meanwhile', () => {
    const ledger = after(view(rows(1, 20)), view(rows(1, 5)));
    expect(new Set(absentOf(ledger).map(({ kind }) => kind))).toEqual(new Set(['unsure']));
    expect(late(ledger).count).toBe(5);
    expect(summarise(ledger, '2026-03-12').coverage.allPages).toBe(false);
  });

  it('says nothing by being empty, unless the page says that it is', () => {
    const none = view([], { shown: 0 });
    expect(late(after(view(rows(1, 2)), none)).count).toBe(2);
    const told = { ...none, position: { page: null, pages: null, items: 0, more: null } };
    expect(late(after(view(rows(1, 2)), told)).count).toBe(0);
  });

  it('is not held against drafts, which have a list of their own, nor against what another question showed', () => {
    const drafts = view([row('D-1', { status: 'draft' })], { tab: 'Brouillons', whole: false });
    const lastYear = view([...rows(9, 9)], { tab: null, asked: '2025' });
    const ledger = after(drafts, lastYear, view(rows(1, 2), { tab: null, asked: '2026' }));
    expect(absences(ledger)).toEqual([]);
  });

  it('misses what only another tab had shown', () => {
    const ledger = after(view(rows(1, 2), OPEN), view([...rows(1, 1)]));
    expect(absences(ledger)).toEqual([['F-2', 'gone']]);
  });
});

describe('a tab of the open ones', () => {
  it('is not sure of what left it, and owes it no more until it is seen', () => {
    const ledger = after(
      view(rows(1, 3), OPEN),
      view([...rows(1, 1), ...rows(3, 3)], { ...OPEN, ...unchanged }),
    );
    expect(late(ledger)).toEqual({ count: 2, sums: [{ minor: 20_000, currency: 'EUR' }] });
    expect(absences(ledger)).toEqual([['F-2', 'unsure']]);
    const seen = after(
      view(rows(1, 3), OPEN),
      view([...rows(1, 1), ...rows(3, 3)], { ...OPEN, ...unchanged }),
      view([...rows(1, 1), ...rows(2, 2, { status: 'paid' }), ...rows(3, 3)]),
    );
    expect(absences(seen)).toEqual([]);
    expect(late(seen).count).toBe(2);
  });

  it('knows why an invoice left it, where that was seen to happen', () => {
    const left = after(view(rows(1, 2), OPEN), view([...rows(1, 1)], { ...OPEN, ...unchanged }));
    const paid = afterFact(
      left,
      {
        ...{ id: 'a', kind: 'settled', day: '2026-03-12', corrects: null },
        invoice: { number: 'F-2', client: 'Client 2', issueDate: '2026-02-01' },
      },
      NOON + 5 * MINUTE,
    );
    expect(absences(paid)).toEqual([]);
    expect(invoicesOf(paid).find(({ number }) => number === 'F-2')?.status).toBe('paid');
    expect(late(paid).count).toBe(1);
  });
});

describe('pages', () => {
  const [one, two, three] = [rows(1, 10), rows(11, 20), rows(21, 25)] as const;
  const all = [page(1, [3, 25], one), page(2, [3, 25], two), page(3, [3, 25], three)];

  it('are a whole list when each was read and the rows are as many as the page says', () => {
    const { coverage } = summarise(after(...all), '2026-03-12');
    expect(coverage).toMatchObject({ allPages: true, read: 25, unsure: 0 });
    expect(summarise(after(...all.slice(0, 2)), '2026-03-12').coverage.allPages).toBe(false);
  });

  it('are none while a row must have slid from a page not yet read to one that was', () => {
    // F-3 went, F-26 came: F-11 stands on page 1 now, and nobody saw it there.
    const slid = [page(1, [3, 25], one), page(2, [3, 25], rows(12, 21)), page(3, [3, 25], rows(22, 25))];
    expect(summarise(after(...slid), '2026-03-12').coverage.allPages).toBe(false);
  });

  it('do not lose what moved to the next page for longer than until that is read', () => {
    const added = [...rows(0, 0), ...rows(1, 9)];
    const ledger = after(...all, page(1, [3, 26], added));
    expect(absences(ledger)).toEqual([['F-10', 'unsure']]);
    const walked = after(
      ...all,
      page(1, [3, 26], added),
      page(2, [3, 26], rows(10, 19)),
      page(3, [3, 26], rows(20, 25)),
    );
    expect(absences(walked)).toEqual([]);
    expect(late(walked).count).toBe(26);
    expect(summarise(walked, '2026-03-12').coverage.allPages).toBe(true);
  });

  it('tell at once what is gone, where all others are known and the page counts one less', () => {
    const first = [...rows(1, 2), ...rows(4, 11)];
    expect(absences(after(...all, page(1, [3, 24], first)))).toEqual([['F-3', 'gone']]);
    expect(late(after(...all, page(1, [3, 24], first))).count).toBe(24);
  });

  it('are walked to the end before what one of them misses is gone', () => {
    const first = [...rows(1, 2), ...rows(4, 11)];
    const day = 24 * 60 * MINUTE;
    const one = page(1, [3, 24], first, { at: NOON + day });
    expect(absences(after(...all, one))).toEqual([['F-3', 'unsure']]);
    const rest = [page(2, [3, 24], rows(12, 21)), page(3, [3, 24], rows(22, 25))];
    const walked = after(...all, one, ...rest.map((report, at) => ({ ...report, at: NOON + day + 1 + at })));
    expect(absences(walked)).toEqual([['F-3', 'gone']]);
    expect(late(walked).count).toBe(24);
  });

  it('that are not counted need a second walk for that', () => {
    const walk = (first: readonly ReturnType<typeof row>[]) => [
      page(1, [3, null], first),
      page(2, [3, null], rows(12, 21)),
      page(3, [3, null], rows(22, 25)),
    ];
    const before = [page(1, [3, null], one), page(2, [3, null], two), page(3, [3, null], three)];
    const first = [...rows(1, 2), ...rows(4, 11)];
    expect(absences(after(...before, ...walk(first)))).toEqual([['F-3', 'unsure']]);
    const day = 24 * 60 * MINUTE;
    const again = walk(first).map((report, at) => ({ ...report, at: NOON + day + at }));
    expect(absences(after(...before, ...walk(first), ...again))).toEqual([['F-3', 'gone']]);
  });

  it('sorted otherwise say nothing of what they do not show, and what was read stays read', () => {
    const ledger = after(
      ...all,
      page(1, [3, 25], rows(16, 25), { sort: 'dueDate descending', ...unchanged }),
    );
    expect(absences(ledger)).toEqual([]);
    expect(summarise(ledger, '2026-03-12').coverage.allPages).toBe(true);
  });

  it('are not read where the pager has moved on and the rows have not', () => {
    const ledger = after(all[0]!, page(2, [3, 25], one, unchanged), page(3, [3, 25], three));
    expect(summarise(ledger, '2026-03-12').coverage).toMatchObject({ pagesRead: 2, allPages: false });
    expect(absences(ledger)).toEqual([]);
    // The other way round: rows of the second page, while the pager still says the first.
    const early = after(all[0]!, page(1, [3, 25], two), all[1]!, all[2]!);
    expect(absences(early)).toEqual([]);
    expect(summarise(early, '2026-03-12').coverage.allPages).toBe(true);
  });

  it('stay read when a row leaves and the page counts one less', () => {
    const open = all.map((report) => ({ ...report, ...OPEN }));
    const ledger = after(
      ...open,
      page(1, [3, 24], [...rows(1, 4), ...rows(6, 11)], { ...OPEN, ...unchanged }),
    );
    expect(absences(ledger)).toEqual([['F-5', 'unsure']]);
    expect(ledger.views['À encaisser']).toMatchObject({ pagesRead: [1, 2, 3] });
    expect(
      absences(
        after(
          ...open,
          page(1, [3, 24], [...rows(1, 4), ...rows(6, 11)], { ...OPEN, ...unchanged }),
          page(2, [3, 24], rows(12, 21), { ...OPEN, ...unchanged }),
        ),
      ),
    ).toEqual([['F-5', 'unsure']]);
  });
});

describe('a list that shows a part of its rows', () => {
  const MORE = { position: { page: null, pages: null, items: null, more: true } } as const;

  it('has more to come while it says so, and lost what went from between its rows', () => {
    const ledger = after(view(rows(1, 40), MORE));
    expect(summarise(ledger, '2026-03-12').coverage).toMatchObject({ allPages: false, read: 40 });
    const grown = after(view(rows(1, 40), MORE), view(rows(1, 80), MORE), view(rows(1, 40), MORE));
    expect(absences(grown)).toEqual([]);
    const lost = after(view(rows(1, 40), MORE), view([...rows(1, 9), ...rows(11, 41)], MORE));
    expect(absences(lost)).toEqual([['F-10', 'unsure']]);
    const ended = after(
      view(rows(1, 40), MORE),
      view(rows(1, 45), { position: { ...MORE.position, more: false } }),
    );
    expect(summarise(ended, '2026-03-12').coverage).toMatchObject({ allPages: true, read: 45 });
  });

  it('is read when as many rows were met as it has, however few it draws at a time', () => {
    const drawn = (from: number, to: number, items = 60) =>
      view(rows(from, to), {
        position: { page: null, pages: null, items, more: null },
        standing: { ...view(rows(from, to)).standing!, isAll: false },
      });
    const half = after(drawn(1, 25), drawn(20, 45));
    expect(summarise(half, '2026-03-12').coverage).toMatchObject({ allPages: false, read: 45 });
    expect(absences(half)).toEqual([]);
    const ledger = after(drawn(1, 25), drawn(20, 45), drawn(40, 60));
    expect(summarise(ledger, '2026-03-12').coverage).toMatchObject({ allPages: true, read: 60 });
    const lost = after(drawn(1, 25), drawn(20, 45), drawn(40, 60), {
      ...drawn(1, 25, 59),
      ...{ changed: [] },
      standing: { ...view([...rows(40, 49), ...rows(51, 60)]).standing!, isAll: false },
    });
    expect(absences(lost)).toEqual([['F-50', 'gone']]);
    expect(late(lost).count).toBe(59);
  });
});

describe('a number that was corrected', () => {
  const corrected = row('F-1A');

  it('is one invoice, under its new number, in a whole list and in a tab', () => {
    for (const over of [{}, OPEN]) {
      const ledger = after(view([row('F-1'), row('F-2')], over), view([corrected, row('F-2')], over));
      // F-2 prints the same but for its number, and stood there all along.
      expect(numbers(ledger).sort()).toEqual(['F-1A', 'F-2']);
      expect(absences(ledger)).toEqual([]);
      expect(Object.values(ledger.entries).map((entry) => entry.numbers)).toContainEqual(['F-1']);
      expect(late(ledger).sums).toEqual([{ minor: 20_000, currency: 'EUR' }]);
    }
  });

  it('keeps the day on which the invoice was seen first', () => {
    const ledger = after(view([row('F-1')]), view([corrected]));
    expect(Object.values(ledger.entries)).toMatchObject([{ firstSeenAt: NOON, numbers: ['F-1'] }]);
  });

  it('is not counted twice while the page with its old number was not read again', () => {
    const of = [2, 12] as const;
    const before = [page(1, of, rows(2, 11)), page(2, of, [row('F-1'), ...rows(12, 12)])];
    const day = 24 * 60 * MINUTE;
    const moved = page(1, of, [corrected, ...rows(2, 10)], { at: NOON + day });
    const ledger = after(...before, moved);
    expect(absences(ledger)).toEqual([
      ['F-11', 'unsure'],
      ['F-1', 'unsure'],
    ]);
    const read = after(...before, moved, page(2, of, rows(11, 12), { at: NOON + day + 1 }));
    expect(absences(read)).toEqual([]);
    expect(late(read).count).toBe(12);
  });

  it('is two where both stand there, or both were there from the start', () => {
    expect(late(after(view([row('F-1')]), view([row('F-1'), corrected]))).count).toBe(2);
    expect(late(after(view([row('F-1'), corrected]), view([corrected]))).count).toBe(1);
    expect(absences(after(view([row('F-1'), corrected]), view([corrected])))).toEqual([['F-1', 'gone']]);
  });
});

describe('what a ledger knows of the time', () => {
  it('is between which two readings an invoice was paid', () => {
    const paid = row('F-1', { status: 'paid' });
    const stood = view([row('F-1'), row('F-2')], unchanged);
    const ledger = after(view([row('F-1')]), stood, view([paid, row('F-2')]));
    const [entry] = Object.values(ledger.entries);
    expect(entry?.paidBetween).toEqual({ after: NOON + MINUTE, by: NOON + 2 * MINUTE });
    const undone = after(view([row('F-1')]), view([paid]), view([row('F-1')]));
    expect(Object.values(undone.entries)[0]?.paidBetween).toBeUndefined();
  });

  it('goes on from the real clock: what was read in the future is not seen today', () => {
    const ahead = NOON + 365 * 24 * 60 * MINUTE;
    const future = after(view(rows(1, 3), { at: ahead }));
    expect(summarise(future, '2026-03-12').coverage).toMatchObject({ allPages: false, newest: null });
    const put = after(view(rows(1, 3), { at: ahead }), view(rows(1, 2), { at: NOON + 1 }));
    expect(absences(put)).toEqual([['F-3', 'gone']]);
    expect(summarise(put, '2026-03-12').coverage).toMatchObject({ allPages: true, newest: NOON + 1 });
  });

  it('is the same in two copies made one: what was told last holds', () => {
    const all = after(view(rows(1, 2)));
    const less = after(view(rows(1, 2)), view(rows(1, 1), unchanged));
    const again = after(view(rows(1, 2)), view(rows(1, 2), { at: NOON + 9 * MINUTE }));
    expect(absences(mergeLedgers(all, less))).toEqual([['F-2', 'gone']]);
    expect(absences(mergeLedgers(less, all))).toEqual([['F-2', 'gone']]);
    expect(absences(mergeLedgers(less, again))).toEqual([]);
  });
});
