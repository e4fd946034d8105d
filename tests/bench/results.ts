/** What was measured, summed up and held against the limits. */
import { MOST_BYTES, TIMES_FLOOR, verdictOn, type Verdict } from './limits';
import type { Measured } from './measure';
import type { Part } from './parts';
import { spreadOf, type Spread } from './statistics';

export interface TimeResult extends Verdict {
  readonly page: string;
  readonly size: number;
  readonly measure: string;
  /** Milliseconds. */
  readonly spread: Spread;
}

export interface SizeResult {
  readonly what: keyof typeof MOST_BYTES;
  /** Bytes after gzip. */
  readonly bytes: number;
  readonly limit: number;
  readonly kept: boolean;
}

export interface Results {
  readonly times: readonly TimeResult[];
  readonly sizes: readonly SizeResult[];
  readonly parts: readonly Part[];
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

export const sizeResult = (what: keyof typeof MOST_BYTES, bytes: number): SizeResult => ({
  what,
  bytes,
  limit: MOST_BYTES[what],
  kept: bytes <= MOST_BYTES[what],
});

/** How many limits are not kept. */
export const broken = ({ times, sizes }: Results): number =>
  [...times, ...sizes].filter(({ kept }) => kept === false).length;
