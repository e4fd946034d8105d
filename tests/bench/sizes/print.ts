/** Prints what the build weighs, and what each of its scripts holds. */
import type { Content } from './script-contents';
import type { Weight } from './weigh';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const cells = (name: string, values: readonly string[], end = ''): string =>
  `  ${name.padEnd(30)}${values.map((value) => value.padStart(10)).join('')}   ${end}`.trimEnd();

export function printSizes(weights: readonly Weight[], contents: ReadonlyMap<string, readonly Content[]>): void {
  console.log('\nsizes, after gzip');
  for (const { name, bytes, most, kept } of weights) {
    const limit = most === null ? '' : `${kept ? 'kept' : 'NOT kept'}: at most ${kilobytes(most)}`;
    console.log(cells(name, [bytes === null ? 'missing' : kilobytes(bytes)], limit));
  }
  for (const [script, parts] of contents) {
    console.log(`\nwhat each part of ${script} costs`);
    console.log(cells('', ['minified', 'gzip'], 'gzip: by how much the script shrinks without it'));
    for (const { name, raw, gzip } of parts) console.log(cells(name, [kilobytes(raw), kilobytes(gzip)]));
  }
}
