/** Amounts as `Intl` prints them, and whether the mark they bear names one currency alone. */
export const CURRENCIES = [
  'EUR',
  'CHF',
  'USD',
  'GBP',
  'PLN',
  'SEK',
  'JPY',
  'KRW',
  'XOF',
  'KWD',
  'TND',
  'BHD',
] as const;
export const DISPLAYS = ['code', 'symbol', 'narrowSymbol'] as const;
export const SIGNS = ['standard', 'accounting'] as const;
export const GROUPINGS = [true, false, 'min2', 'always'] as const;
/** Decimals by ISO 4217, written out: the reader takes them from `Intl`, so they are checked against another source. */
export const PLACES: Record<(typeof CURRENCIES)[number], number> = {
  EUR: 2,
  CHF: 2,
  USD: 2,
  GBP: 2,
  PLN: 2,
  SEK: 2,
  JPY: 0,
  KRW: 0,
  XOF: 0,
  KWD: 3,
  TND: 3,
  BHD: 3,
};

type Currency = (typeof CURRENCIES)[number];
export type Options = {
  currencyDisplay: (typeof DISPLAYS)[number];
  currencySign: (typeof SIGNS)[number];
  useGrouping: (typeof GROUPINGS)[number];
};

const formats = new Map<string, Intl.NumberFormat>();
/** An amount of minor units as `Intl` prints it, handed over as text so that no digit is lost. */
export function print(
  locale: string,
  currency: Currency,
  minor: number,
  options: Options & { whole?: boolean },
): string {
  const { currencyDisplay, currencySign, useGrouping, whole } = options;
  const key = [locale, currency, currencyDisplay, currencySign, useGrouping, whole].join();
  let format = formats.get(key);
  if (format === undefined) {
    const digits = whole === true ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay,
      currencySign,
      useGrouping: useGrouping as true,
      ...digits,
    });
    formats.set(key, format);
  }
  const places = PLACES[currency];
  const digits = String(Math.abs(minor)).padStart(places + 1, '0');
  const cut = digits.length - places;
  const decimal = places === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return format.format(`${minor < 0 ? '-' : ''}${decimal}` as `${number}`);
}

type Display = 'symbol' | 'narrowSymbol';
const marksByLocale = new Map<string, Map<string, string>>();
/** The mark each currency bears in a locale. */
function marks(locale: string, currencyDisplay: Display): Map<string, string> {
  const key = `${locale} ${currencyDisplay}`;
  let found = marksByLocale.get(key);
  if (found === undefined) {
    const mark = (currency: string): string =>
      new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
        .format(1)
        .replace(/[\d\s.,]+/g, ' ')
        .trim();
    found = new Map(Intl.supportedValuesOf('currency').map((code) => [code, mark(code)]));
    marksByLocale.set(key, found);
  }
  return found;
}

/** Whether a symbol is the mark of this currency alone: the locale's own symbols first, narrow ones after. */
const clear = new Map<string, boolean>();
export function isClear(locale: string, currency: Currency, display: Options['currencyDisplay']): boolean {
  if (display === 'code') return true;
  const key = `${locale} ${currency} ${display}`;
  let known = clear.get(key);
  if (known === undefined) {
    const mark = marks(locale, display).get(currency);
    const users = (of: Display): string[] =>
      [...marks(locale, of)].filter(([, m]) => m === mark).map(([code]) => code);
    const owners = users('symbol');
    known = (owners.length > 0 ? owners : users('narrowSymbol')).join() === currency;
    clear.set(key, known);
  }
  return known;
}
