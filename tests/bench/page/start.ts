/** What a start cost: the page's main thread from the navigation until it was quiet, our part of it, and what was painted when. */
import type { Tab } from './browsers';
import { mainThreadOf, type MainThread } from './main-thread';
import { longest, total, workOf, type Work } from './own-work';
import { NOTES } from './probe';
import type { Sample } from './samples';

/** Once a frame, when what is to be painted is handed on. */
const PAINTED = 'Commit';

export async function start(tab: Tab): Promise<Sample> {
  const thread = mainThreadOf(tab.started);
  const work = workOf(thread);
  return {
    tasks: total(work.tasks),
    tasksCpu: total(work.tasks, 'cpu'),
    calls: total(work.calls),
    callsCpu: total(work.calls, 'cpu'),
    longestCall: longest(work.calls),
    longestCallCpu: longest(work.calls, 'cpu'),
    continued: total(work.continuations),
    continuedCpu: total(work.continuations, 'cpu'),
    longestContinued: longest(work.continuations),
    longestTask: longestTaskOfOurs(work),
    held: await tab.held(),
    ...moments(thread),
  };
}

/** The longest task in which our work is at least half. */
const longestTaskOfOurs = ({ tasks }: Work): number =>
  longest(tasks.filter(({ ms, own, continued }) => own > 0 && own + continued >= ms / 2));

function moments({ notes, paints, loaded, slices }: MainThread): Sample {
  const frames = slices.filter(({ name }) => name === PAINTED).map(({ start }) => start);
  const [rows, marks, state] = [NOTES.rows, NOTES.marks, NOTES.state].map((name) => notes.get(name));
  /** The frame in which something that stands now is painted; one that was not recorded comes after all others. */
  const frameOf = (moment: number): number => {
    const next = frames.findIndex((begins) => begins >= moment);
    return next < 0 ? frames.length : next;
  };
  const all = {
    firstPaint: paints.first,
    firstContent: paints.contentful,
    stateAfterLoad: state === undefined ? undefined : Math.max(0, state - (loaded ?? 0)),
    marks,
    rowsPainted: rows === undefined ? undefined : frames[frameOf(rows)],
    framesToMarks: rows === undefined || marks === undefined ? undefined : frameOf(marks) - frameOf(rows),
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, number] => entry[1] !== undefined));
}
