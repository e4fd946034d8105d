/** The bench's own arithmetic, on recordings written by hand: whose a call is, what a frame is, when a limit is kept. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { optionsFrom } from '../bench/options';
import { verdictOn } from '../bench/page/figures';
import { mainThreadOf, type MainThread } from '../bench/page/main-thread';
import { armSamples, measuresOn } from '../bench/page/measures';
import { longest, total, workOf } from '../bench/page/own-work';
import { NOTES } from '../bench/page/probe';
import type { TraceEvent } from '../bench/page/trace';
import { weights } from '../bench/sizes/weigh';
import { spreadOf } from '../bench/statistics';

const OURS = 'chrome-extension://abc/content-scripts/content.js';
const THEIRS = 'https://app.qonto.com/app.js';

/** A slice from `start`, so many milliseconds long. */
const slice = (name: string, start: number, ms: number, url = ''): MainThread['slices'][number] => ({
  ...{ name, start, ms, url },
  cpu: ms / 2,
});
const thread = (...slices: MainThread['slices'][number][]): MainThread => ({
  ...{ slices, notes: new Map(), frames: [], paints: {} },
});

describe('our work', () => {
  it('is what was called by its address, once, with all that it calls', () => {
    const { calls } = workOf(
      thread(
        slice('RunTask', 0, 20),
        slice('EvaluateScript', 1, 10, OURS),
        slice('v8.compile', 1, 4, OURS),
        slice('FunctionCall', 6, 2, THEIRS),
        slice('FunctionCall', 12, 3, THEIRS),
        slice('FunctionCall', 16, 2, OURS),
      ),
    );
    expect([total(calls), total(calls, 'cpu'), longest(calls)]).toEqual([12, 6, 10]);
  });

  it('goes on in microtasks, of which calls are told apart', () => {
    const { calls, continuations } = workOf(
      thread(
        slice('RunTask', 0, 20),
        slice('RunMicrotasks', 1, 10),
        slice('FunctionCall', 2, 3, OURS),
        slice('FunctionCall', 6, 1),
        slice('RunTask', 30, 10),
        slice('FunctionCall', 31, 8, THEIRS),
        slice('RunMicrotasks', 33, 5),
      ),
    );
    expect(total(calls)).toBe(3);
    expect(continuations.map(({ ms }) => ms)).toEqual([6]);
  });

  it('is laid to the task in which it was done', () => {
    const { tasks } = workOf(
      thread(
        slice('RunTask', 0, 20),
        slice('FunctionCall', 1, 4, OURS),
        slice('RunMicrotasks', 6, 5),
        slice('RunTask', 30, 10),
        slice('FunctionCall', 31, 9, OURS),
      ),
    );
    expect(tasks.map(({ own, continued }) => [own, continued])).toEqual([
      [4, 5],
      [9, 0],
    ]);
  });
});

describe('the main thread', () => {
  const at = (ms: number, name: string, ph: string, more: Partial<TraceEvent> = {}): TraceEvent => ({
    ...{ name, ph, pid: 1, tid: 1, ts: ms * 1000, tts: ms * 500, args: {} },
    ...more,
  });

  it('is that of the page which left the notes, from its navigation', () => {
    const { slices, notes, paints } = mainThreadOf([
      at(1, 'navigationStart', 'R'),
      at(5, 'RunTask', 'X', { dur: 1000 }),
      at(10, 'navigationStart', 'R'),
      at(12, NOTES.document, 'I'),
      at(11, 'RunTask', 'X', { dur: 4000, tdur: 3000 }),
      at(11, 'RunTask', 'X', { dur: 9000, tid: 2 }),
      at(13, 'RunMicrotasks', 'B'),
      at(14, 'RunMicrotasks', 'E'),
      at(20, 'firstPaint', 'I'),
      at(16, NOTES.rows, 'I'),
      at(18, NOTES.rows, 'I'),
    ]);
    expect(slices.map(({ name, start, ms, cpu }) => [name, start, ms, cpu])).toEqual([
      ['RunTask', 1, 4, 3],
      ['RunMicrotasks', 3, 1, 0.5],
    ]);
    expect(notes.get(NOTES.rows)).toBe(6);
    expect(paints).toEqual({ first: 10 });
  });

  it('is unknown without any note', () => {
    expect(() => mainThreadOf([at(1, 'RunTask', 'X')])).toThrow('no trace');
  });
});

describe('a measure', () => {
  const bare = armSamples([{ tasks: 100, continued: 2, longestContinued: 2 }]);
  const named = (name: string) => measuresOn('elsewhere').find((measure) => measure.name === name)!;
  const mine = armSamples([{ tasks: 150, calls: 4, longestCall: 3, continued: 12, longestContinued: 9 }]);

  it('counts what is done after waiting, beyond what the page does so itself', () => {
    expect(named('our calls').values!(mine, bare, bare)).toEqual([14]);
    expect(named('our calls, of the bare page').values!(mine, bare, bare)).toEqual([0.14]);
    expect(named('longest call').values!(mine, bare, bare)).toEqual([9]);
  });
});

describe('a limit', () => {
  const spread = (value: number) => spreadOf([value]);

  it('is kept up to the very figure, and not beyond', () => {
    expect(verdictOn({ most: 8, unit: 'ms' }, spread(8), []).kept).toBe(true);
    expect(verdictOn({ most: 8, unit: 'ms' }, spread(8.01), []).kept).toBe(false);
    expect(verdictOn({ unit: 'ms' }, spread(8), [1]).kept).toBeNull();
  });

  it('is what the page itself varies by, where we may not be felt', () => {
    const without = [10, 11, 12, 13, 30];
    expect(verdictOn({ asWithout: true, unit: 'ms' }, spread(13), without).kept).toBe(true);
    expect(verdictOn({ asWithout: true, unit: 'ms' }, spread(14), without).kept).toBe(false);
  });
});

describe('the weights', () => {
  let build = '';
  afterEach(() => rmSync(build, { recursive: true, force: true }));
  const builtOf = (...scripts: string[]): string => {
    build = mkdtempSync(join(tmpdir(), 'relance-weights-'));
    const js = ['content-scripts/content.js'];
    const files = { 'manifest.json': JSON.stringify({ content_scripts: [{ js }] }), 'popup.html': '' };
    for (const [path, text] of [
      ...Object.entries(files),
      ...[...js, ...scripts].map((path) => [path, 'x;'] as const),
    ]) {
      mkdirSync(dirname(join(build, path)), { recursive: true });
      writeFileSync(join(build, path), text);
    }
    return build;
  };

  it('say what is missing, and keep no limit for it', () => {
    const [scout, reading] = weights(builtOf());
    expect(scout).toMatchObject({ kept: true });
    expect(reading).toMatchObject({ bytes: null, kept: false });
  });

  it('refuse a script that no part names', () => {
    expect(() => weights(builtOf('content-scripts/more.js'))).toThrow('content-scripts/more.js');
  });
});

describe('the options', () => {
  it('are those of the command line', () => {
    expect(optionsFrom(['--quick', '--former', 'x', '--only', 'start,sizes'])).toEqual({
      ...{ quick: true, former: 'x', sections: ['start', 'sizes'], rounds: null, profile: false },
    });
  });

  it.each([['--fast'], ['--only', 'starts'], ['--rounds', 'many']])('refuse %s', (...words) => {
    expect(() => optionsFrom(words)).toThrow();
  });
});
