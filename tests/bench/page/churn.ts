/** What a frame costs us while a page that is not ours changes 100 times a frame. */
import { medianOf, quantile } from '../statistics';
import type { Tab } from './browsers';
import { mainThreadOf } from './main-thread';
import { workOf, type Span } from './own-work';
import { churn as churnPage, NOTES } from './probe';
import type { Sample } from './samples';
import type { TraceEvent } from './trace';

const MOST = 0.95;

/** Records so many frames of churn, after a fifth as many that are not recorded: by then the code is compiled. */
export async function recordChurn(
  tab: Tab,
  frames: number,
  more: readonly string[] = [],
): Promise<readonly TraceEvent[]> {
  const run = (count: number) => tab.page.evaluate(churnPage, { note: NOTES.frame, frames: count });
  await run(Math.ceil(frames / 5));
  return tab.record(() => run(frames), more);
}

export async function churn(tab: Tab, frames: number): Promise<Sample> {
  const thread = mainThreadOf(await recordChurn(tab, frames));
  const work = workOf(thread);
  const ours = perFrame(thread.frames, [...work.calls, ...work.continuations], 'ms');
  const oursCpu = perFrame(thread.frames, [...work.calls, ...work.continuations], 'cpu');
  return {
    frame: medianOf(ours),
    frameMost: quantile(ours, MOST),
    frameMostCpu: quantile(oursCpu, MOST),
    frameTasks: medianOf(perFrame(thread.frames, work.tasks, 'cpu')),
  };
}

/** Sums what began in each frame, from its first moment to that of the next. */
function perFrame(begins: readonly number[], spans: readonly Span[], what: 'ms' | 'cpu'): number[] {
  const sums = begins.slice(1).map(() => 0);
  for (const span of spans) {
    const frame = begins.findLastIndex((begin) => begin <= span.start);
    if (frame >= 0 && frame < sums.length) sums[frame]! += span[what];
  }
  return sums;
}
