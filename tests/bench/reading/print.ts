/** Prints what reading took, as tables. */
import type { TimeResult } from './results';

const SPREAD = ['min', 'p25', 'median', 'p75', 'max'] as const;

const cells = (name: string, values: readonly string[], end: string): string =>
  `  ${name.padEnd(30)}${values.map((value) => value.padStart(10)).join('')}   ${end}`.trimEnd();

const figure = (value: number): string => value.toFixed(value < 10 ? 3 : 1);

const row = ({ measure, spread, times, limit, kept }: TimeResult): string =>
  cells(
    measure,
    [...SPREAD.map((key) => figure(spread[key])), times === null ? '' : times.toFixed(2)],
    kept === null ? '' : `${kept ? 'kept' : 'NOT kept'}: at most ${limit}`,
  );

export function printReading(times: readonly TimeResult[]): void {
  const pages = new Set(times.map(({ page, size }) => `${page}, ${size}`));
  for (const title of pages) {
    const rows = times.filter(({ page, size }) => `${page}, ${size}` === title);
    console.log(`\nreading: ${title} (ms, ${rows[0]?.spread.count ?? 0} rounds)`);
    console.log(cells('', [...SPREAD, '× floor'], ''));
    rows.forEach((one) => console.log(row(one)));
  }
}
