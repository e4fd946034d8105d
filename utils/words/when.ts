/** How days and instants are said: without what the reader knows anyway. */
import type { Words } from './words';
import { dayOf, formatDay, type Day } from '../core/day';

/** "aujourd'hui à 10:42" or "le 28 novembre à 10:42" (local time). `at` is in milliseconds since 1970. */
export function sayWhen(words: Words, at: number, today: Day): string {
  const time = new Intl.DateTimeFormat(words.locale, { timeStyle: 'short' }).format(at);
  const day = dayOf(new Date(at));
  return day === today
    ? words.t('popup_todayAt', time)
    : words.t('popup_dayAt', sayDay(words.locale, day, today), time);
}

/** "28 novembre" in the year of `today`, "28 novembre 2027" otherwise. */
export const sayDay = (locale: string, day: Day, today: Day): string =>
  formatDay(day, locale, day.slice(0, 4) === today.slice(0, 4) ? 'dayMonth' : 'long');
