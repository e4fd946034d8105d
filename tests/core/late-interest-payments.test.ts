/** Interest before and after each payment, against examples worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { LateInterestInput } from '../../utils/core/late-interest';
import { eur, figure } from './late-interest-cases';

const paid = (...list: [day: string, minor: number][]) =>
  list.map(([day, minor]) => ({ day, amount: eur(minor) }));
const parts = (input: Partial<LateInterestInput>) => {
  const { segments, interest, total } = figure(input);
  return {
    each: segments.map((one) => [one.principal.minor, one.days, one.interest.minor]),
    interest: interest.minor,
    total: total.minor,
  };
};

/** 10,000.00 at 10 %, due on the last day of a year, of which 4,000.00 were paid 181 days later; asked about after 365. */
const YEAR: Partial<LateInterestInput> = {
  ...{ principal: eur(600_000), dueDate: '2024-12-31', asOf: '2025-12-31', rule: { custom: '10' } },
  payments: paid(['2025-06-30', 400_000]),
};

describe('interest after a part payment', () => {
  it('10,000 at 10 % with 4,000 paid after 181 of 365 days: 495.89 + 302.47 = 798.36', () => {
    expect(parts(YEAR)).toEqual({
      each: [
        [1_000_000, 181, 49_589],
        [600_000, 184, 30_247],
      ],
      interest: 79_836,
      total: 600_000 + 79_836 + 4_000,
    });
  });

  it('10,000.00 due 2026-04-30 at ECB + 10, nothing paid: 203.05 + 210.63 = 413.68', () => {
    expect(parts({ rule: 'ecbPlus10', payments: [] })).toMatchObject({
      each: [
        [1_000_000, 61, 20_305],
        [1_000_000, 62, 21_063],
      ],
      interest: 41_368,
    });
  });

  it('bears interest on the day of the payment, and on the rest from the day after it', () => {
    // 10,000.00 for 31 days at 12.15 %: 103.19; 6,000.00 for 30 days: 59.92; and for 62 days at 12.40 %: 126.38.
    const input = {
      ...{ principal: eur(600_000), rule: 'ecbPlus10' as const },
      payments: paid(['2026-05-31', 400_000]),
    };
    expect(parts(input)).toEqual({
      each: [
        [1_000_000, 31, 10_319],
        [600_000, 30, 5_992],
        [600_000, 62, 12_638],
      ],
      interest: 28_949,
      total: 600_000 + 28_949 + 4_000,
    });
  });

  it('a payment up to the due date bears none, and one after the day asked about is not yet made', () => {
    const none = parts({ rule: { custom: '10' }, principal: eur(600_000) });
    expect(
      parts({ rule: { custom: '10' }, principal: eur(600_000), payments: paid(['2026-04-30', 400_000]) }),
    ).toEqual(none);
    expect(
      parts({ rule: { custom: '10' }, principal: eur(600_000), payments: paid(['2026-09-01', 400_000]) }),
    ).toEqual(none);
  });

  it('several payments, in whatever order they are given', () => {
    const list = paid(['2026-07-31', 100_000], ['2026-05-31', 300_000]);
    const { each } = parts({ principal: eur(600_000), rule: { custom: '10' }, payments: list });
    expect(each.map(([sum, days]) => [sum, days])).toEqual([
      [1_000_000, 31],
      [700_000, 30],
      [700_000, 31],
      [600_000, 31],
    ]);
  });

  it('settles the interest first where the user says so: less of the debt is paid off', () => {
    // Of the 4,000.00, 495.89 settle the interest until then: 6,495.89 go on, at 10 % for 184 days 327.46 (6,495.89 × 10 % × 184 / 365 = 327.464).
    expect(parts({ ...YEAR, interestFirst: true })).toEqual({
      each: [
        [1_000_000, 181, 49_589],
        [649_589, 184, 32_746],
      ],
      interest: 82_335,
      // 6,000.00 by the payments alone, all the interest and the fixed sum: the same as 6,495.89 and the rest of it.
      total: 649_589 + 32_746 + 4_000,
    });
  });
});
