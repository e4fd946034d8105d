/** Late interest: properties, held against a day-by-day sum of exact fractions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type Day } from '../../utils/core/day';
import { INTEREST_COUNTRIES, type InterestCountry } from '../../utils/core/interest-rules';
import { lateInterest, type LateInterestInput } from '../../utils/core/late-interest';
import rates from '../../utils/core/data/rates.json';

const FIRST = '2014-12-31' as Day;
const LAST = '2026-12-31' as Day;
const SPAN = daysBetween(FIRST, LAST);

const day = fc.integer({ min: 0, max: SPAN }).map((n) => addDays(FIRST, n));
const debt = fc.record({
  principal: fc.record({
    minor: fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 1e12 })),
    currency: fc.constantFrom('EUR', 'CHF', 'JPY', 'KWD'),
  }),
  dueDate: day,
  country: fc.constantFrom(...INTEREST_COUNTRIES.filter((country) => country !== 'AT')),
  rule: fc.oneof(
    fc.constantFrom('printed3xLegal', 'ecbPlus10'),
    fc.integer({ min: 0, max: 250_000 }).map((n) => ({ custom: (n / 10_000).toFixed(4) })),
  ),
  client: fc.constant('business'),
  entered: fc.constant({}),
}) satisfies fc.Arbitrary<Omit<LateInterestInput, 'asOf'>>;

function interestOf(input: LateInterestInput): { minor: number; segments: number } {
  const result = lateInterest(input);
  if (result.kind === 'figure') return { minor: result.interest.minor, segments: result.segments.length };
  if (result.kind === 'none' && result.reason === 'notLate') return { minor: 0, segments: 0 };
  throw new Error(`no figure: ${JSON.stringify(result)}`);
}

/** The yearly rate of a day in 1/10000 percent, written out anew from the statutes. */
function oracleRate(country: InterestCountry, rule: LateInterestInput['rule'], semester: string): bigint {
  if (typeof rule === 'object') return BigInt(Math.round(Number(rule.custom) * 10_000));
  const read = (series: 'ecbMainRefinancing' | 'frLegalRateProfessionals' | 'deBaseRate') =>
    BigInt(Math.round(Number((rates[series] as Record<string, unknown>)[semester]) * 10_000));
  if (country === 'FR' && rule === 'printed3xLegal') return read('frLegalRateProfessionals') * 3n;
  if (country === 'FR') return read('ecbMainRefinancing') + 100_000n;
  if (country === 'DE') return read('deBaseRate') + 90_000n;
  const plus8 = read('ecbMainRefinancing') + 80_000n;
  if (country !== 'BE') return plus8;
  const over = plus8 % 5_000n;
  return over === 0n ? plus8 : plus8 - over + 5_000n;
}

/** Exact interest per semester in units of 1/365,000,000 of a minor unit, one calendar day after the other. */
function oracle(input: LateInterestInput): bigint[] {
  const parts = new Map<string, bigint>();
  for (let t = Date.parse(input.dueDate) + 864e5; t <= Date.parse(input.asOf); t += 864e5) {
    const date = new Date(t);
    const semester = `${date.getUTCFullYear()}-H${date.getUTCMonth() < 6 ? 1 : 2}`;
    const perDay = BigInt(input.principal.minor) * oracleRate(input.country, input.rule, semester);
    parts.set(semester, (parts.get(semester) ?? 0n) + perDay);
  }
  return [...parts.values()];
}

const WHOLE = 365_000_000n;
const halfUp = (exact: bigint) => exact / WHOLE + ((exact % WHOLE) * 2n >= WHOLE ? 1n : 0n);
const sum = (parts: bigint[]) => parts.reduce((a, b) => a + b, 0n);
const abs = (n: bigint) => (n < 0n ? -n : n);

describe('late interest', () => {
  it('equals the day-by-day sum, rounded half-up per semester', () => {
    fc.assert(
      fc.property(debt, day, (input, asOf) => {
        const { minor, segments } = interestOf({ ...input, asOf });
        const exact = oracle({ ...input, asOf });
        expect(BigInt(minor)).toBe(sum(exact.map(halfUp)));
        expect(segments).toBe(exact.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is off the exact value by rounding only: at most half a minor unit per segment', () => {
    fc.assert(
      fc.property(debt, day, (input, asOf) => {
        const { minor, segments } = interestOf({ ...input, asOf });
        const off = abs(BigInt(minor) * WHOLE - sum(oracle({ ...input, asOf })));
        expect(off * 2n <= BigInt(segments) * WHOLE).toBe(true);
      }),
    );
  });

  it('is not changed by splitting the period, but for the rounding of one more segment', () => {
    fc.assert(
      fc.property(debt, fc.tuple(day, day), (input, pair) => {
        const [cut, asOf] = pair.sort() as [Day, Day];
        fc.pre(input.dueDate < cut && cut < asOf);
        const whole = interestOf({ ...input, asOf });
        const first = interestOf({ ...input, asOf: cut });
        const second = interestOf({ ...input, dueDate: cut, asOf });
        const extra = first.segments + second.segments - whole.segments;
        const onBoundary = cut.endsWith('-06-30') || cut.endsWith('-12-31');
        expect(extra).toBe(onBoundary ? 0 : 1);
        // Two half-up roundings in place of one: three halves at most, so one whole unit or none.
        expect(Math.abs(first.minor + second.minor - whole.minor)).toBeLessThanOrEqual(extra);
      }),
    );
  });

  it('covers every day once, in order, without a segment across 1 January or 1 July', () => {
    fc.assert(
      fc.property(debt, day, (input, asOf) => {
        fc.pre(input.dueDate < asOf);
        const result = lateInterest({ ...input, asOf });
        if (result.kind !== 'figure') throw new Error('no figure');
        let next = addDays(input.dueDate, 1);
        let days = 0;
        for (const segment of result.segments) {
          expect(segment.from).toBe(next);
          expect(segment.from.slice(0, 4)).toBe(segment.to.slice(0, 4));
          expect(segment.from < `${segment.from.slice(0, 4)}-07`).toBe(
            segment.to < `${segment.to.slice(0, 4)}-07`,
          );
          days += segment.days;
          next = addDays(segment.to, 1);
        }
        expect(next).toBe(addDays(asOf, 1));
        expect(days).toBe(daysBetween(input.dueDate, asOf));
      }),
    );
  });

  it('is zero up to the due date, never negative, and never falls as days pass', () => {
    fc.assert(
      fc.property(debt, day, fc.integer({ min: 0, max: 400 }), (input, asOf, more) => {
        const later = addDays(asOf, more);
        fc.pre(later <= LAST);
        const now = interestOf({ ...input, asOf }).minor;
        expect(now).toBeGreaterThanOrEqual(0);
        if (asOf <= input.dueDate) expect(now).toBe(0);
        expect(interestOf({ ...input, asOf: later }).minor).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it('charges only businesses, in every country and under every rule', () => {
    fc.assert(
      fc.property(debt, day, fc.constantFrom('consumer', 'unknown'), (input, asOf, client) => {
        expect(lateInterest({ ...input, asOf, client }).kind).toBe('none');
      }),
    );
  });

  it('adds up: principal, interest and, in euro, the fixed sum', () => {
    fc.assert(
      fc.property(debt, day, (input, asOf) => {
        fc.pre(input.dueDate < asOf);
        const result = lateInterest({ ...input, asOf });
        if (result.kind !== 'figure') throw new Error('no figure');
        const { currency, minor } = input.principal;
        expect(result.total).toEqual({
          minor: minor + result.interest.minor + (currency === 'EUR' ? 4000 : 0),
          currency,
        });
        expect(result.fixedSum).toEqual({ minor: 4000, currency: 'EUR' });
      }),
    );
  });
});
