/** The daily record of what was unpaid and late: one point a day, bounded, merged, drawn by currency. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../utils/core/day';
import { summarise } from '../../utils/core/totals';
import {
  emptyTrend,
  mergeTrends,
  pointOf,
  trendLines,
  withPoint,
  type TrendPoint,
} from '../../utils/core/trend';
import { invoice, ledgerOf } from './pack-data';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const point = (day: string, unpaid: number, late = 0): TrendPoint => ({
  ...{ day, unpaid: [eur(unpaid)], late: [eur(late)], whole: true },
});

describe('a trend', () => {
  it('keeps the last word of each day, in the order of the days', () => {
    let trend = emptyTrend('acme-1');
    for (const [day, unpaid] of [
      ['2026-05-02', 1],
      ['2026-05-01', 2],
      ['2026-05-02', 3],
    ] as const)
      trend = withPoint(trend, point(day, unpaid));
    expect(trend).toEqual({ slug: 'acme-1', points: [point('2026-05-01', 2), point('2026-05-02', 3)] });
  });

  it('lets the oldest points go, and never more than it must', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 })),
        fc.integer({ min: 1, max: 20 }),
        (days, most) => {
          const trend = days.reduce(
            (before, offset) => withPoint(before, point(addDays('2026-01-01', offset), offset), most),
            emptyTrend('a'),
          );
          const kept = trend.points.map(({ day }) => day);
          expect(kept).toEqual([...new Set(kept)].sort());
          expect(kept.length).toBeLessThanOrEqual(most);
          if (new Set(days).size <= most) expect(kept).toHaveLength(new Set(days).size);
        },
      ),
    );
  });

  it('is merged by day, and what is known here stays', () => {
    const mine = { slug: 'a', points: [point('2026-05-02', 1)] };
    const theirs = { slug: 'a', points: [point('2026-05-01', 9), point('2026-05-02', 9)] };
    expect(mergeTrends(mine, theirs).points).toEqual([point('2026-05-01', 9), point('2026-05-02', 1)]);
    expect(mergeTrends(mine, theirs, 1).points).toEqual([point('2026-05-02', 1)]);
  });

  it('has a line for each currency, 0 on the days without it', () => {
    const chf: TrendPoint = { ...point('2026-05-02', 5), late: [{ minor: 7, currency: 'CHF' }], whole: null };
    expect(trendLines({ slug: 'a', points: [point('2026-05-01', 3, 4), chf] })).toEqual([
      {
        currency: 'CHF',
        points: [
          { day: '2026-05-01', unpaid: 0, late: 0, whole: true },
          { day: '2026-05-02', unpaid: 0, late: 7, whole: null },
        ],
      },
      {
        currency: 'EUR',
        points: [
          { day: '2026-05-01', unpaid: 3, late: 4, whole: true },
          { day: '2026-05-02', unpaid: 5, late: 0, whole: null },
        ],
      },
    ]);
  });

  it('says of a day what the popup said, and is not whole where a row could not be read', () => {
    const rows = [invoice(), invoice({ number: 'B', dueDate: '2026-05-31', amount: eur(500) })];
    const unread = {
      ...({ kind: 'unreadable', reason: 'dateImpossible', field: 'dueDate', seen: '?' } as const),
      ...{ number: 'X', client: 'Y' },
    };
    const of = (...all: Parameters<typeof ledgerOf>) =>
      pointOf(summarise(ledgerOf(...all), '2026-05-31'), '2026-05-31');
    expect(of(...rows)).toEqual({ day: '2026-05-31', unpaid: [eur(500)], late: [eur(10_000)], whole: true });
    expect(of(...rows, unread).whole).toBe(false);
  });
});
