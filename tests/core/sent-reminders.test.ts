/** A statement counts as a reminder of each late invoice in it: courteous at first, never a step up by itself. */
import { describe, expect, it } from 'vitest';
import type { FactContent } from '../../utils/core/journal';
import { sentReminders } from '../../utils/core/sent-reminders';
import { proposeLevel } from '../../utils/core/reminder-level';
import { INVOICE, reminderContent, standingAfter, stated } from './journal-entries';

const statement: FactContent = { kind: 'statement', invoices: stated(INVOICE.number), subject: '' };
const sent = (...facts: (readonly [string, FactContent])[]) =>
  sentReminders(standingAfter('2026-06-01', ...facts), '2026-04-10');

describe('what a client was reminded by', () => {
  it('is its reminders alone where there is no statement', () => {
    expect(sent(['2026-04-12', reminderContent(1)], ['2026-04-28', reminderContent(2)])).toEqual([
      { day: '2026-04-12', level: 1 },
      { day: '2026-04-28', level: 2 },
    ]);
  });

  it('is a courteous one by the first statement, and the same level again by a later one', () => {
    expect(sent(['2026-04-12', statement])).toEqual([{ day: '2026-04-12', level: 1 }]);
    expect(sent(['2026-04-12', reminderContent(2)], ['2026-04-28', statement])).toEqual([
      { day: '2026-04-12', level: 2 },
      { day: '2026-04-28', level: 2 },
    ]);
    expect(sent(['2026-04-02', reminderContent(0)], ['2026-04-12', statement]).at(-1)!.level).toBe(1);
  });

  it('is none by a statement that listed it before it was late', () => {
    expect(sent(['2026-04-10', statement])).toEqual([]);
    expect(sentReminders(standingAfter('2026-06-01', ['2026-04-12', statement]), null)).toEqual([]);
  });

  it('asks for the firm reminder next, and not again for the courteous one', () => {
    const question = {
      daysLate: 35,
      today: '2026-05-15',
      thresholds: [1, 15, 30],
      minDaysBetween: 7,
    } as const;
    expect(proposeLevel({ ...question, done: sent(['2026-04-12', statement]) })).toMatchObject({
      level: 2,
      due: true,
    });
    expect(proposeLevel({ ...question, done: sent(['2026-05-12', statement]) })).toMatchObject({
      level: 2,
      due: false,
      reason: { key: 'tooSoon' },
    });
  });
});
