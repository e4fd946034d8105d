/** Reads a printed date: exactly, or not at all. */
import { hasDirectionMarks, withoutDirectionMarks } from './bidi';
import { daysInMonth, toDay, type Day } from './day';
import { calendarNames } from './month-names';
import { conflict, unknown, value, type Reading } from './reading';

/** Which comes first in a numeric date: the day or the month. */
export type DayOrder = 'dmy' | 'mdy';

/** No date is printed longer; anything beyond is prose. */
const LONGEST = 64;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const DASHES = /^[-\u2010-\u2015\u2212]+$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
/** `05 mars 2026`, `1er mars 2026`, `jeudi, 5. März 2026`, `5 de mar. de 2026`. */
const DAY_FIRST = /^(?:([^\d\s,]+),?\s+)?(\d{1,2})(er|\.)?\s+(de\s+)?([^\d\s,]+)\s+(de\s+)?(\d{4})$/;
/** `Mar 05, 2026`, `Thursday, March 5, 2026`. */
const MONTH_FIRST = /^(?:([^\d\s,]+),?\s+)?([^\d\s,]+)\s+(\d{1,2}),?\s+(\d{4})$/;
/** Anything like a date within prose; used for the reason alone. */
const DATE_LIKE =
  /\d{4}-\d{2}-\d{2}|\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{1,2}\D{1,20}\d{4}|\p{L}+\.?\s\d{1,2},?\s\d{4}/gu;

const DAY_FIRST_LANGUAGES: ReadonlySet<string> = new Set(['fr', 'it', 'pt', 'es', 'nl', 'de']);

interface Habits {
  readonly language: string;
  /** The order of `05/03/2026` in this locale, null where it is not certain. */
  readonly order: DayOrder | null;
  /** The same for `05-03-2026`. */
  readonly hyphenOrder: DayOrder | null;
}

const habitsByLocale = new Map<string, Habits>();

/**
 * The day that `text` prints, marks such as ▲ being taken off by the caller. `locale` is the BCP 47 tag the page
 * prints in (a malformed tag throws a RangeError); `columnOrder` is what other dates of the column prove, null when
 * nothing.
 *
 * Month names are those of the locale's language. Numeric dates are day first in fr, it, pt, es, nl and de, whatever
 * the separator; in English with hyphens, as Qonto prints its compact dates, and in regions where `Intl` says so.
 * Two-digit years are of this century. Years outside 1990 to 2100 are no dates of invoices, so they are refused.
 */
export function readDay(text: string, locale: string, columnOrder: DayOrder | null = null): Reading<Day> {
  const reading = readTrimmed(text.trim(), text, locale, columnOrder);
  if (reading.kind === 'value' || !hasDirectionMarks(text)) return reading;
  return readTrimmed(withoutDirectionMarks(text).trim(), text, locale, columnOrder);
}

/** What one numeric date proves by itself: `25/03/2026` the day first, `03/25/2026` the month first, else null. */
export function dayOrderEvidence(text: string): DayOrder | null {
  const match = NUMERIC.exec(text.trim());
  if (match === null) return null;
  const order = orderOf(Number(match[1]), Number(match[3]));
  if (order === null) return null;
  const [day, month] = order === 'dmy' ? [match[1], match[3]] : [match[3], match[1]];
  return Number(day) <= daysInMonth(fullYear(match[4] ?? ''), Number(month)) ? order : null;
}

function readTrimmed(text: string, seen: string, locale: string, columnOrder: DayOrder | null): Reading<Day> {
  if (text === '' || DASHES.test(text)) return unknown('dateMissing', seen);
  if (text.length > LONGEST) return unknown('dateUnreadable', seen);

  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return readNumeric(numeric, seen, locale, columnOrder);
  const iso = ISO.exec(text);
  if (iso !== null) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]), seen);
  return readNamed(text, seen, locale) ?? refuse(text, seen);
}

function readNumeric(
  match: RegExpExecArray,
  seen: string,
  locale: string,
  columnOrder: DayOrder | null,
): Reading<Day> {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = fullYear(match[4] ?? '');
  const proven = orderOf(first, second);
  if (proven !== null && columnOrder !== null && proven !== columnOrder)
    return conflict('dateConflict', seen);
  if (year < FIRST_YEAR || year > LAST_YEAR) return unknown('dateUnreadable', seen);
  const habits = habitsOf(locale);
  const habit = match[2] === '-' ? habits.hyphenOrder : habits.order;
  // 05/05/2026 is the same day either way.
  if (first !== second && isMonth(first) && isMonth(second)) {
    if (habit === null && columnOrder === null) return unknown('dateAmbiguous', seen);
    if (habit !== null && columnOrder !== null && habit !== columnOrder)
      return unknown('dateAmbiguous', seen);
  }
  const order = habit ?? proven ?? columnOrder;
  return order === 'mdy' ? checked(year, first, second, seen) : checked(year, second, first, seen);
}

/** A date with a month's name; null when the text is none. */
function readNamed(text: string, seen: string, locale: string): Reading<Day> | null {
  const { language } = habitsOf(locale);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, weekday, day, suffix, de1, month, de2, year] = dayFirst;
    if (suffix === '.' && language !== 'de') return null;
    if (suffix === 'er' && (language !== 'fr' || Number(day) !== 1)) return null;
    if ((de1 ?? de2) !== undefined && language !== 'es' && language !== 'pt') return null;
    return named(weekday, day, month, year, seen, locale);
  }
  if (language !== 'en') return null;
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst === null) return null;
  const [, weekday, month, day, year] = monthFirst;
  return named(weekday, day, month, year, seen, locale);
}

function named(
  weekday: string | undefined,
  day: string | undefined,
  monthName: string | undefined,
  yearText: string | undefined,
  seen: string,
  locale: string,
): Reading<Day> | null {
  const names = calendarNames(locale);
  const month = names.month(monthName ?? '');
  if (month === undefined) return null;
  const year = Number(yearText);
  const reading = checked(year, month, Number(day), seen);
  if (weekday === undefined) return reading;
  const named = names.weekday(weekday);
  if (named === undefined) return null;
  if (reading.kind !== 'value') return reading;
  const actual = new Date(Date.UTC(year, month - 1, Number(day))).getUTCDay();
  return named === actual ? reading : conflict('dateConflict', seen);
}

function checked(year: number, month: number, day: number, seen: string): Reading<Day> {
  if (year < FIRST_YEAR || year > LAST_YEAR) return unknown('dateUnreadable', seen);
  if (day < 1 || day > daysInMonth(year, month)) return unknown('dateImpossible', seen);
  return value(toDay(year, month, day));
}

/** What two numbers prove: only one of them can be a month. */
function orderOf(first: number, second: number): DayOrder | null {
  if (first > 12 && isMonth(second)) return 'dmy';
  return second > 12 && isMonth(first) ? 'mdy' : null;
}

function isMonth(printed: number): boolean {
  return printed >= 1 && printed <= 12;
}

function fullYear(printed: string): number {
  return printed.length === 2 ? 2000 + Number(printed) : Number(printed);
}

function habitsOf(locale: string): Habits {
  let habits = habitsByLocale.get(locale);
  if (habits === undefined) habitsByLocale.set(locale, (habits = learnHabits(locale)));
  return habits;
}

function learnHabits(locale: string): Habits {
  const { language, region } = new Intl.Locale(locale);
  const dayFirst = DAY_FIRST_LANGUAGES.has(language);
  if (region === undefined || region === 'US') {
    const order = dayFirst && region === undefined ? 'dmy' : null;
    return { language, order, hyphenOrder: language === 'en' ? 'dmy' : order };
  }
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'short',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  const parts = format.formatToParts(0).filter(({ type }) => type !== 'literal');
  const first = parts[0]?.type;
  // A region that puts the month first makes its language's habit doubtful, no more: other pages of it do not.
  const order = first === 'day' || (dayFirst && first === 'year') ? 'dmy' : null;
  return { language, order, hyphenOrder: language === 'en' && first !== 'month' ? 'dmy' : order };
}

/** Two dates in one text contradict each other; anything else is unreadable. */
function refuse(text: string, seen: string): Reading<Day> {
  return (text.match(DATE_LIKE)?.length ?? 0) > 1
    ? conflict('dateConflict', seen)
    : unknown('dateUnreadable', seen);
}
