/** Prints the results as tables. */
import type { Results, SizeResult, TimeResult } from './results';

const SPREAD = ['min', 'p25', 'median', 'p75', 'max'] as const;

const cells = (name: string, values: readonly string[], end: string): string =>
  `  ${name.padEnd(30)}${values.map((value) => value.padStart(10)).join('')}   ${end}`.trimEnd();

const figure = (value: number): string => value.toFixed(value < 10 ? 3 : 1);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const told = (kept: boolean | null, limit: string): string =>
  kept === null ? '' : `${kept ? 'kept' : 'NOT kept'}: at most ${limit}`;

const timeRow = ({ measure, spread, times, limit, kept }: TimeResult): string =>
  cells(
    measure,
    [...SPREAD.map((key) => figure(spread[key])), times === null ? '' : times.toFixed(2)],
    told(kept, limit),
  );

const sizeRow = ({ what, bytes, limit, kept }: SizeResult): string =>
  cells(what, [kilobytes(bytes)], told(kept, kilobytes(limit)));

export function printResults({ times, sizes, parts }: Results): void {
  const pages = new Set(times.map(({ page, size }) => `${page}, ${size}`));
  for (const title of pages) {
    const rows = times.filter(({ page, size }) => `${page}, ${size}` === title);
    const rounds = rows[0]?.spread.count ?? 0;
    console.log(`\n${title} (ms, ${rounds} rounds)`);
    console.log(cells('', [...SPREAD, '× floor'], ''));
    rows.forEach((row) => console.log(timeRow(row)));
  }
  console.log('\nsizes, after gzip');
  sizes.forEach((size) => console.log(sizeRow(size)));
  console.log('\nwhat each part of the content script costs');
  console.log(cells('', ['minified', 'gzip'], 'gzip: by how much the script shrinks without it'));
  for (const { name, raw, gzip } of parts) console.log(cells(name, [kilobytes(raw), kilobytes(gzip)], ''));
}
