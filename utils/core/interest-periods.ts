/** The days that bear interest, split where the reference rates change. */
import { addDays, daysBetween, type Day } from './day';
import { semesterOf, type Semester } from './rates';

/** Days in one semester, both ends included. */
export interface InterestPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly semester: Semester;
}

/**
 * The interest days of a debt: from the day after the due date to the as-of date, both included, split at
 * 1 January and 1 July, and after each of `lastDays` (those of payments). Empty when the as-of date is not after the
 * due date.
 */
export function interestPeriods(dueDate: Day, asOf: Day, lastDays: readonly Day[] = []): InterestPeriod[] {
  const periods: InterestPeriod[] = [];
  for (let from = addDays(dueDate, 1); from <= asOf;) {
    const [to] = [semesterEnd(from), asOf, ...lastDays.filter((day) => day >= from)].sort() as [Day];
    periods.push({ from, to, days: daysBetween(from, to) + 1, semester: semesterOf(from) });
    from = addDays(to, 1);
  }
  return periods;
}

function semesterEnd(day: Day): Day {
  return `${day.slice(0, 4)}${semesterOf(day).endsWith('H1') ? '-06-30' : '-12-31'}` as Day;
}
