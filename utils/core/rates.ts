/** The reference rates by semester: which figure is in the table, how sure it is, and rates entered by hand. */
import table from './data/rates.json';
import type { Day } from './day';

/** A half-year: `2026-H1` runs from 1 January to 30 June, `2026-H2` from 1 July to 31 December. */
export type Semester = `${number}-H${1 | 2}`;

/** The published rates that statutory late interest is built on; their sources are in `data/rates.json`. */
export const RATE_SERIES = [
  'ecbMainRefinancing',
  'frLegalRateProfessionals',
  'deBaseRate',
  'atBaseRate',
] as const;
export type RateSeries = (typeof RATE_SERIES)[number];

/**
 * How sure a rate is: `official` from a notice, `derived` from another rate's change, `single` from one source
 * only, `entered` by the user. Everything but `official` is to be shown as such.
 */
export type RateFlag = 'official' | 'derived' | 'single' | 'entered';

/** A rate as an integer of 1/10000 percent, so that 12.15 % is 121500: rates are never floating point. */
export type RateUnits = number;

export interface ReferenceRate {
  readonly units: RateUnits;
  readonly flag: RateFlag;
}

/** Rates the user has typed in, in percent as decimal text: `{ ecbMainRefinancing: { '2027-H1': '2.65' } }`. */
export type EnteredRates = { readonly [S in RateSeries]?: Readonly<Record<string, string>> };

/**
 * A percentage from decimal text with a point or a comma, up to three digits before it and four after it.
 * Null when the text is anything else: an unreadable rate is never 0.
 */
export function parsePercent(text: string): RateUnits | null {
  const match = /^(-?)(\d{1,3})(?:[.,](\d{1,4}))?$/.exec(text.trim());
  if (!match) return null;
  const units = Number(match[2]) * 10_000 + Number((match[3] ?? '').padEnd(4, '0'));
  return match[1] === '-' ? 0 - units : units;
}

/** The exact decimal text of a rate, without trailing zeros: 121500 gives `12.15`. */
export function percentText(units: RateUnits): string {
  const digits = String(Math.abs(units)).padStart(5, '0');
  const fraction = digits.slice(-4).replace(/0+$/, '');
  return `${units < 0 ? '-' : ''}${digits.slice(0, -4)}${fraction && `.${fraction}`}`;
}

/** The semester a day lies in. */
export function semesterOf(day: Day): Semester {
  return `${Number(day.slice(0, 4))}-H${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`;
}

/**
 * The reference rate of a semester, or null when nobody knows it: there is no extrapolation from a neighbour.
 * The table comes first; a rate entered by the user only fills a gap, so that it cannot outlive the published
 * figure. An entered text that is not a rate counts as not entered.
 */
export function referenceRate(
  series: RateSeries,
  semester: Semester,
  entered: EnteredRates,
): ReferenceRate | null {
  const rows: Readonly<Record<string, unknown>> = table[series];
  const figure = rows[semester];
  if (typeof figure === 'number') {
    const units = parsePercent(String(figure));
    if (units !== null) return { units, flag: flagOf(rows, semester) };
  }
  const units = parsePercent(entered[series]?.[semester] ?? '');
  return units === null ? null : { units, flag: 'entered' };
}

function flagOf(rows: Readonly<Record<string, unknown>>, semester: Semester): RateFlag {
  const marks = (flag: 'derived' | 'single'): boolean => {
    const marked = rows[flag];
    return Array.isArray(marked) && marked.includes(semester);
  };
  if (marks('derived')) return 'derived';
  return marks('single') ? 'single' : 'official';
}
