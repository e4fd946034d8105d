/** Walks through lists that are made up: every invoice is seen once, whatever the pages; what cannot be sure says so. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invoice, RowReading, UnreadableRow } from '../../utils/core/invoice';
import { nextStep, type WalkSight } from '../../utils/core/walk';
import { createTally } from '../../utils/core/walk-tally';

const invoice = (id: number): Invoice => ({
  ...{
    kind: 'invoice',
    number: `F-${id}`,
    client: 'HABITAT',
    type: null,
    status: 'unpaid',
    overdueMark: null,
  },
  ...{ issueDate: '2026-03-01', dueDate: '2026-03-31', amount: { minor: 100, currency: 'EUR' } },
});
const nameless = (seen: string): UnreadableRow => ({
  ...{
    kind: 'unreadable',
    reason: 'amountMissing' as never,
    field: 'amount',
    seen,
    number: '',
    client: 'HABITAT',
  },
});
const upTo = (count: number): Invoice[] => Array.from({ length: count }, (_, at) => invoice(at + 1));
const pageOf = (rows: readonly RowReading[], page: number, size: number) =>
  rows.slice((page - 1) * size, page * size);

const sight = (more: Partial<WalkSight> = {}): WalkSight => ({
  position: { page: null, pages: null, items: null, more: null },
  ...{ next: 'none', more: 'none', inParts: false, further: false },
  ...more,
});
const at = (page: number | null, pages: number | null, items: number | null) => ({
  page,
  pages,
  items,
  more: null,
});

describe('the next step', () => {
  it.each([
    ['the next page', { next: 'one' }, 'next'],
    ['the last page, whatever the control says', { next: 'one', position: at(3, 3, 62) }, 'end'],
    ['a control that is shut', { next: 'off' }, 'end'],
    ['two controls', { next: 'several' }, { stop: 'nextTwice' }],
    ['two controls behind the last page', { next: 'several', position: at(3, 3, 62) }, 'end'],
    ['two buttons for more', { more: 'several' }, { stop: 'moreTwice' }],
    [
      'a button for more, before pages are turned',
      { more: 'one', next: 'one', position: at(1, 4, 400) },
      'more',
    ],
    ['rows that are not drawn', { inParts: true, further: true, next: 'one' }, 'scroll'],
    ['all rows drawn, in parts', { inParts: true, further: false, next: 'one' }, 'next'],
    ['an end that may bring more', { further: true }, 'scroll'],
    ['a page that merely scrolls beside a control', { further: true, next: 'one' }, 'next'],
    ['nothing that leads on', {}, 'end'],
    ['more announced and nothing that leads there', { position: at(1, 3, 62) }, { stop: 'noWay' }],
    ['more invoices announced than seen', { position: at(null, null, 62) }, { stop: 'noWay' }],
    ['as many as announced', { position: at(null, null, 25) }, 'end'],
  ] as const)('at %s', (_, given, wanted) => {
    expect(nextStep(sight(given), 25)).toEqual(wanted);
  });
});

describe('a tally', () => {
  it('of a list that stands still has every invoice once and no doubt', () => {
    fc.assert(
      fc.property(fc.nat(120), fc.integer({ min: 1, max: 40 }), fc.boolean(), (count, size, isAnnounced) => {
        const all = upTo(count);
        const tally = createTally();
        for (let page = 1; page <= Math.max(1, Math.ceil(count / size)); page++) {
          tally.turn(page);
          tally.see(pageOf(all, page, size), isAnnounced ? count : null);
        }
        expect(tally.seen).toBe(count);
        expect(tally.close()).toEqual([]);
      }),
    );
  });

  it('is never sure of a list in which an invoice was missed, lost or added while it was walked', () => {
    const changes = fc.array(
      fc.record({ before: fc.integer({ min: 2, max: 6 }), place: fc.nat(59), isNew: fc.boolean() }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(changes, (given) => {
        let all = upTo(60);
        const seen = new Set<string>();
        const tally = createTally();
        for (let page = 1; page <= Math.ceil(all.length / 10); page++) {
          for (const [nth, { before, place, isNew }] of given.entries())
            if (before === page)
              all = isNew
                ? [...all.slice(0, place), invoice(1_000 + nth), ...all.slice(place)]
                : all.filter((_, index) => index !== place);
          const rows = pageOf(all, page, 10);
          tally.turn(page);
          tally.see(rows, all.length);
          for (const { number } of rows) seen.add(number);
        }
        // The way back leads through all pages: changes that make up for each other show there alone.
        for (let page = Math.ceil(all.length / 10); page > 0; page--)
          tally.seeAgain(page, pageOf(all, page, 10), true);
        const isWhole = all.every(({ number }) => seen.has(number)) && seen.size === all.length;
        if (!isWhole) expect(tally.close()).not.toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('names what it doubts', () => {
    const all = upTo(30);
    const tally = createTally();
    tally.turn(1);
    tally.see(all.slice(0, 10), 30);
    tally.turn(2);
    // One was added at the top: the last row of the first page stands on the second now.
    tally.see(all.slice(9, 19), 31);
    tally.turn(3);
    tally.see(all.slice(19, 27), 31);
    tally.turn(4);
    tally.see(all.slice(27), 31);
    expect(tally.close()).toEqual([
      { key: 'countChanged', fills: ['30', '31'] },
      { key: 'seenTwice', fills: ['F-10'] },
      { key: 'fewer', fills: ['3'] },
      { key: 'countDiffers', fills: ['30', '31'] },
    ]);
  });

  it('counts rows that are scrolled past once, and rows without a number by what they say', () => {
    const tally = createTally();
    const rows: RowReading[] = [...upTo(8), nameless('a'), nameless('a'), nameless('b')];
    tally.see(rows.slice(0, 6), 11);
    tally.see(rows.slice(4, 11), 11);
    tally.see(rows.slice(8), 11);
    expect([tally.seen, tally.close()]).toEqual([11, []]);
  });

  it('knows a page that is shown again, and says when it is another', () => {
    const tally = createTally();
    tally.turn(1);
    tally.see(upTo(10), 10);
    expect(tally.seeAgain(1, upTo(10), true)).toBe(true);
    expect(tally.seeAgain(1, upTo(5), false)).toBe(true);
    expect(tally.seeAgain(7, upTo(10), true)).toBe(false);
    expect(tally.close()).toEqual([]);
    expect(tally.seeAgain(1, upTo(9), true)).toBe(false);
    expect(tally.seeAgain(1, [invoice(99)], false)).toBe(false);
    expect(tally.close()).toEqual([{ key: 'pageChanged', fills: ['1'] }]);
  });

  it('goes on from what was kept of it', () => {
    const first = createTally();
    first.turn(1);
    first.see(upTo(10), 20);
    const again = createTally(JSON.parse(JSON.stringify(first.state())) as ReturnType<typeof first.state>);
    expect([again.seen, again.turned]).toEqual([10, 1]);
    expect([again.knows([invoice(99), invoice(3)]), again.knows([invoice(99)])]).toEqual([true, false]);
    expect([again.isNew([invoice(99), invoice(3)]), again.isNew([invoice(3)])]).toEqual([true, false]);
    again.turn(2);
    again.see(upTo(20).slice(10), 20);
    expect([again.seen, again.close()]).toEqual([20, []]);
  });
});
