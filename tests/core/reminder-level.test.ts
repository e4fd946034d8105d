/** Which reminder is proposed, by days late and by the journal. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../utils/core/day';
import {
  DEFAULT_THRESHOLDS,
  proposeLevel,
  type LevelProposal,
  type LevelQuestion,
  type ReminderLevel,
  type SentReminder,
} from '../../utils/core/reminder-level';

const TODAY = '2026-05-15';

function sent(level: ReminderLevel, daysAgo: number): SentReminder {
  return { level, day: addDays(TODAY, -daysAgo) };
}

function propose(
  daysLate: number,
  done: readonly SentReminder[],
  more: Partial<LevelQuestion> = {},
): LevelProposal {
  return proposeLevel({
    daysLate,
    done,
    today: TODAY,
    thresholds: DEFAULT_THRESHOLDS,
    minDaysBetween: 7,
    ...more,
  });
}

describe('proposeLevel, nothing sent yet', () => {
  it('offers the note before the due date, due today included', () => {
    expect(propose(-5, [])).toEqual({ level: 0, due: true, reason: { key: 'beforeDue', params: {} } });
    expect(propose(0, []).level).toBe(0);
  });

  it('starts with the first level from the first day late', () => {
    expect(propose(1, [])).toEqual({
      level: 1,
      due: true,
      reason: { key: 'reached', params: { daysLate: 1, level: 1, threshold: 1 } },
    });
  });

  it('skips no level, however late: the first one comes first, and says what the days would allow', () => {
    expect(propose(40, [])).toEqual({
      level: 1,
      due: true,
      reason: { key: 'earlierLevelFirst', params: { daysLate: 40, level: 1, reached: 3 } },
    });
  });

  it('is not due under the first threshold, and still never the note that says "will be due"', () => {
    expect(propose(3, [], { thresholds: [7, 21, 45] })).toEqual({
      level: 1,
      due: false,
      reason: { key: 'firstNotReached', params: { daysLate: 3, threshold: 7, inDays: 4 } },
    });
  });
});

describe('proposeLevel, by the journal', () => {
  it('goes on to the next level when its days are reached, also long after the exact day', () => {
    expect(propose(15, [sent(1, 14)])).toMatchObject({ level: 2, due: true, reason: { key: 'reached' } });
    expect(propose(29, [sent(1, 28)])).toMatchObject({ level: 2, due: true, reason: { key: 'reached' } });
    expect(propose(30, [sent(1, 29), sent(2, 15)])).toMatchObject({
      level: 3,
      due: true,
      reason: { key: 'reached' },
    });
  });

  it('does not repeat a level that is done', () => {
    expect(propose(10, [sent(1, 9)])).toEqual({
      level: 1,
      due: false,
      reason: {
        key: 'nextNotReached',
        params: { daysLate: 10, level: 2, threshold: 15, inDays: 5, lastDay: '2026-05-06' },
      },
    });
  });

  it('takes a level as done when a higher one is in the journal', () => {
    expect(propose(40, [sent(2, 10)])).toMatchObject({ level: 3, due: true });
  });

  it('waits after a reminder, whichever it was', () => {
    expect(propose(40, [sent(1, 2)])).toEqual({
      level: 2,
      due: false,
      reason: {
        key: 'tooSoon',
        params: { level: 2, lastLevel: 1, lastDay: '2026-05-13', daysSince: 2, inDays: 5 },
      },
    });
    expect(propose(1, [sent(0, 4)])).toMatchObject({ level: 1, due: false, reason: { key: 'tooSoon' } });
    expect(propose(40, [sent(1, 7)])).toMatchObject({ level: 2, due: true });
    expect(propose(40, [sent(1, 0)], { minDaysBetween: 0 })).toMatchObject({ level: 2, due: true });
  });

  it('has nothing stronger after the formal notice', () => {
    expect(propose(90, [sent(3, 20), sent(1, 60)])).toEqual({
      level: 3,
      due: false,
      reason: { key: 'allSent', params: { lastDay: '2026-04-25', daysSince: 20 } },
    });
  });

  it('offers one note before the due date, not two', () => {
    expect(propose(-1, [sent(0, 3)])).toEqual({
      level: 0,
      due: false,
      reason: { key: 'beforeDueSent', params: { lastDay: '2026-05-12', daysSince: 3 } },
    });
  });
});

describe('proposeLevel, always', () => {
  const question = fc.record({
    daysLate: fc.integer({ min: -60, max: 400 }),
    done: fc.array(
      fc.record({
        level: fc.constantFrom<ReminderLevel>(0, 1, 2, 3),
        day: fc.integer({ min: 0, max: 300 }).map((days) => addDays(TODAY, -days)),
      }),
      { maxLength: 6 },
    ),
    today: fc.constant(TODAY),
    thresholds: fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)),
    minDaysBetween: fc.nat(20),
  });

  it('never skips a level and never repeats one that is done', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { level, due } = proposeLevel(asked);
        const highest = Math.max(0, ...asked.done.map((one) => one.level));
        expect(level).toBeLessThanOrEqual(highest + 1);
        if (asked.daysLate > 0) expect(level).toBeGreaterThan(0);
        else expect(level).toBe(0);
        if (due && level > 0) expect(level).toBe(highest + 1);
      }),
    );
  });

  it('does not depend on the order of the journal', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const days = new Set(asked.done.map(({ day }) => day));
        fc.pre(days.size === asked.done.length);
        expect(proposeLevel({ ...asked, done: asked.done.toReversed() })).toEqual(proposeLevel(asked));
      }),
    );
  });
});
