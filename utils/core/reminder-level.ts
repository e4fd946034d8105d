/** Which level of reminder is proposed for an invoice, and why: by days late and by what was already sent. */
import { daysBetween, type Day } from './day';
import type { ParameterTable, Parametrised } from './parameter';

/** 0: before the due date; 1: courteous; 2: firm; 3: formal notice. */
export const LEVELS = [0, 1, 2, 3] as const;
export type ReminderLevel = (typeof LEVELS)[number];

/** A reminder that the journal says was sent. */
export interface SentReminder {
  readonly level: ReminderLevel;
  readonly day: Day;
}

export interface LevelQuestion {
  /** Whole days past the due date; 0 or less when it is not late. */
  readonly daysLate: number;
  /** Every reminder of this invoice, in any order. */
  readonly done: readonly SentReminder[];
  readonly today: Day;
  /** From how many days late levels 1, 2 and 3 apply. A threshold below an earlier one counts as that one. */
  readonly thresholds: readonly [number, number, number];
  /** No reminder is due before this many days have passed since the last one; 0 switches it off. */
  readonly minDaysBetween: number;
}

/**
 * Why a level is proposed, and what fills its words in (`reminder_<key>` in `_locales`, or `reminderLate_<key>` where a
 * number of days comes first). `level` is the one proposed, `threshold` the days from which it applies, `reached` the highest
 * level whose threshold is reached, `inDays` the days to wait.
 *
 * - `beforeDue`: not late, nothing sent yet; `beforeDueSent`: a note before the due date was already sent.
 * - `firstNotReached`: late, but under the first threshold.
 * - `reached`: the level that the days call for is the next one in the journal.
 * - `earlierLevelFirst`: the days call for a higher level, but a lower one was never sent: it comes first.
 * - `tooSoon`: the next level is due by its days, but the last reminder is too recent.
 * - `nextNotReached`: the next level needs more days late: the one already sent is proposed, never a stronger one early.
 * - `allSent`: the formal notice was sent: nothing stronger is left here.
 */
export const LEVEL_REASONS = {
  beforeDue: {},
  beforeDueSent: { lastDay: 'day', daysSince: 'count' },
  firstNotReached: { inDays: 'count', daysLate: 'count', threshold: 'count' },
  reached: { daysLate: 'count', level: 'level', threshold: 'count' },
  earlierLevelFirst: { daysLate: 'count', level: 'level', reached: 'level' },
  tooSoon: { inDays: 'count', level: 'level', lastDay: 'day', lastLevel: 'level', daysSince: 'count' },
  nextNotReached: { inDays: 'count', level: 'level', lastDay: 'day', daysLate: 'count', threshold: 'count' },
  allSent: { lastDay: 'day', daysSince: 'count' },
} as const satisfies ParameterTable;

export type LevelReason = Parametrised<typeof LEVEL_REASONS>;

export interface LevelProposal {
  readonly level: ReminderLevel;
  /** Whether a reminder is called for today; when not, `level` is the one to preselect all the same. */
  readonly due: boolean;
  readonly reason: LevelReason;
}

/** Days late from which levels 1, 2 and 3 are proposed, unless the user has set others. */
export const DEFAULT_THRESHOLDS: readonly [number, number, number] = [1, 15, 30];

/**
 * The level to propose. A step is "N days or more, and this level not done", never an exact day, so that a day on
 * which nobody looked misses nothing; and no level is skipped: at +40 with an empty journal it is the first one,
 * saying that the days would allow the third. A level counts as done when it, or a higher one, is in the journal.
 */
export function proposeLevel(question: LevelQuestion): LevelProposal {
  const { daysLate, today } = question;
  const last = latest(question.done);
  const daysSince = last === null ? 0 : Math.max(0, daysBetween(last.day, today));
  if (daysLate <= 0) {
    if (last === null) return { level: 0, due: true, reason: { key: 'beforeDue', params: {} } };
    return {
      level: 0,
      due: false,
      reason: { key: 'beforeDueSent', params: { lastDay: last.day, daysSince } },
    };
  }

  const thresholds = ascending(question.thresholds);
  const highestDone = question.done.reduce((highest, { level }) => Math.max(highest, level), 0);
  if (highestDone >= 3 && last !== null) {
    return { level: 3, due: false, reason: { key: 'allSent', params: { lastDay: last.day, daysSince } } };
  }
  const level = (highestDone + 1) as 1 | 2 | 3;
  const threshold = thresholds[level - 1] ?? 0;
  const inDays = threshold - daysLate;
  if (inDays > 0) {
    if (last === null || highestDone === 0) {
      return {
        level: 1,
        due: false,
        reason: { key: 'firstNotReached', params: { daysLate, threshold, inDays } },
      };
    }
    const params = { daysLate, level, threshold, inDays, lastDay: last.day };
    return { level: highestDone as ReminderLevel, due: false, reason: { key: 'nextNotReached', params } };
  }
  if (last !== null && daysSince < question.minDaysBetween) {
    const wait = question.minDaysBetween - daysSince;
    const params = { level, lastLevel: last.level, lastDay: last.day, daysSince, inDays: wait };
    return { level, due: false, reason: { key: 'tooSoon', params } };
  }
  const reached = thresholds.filter((days) => daysLate >= days).length as ReminderLevel;
  return reached > level
    ? { level, due: true, reason: { key: 'earlierLevelFirst', params: { daysLate, level, reached } } }
    : { level, due: true, reason: { key: 'reached', params: { daysLate, level, threshold } } };
}

function latest(done: readonly SentReminder[]): SentReminder | null {
  return done.reduce<SentReminder | null>(
    (last, one) => (last === null || daysBetween(last.day, one.day) >= 0 ? one : last),
    null,
  );
}

function ascending(thresholds: readonly [number, number, number]): [number, number, number] {
  const [first, second, third] = thresholds;
  const notBeforeFirst = Math.max(first, second);
  return [first, notBeforeFirst, Math.max(notBeforeFirst, third)];
}
