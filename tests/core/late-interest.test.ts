/** Late interest: the published worked examples to the cent, the countries' rules, who may be charged what. */
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../utils/core/day';
import { lateInterest, type LateInterestInput } from '../../utils/core/late-interest';
import { base, eur, figure } from './late-interest-cases';

describe('worked examples', () => {
  it('3,000.00 for 30 days at 14.76 %: 36.39, printed and custom alike', () => {
    const input = { principal: eur(300_000), dueDate: '2024-07-31', asOf: '2024-08-30' } as const;
    const printed = figure(input);
    expect(printed.segments).toMatchObject([{ days: 30, ratePercent: '14.76', basePercent: '4.92' }]);
    expect(printed.interest).toEqual(eur(3639));
    expect(figure({ ...input, rule: { custom: '14,76' } }).interest).toEqual(eur(3639));
  });

  it('10,000.00 from 2026-04-30 to 2026-08-31 at ECB + 10: 203.05 + 210.63, with the fixed sum 10,453.68', () => {
    const result = figure({ rule: 'ecbPlus10' });
    expect(result.segments).toEqual([
      {
        from: '2026-05-01',
        to: '2026-06-30',
        days: 61,
        semester: '2026-H1',
        ratePercent: '12.15',
        rateSource: 'ecbMainRefinancing',
        basePercent: '2.15',
        flagged: 'official',
        principal: eur(1_000_000),
        interest: eur(20_305),
      },
      {
        from: '2026-07-01',
        to: '2026-08-31',
        days: 62,
        semester: '2026-H2',
        ratePercent: '12.4',
        rateSource: 'ecbMainRefinancing',
        basePercent: '2.4',
        flagged: 'derived',
        principal: eur(1_000_000),
        interest: eur(21_063),
      },
    ]);
    expect(result.interest).toEqual(eur(41_368));
    expect(result.fixedSum).toEqual(eur(4000));
    expect(result.total).toEqual(eur(1_045_368));
    expect(result.warnings).toEqual(['rateNotOfficial']);
    expect(result.sources).toEqual(['lawFR', 'ecbMainRefinancing']);
  });

  it('5,000.00 from 2024-05-15 to 2024-08-15 at ECB + 10: 91.37 + 89.79 = 181.16', () => {
    const result = figure({
      principal: eur(500_000),
      dueDate: '2024-05-15',
      asOf: '2024-08-15',
      rule: 'ecbPlus10',
    });
    expect(result.segments.map((segment) => segment.interest.minor)).toEqual([9137, 8979]);
    expect(result.interest).toEqual(eur(18_116));
    expect(result.warnings).toEqual([]);
  });

  it('1,200.00 from 2026-07-31 to 2026-09-15 at three times the legal rate: 12.48', () => {
    const result = figure({ principal: eur(120_000), dueDate: '2026-07-31', asOf: '2026-09-15' });
    expect(result.segments).toMatchObject([{ days: 46, ratePercent: '8.25', flagged: 'single' }]);
    expect(result.interest).toEqual(eur(1248));
    expect(result.warnings).toEqual(['rateNotOfficial']);
    expect(result.sources).toEqual(['lawFR', 'frLegalRateProfessionals']);
  });

  it('paid on its due date, or before: nothing at all, the fixed sum neither', () => {
    for (const asOf of ['2026-04-30', '2026-04-29', '2025-12-31'] as const) {
      expect(lateInterest({ ...base, asOf })).toEqual({ kind: 'none', reason: 'notLate' });
    }
    expect(figure({ asOf: '2026-05-01' }).segments).toMatchObject([
      { days: 1, from: '2026-05-01', to: '2026-05-01' },
    ]);
  });
});

describe('rules by country', () => {
  const rate = (country: LateInterestInput['country'], dueDate: Day) =>
    figure({ country, dueDate, asOf: addDays(dueDate, 1) }).segments[0]?.ratePercent;

  it('DE: base rate + 9, also with a negative base, and says what puts a client in default', () => {
    expect(rate('DE', '2022-03-01')).toBe('8.12');
    expect(rate('DE', '2026-03-01')).toBe('10.27');
    const result = figure({ country: 'DE', asOf: '2026-06-30' });
    expect(result.warnings).toEqual(['defaultNeedsReminder']);
    expect(result.sources).toEqual(['lawDE', 'deBaseRate']);
  });

  it('ES, IT, NL, PT: ECB + 8', () => {
    for (const country of ['ES', 'IT', 'NL', 'PT'] as const) {
      expect(rate(country, '2024-03-01')).toBe('12.5');
      expect(rate(country, '2025-03-01')).toBe('11.15');
      expect(rate(country, '2022-03-01')).toBe('8');
    }
  });

  it('BE: ECB + 8, up to the next half point, a half point staying as it is', () => {
    expect(rate('BE', '2015-03-01')).toBe('8.5');
    expect(rate('BE', '2022-03-01')).toBe('8');
    expect(rate('BE', '2023-03-01')).toBe('10.5');
    expect(rate('BE', '2024-03-01')).toBe('12.5');
    expect(rate('BE', '2024-08-01')).toBe('12.5');
    expect(rate('BE', '2025-03-01')).toBe('11.5');
    expect(rate('BE', '2025-08-01')).toBe('10.5');
  });

  it('AT: base rate + 9.2 on its own base rate, never on the German one', () => {
    expect(lateInterest({ ...base, country: 'AT', asOf: '2026-06-30' })).toEqual({
      kind: 'unknown',
      missing: [{ series: 'atBaseRate', semester: '2026-H1' }],
    });
    const result = figure({
      country: 'AT',
      asOf: '2026-06-30',
      entered: { atBaseRate: { '2026-H1': '1.5' } },
    });
    expect(result.segments).toMatchObject([
      { ratePercent: '10.7', flagged: 'entered', interest: eur(17_882) },
    ]);
  });

  it('the French rules do not leak into other countries, and a custom rate goes everywhere', () => {
    expect(figure({ country: 'IT', rule: 'ecbPlus10' })).toEqual(
      figure({ country: 'IT', rule: 'printed3xLegal' }),
    );
    for (const country of ['FR', 'DE', 'AT', 'BE', 'ES', 'IT', 'NL', 'PT'] as const) {
      const result = figure({ country, rule: { custom: '12' } });
      expect(result.segments.map((segment) => segment.ratePercent)).toEqual(['12', '12']);
      expect(result.segments[0]).toMatchObject({
        rateSource: 'custom',
        basePercent: null,
        flagged: 'entered',
      });
      expect(result.sources).toEqual([`law${country}`, 'custom']);
    }
  });
});

describe('who may be charged, and for what', () => {
  it('charges a consumer or an unknown client nothing, and says why', () => {
    expect(lateInterest({ ...base, client: 'consumer' })).toEqual({ kind: 'none', reason: 'clientConsumer' });
    expect(lateInterest({ ...base, client: 'unknown' })).toEqual({ kind: 'none', reason: 'clientUnknown' });
  });

  it('finds nothing owed on a settled invoice or a credit note', () => {
    for (const minor of [0, -1, -50_000]) {
      expect(lateInterest({ ...base, principal: eur(minor) })).toEqual({
        kind: 'none',
        reason: 'nothingOwed',
      });
    }
  });

  it('keeps the fixed sum in euro and out of a total in another currency', () => {
    const result = figure({ principal: { minor: 1_000_000, currency: 'CHF' }, rule: 'ecbPlus10' });
    expect(result.fixedSum).toEqual(eur(4000));
    expect(result.interest).toEqual({ minor: 41_368, currency: 'CHF' });
    expect(result.total).toEqual({ minor: 1_041_368, currency: 'CHF' });
    expect(result.warnings).toContain('fixedSumSeparate');
  });

  it('rounds to the minor unit of a currency without decimals', () => {
    const result = figure({
      principal: { minor: 10_000, currency: 'JPY' },
      asOf: '2026-06-30',
      rule: 'ecbPlus10',
    });
    expect(result.interest).toEqual({ minor: 203, currency: 'JPY' });
  });

  it('rounds an exact half up', () => {
    // 36.50 at 10 % for 5 days is exactly 5 cents; 3.65 for 5 days exactly half a cent.
    const five = { dueDate: '2026-01-10', asOf: '2026-01-15', rule: { custom: '10' } } as const;
    expect(figure({ ...five, principal: eur(3650) }).interest.minor).toBe(5);
    expect(figure({ ...five, principal: eur(365) }).interest.minor).toBe(1);
    expect(figure({ ...five, principal: eur(364) }).interest.minor).toBe(0);
  });

  it('never gives an inexact figure for an absurd amount', () => {
    const principal = eur(Number.MAX_SAFE_INTEGER);
    expect(() => lateInterest({ ...base, principal })).toThrow(RangeError);
  });
});
