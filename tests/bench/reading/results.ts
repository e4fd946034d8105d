/** What reading took, summed up and held against the limits. */
import { spreadOf, type Spread } from '../statistics';
import type { Measured } from './measure';
import { TIMES_FLOOR, verdictOn, type Verdict } from './verdict';

export interface TimeResult extends Verdict {
  readonly page: string;
  readonly size: number;
  readonly measure: string;
  /** Milliseconds. */
  readonly spread: Spread;
}

export const timeResults = (measured: readonly Measured[]): TimeResult[] =>
  measured.flatMap(({ page, size, told: { samples } }) =>
    Object.entries(samples).map(([measure, values]) => {
      const floor = samples[TIMES_FLOOR[measure]?.floor ?? ''];
      const spread = spreadOf(values);
      const times = floor ? spreadOf(values.map((value, round) => value / floor[round]!)) : null;
      return { page, size, measure, spread, ...verdictOn(measure, spread, times) };
    }),
  );
