/** What a client was reminded of an invoice by: its own reminders, and the statements that listed it while it was late. */
import type { Day } from './day';
import type { Standing } from './journal-standing';
import type { ReminderLevel, SentReminder } from './reminder-level';

/**
 * Every reminder of an invoice with this due date, in the order of their days. A statement is a courteous one where
 * none came before it, and repeats the last level else: it asks in one letter for what was asked before, and no
 * stronger. One that was sent before the invoice was late did not remind of it.
 */
export function sentReminders(
  { reminders, statements }: Pick<Standing, 'reminders' | 'statements'>,
  dueDate: Day | null,
): SentReminder[] {
  const all: { day: Day; level: ReminderLevel | null }[] = [
    ...reminders,
    ...statements.filter((day) => dueDate !== null && day > dueDate).map((day) => ({ day, level: null })),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  let last: ReminderLevel = 1;
  return all.map(({ day, level }) => {
    last = level ?? (Math.max(1, last) as ReminderLevel);
    return { day, level: last };
  });
}
