/** The table of reference rates: its figures, flags and gaps, and the exact reading and printing of rates. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rates from '../../utils/core/data/rates.json';
import {
  parsePercent,
  percentText,
  referenceRate,
  semesterOf,
  type RateSeries,
} from '../../utils/core/rates';

const SERIES: RateSeries[] = ['ecbMainRefinancing', 'frLegalRateProfessionals', 'deBaseRate'];

describe('the table', () => {
  it('holds every semester from 2015-H1 to 2026-H2 and none beside, and a source per series', () => {
    const expected = Array.from({ length: 24 }, (_, i) => `${2015 + Math.floor(i / 2)}-H${(i % 2) + 1}`);
    for (const series of SERIES) {
      expect(Object.keys(rates[series]).filter((key) => /^\d{4}-H[12]$/.test(key))).toEqual(expected);
      expect(rates[series].source.length).toBeGreaterThan(20);
    }
    expect(Object.keys(rates.atBaseRate)).toEqual(['source']);
  });

  it('has the figures of the notices', () => {
    const read = (series: RateSeries, semester: Parameters<typeof referenceRate>[1]) =>
      referenceRate(series, semester, {});
    expect(read('ecbMainRefinancing', '2015-H1')).toEqual({ units: 500, flag: 'official' });
    expect(read('ecbMainRefinancing', '2020-H1')).toEqual({ units: 0, flag: 'official' });
    expect(read('ecbMainRefinancing', '2025-H1')).toEqual({ units: 31_500, flag: 'official' });
    expect(read('frLegalRateProfessionals', '2024-H1')).toEqual({ units: 50_700, flag: 'official' });
    expect(read('deBaseRate', '2022-H2')).toEqual({ units: -8_800, flag: 'official' });
    expect(read('deBaseRate', '2024-H2')).toEqual({ units: 33_700, flag: 'official' });
  });

  it('flags what no official notice was seen for', () => {
    expect(referenceRate('ecbMainRefinancing', '2026-H2', {})?.flag).toBe('derived');
    expect(referenceRate('deBaseRate', '2026-H2', {})?.flag).toBe('derived');
    expect(referenceRate('frLegalRateProfessionals', '2026-H2', {})?.flag).toBe('single');
  });

  it('knows nothing outside it', () => {
    for (const series of SERIES) {
      expect(referenceRate(series, '2014-H2', {})).toBeNull();
      expect(referenceRate(series, '2027-H1', {})).toBeNull();
    }
    expect(referenceRate('atBaseRate', '2026-H1', {})).toBeNull();
  });
});

describe('semesters', () => {
  it('change on 1 January and 1 July', () => {
    expect(
      ['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'].map((day) => semesterOf(day as never)),
    ).toEqual(['2026-H1', '2026-H1', '2026-H2', '2026-H2']);
  });
});

describe('percentages', () => {
  it('are read exactly, with a point or a comma, or not at all', () => {
    expect(['12.15', '12,15', '-0.88', '0', '-0', '0.0001', ' 8 ', '007.50'].map(parsePercent)).toEqual([
      121_500, 121_500, -8_800, 0, 0, 1, 80_000, 75_000,
    ]);
    for (const text of ['', '.', '1.', '.5', '1.23456', '1000', '1 2', '+1', '--1', '1e2', 'Infinity', '١']) {
      expect(parsePercent(text)).toBeNull();
    }
  });

  it('are printed so that reading gives them back', () => {
    expect([121_500, 124_000, -8_800, 0, 1, 80_000].map(percentText)).toEqual([
      '12.15',
      '12.4',
      '-0.88',
      '0',
      '0.0001',
      '8',
    ]);
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (units) => {
        expect(parsePercent(percentText(units))).toBe(units);
      }),
    );
  });
});
