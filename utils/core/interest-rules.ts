/** Which yearly rate of late interest applies in a country in a semester, between businesses. */
import {
  parsePercent,
  referenceRate,
  type EnteredRates,
  type RateFlag,
  type RateSeries,
  type RateUnits,
  type Semester,
} from './rates';

export const INTEREST_COUNTRIES = ['FR', 'DE', 'AT', 'BE', 'ES', 'IT', 'NL', 'PT'] as const;
export type InterestCountry = (typeof INTEREST_COUNTRIES)[number];

/**
 * `printed3xLegal` (what the invoice text prints unless the user changed it) and `ecbPlus10` (nothing printed) are
 * the two French rules; every other country has one statutory rule, which stands for both. `custom` is the
 * contractual rate per year in percent, as decimal text, in any country.
 */
export const NAMED_RULES = ['printed3xLegal', 'ecbPlus10'] as const;
export type RateRule = (typeof NAMED_RULES)[number] | { readonly custom: string };

/** A published rate, or the user's own contractual rate. */
export type RateSource = RateSeries | 'custom';

/** The yearly rate of one semester, and what it was made from. */
export interface YearlyRate {
  readonly units: RateUnits;
  readonly source: RateSource;
  /** The reference rate before multiplying or adding; null for a custom rate. */
  readonly base: RateUnits | null;
  readonly flag: RateFlag;
}

interface StatutoryRule {
  readonly series: RateSeries;
  readonly rate: (base: RateUnits) => RateUnits;
}

const POINT = 10_000;
const HALF_POINT = 5_000;
const plus = (series: RateSeries, units: RateUnits): StatutoryRule => ({
  series,
  rate: (base) => base + units,
});

/** C. com. L441-10: the rate printed on the invoice, here three times the legal rate, which is also the least. */
const PRINTED_3X_LEGAL: StatutoryRule = { series: 'frLegalRateProfessionals', rate: (base) => 3 * base };
/** C. com. L441-10: the rate that applies when the invoice prints none. */
const ECB_PLUS_10 = plus('ecbMainRefinancing', 10 * POINT);
/** Directive 2011/7/EU, art. 2(6): at least eight points above the reference rate. */
const ECB_PLUS_8 = plus('ecbMainRefinancing', 8 * POINT);

/** Sources of the margins: §288(2) BGB, §456 UGB, and the national transpositions of Directive 2011/7/EU. */
const STATUTORY: Readonly<Record<Exclude<InterestCountry, 'FR'>, StatutoryRule>> = {
  DE: plus('deBaseRate', 9 * POINT),
  AT: plus('atBaseRate', 92_000),
  BE: {
    series: 'ecbMainRefinancing',
    rate: (base) => Math.ceil((base + 8 * POINT) / HALF_POINT) * HALF_POINT,
  },
  ES: ECB_PLUS_8,
  IT: ECB_PLUS_8,
  NL: ECB_PLUS_8,
  PT: ECB_PLUS_8,
};

/** The yearly rate, or which series has no figure for the semester (`custom`: the custom rate is unreadable). */
export function yearlyRate(
  country: InterestCountry,
  rule: RateRule,
  semester: Semester,
  entered: EnteredRates,
): YearlyRate | { readonly missing: RateSource } {
  if (typeof rule === 'object') {
    const units = parsePercent(rule.custom);
    return units === null || units < 0
      ? { missing: 'custom' }
      : { units, source: 'custom', base: null, flag: 'entered' };
  }
  const { series, rate } = statutoryRule(country, rule);
  const reference = referenceRate(series, semester, entered);
  if (reference === null) return { missing: series };
  // A debtor never earns interest by paying late, however negative the reference rate.
  return {
    units: Math.max(0, rate(reference.units)),
    source: series,
    base: reference.units,
    flag: reference.flag,
  };
}

function statutoryRule(country: InterestCountry, rule: 'printed3xLegal' | 'ecbPlus10'): StatutoryRule {
  if (country !== 'FR') return STATUTORY[country];
  return rule === 'printed3xLegal' ? PRINTED_3X_LEGAL : ECB_PLUS_10;
}
