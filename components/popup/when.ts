/** How days and instants are said: without what the reader knows anyway. */
import type { Words } from '../shared/words';
import { dayOf, formatDay, type Day } from '../../utils/core/day';

/** "aujourd'hui à 10:42" or "le 28 novembre à 10:42" (local time). `at` is in milliseconds since 1970. */
export function sayWhen(words: Words, at: number, today: Day): string {
  const time = new Intl.DateTimeFormat(words.locale, { timeStyle: 'short' }).format(at);
  const day = dayOf(new Date(at));
  return day === today
    ? words.t('popup_todayAt', time)
    : words.t('popup_dayAt', sayDay(words.locale, day, today), time);
}

/** "28 novembre" in the year of `today`, "28 novembre 2027" otherwise. */
export function sayDay(locale: string, day: Day, today: Day): string {
  if (day.slice(0, 4) !== today.slice(0, 4)) return formatDay(day, locale, 'long');
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  const text = format.format(Date.parse(day));
  // As in `formatDay`: French writes "1er avril", which `Intl` does not.
  return locale.startsWith('fr') ? text.replace(/^1 /, '1er ') : text;
}
