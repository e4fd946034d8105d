/** The shapes of a trend: late below, what is not yet due on top of it, from the first day to the last. */
import { daysBetween } from '../../utils/core/day';
import type { TrendLine } from '../../utils/core/trend';

/** Units of the drawing; it is stretched to its place. */
export const WIDTH = 1000;
export const HEIGHT = 200;

export interface TrendShape {
  /** Paths of SVG, each closed. */
  readonly late: string;
  readonly unpaid: string;
  /** Where the days stand on which not every invoice was known to have been seen. */
  readonly partial: readonly number[];
  /** What the height stands for, in minor units. */
  readonly top: number;
}

/** Of two points or more, of different days. A figure below 0 is drawn as 0. */
export function trendShape(points: TrendLine['points']): TrendShape {
  const first = points[0]!.day;
  const span = daysBetween(first, points.at(-1)!.day);
  const top = Math.max(...points.map(({ unpaid, late }) => Math.max(0, unpaid) + Math.max(0, late)));
  const x = (day: string) => round((WIDTH * daysBetween(first, day)) / span);
  const y = (minor: number) => round(HEIGHT - (top === 0 ? 0 : (HEIGHT * Math.max(0, minor)) / top));
  const lateEdge = points.map(({ day, late }) => `${x(day)},${y(late)}`);
  const upperEdge = points.map(
    ({ day, late, unpaid }) => `${x(day)},${y(Math.max(0, late) + Math.max(0, unpaid))}`,
  );
  return {
    late: `M0,${HEIGHT}L${lateEdge.join('L')}L${WIDTH},${HEIGHT}Z`,
    unpaid: `M${[...lateEdge, ...upperEdge.reverse()].join('L')}Z`,
    partial: points.filter(({ whole }) => whole !== true).map(({ day }) => x(day)),
    top,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
