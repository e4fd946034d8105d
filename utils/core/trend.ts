/** What was unpaid and late, day by day, as far as it was read: one point for each day on which something was. */
import type { Day } from './day';
import { MOST } from './limits';
import type { Money } from './money';
import type { Summary } from './totals';

/** How it stood at the last reading of a day. */
export interface TrendPoint {
  readonly day: Day;
  /** Owed and not yet due, one sum per currency. */
  readonly unpaid: readonly Money[];
  /** Owed and past due, one sum per currency. */
  readonly late: readonly Money[];
  /** Whether every invoice had been seen by then; null where nobody can tell. */
  readonly whole: boolean | null;
}

/** The points of one organisation, the earliest first, at most one a day. */
export interface Trend {
  readonly slug: string;
  readonly points: readonly TrendPoint[];
}

export const emptyTrend = (slug: string): Trend => ({ slug, points: [] });

/** What a summary made on `day` says of it. A row that could not be read is missing from its sums. */
export const pointOf = ({ unpaid, late, coverage, unreadable }: Summary, day: Day): TrendPoint => ({
  day,
  unpaid: unpaid.sums,
  late: late.sums,
  whole: unreadable > 0 ? false : coverage.allPages,
});

/**
 * The trend with this point in place of an earlier one of its day; the oldest ones beyond what is kept are let go. A
 * point of a day before the last one (a clock that was put right) takes its place among the others.
 */
export function withPoint(
  { slug, points }: Trend,
  point: TrendPoint,
  most: number = MOST.trendPoints,
): Trend {
  const others = points.filter(({ day }) => day !== point.day);
  return { slug, points: [...others, point].sort(byDay).slice(-most) };
}

/** Both as one; of a day that both know, the point of `mine` stays. */
export function mergeTrends(mine: Trend, theirs: Trend, most: number = MOST.trendPoints): Trend {
  const known = new Set(mine.points.map(({ day }) => day));
  const points = [...mine.points, ...theirs.points.filter(({ day }) => !known.has(day))];
  return { slug: mine.slug, points: points.sort(byDay).slice(-most) };
}

const byDay = (a: TrendPoint, b: TrendPoint): number => (a.day < b.day ? -1 : 1);

/** One currency of a trend as it is drawn: minor units by day. */
export interface TrendLine {
  readonly currency: string;
  readonly points: readonly {
    readonly day: Day;
    readonly unpaid: number;
    readonly late: number;
    readonly whole: boolean | null;
  }[];
}

/** The lines of a trend, by currency code. A day on which nothing was owed in a currency is a 0 of it. */
export function trendLines({ points }: Trend): TrendLine[] {
  const currencies = new Set(
    points.flatMap(({ unpaid, late }) => [...unpaid, ...late].map((sum) => sum.currency)),
  );
  const minorOf = (sums: readonly Money[], currency: string) =>
    sums.find((sum) => sum.currency === currency)?.minor ?? 0;
  return [...currencies].sort().map((currency) => ({
    currency,
    points: points.map(({ day, unpaid, late, whole }) => ({
      ...{ day, whole, unpaid: minorOf(unpaid, currency), late: minorOf(late, currency) },
    })),
  }));
}
