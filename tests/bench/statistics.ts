/** What repeated measurements come to: the median and how far they spread. */

export interface Spread {
  readonly min: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly max: number;
  readonly count: number;
}

/**
 * The sample below which a share of the others lie (0.5 is the median), between two neighbours where it falls between them.
 * @throws on an empty list: nothing measured is no result.
 */
export function quantile(samples: readonly number[], share: number): number {
  if (samples.length === 0) throw new Error('Nothing was measured');
  const sorted = [...samples].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  return sorted[below]! + (place - below) * (sorted[Math.ceil(place)]! - sorted[below]!);
}

export const medianOf = (samples: readonly number[]): number => quantile(samples, 0.5);

/** @throws on an empty list. */
export const spreadOf = (samples: readonly number[]): Spread => ({
  min: quantile(samples, 0),
  p25: quantile(samples, 0.25),
  median: medianOf(samples),
  p75: quantile(samples, 0.75),
  max: quantile(samples, 1),
  count: samples.length,
});
