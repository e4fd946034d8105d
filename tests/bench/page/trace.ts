/** Records what the browser did while something happened, as its own developer tools do. */
import type { BrowserContext } from 'playwright-core';

/** One event as the browser writes it; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** `X` has a length, `B` and `E` are the ends of one, others are moments. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Of what consists of several events. */
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  /** Time on the processor: without what the thread waited, for others too. */
  readonly tts?: number;
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly url?: string; readonly [key: string]: unknown };
    readonly [key: string]: unknown;
  };
}

/** Tasks and calls, microtasks, notes of the page and its first paint. The profiler's samples would cost half as much again. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8.execute',
  'blink.user_timing',
  'loading',
];
/** Those samples, ten in a millisecond. */
export const SAMPLED = ['disabled-by-default-v8.cpu_profiler', 'disabled-by-default-v8.cpu_profiler.hires'];

/**
 * Runs `work` and returns what was recorded meanwhile, of all processes. `more` are categories beside the usual ones.
 * @throws what `work` throws.
 */
export async function record(
  context: BrowserContext,
  work: () => Promise<void>,
  more: readonly string[] = [],
): Promise<TraceEvent[]> {
  const session = await context.browser()!.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  const traceConfig = {
    recordMode: 'recordUntilFull' as const,
    includedCategories: [...CATEGORIES, ...more],
    excludedCategories: ['*'],
  };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  try {
    await work();
  } finally {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return events;
}
