/** Days sales outstanding: the published example, the limits of the method, and the months it counts back through. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBack, salesByMonth } from '../../utils/core/dso';
import { invoice } from './pack-data';

const PERIODS = [
  { days: 30, sales: 120_000 },
  { days: 31, sales: 80_000 },
  { days: 30, sales: 70_000 },
];

describe('countBack', () => {
  it('is 82.4 days for 2,500 outstanding with sales of 1,200, 800 and 700', () => {
    const days = countBack(250_000, PERIODS);
    expect(days?.toFixed(1)).toBe('82.4');
    expect(days).toBeCloseTo(30 + 31 + (30 * 500) / 700, 9);
  });

  it.each([
    ['nothing outstanding', 0, 0],
    ['more credits than debts', -5, 0],
    ['a part of the newest month', 60_000, 15],
    ['the newest month to the cent', 120_000, 30],
    ['one cent more', 120_001, 30 + 31 / 80_000],
    ['all of them', 270_000, 91],
    ['more than was invoiced', 270_001, null],
  ])('of %s', (_, outstanding, expected) => {
    expect(countBack(outstanding, PERIODS)).toEqual(expected);
  });

  it('counts a month without sales, and one of credits leaves more to cover', () => {
    expect(
      countBack(10, [
        { days: 31, sales: 0 },
        { days: 30, sales: 20 },
      ]),
    ).toBe(46);
    expect(
      countBack(10, [
        { days: 31, sales: -10 },
        { days: 30, sales: 20 },
      ]),
    ).toBe(61);
    expect(countBack(10, [])).toBeNull();
  });

  it('is the day by day count where each day of a month sells as much as any other', () => {
    const period = fc.record({
      days: fc.integer({ min: 28, max: 31 }),
      daily: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.array(period, { maxLength: 8 }),
        fc.integer({ min: 1, max: 2_000 }),
        (months, outstanding) => {
          const days = countBack(
            outstanding,
            months.map(({ days: length, daily }) => ({ days: length, sales: daily * length })),
          );
          // The oracle takes one day after the other.
          let left = outstanding;
          let passed = 0;
          for (const { days: length, daily } of months)
            for (let n = 0; n < length && left > 0; n++) {
              passed += daily >= left ? left / daily : 1;
              left -= daily;
            }
          if (left > 0) expect(days).toBeNull();
          else expect(days).toBeCloseTo(passed, 9);
        },
      ),
    );
  });
});

describe('salesByMonth', () => {
  const sold = (issueDate: string | null, minor: number, more = {}) =>
    invoice({ issueDate, amount: { minor, currency: 'EUR' }, ...more });

  it('goes back by calendar months, the first one up to the day alone', () => {
    const invoices = [
      sold('2026-05-10', 100, { status: 'paid' }),
      sold('2026-05-01', 20),
      sold('2026-03-31', 7),
      sold('2026-02-27', 1),
    ];
    expect(salesByMonth(invoices, 'EUR', '2026-05-10')).toEqual([
      { days: 10, sales: 120 },
      { days: 30, sales: 0 },
      { days: 31, sales: 7 },
      { days: 28, sales: 1 },
    ]);
  });

  it('leaves out other currencies, drafts, canceled invoices, later ones, and those without a day', () => {
    const invoices = [
      sold('2026-05-10', 1, { amount: { minor: 1, currency: 'CHF' } }),
      sold('2026-05-10', 2, { status: 'draft' }),
      sold('2026-05-10', 4, { status: 'canceled' }),
      sold('2026-05-11', 8),
      sold(null, 16),
    ];
    expect(salesByMonth(invoices, 'EUR', '2026-05-10')).toEqual([]);
    expect(salesByMonth(invoices, 'EUR', '2026-05-11')).toEqual([{ days: 11, sales: 8 }]);
  });
});
