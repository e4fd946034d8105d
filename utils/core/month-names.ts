/** Names of months and weekdays by language, from `Intl`, in every form a page may print. */

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

/** The names of `locale`'s language, built when first asked for. A malformed tag throws a RangeError. */
export function calendarNames(locale: string): CalendarNames {
  let names = known.get(locale);
  if (names === undefined) known.set(locale, (names = build(locale)));
  return names;
}

function build(locale: string): CalendarNames {
  const language = new Intl.Locale(locale).language;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  for (const tag of new Set([locale, language, ...(VARIANTS[language] ?? [])])) {
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC', calendar: 'gregory' });
      // The first days of the months of 2026 are all seven weekdays.
      for (let month = 0; month < 12; month += 1) {
        const date = new Date(Date.UTC(2026, month, 1));
        for (const { type, value } of format.formatToParts(date)) {
          if (type === 'month') learn(months, value, month + 1);
          else if (type === 'weekday') learn(weekdays, value, date.getUTCDay());
        }
      }
    }
  }
  return { month: (printed) => find(months, printed), weekday: (printed) => find(weekdays, printed) };
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
