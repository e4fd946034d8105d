/** How much of a page's main thread is ours: the extension's calls, and what it goes on with after it waited. */
import type { MainThread, Slice } from './main-thread';

const OURS = 'chrome-extension:';
const TASK = 'RunTask';
const MICROTASKS = 'RunMicrotasks';
const FUNCTION = 'FunctionCall';

export interface Span {
  readonly start: number;
  readonly ms: number;
  readonly cpu: number;
}

export interface Task extends Span {
  /** Milliseconds of it in calls of ours, and in runs of microtasks. */
  readonly own: number;
  readonly continued: number;
}

export interface Work {
  readonly tasks: readonly Task[];
  /** Calls into a script of an extension, the outermost only: running a script, functions, timers, observers. */
  readonly calls: readonly Span[];
  /**
   * Runs of microtasks that belong to no call, without the calls in them. Nothing says whose they are: what a script does
   * after an `await` is among them, the page's and ours. Those of the bare page are the measure of what is the page's.
   */
  readonly continuations: readonly Span[];
}

interface Open {
  readonly slice: Slice;
  readonly end: number;
  readonly isOurs: boolean;
  readonly isCall: boolean;
  /** Of a run of microtasks that is counted: the calls in it, such as an observer's, which say whose they are. */
  readonly within: { ms: number; cpu: number } | null;
}

/** The slices are nested as the calls were: what has begun and not ended stands around the next. */
export function workOf({ slices }: MainThread): Work {
  const open: Open[] = [];
  const calls: Span[] = [];
  const continuations: Span[] = [];
  const tasks: { span: Span; own: number; continued: number }[] = [];
  const close = ({ slice, within }: Open) => {
    if (!within) return;
    const span = { start: slice.start, ms: slice.ms - within.ms, cpu: slice.cpu - within.cpu };
    continuations.push(span);
    const task = tasks.at(-1);
    if (task && contains(task.span, slice)) task.continued += span.ms;
  };
  for (const slice of slices) {
    while (open.length > 0 && open.at(-1)!.end <= slice.start) close(open.pop()!);
    const isOurs = slice.url.startsWith(OURS);
    const outer = !open.some((one) => one.isOurs);
    const counted = slice.name === MICROTASKS && !open.some((one) => one.isCall || one.within);
    if (slice.name === TASK) tasks.push({ span: slice, own: 0, continued: 0 });
    const isCall = slice.url !== '' || slice.name === FUNCTION;
    if (isOurs && outer) {
      calls.push({ start: slice.start, ms: slice.ms, cpu: slice.cpu });
      const task = tasks.at(-1);
      if (task && contains(task.span, slice)) task.own += slice.ms;
    }
    const around = isCall && !open.some((one) => one.isCall) && open.findLast((one) => one.within)?.within;
    if (around) [around.ms, around.cpu] = [around.ms + slice.ms, around.cpu + slice.cpu];
    const end = slice.start + slice.ms;
    open.push({ slice, end, isOurs, isCall, within: counted ? { ms: 0, cpu: 0 } : null });
  }
  open.reverse().forEach(close);
  return {
    ...{ calls, continuations },
    tasks: tasks.map(({ span: { start, ms, cpu }, own, continued }) => ({ start, ms, cpu, own, continued })),
  };
}

const contains = (outer: Span, inner: Span): boolean =>
  inner.start >= outer.start && inner.start < outer.start + outer.ms;

export const total = (spans: readonly Span[], what: 'ms' | 'cpu' = 'ms'): number =>
  spans.reduce((sum, span) => sum + span[what], 0);

export const longest = (spans: readonly Span[], what: 'ms' | 'cpu' = 'ms'): number =>
  spans.reduce((most, span) => Math.max(most, span[what]), 0);
