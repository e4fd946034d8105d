/** Every day of three years, in every style `Intl` and Qonto print: right or refused, with the refusals counted. */
import { describe, expect, it } from 'vitest';
import { readDay, type DayOrder } from '../../utils/core/day-read';
import { LOCALES } from './locales';

const MS = 86_400_000;
const FIRST = Date.UTC(2026, 0, 1);
const DAYS = Array.from({ length: 365 + 365 + 366 }, (_, n) => new Date(FIRST + n * MS));
const iso = (date: Date): string => date.toISOString().slice(0, 10);

const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'] as const;
const STYLES = ['full', 'long', 'medium', 'short'] as const;

/** Days whose month and day may change places and give another day: 12 months × 11 other days. */
const OPEN_PER_YEAR = 12 * 11;

interface Count {
  right: number;
  refused: Map<string, number>;
}
function count(print: (date: Date) => string, locale: string, column: DayOrder | null = null): Count {
  const refused = new Map<string, number>();
  const wrong: unknown[] = [];
  let right = 0;
  for (const date of DAYS) {
    const text = print(date);
    const reading = readDay(text, locale, column);
    if (reading.kind !== 'value') refused.set(reading.reason, (refused.get(reading.reason) ?? 0) + 1);
    else if (reading.value === iso(date)) right += 1;
    else wrong.push({ text, read: reading.value, is: iso(date) });
  }
  expect(wrong).toEqual([]);
  return { right, refused };
}
const intl = (locale: string, options: Intl.DateTimeFormatOptions): ((date: Date) => string) => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return (date) => format.format(date);
};
const ALL: Count = { right: 1096, refused: new Map() };
const OPEN: Count = {
  right: 1096 - 3 * OPEN_PER_YEAR,
  refused: new Map([['dateAmbiguous', 3 * OPEN_PER_YEAR]]),
};

describe.each(LOCALES)('%s', (locale) => {
  it.each(STYLES)('dateStyle %s', (dateStyle) => {
    const print = intl(locale, { dateStyle });
    expect(count(print, locale)).toEqual(locale === 'en-US' && dateStyle === 'short' ? OPEN : ALL);
    // The bare language knows no region: English slashes stay open, everything else is right.
    const language = locale.slice(0, 2);
    expect(count(print, language)).toEqual(language === 'en' && dateStyle === 'short' ? OPEN : ALL);
  });

  it.each([
    ['long', 'numeric'],
    ['long', '2-digit'],
    ['short', 'numeric'],
    ['short', '2-digit'],
  ] as const)('month %s, day %s', (month, day) => {
    for (const weekday of [undefined, 'long', 'short'] as const) {
      const print = intl(locale, {
        month,
        day,
        year: 'numeric',
        ...(weekday === undefined ? {} : { weekday }),
      });
      // pt-PT prints a short month with a weekday as numbers (`quinta, 01/01/2026`), which is no form of a list.
      const numbers = locale === 'pt-PT' && month === 'short' && weekday !== undefined;
      expect(count(print, locale)).toEqual(
        numbers ? { right: 0, refused: new Map([['dateUnreadable', 1096]]) } : ALL,
      );
    }
  });

  it('ISO', () => {
    expect(count(iso, locale)).toEqual(ALL);
  });
});

describe('the styles of the interface, rebuilt from the notes', () => {
  const two = (n: number): string => String(n).padStart(2, '0');
  const name = (locale: string, style: 'long' | 'short', date: Date): string =>
    new Intl.DateTimeFormat(locale, { day: '2-digit', month: style, timeZone: 'UTC' })
      .formatToParts(date)
      .find(({ type }) => type === 'month')?.value ?? '';
  const monthNames = new Map<string, string[]>();
  const month = (locale: string, style: 'long' | 'short', date: Date): string => {
    const key = `${locale} ${style}`;
    let names = monthNames.get(key);
    if (names === undefined) {
      names = Array.from({ length: 12 }, (_, m) => name(locale, style, new Date(Date.UTC(2026, m, 5))));
      monthNames.set(key, names);
    }
    return names[date.getUTCMonth()] ?? '';
  };
  const numeric =
    (separator: string) =>
    (date: Date): string =>
      [two(date.getUTCDate()), two(date.getUTCMonth() + 1), String(date.getUTCFullYear())].join(separator);
  const named =
    (pattern: string, locale: string, style: 'long' | 'short', dots = true) =>
    (date: Date): string => {
      const printed = month(locale, style, date);
      return pattern
        .replace('D', two(date.getUTCDate()))
        .replace('Y', String(date.getUTCFullYear()))
        .replace('M', dots ? printed : printed.replace('.', ''));
    };
  const styles: Record<(typeof LANGUAGES)[number], readonly ((date: Date) => string)[]> = {
    fr: [
      named('D M Y', 'fr', 'short'),
      named('D M Y', 'fr', 'short', false),
      named('D M Y', 'fr', 'long'),
      numeric('/'),
    ],
    en: [named('M D, Y', 'en', 'short'), named('M D, Y', 'en', 'long'), numeric('-')],
    de: [
      named('D. M Y', 'de', 'short'),
      named('D. M Y', 'de', 'short', false),
      named('D. M Y', 'de', 'long'),
      numeric('.'),
    ],
    es: [named('D M Y', 'es', 'short'), named('D de M de Y', 'es', 'long'), numeric('-')],
    it: [named('D M Y', 'it', 'short'), named('D M Y', 'it', 'long'), numeric('/')],
    pt: [
      named('D M Y', 'pt', 'short', false),
      named('D de M de Y', 'pt', 'short'),
      named('D de M de Y', 'pt', 'long'),
      numeric('/'),
    ],
    nl: [named('D M Y', 'nl', 'short'), named('D M Y', 'nl', 'long'), numeric('-')],
  };
  it.each(LANGUAGES)('%s: all days are read', (language) => {
    for (const print of styles[language]) expect(count(print, language)).toEqual(ALL);
  });
  it.each(LANGUAGES)('%s: no other language reads a day wrong', (language) => {
    for (const print of styles[language]) {
      for (const other of LANGUAGES) {
        const { right, refused } = count(print, other);
        expect(right + [...refused.values()].reduce((sum, n) => sum + n, 0)).toBe(1096);
      }
    }
  });
  it('English slashes are settled by the column', () => {
    const monthFirst = intl('en-US', { dateStyle: 'short' });
    expect(count(monthFirst, 'en', 'mdy')).toEqual(ALL);
    expect(count(numeric('/'), 'en', 'dmy')).toEqual(ALL);
    expect(count(numeric('/'), 'en')).toEqual(OPEN);
    expect(count(numeric('/'), 'en-GB')).toEqual(ALL);
  });
});
