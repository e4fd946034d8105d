/** Late interest: rates that are missing, entered by hand, or contractual. */
import { describe, expect, it } from 'vitest';
import { lateInterest, type LateInterestInput } from '../../utils/core/late-interest';
import { base, eur, figure } from './late-interest-cases';

describe('unknown and entered rates', () => {
  it.each([
    ['2014-H2', '2014-11-30', '2014-12-31'],
    ['2027-H1', '2026-12-31', '2027-01-01'],
  ] as const)('names %s when its rate is missing', (semester, dueDate, asOf) => {
    const missing = (series: string) => ({ kind: 'unknown', missing: [{ series, semester }] });
    const ask = (input: Partial<LateInterestInput>) => lateInterest({ ...base, dueDate, asOf, ...input });
    expect(ask({})).toEqual(missing('frLegalRateProfessionals'));
    expect(ask({ rule: 'ecbPlus10' })).toEqual(missing('ecbMainRefinancing'));
    expect(ask({ country: 'BE' })).toEqual(missing('ecbMainRefinancing'));
    expect(ask({ country: 'DE' })).toEqual(missing('deBaseRate'));
  });

  it('gives no figure for a period of which only a part is known, and names every missing semester', () => {
    expect(lateInterest({ ...base, dueDate: '2026-11-30', asOf: '2027-07-15' })).toEqual({
      kind: 'unknown',
      missing: [
        { series: 'frLegalRateProfessionals', semester: '2027-H1' },
        { series: 'frLegalRateProfessionals', semester: '2027-H2' },
      ],
    });
  });

  it('uses an entered rate, flags it, and lets it fill gaps only', () => {
    const period = { dueDate: '2026-12-21', asOf: '2027-01-10', rule: 'ecbPlus10' } as const;
    const result = figure({
      ...period,
      entered: { ecbMainRefinancing: { '2027-H1': '2.65', '2026-H2': '50' } },
    });
    expect(result.segments).toMatchObject([
      { days: 10, ratePercent: '12.4', flagged: 'derived' },
      { days: 10, ratePercent: '12.65', flagged: 'entered', interest: eur(3466) },
    ]);
    expect(result.warnings).toEqual(['rateNotOfficial', 'rateEntered']);
  });

  it('takes an entered rate of another series, or one that is no number, for missing', () => {
    const period = { ...base, dueDate: '2027-01-01', asOf: '2027-01-31', rule: 'ecbPlus10' } as const;
    const missing = { kind: 'unknown', missing: [{ series: 'ecbMainRefinancing', semester: '2027-H1' }] };
    expect(lateInterest({ ...period, entered: { deBaseRate: { '2027-H1': '2' } } })).toEqual(missing);
    for (const text of ['', 'two', '1.2.3', '1e1', '2%', 'NaN']) {
      expect(lateInterest({ ...period, entered: { ecbMainRefinancing: { '2027-H1': text } } })).toEqual(
        missing,
      );
    }
  });

  it('is never negative, however low an entered reference rate', () => {
    const result = figure({
      country: 'DE',
      dueDate: '2027-01-01',
      asOf: '2027-03-01',
      entered: { deBaseRate: { '2027-H1': '-20' } },
    });
    expect(result.segments).toMatchObject([{ ratePercent: '0', interest: eur(0) }]);
  });
});

describe('a custom rate', () => {
  const custom = (percent: string, input: Partial<LateInterestInput> = {}) =>
    figure({ asOf: '2026-06-30', rule: { custom: percent }, ...input });

  it('under three times the French legal rate is computed, with a warning', () => {
    expect(custom('7.85')).toMatchObject({ warnings: ['customUnderLegalFloor'], interest: eur(13_119) });
    expect(custom('7.86').warnings).toEqual([]);
    expect(custom('8', { asOf: '2026-07-01' }).warnings).toEqual(['customUnderLegalFloor']);
    expect(custom('1', { country: 'ES' }).warnings).toEqual([]);
  });

  it('says when it cannot be held against the legal rate', () => {
    const period = { dueDate: '2027-01-01', asOf: '2027-01-31' } as const;
    expect(custom('10', period).warnings).toEqual(['customFloorUnknown']);
    const entered = { frLegalRateProfessionals: { '2027-H1': '4' } };
    expect(custom('10', { ...period, entered }).warnings).toEqual(['customUnderLegalFloor']);
  });

  it('that is unreadable or negative gives no figure', () => {
    for (const text of ['', 'x', '-1', '1 000']) {
      expect(lateInterest({ ...base, asOf: '2026-05-31', rule: { custom: text } })).toEqual({
        kind: 'unknown',
        missing: [{ series: 'custom', semester: '2026-H1' }],
      });
    }
  });
});
