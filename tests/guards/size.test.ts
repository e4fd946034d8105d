/** Guard: what the browser loads stays small, compressed as it travels. Sizes are printed with every run. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadedBy } from '../harness/loaded-by';
import { BUILDS } from '../harness/replica-files';
import { builtFiles } from './sources';

/** Bytes after gzip at its best. */
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

const KB = 1000;
const CONTENT_LIMIT = 45 * KB;
const POPUP_LIMIT = 40 * KB;

const weigh = (what: string, files: { path: string; text: string }[]) => {
  const sizes = files.map(({ path, text }) => `${path} ${(gzipped(text) / KB).toFixed(1)} kB`);
  const sum = files.reduce((total, { text }) => total + gzipped(text), 0);
  console.log(`${what}: ${(sum / KB).toFixed(1)} kB gzip\n  ${sizes.join('\n  ')}`);
  return sum;
};

describe.each([BUILDS.chrome, BUILDS.firefox])('the size of %s', (build) => {
  it(`of all content scripts is at most ${CONTENT_LIMIT / KB} kB`, () => {
    const files = builtFiles(posix.join(build, 'content-scripts'), '.js');
    expect(files).not.toEqual([]);
    expect(weigh('content script', files)).toBeLessThanOrEqual(CONTENT_LIMIT);
  });

  it(`of the popup's scripts and styles is at most ${POPUP_LIMIT / KB} kB`, () => {
    const files = loadedBy(build, 'popup.html').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    expect(files.some(({ path }) => path.endsWith('.js'))).toBe(true);
    expect(files.some(({ path }) => path.endsWith('.css'))).toBe(true);
    expect(weigh('popup', files)).toBeLessThanOrEqual(POPUP_LIMIT);
  });
});

describe('the guard', () => {
  it('weighs what does not compress', () => {
    // A fixed sequence without repetition, so that the figure is the same in each run.
    let state = 1;
    const noise = Array.from({ length: CONTENT_LIMIT * 2 }, () => {
      state = (state * 48271) % 2147483647;
      return String.fromCharCode(33 + (state % 90));
    }).join('');
    expect(gzipped(noise)).toBeGreaterThan(CONTENT_LIMIT);
  });
});
