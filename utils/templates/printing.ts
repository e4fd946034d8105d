/** How a value reads in the template's language. */
import { formatDay, type Day } from '../core/day';
import { formatMoney, type Money } from '../core/money';
import { LOCALES, type TemplateLanguage } from './template';

/** A formatter of each language, made when it is first needed: making one costs more than a thousand uses. */
function perLanguage<T>(make: (locale: string) => T): (language: TemplateLanguage) => T {
  const made = new Map<TemplateLanguage, T>();
  return (language) => {
    const known = made.get(language) ?? make(LOCALES[language]);
    made.set(language, known);
    return known;
  };
}

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale));
const percents = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 4 }),
);
const plurals = perLanguage((locale) => new Intl.PluralRules(locale));
const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Amounts inside the engine: one, or one per currency. Wrapped, so that a template reaches nothing but the whole. */
export class Amounts {
  constructor(readonly list: readonly Money[]) {}
}

/** A day inside the engine. */
export class CalendarDay {
  constructor(readonly day: Day) {}
}

/** Yearly rates inside the engine, in percent as decimal text. */
export class Rates {
  constructor(readonly percents: readonly string[]) {}
}

/** `825,00 €`; several currencies are listed, never added: `825,00 € et 100,00 CHF`. */
export function printAmounts({ list }: Amounts, language: TemplateLanguage): string {
  return printList(
    list.map((money) => formatMoney(money, LOCALES[language])),
    language,
  );
}

/**
 * `11 mars 2026` either way; short uses the language's medium form, since its shortest leaves out the century and can
 * be read month first.
 */
export function printDay({ day }: CalendarDay, style: 'short' | 'long', language: TemplateLanguage): string {
  return formatDay(day, LOCALES[language], style === 'short' ? 'medium' : 'long');
}

/** The singular for what the language counts as one (0 too in French), else the plural. */
export function printPlural(count: number, one: string, many: string, language: TemplateLanguage): string {
  return plurals(language).select(count) === 'one' ? one : many;
}

/** Any value as text; null for what has no text of its own (nothing, a list, true or false). */
export function printValue(value: unknown, language: TemplateLanguage): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? numbers(language).format(value) : null;
  }
  if (value instanceof Amounts) return printAmounts(value, language);
  if (value instanceof CalendarDay) return printDay(value, 'long', language);
  if (value instanceof Rates) return printRates(value, language);
  return null;
}

function printRates(rates: Rates, language: TemplateLanguage): string {
  // A percent style multiplies by 100; the exponent moves the point in the text, so no float is ever divided.
  const texts = rates.percents.map((percent) => percents(language).format(`${percent}e-2` as `${number}`));
  return printList(texts, language);
}

function printList(texts: readonly string[], language: TemplateLanguage): string {
  return texts.length === 1 ? (texts[0] ?? '') : lists(language).format(texts);
}
