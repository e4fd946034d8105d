/** Days on which nobody answers a letter: Saturdays, Sundays, and the public holidays of a country. */
import { addDays, daysBetween, toDay, type Day } from './day';
import type { InterestCountry } from './interest-rules';

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8; after Butcher, 1876). */
export function easter(year: number): Day {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const g = Math.floor((8 * century + 13) / 25);
  const h = (19 * a + century - Math.floor(century / 4) - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - h - (inCentury % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return toDay(year, Math.floor(n / 31), (n % 31) + 1);
}

interface Holidays {
  /** Month and day, `MM-DD`; the same every year. */
  readonly fixed: string;
  /** Days after Easter Sunday. */
  readonly afterEaster: readonly number[];
  /** Those that came, or move: by year. */
  readonly more?: (year: number) => readonly string[];
}

const GOOD_FRIDAY = -2;
const EASTER_MONDAY = 1;
const ASCENSION = 39;
const WHIT_MONDAY = 50;
const CORPUS_CHRISTI = 60;

/**
 * Those of the whole country, by its law; regional ones are not known here.
 *
 * - FR: Code du travail, art. L3133-1. Alsace and Moselle have two more.
 * - DE: those that all sixteen Länder have; 3 October by the Einigungsvertrag, art. 2.
 * - AT: Feiertagsruhegesetz 1957, § 1 and Arbeitsruhegesetz § 7.
 * - BE: loi du 4 janvier 1974 and arrêté royal du 18 avril 1974, art. 1.
 * - ES: Estatuto de los Trabajadores, art. 37.2, and Real Decreto 2001/1983, art. 45; the regions may exchange some.
 * - IT: legge 27 maggio 1949 n. 260, legge 5 marzo 1977 n. 54, DPR 28 dicembre 1985 n. 792, legge 20 novembre 2000
 *   n. 336; 4 October from 2026 by legge 8 ottobre 2025 n. 151.
 * - NL: Algemene termijnenwet, art. 3; 5 May, a day off in years that end in 0 or 5; Koningsdag on the 26th where the
 *   27th is a Sunday. Good Friday is a day of the law on time limits and a working day.
 * - PT: Código do Trabalho, art. 234.
 */
const BY_COUNTRY: Readonly<Record<InterestCountry, Holidays>> = {
  FR: {
    fixed: '01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25',
    afterEaster: [EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
  },
  DE: {
    fixed: '01-01 05-01 10-03 12-25 12-26',
    afterEaster: [GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
  },
  AT: {
    fixed: '01-01 01-06 05-01 08-15 10-26 11-01 12-08 12-25 12-26',
    afterEaster: [EASTER_MONDAY, ASCENSION, WHIT_MONDAY, CORPUS_CHRISTI],
  },
  BE: {
    fixed: '01-01 05-01 07-21 08-15 11-01 11-11 12-25',
    afterEaster: [EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
  },
  ES: {
    fixed: '01-01 01-06 05-01 08-15 10-12 11-01 12-06 12-08 12-25',
    afterEaster: [GOOD_FRIDAY],
  },
  IT: {
    fixed: '01-01 01-06 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26',
    afterEaster: [EASTER_MONDAY],
    more: (year) => (year >= 2026 ? ['10-04'] : []),
  },
  NL: {
    fixed: '01-01 12-25 12-26',
    afterEaster: [EASTER_MONDAY, ASCENSION, WHIT_MONDAY],
    more: (year) => [isSunday(toDay(year, 4, 27)) ? '04-26' : '04-27', ...(year % 5 === 0 ? ['05-05'] : [])],
  },
  PT: {
    fixed: '01-01 04-25 05-01 06-10 08-15 10-05 11-01 12-01 12-08 12-25',
    afterEaster: [GOOD_FRIDAY, CORPUS_CHRISTI],
  },
};

/** A Monday, from which days of the week are counted. */
const MONDAY = '2024-01-01';
/** 0 is Monday. */
const weekday = (day: Day): number => ((daysBetween(MONDAY, day) % 7) + 7) % 7;
const isSunday = (day: Day): boolean => weekday(day) === 6;

/** Whether a day is a public holiday in the whole of a country. */
export function isPublicHoliday(day: Day, country: InterestCountry): boolean {
  const year = Number(day.slice(0, 4));
  const { fixed, afterEaster, more } = BY_COUNTRY[country];
  const monthDay = day.slice(5);
  return (
    fixed.split(' ').includes(monthDay) ||
    more?.(year).includes(monthDay) === true ||
    afterEaster.some((days) => addDays(easter(year), days) === day)
  );
}

/** What makes a day one of rest in a country: a public holiday before a Saturday or Sunday; null on a working day. */
export function restDay(day: Day, country: InterestCountry): 'holiday' | 'weekend' | null {
  if (isPublicHoliday(day, country)) return 'holiday';
  return weekday(day) >= 5 ? 'weekend' : null;
}
