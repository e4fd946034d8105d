/** Late-payment interest and the fixed sum for collection costs: what may be claimed, or why there is no figure. */
import type { Day } from './day';
import { interestPeriods, type InterestPeriod } from './interest-periods';
import {
  yearlyRate,
  type InterestCountry,
  type RateRule,
  type RateSource,
  type YearlyRate,
} from './interest-rules';
import type { Money } from './money';
import type { Payment } from './payments';
import { percentText, type EnteredRates, type RateFlag, type RateUnits, type Semester } from './rates';

export const CLIENT_KINDS = ['unknown', 'business', 'consumer'] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

export interface LateInterestInput {
  /** What is still owed at the end of `asOf`, VAT included, without earlier charges. */
  readonly principal: Money;
  /** What was paid of it up to `asOf`, in the currency of the principal: until its day, that was owed as well. */
  readonly payments?: readonly Pick<Payment, 'day' | 'amount'>[];
  /**
   * Whether a payment settles the interest that has run until its day before it settles the debt (C. civ. art. 1343-1);
   * without that, the whole of it lowers the debt.
   */
  readonly interestFirst?: boolean;
  readonly dueDate: Day;
  /** The day of the payment, or the day asked about. */
  readonly asOf: Day;
  readonly country: InterestCountry;
  readonly rule: RateRule;
  readonly client: ClientKind;
  readonly entered: EnteredRates;
}

/** The interest of the days within one semester during which the same sum was owed. */
export interface InterestSegment {
  /** First and last day that bear interest, both included. */
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly semester: Semester;
  /** Per year, exact decimal text: `12.15`. */
  readonly ratePercent: string;
  readonly rateSource: RateSource;
  /** The reference rate it was made from, exact decimal text; null for a custom rate. */
  readonly basePercent: string | null;
  readonly flagged: RateFlag;
  /** What bore the interest on these days. */
  readonly principal: Money;
  readonly interest: Money;
}

/** What the user must be told beside a figure. */
export type InterestWarning =
  /** FR: a contractual rate may not be under three times the legal rate. */
  | 'customUnderLegalFloor'
  /** FR: the legal rate of a semester is not known, so the custom rate could not be held against it. */
  | 'customFloorUnknown'
  /** A rate is derived, or from a single source. */
  | 'rateNotOfficial'
  | 'rateEntered'
  /** The fixed sum is in euro, the debt is not: the total leaves it out. */
  | 'fixedSumSeparate'
  /** DE: a due date set by the creditor alone does not suffice; a reminder, an agreed date or 30 days do (§286 BGB). */
  | 'defaultNeedsReminder';

/** Keys of what a figure stands on: the law of the country, then each rate series used. */
export type InterestSource = `law${InterestCountry}` | RateSource;

export interface MissingRate {
  readonly series: RateSource;
  readonly semester: Semester;
}

/**
 * `figure`: what may be claimed. `none`: nothing may, and why. `unknown`: a rate is missing, so nothing is said.
 */
export type LateInterest =
  | {
      readonly kind: 'figure';
      readonly principal: Money;
      readonly segments: readonly InterestSegment[];
      /** Sum of the segments' interest, be it settled by a payment already or not: so the total adds up either way. */
      readonly interest: Money;
      /** Always in euro; outside the base, free of VAT, once per invoice and whole even after a part payment. */
      readonly fixedSum: Money;
      /** Principal, interest and, only where the debt is in euro, the fixed sum. */
      readonly total: Money;
      readonly warnings: readonly InterestWarning[];
      readonly sources: readonly InterestSource[];
    }
  | { readonly kind: 'none'; readonly reason: 'clientConsumer' | 'clientUnknown' | 'notLate' | 'nothingOwed' }
  | { readonly kind: 'unknown'; readonly missing: readonly MissingRate[] };

/** 40 euro per invoice: Directive 2011/7/EU, art. 6; FR: C. com. D441-5. */
const FIXED_SUM: Money = { minor: 4000, currency: 'EUR' };
const DAYS_PER_YEAR = 365n;
/** Rate units in one whole: 100 percent of 10,000 units each. */
const UNITS_PER_WHOLE = 1_000_000n;

/**
 * Simple interest, actual days over 365, each segment rounded half-up to the currency's minor unit, then summed.
 * Charging a consumer for collection is an offence in France (CPCE L111-8), so a client who is not known to be a
 * business is charged nothing.
 * Throws a RangeError when a figure would leave the safe integers, or a day is none.
 */
export function lateInterest(input: LateInterestInput): LateInterest {
  const { principal, country, rule, entered } = input;
  if (input.client !== 'business') {
    return { kind: 'none', reason: input.client === 'consumer' ? 'clientConsumer' : 'clientUnknown' };
  }
  if (principal.minor <= 0) return { kind: 'none', reason: 'nothingOwed' };
  const payments = (input.payments ?? []).filter(({ day }) => day <= input.asOf);
  const paidOn = payments.map(({ day }) => day);
  const periods = interestPeriods(input.dueDate, input.asOf, paidOn);
  if (periods.length === 0) return { kind: 'none', reason: 'notLate' };

  const debt = createDebt(principal, payments, input.interestFirst ?? false);
  const segments: InterestSegment[] = [];
  const missing: MissingRate[] = [];
  for (const period of periods) {
    const rate = yearlyRate(country, rule, period.semester, entered);
    if ('missing' in rate) missing.push({ series: rate.missing, semester: period.semester });
    else {
      const segment = segmentOf(period, rate, debt.before(period.from));
      debt.bore(segment.interest);
      segments.push(segment);
    }
  }
  if (missing.length > 0) return { kind: 'unknown', missing };

  const { currency } = principal;
  const interest = money(
    segments.reduce((sum, segment) => sum + BigInt(segment.interest.minor), 0n),
    currency,
  );
  const fixedInTotal = currency === FIXED_SUM.currency ? BigInt(FIXED_SUM.minor) : 0n;
  return {
    kind: 'figure',
    principal,
    segments,
    interest,
    fixedSum: FIXED_SUM,
    total: money(BigInt(principal.minor) + BigInt(interest.minor) + fixedInTotal, currency),
    warnings: warningsOf(input, segments),
    sources: [`law${country}`, ...new Set(segments.map((segment) => segment.rateSource))],
  };
}

/** The debt as it is worked off: what of it is owed on a day, asked in the order of the days. */
function createDebt(
  now: Money,
  payments: readonly Pick<Payment, 'day' | 'amount'>[],
  interestFirst: boolean,
) {
  const rest = [...payments].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  let sum = rest.reduce((all, { amount }) => all + BigInt(amount.minor), BigInt(now.minor));
  let unsettled = 0n;
  return {
    /** What is owed on `day`, once what was paid before it is taken off. */
    before(day: Day): Money {
      while (rest[0] !== undefined && rest[0].day < day) {
        const paid = BigInt(rest.shift()!.amount.minor);
        const settles = interestFirst ? (paid < unsettled ? paid : unsettled) : 0n;
        unsettled -= settles;
        sum -= paid - settles;
      }
      return money(sum, now.currency);
    },
    /** Interest has run on it. */
    bore(interest: Money): void {
      unsettled += BigInt(interest.minor);
    },
  };
}

function segmentOf(period: InterestPeriod, rate: YearlyRate, principal: Money): InterestSegment {
  return {
    ...period,
    ratePercent: percentText(rate.units),
    rateSource: rate.source,
    basePercent: rate.base === null ? null : percentText(rate.base),
    flagged: rate.flag,
    principal,
    interest: simpleInterest(principal, rate.units, period.days),
  };
}

function simpleInterest(principal: Money, rate: RateUnits, days: number): Money {
  const exact = BigInt(principal.minor) * BigInt(rate) * BigInt(days);
  const divisor = DAYS_PER_YEAR * UNITS_PER_WHOLE;
  return money((2n * exact + divisor) / (2n * divisor), principal.currency);
}

function money(minor: bigint, currency: string): Money {
  if (minor > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError('interest exceeds the safe integers');
  return { minor: Number(minor), currency };
}

function warningsOf(input: LateInterestInput, segments: readonly InterestSegment[]): InterestWarning[] {
  const warnings = new Set<InterestWarning>();
  for (const segment of segments) {
    if (segment.flagged === 'derived' || segment.flagged === 'single') warnings.add('rateNotOfficial');
    if (segment.flagged === 'entered' && segment.rateSource !== 'custom') warnings.add('rateEntered');
    if (input.country === 'FR' && segment.rateSource === 'custom') {
      const floor = yearlyRate('FR', 'printed3xLegal', segment.semester, input.entered);
      const custom = yearlyRate('FR', input.rule, segment.semester, input.entered);
      if ('missing' in floor) warnings.add('customFloorUnknown');
      else if (!('missing' in custom) && custom.units < floor.units) warnings.add('customUnderLegalFloor');
    }
  }
  if (input.principal.currency !== FIXED_SUM.currency) warnings.add('fixedSumSeparate');
  if (input.country === 'DE') warnings.add('defaultNeedsReminder');
  return [...warnings];
}
