/** Runs the engine on the document as it is, with a clock and words of the test's own. */
import { vi } from 'vitest';
import type { Words } from '../../../utils/words/words';
import type { PageReport } from '../../../utils/core/ledger';
import { startEngine, type Engine, type EngineOptions } from '../../../entrypoints/content/watch/engine';

const words: Words = {
  locale: 'fr',
  t: (key, ...fills) => [key, ...fills].join(' '),
  n: (key, count) => `${key} ${count}`,
};

export interface Running {
  readonly engine: Engine;
  readonly reports: PageReport[];
  readonly days: string[];
  readonly unrecognised: string[];
  now: Date;
  slug: string;
  /** Whether what is handed on is stored. */
  stores: boolean;
  stop(): void;
}

const running = new Set<Running>();

/** Starts the engine; it is stopped by `stopAll` at the latest. */
export function start(
  now = new Date(2026, 2, 12, 9),
  markStyles?: string,
  standingOf: EngineOptions['standingOf'] = () => null,
): Running {
  const stop = new AbortController();
  const run: Running = {
    engine: undefined as never,
    reports: [],
    days: [],
    unrecognised: [],
    now,
    slug: 'first',
    stores: true,
    stop: () => stop.abort(),
  };
  const engine = startEngine({
    document,
    words,
    standingOf,
    // The clock runs on from where the test set it, as the recorder counts milliseconds.
    now: () => new Date(run.now.getTime() + performance.now()),
    signal: stop.signal,
    ...(markStyles === undefined ? {} : { markStyles }),
    slug: () => run.slug,
    send: (report) => {
      run.reports.push(structuredClone(report));
      return Promise.resolve({ ok: run.stores });
    },
    onUnrecognised: ({ looked }) => run.unrecognised.push(looked),
    onChange: () => {},
    onDay: (today) => run.days.push(today),
  });
  Object.assign(run, { engine });
  running.add(run);
  return run;
}

/** Ends every engine and empties the page. */
export function stopAll(): void {
  for (const run of running) run.stop();
  running.clear();
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.useRealTimers();
}

/** After the next frame has been taken in by everyone. */
export async function frames(count = 2): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((next) => requestAnimationFrame(next));
}

/** The marks below `root`, in the order of the page: `NUMBER STATE DAYS`. */
export function marks(root: ParentNode = document): string[] {
  return [
    ...root.querySelectorAll('[data-relance-state],[data-relance-invoice],[data-relance-days-late]'),
  ].map((row) =>
    ['invoice', 'state', 'days-late']
      .map((name) => row.getAttribute(`data-relance-${name}`) ?? '')
      .join(' ')
      .trim(),
  );
}

/** The words written beside dates below `root`, with the text of the cell that carries them. */
export const cellWords = (root: ParentNode = document): string[] =>
  [...root.querySelectorAll('[data-relance-words]')].map(
    (cell) => `${cell.textContent} | ${cell.getAttribute('data-relance-words')}`,
  );

export const condition = (): string | null => document.documentElement.getAttribute('data-relance');
