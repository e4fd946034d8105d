/** Names of months and weekdays by language, in every form a page may print: those that are known, then those of `Intl`. */
import { MONTH_NAMES } from './data/month-names';

export interface CalendarNames {
  /** The month (1 to 12) a printed word names; undefined when it names none. */
  month(printed: string): number | undefined;
  /** The weekday (0 Sunday to 6 Saturday) a printed word names; undefined when it names none. */
  weekday(printed: string): number | undefined;
}

/**
 * Regions whose names differ from those of the bare language (en-GB `Sept`, de-AT `Jänner`, fr-CA `juill.`, es-MX
 * `sep`). Browsers' data differ by version in the same way, so all of a language's forms are accepted.
 */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  de: ['de-AT'],
  en: ['en-GB', 'en-US'],
  es: ['es-MX'],
  fr: ['fr-CA'],
  pt: ['pt-BR', 'pt-PT'],
};

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { weekday: 'long' },
  { weekday: 'short' },
  { dateStyle: 'full' },
];

const known = new Map<string, CalendarNames>();

/** The names of `locale`'s language. A malformed tag throws a RangeError. */
export function calendarNames(locale: string): CalendarNames {
  let names = known.get(locale);
  if (names === undefined) known.set(locale, (names = namesOf(locale)));
  return names;
}

/** `Intl` is slow to ask: it is asked for one form after the other, until a printed word is among the names. */
function namesOf(locale: string): CalendarNames {
  const language = new Intl.Locale(locale).language;
  const months = new Map<string, number>(
    MONTH_NAMES[language]
      ?.split(' ')
      .flatMap((names, at) => names.split('/').map((name) => [name, at + 1] as const)),
  );
  const weekdays = new Map<string, number>();
  const forms = [locale, language, ...(VARIANTS[language] ?? [])].flatMap((tag, at, tags) =>
    tags.indexOf(tag) === at ? FORMS.map((form) => [tag, form] as const) : [],
  );
  const learnMore = ([tag, form]: (typeof forms)[number]) => {
    const format = new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC', calendar: 'gregory' });
    // The first days of the months of 2026 are all seven weekdays.
    for (let month = 0; month < 12; month += 1) {
      const date = new Date(Date.UTC(2026, month, 1));
      for (const { type, value } of format.formatToParts(date)) {
        if (type === 'month') learn(months, value, month + 1);
        else if (type === 'weekday') learn(weekdays, value, date.getUTCDay());
      }
    }
  };
  const look = (names: Map<string, number>, printed: string): number | undefined => {
    let found = find(names, printed);
    while (found === undefined && forms.length > 0) {
      learnMore(forms.shift()!);
      found = find(names, printed);
    }
    return found;
  };
  return { month: (printed) => look(months, printed), weekday: (printed) => look(weekdays, printed) };
}

/** Keeps a name as printed, so that it is found at once, and plain. Some regions print numbers for short months. */
function learn(names: Map<string, number>, name: string, meaning: number): void {
  if (/\d/.test(name)) return;
  names.set(name, meaning);
  names.set(plain(name), meaning);
}

function find(names: Map<string, number>, printed: string): number | undefined {
  return names.get(printed) ?? names.get(plain(printed));
}

/** Without case, without the dot of an abbreviation, accents composed. */
function plain(name: string): string {
  const lower = name.normalize('NFC').toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}
