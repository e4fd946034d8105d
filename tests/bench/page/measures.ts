/** What is told of each page, how it is made from the samples, and the limit it is held to. */
import { ELSEWHERE, LIST } from '../limits';
import { medianOf, quantile } from '../statistics';
import type { HostPage } from './host-pages';
import type { Sample } from './samples';

/** All samples of one arm on one page: the values of a name, one for each round in which it was measured. */
export type ArmSamples = (name: string) => number[];

export const armSamples =
  (samples: readonly Sample[]): ArmSamples =>
  (name) =>
    samples.map((sample) => sample[name]).filter((value) => value !== undefined);

type Values = (mine: ArmSamples, bare: ArmSamples, empty: ArmSamples) => number[];

export interface Measure {
  readonly name: string;
  readonly unit: 'ms' | 'MB' | 'share' | 'frames';
  /** The sample it is made from; where that was not taken, the measure is left out. */
  readonly from: string;
  /** Made from it in this way; otherwise as it is. */
  readonly values?: Values;
  /** Told of the bare page too. */
  readonly bare?: true;
  /** Ours may have a median of at most this. */
  readonly most?: number;
  /** Or: ours may be no slower than the page is without us, within noise. */
  readonly asWithout?: true;
}

const BYTES_IN_MB = 1_000_000;

/** Calls of ours, and what was done after waiting beyond what the bare page does so itself. */
const ownFrom =
  (calls: string, continued: string): Values =>
  (mine, bare) => {
    const after = mine(continued);
    const pages = medianOf(bare(continued));
    return mine(calls).map((ms, round) => ms + Math.max(0, after[round]! - pages));
  };
const own = ownFrom('calls', 'continued');
const ownCpu = ownFrom('callsCpu', 'continuedCpu');

/** As a share of what the bare page takes. */
const ofBare =
  (values: Values, whole: string): Values =>
  (mine, bare, empty) =>
    values(mine, bare, empty).map((ms) => ms / medianOf(bare(whole)));

/** What went on after waiting counts as a call where it is longer than such runs of the bare page mostly are. */
const longestCall: Values = (mine, bare) => {
  const continued = mine('longestContinued');
  const pages = quantile(bare('longestContinued'), 0.75);
  return mine('longestCall').map((ms, round) => Math.max(ms, continued[round]! > pages ? continued[round]! : 0));
};

/** On the processor: without what the thread waited, for us or for other processes, and hence with the least noise. */
const moreThanBare: Values = (mine, bare) => {
  const without = medianOf(bare('tasksCpu'));
  return mine('tasksCpu').map((ms) => (ms - without) / without);
};

const aboveEmpty: Values = (mine, _bare, empty) =>
  mine('held').map((bytes) => (bytes - medianOf(empty('held'))) / BYTES_IN_MB);

const ms = (name: string, from: string, more: Partial<Measure> = {}): Measure => ({ name, unit: 'ms', from, ...more });
const share = (name: string, values: Values, more: Partial<Measure> = {}): Measure => ({
  ...{ name, unit: 'share', from: 'tasks', values, ...more },
});

const TASKS: readonly Measure[] = [
  ms('main thread', 'tasks', { bare: true }),
  ms('main thread, on the processor', 'tasksCpu', { bare: true }),
  ms('our calls', 'calls', { values: own }),
  ms('our calls, on the processor', 'callsCpu', { values: ownCpu }),
];
const MEMORY: Measure = { name: 'memory above the empty one', unit: 'MB', from: 'held', values: aboveEmpty };
const STATE = 'html has our state, after load';

const ON_OTHERS: readonly Measure[] = [
  ...TASKS,
  share('our calls, of the bare page', ofBare(own, 'tasks'), { most: ELSEWHERE.callsOfBare }),
  share('our calls, of it, processor', ofBare(ownCpu, 'tasksCpu')),
  share('main thread more than bare', moreThanBare),
  ms('longest call', 'longestCall', { values: longestCall, most: ELSEWHERE.longestCallMs }),
  ms('longest call, on the processor', 'longestCallCpu'),
  { ...MEMORY, most: ELSEWHERE.memoryMb },
  ms('first paint', 'firstPaint', { bare: true }),
  ms('first contentful paint', 'firstContent', { bare: true }),
  ms(STATE, 'stateAfterLoad', { most: ELSEWHERE.stateMs }),
  ms('churn: frame, on the processor', 'frameTasks', { bare: true }),
  ms('churn: our part of a frame', 'frame', { most: ELSEWHERE.frameMs }),
  ms('churn: in 95 of 100 frames', 'frameMost'),
  ms('churn: 95 of 100, processor', 'frameMostCpu', { most: ELSEWHERE.frameMs }),
];

const ON_LISTS: readonly Measure[] = [
  ...TASKS,
  share('our calls, of the bare page', ofBare(own, 'tasks'), { most: LIST.costOfBare }),
  share('our calls, of it, processor', ofBare(ownCpu, 'tasksCpu')),
  share('main thread more than bare', moreThanBare, { most: LIST.costOfBare }),
  ms('longest call', 'longestCall', { values: longestCall, most: LIST.longestTaskMs }),
  ms('longest call, on the processor', 'longestCallCpu'),
  ms('longest task, mainly ours', 'longestTask', { most: LIST.longestTaskMs }),
  MEMORY,
  ms('first paint', 'firstPaint', { bare: true, asWithout: true }),
  ms('first contentful paint', 'firstContent', { bare: true, asWithout: true }),
  ms('rows painted', 'rowsPainted', { bare: true, asWithout: true }),
  ms('marks stand', 'marks'),
  { name: 'from the rows to the marks', unit: 'frames', from: 'framesToMarks', most: LIST.framesToMarks },
  ms(STATE, 'stateAfterLoad', { most: LIST.stateMs }),
  ms('click: until its handler', 'clickDelay', { bare: true, asWithout: true }),
  ms('click: until it is painted', 'clickPainted', { bare: true, asWithout: true }),
];

/** All measures of a kind of page, in the order in which they are told. */
export const measuresOn = (kind: HostPage['kind']): readonly Measure[] =>
  kind === 'elsewhere' ? ON_OTHERS : ON_LISTS;
