/** Calendar days: `YYYY-MM-DD`, without a time and without a zone. */
import { addDays as addDaysToDate } from 'date-fns';

/** A calendar day, `YYYY-MM-DD`, years 1000 to 9999. */
export type Day = string;

/** Milliseconds. */
const DAY = 86_400_000;
const SHAPE = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** How many days a month has; 0 for a month that is none. `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day of these numbers, which must be a real one. `month` counts from 1. */
export function toDay(year: number, month: number, day: number): Day {
  return `${String(year)}-${month < 10 ? '0' : ''}${String(month)}-${day < 10 ? '0' : ''}${String(day)}`;
}

/** Whether `text` is a real calendar day in the form `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** Whole calendar days from one day to another, negative when `to` is earlier. Throws a RangeError on what is no day. */
export function daysBetween(from: Day, to: Day): number {
  return (utc(to) - utc(from)) / DAY;
}

/** The day `count` days later, earlier when negative. Throws a RangeError on what is no day. */
export function addDays(day: Day, count: number): Day {
  return dayOf(addDaysToDate(localDate(day), count));
}

/** The calendar day of an instant where the browser is: its local date. */
export function dayOf(date: Date): Day {
  return toDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/**
 * A day as `locale` (a BCP 47 tag) prints it, whatever the time zone; `dayMonth` leaves the year out. Throws a
 * RangeError on what is no day.
 */
export function formatDay(day: Day, locale: string, style: 'short' | 'medium' | 'long' | 'dayMonth'): string {
  const key = `${locale} ${style}`;
  let format = formatters.get(key);
  if (format === undefined) {
    const parts = style === 'dayMonth' ? ({ day: 'numeric', month: 'long' } as const) : { dateStyle: style };
    format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC', calendar: 'gregory' });
    formatters.set(key, format);
  }
  const text = format.format(utc(day));
  // French writes "1er janvier", which `Intl` does not.
  return locale.startsWith('fr') ? text.replace(/^1 /, '1er ') : text;
}

/** The instant at which a day begins in UTC, where every day is as long as any other. */
function utc(day: Day): number {
  const [year, month, date] = parts(day);
  return Date.UTC(year, month - 1, date);
}

function localDate(day: Day): Date {
  const [year, month, date] = parts(day);
  return new Date(year, month - 1, date);
}

function parts(day: Day): [year: number, month: number, day: number] {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day.slice(0, 20)}`);
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}
