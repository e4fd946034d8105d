/** Late interest: formulas found on public calculators give other figures, so ours is none of them. */
import { describe, expect, it } from 'vitest';
import { lateInterest, type LateInterestInput } from '../../utils/core/late-interest';
import rates from '../../utils/core/data/rates.json';

type Case = Pick<LateInterestInput, 'dueDate' | 'asOf' | 'rule'> & { cents: number };

const SPRING_2024: Case = { cents: 500_000, dueDate: '2024-05-15', asOf: '2024-08-15', rule: 'ecbPlus10' };
const SUMMER_2026: Case = { cents: 1_000_000, dueDate: '2026-04-30', asOf: '2026-08-31', rule: 'ecbPlus10' };
const AUTUMN_2026: Case = {
  cents: 120_000,
  dueDate: '2026-07-31',
  asOf: '2026-09-15',
  rule: 'printed3xLegal',
};
const AUGUST_2024: Case = {
  cents: 300_000,
  dueDate: '2024-07-31',
  asOf: '2024-08-30',
  rule: 'printed3xLegal',
};
const RIGHT = new Map<Case, number>([
  [SPRING_2024, 18_116],
  [SUMMER_2026, 41_368],
  [AUTUMN_2026, 1248],
  [AUGUST_2024, 3639],
]);

/** The days from the day after the due date to the as-of date, as ISO text. */
function days({ dueDate, asOf }: Pick<Case, 'dueDate' | 'asOf'>): string[] {
  const list: string[] = [];
  for (let t = Date.parse(dueDate) + 864e5; t <= Date.parse(asOf); t += 864e5) {
    list.push(new Date(t).toISOString().slice(0, 10));
  }
  return list;
}

const semester = (day: string) => `${day.slice(0, 4)}-H${day.slice(5) < '07' ? 1 : 2}`;
const read = (series: 'ecbMainRefinancing' | 'frLegalRateProfessionals', day: string) =>
  Number((rates[series] as Record<string, unknown>)[semester(day)]);
const ecb = (day: string) => read('ecbMainRefinancing', day);
const legal = (day: string) => read('frLegalRateProfessionals', day);

/** Interest in cents with a rate in percent for each day, rounded once per run of days with the same key. */
function interest(c: Case, percent: (day: string) => number, year = 365, key = semester): number {
  const parts = new Map<string, number>();
  for (const day of days(c))
    parts.set(key(day), (parts.get(key(day)) ?? 0) + (c.cents * percent(day)) / 100 / year);
  // A hair is added so that sums of binary fractions do not fall under a half they equal.
  return [...parts.values()].reduce((sum, part) => sum + Math.floor(part + 0.5 + 1e-6), 0);
}

/** The ECB main refinancing rate of each day of spring and summer 2024: it fell on 12 June. */
const ecbOfTheDay2024 = (day: string) => (day < '2024-06-12' ? 4.5 : 4.25);

const ours = (c: Case) => {
  const principal = { minor: c.cents, currency: 'EUR' };
  const result = lateInterest({ ...c, principal, country: 'FR', client: 'business', entered: {} });
  return result.kind === 'figure' ? result.interest.minor : Number.NaN;
};

describe('the reckoning of this test is right where the formula is', () => {
  it('gives the worked examples', () => {
    for (const [c, cents] of RIGHT) {
      expect(interest(c, c.rule === 'ecbPlus10' ? (day) => ecb(day) + 10 : (day) => 3 * legal(day))).toBe(
        cents,
      );
    }
  });
});

const WRONG: [string, Case, number][] = [
  ['(ECB × 3) + 10', SPRING_2024, interest(SPRING_2024, (day) => ecb(day) * 3 + 10)],
  ['(ECB × 3) + 10', SUMMER_2026, interest(SUMMER_2026, (day) => ecb(day) * 3 + 10)],
  ['(ECB × 3) + 10', AUTUMN_2026, interest(AUTUMN_2026, (day) => ecb(day) * 3 + 10)],
  ['legal rate + 10', SPRING_2024, interest(SPRING_2024, (day) => legal(day) + 10)],
  ['legal rate + 10', SUMMER_2026, interest(SUMMER_2026, (day) => legal(day) + 10)],
  ['legal rate + 10', AUTUMN_2026, interest(AUTUMN_2026, (day) => legal(day) + 10)],
  ['the ECB rate of each day', SPRING_2024, interest(SPRING_2024, (day) => ecbOfTheDay2024(day) + 10)],
  [
    'the ECB rate of the last day',
    SPRING_2024,
    interest(SPRING_2024, () => ecbOfTheDay2024('2024-08-15') + 10),
  ],
  [
    'the ECB rate of the first day',
    SPRING_2024,
    interest(SPRING_2024, () => ecbOfTheDay2024('2024-05-16') + 10),
  ],
  [
    'rounding every day',
    SPRING_2024,
    interest(
      SPRING_2024,
      (day) => ecb(day) + 10,
      365,
      (day) => day,
    ),
  ],
  [
    'rounding every day',
    SUMMER_2026,
    interest(
      SUMMER_2026,
      (day) => ecb(day) + 10,
      365,
      (day) => day,
    ),
  ],
  [
    'rounding every day',
    AUTUMN_2026,
    interest(
      AUTUMN_2026,
      (day) => 3 * legal(day),
      365,
      (day) => day,
    ),
  ],
  [
    'rounding every day',
    AUGUST_2024,
    interest(
      AUGUST_2024,
      (day) => 3 * legal(day),
      365,
      (day) => day,
    ),
  ],
  [
    'max(ECB + 10, 3 × legal) by default',
    AUTUMN_2026,
    interest(AUTUMN_2026, (day) => Math.max(ecb(day) + 10, 3 * legal(day))),
  ],
  [
    'max(ECB + 10, 3 × legal) by default',
    SPRING_2024,
    interest(SPRING_2024, (day) => Math.max(ecb(day) + 10, 3 * legal(day))),
  ],
  ['a year of 360 days', SUMMER_2026, interest(SUMMER_2026, (day) => ecb(day) + 10, 360)],
  ['a leap year of 366 days', SPRING_2024, interest(SPRING_2024, (day) => ecb(day) + 10, 366)],
  [
    'counting the due date',
    SUMMER_2026,
    interest({ ...SUMMER_2026, dueDate: '2026-04-29' }, (day) => ecb(day) + 10),
  ],
  [
    'leaving out the last day',
    SUMMER_2026,
    interest({ ...SUMMER_2026, asOf: '2026-08-30' }, (day) => ecb(day) + 10),
  ],
];

describe('wrong formulas', () => {
  it.each(WRONG)('%s is not what is computed', (_name, c, wrong) => {
    expect(wrong).toBeGreaterThan(0);
    expect(ours(c)).toBe(RIGHT.get(c));
    expect(wrong).not.toBe(RIGHT.get(c));
  });

  it('rounding only the sum is not what is computed', () => {
    // 1.00 at 10 % for 19 days on each side of 1 July: two segments of 0.52 cents, 1.04 together.
    const c: Case = { cents: 100, dueDate: '2026-06-11', asOf: '2026-07-19', rule: { custom: '10' } };
    expect(
      interest(
        c,
        () => 10,
        365,
        () => 'all',
      ),
    ).toBe(1);
    expect(interest(c, () => 10)).toBe(2);
    expect(ours(c)).toBe(2);
  });
});
