/** Guard: what the browser loads stays small, compressed as it travels. Sizes are printed with every run. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadedBy } from '../harness/loaded-by';
import { BUILDS } from '../harness/replica-files';
import { builtFiles } from './sources';

/** Bytes after gzip at its best. */
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

const KB = 1000;
/** What every page of the host loads; what a list needs to be read and marked; all that a session on the list loads. */
const SCOUT_LIMIT = 12 * KB;
const READING_LIMIT = 30 * KB;
const SESSION_LIMIT = 77 * KB;
const POPUP_LIMIT = 40 * KB;
/**
 * What is started for each message, and again after each rest: it carries the schemas, the ledger and the templates of
 * five languages, from the user's own disk, where 100 kB more or less cannot be felt. The limit is there to notice a
 * library that slips in. Then, what the options page loads.
 */
const BACKGROUND_LIMIT = 120 * KB;
const OPTIONS_LIMIT = 85 * KB;

const weigh = (what: string, files: { path: string; text: string }[]) => {
  const sizes = files.map(({ path, text }) => `${path} ${(gzipped(text) / KB).toFixed(1)} kB`);
  const sum = files.reduce((total, { text }) => total + gzipped(text), 0);
  console.log(`${what}: ${(sum / KB).toFixed(1)} kB gzip\n  ${sizes.join('\n  ')}`);
  return sum;
};

describe.each([BUILDS.chrome, BUILDS.firefox])('the size of %s', (build) => {
  const scout = () => builtFiles(posix.join(build, 'content-scripts'), '.js');
  const script = (name: string) => {
    const path = posix.join(build, `${name}.js`);
    return { path, text: readFileSync(path, 'utf8') };
  };

  it(`of the scout is at most ${SCOUT_LIMIT / KB} kB`, () => {
    expect(scout()).toHaveLength(1);
    expect(weigh('scout', scout())).toBeLessThanOrEqual(SCOUT_LIMIT);
  });

  it(`of what reads and marks is at most ${READING_LIMIT / KB} kB`, () => {
    expect(weigh('reading and marks', [script('reading')])).toBeLessThanOrEqual(READING_LIMIT);
  });

  it(`of all that a session on the list loads is at most ${SESSION_LIMIT / KB} kB`, () => {
    const all = [...scout(), script('reading'), script('session')];
    expect(weigh('a session on the list', all)).toBeLessThanOrEqual(SESSION_LIMIT);
  });

  it(`of the background is at most ${BACKGROUND_LIMIT / KB} kB`, () => {
    expect(weigh('background', [script('background')])).toBeLessThanOrEqual(BACKGROUND_LIMIT);
  });

  it.each([
    ['popup', POPUP_LIMIT],
    ['options', OPTIONS_LIMIT],
  ])('of the scripts and styles of %s is at most %i bytes', (page, limit) => {
    const files = loadedBy(build, `${page}.html`).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
    expect(files.some(({ path }) => path.endsWith('.js'))).toBe(true);
    expect(files.some(({ path }) => path.endsWith('.css'))).toBe(true);
    expect(weigh(page, files)).toBeLessThanOrEqual(limit);
  });
});

it.each(['reading', 'session'])('%s does nothing in a tab that lacks what it takes from others', (name) => {
  for (const build of [BUILDS.chrome, BUILDS.firefox]) {
    const world = {};
    runInNewContext(readFileSync(posix.join(build, `${name}.js`), 'utf8'), world);
    expect(world).toEqual({});
  }
});

describe('the guard', () => {
  it('weighs what does not compress', () => {
    // A fixed sequence without repetition, so that the figure is the same in each run.
    let state = 1;
    const noise = Array.from({ length: SESSION_LIMIT * 2 }, () => {
      state = (state * 48271) % 2147483647;
      return String.fromCharCode(33 + (state % 90));
    }).join('');
    expect(gzipped(noise)).toBeGreaterThan(SESSION_LIMIT);
  });
});
