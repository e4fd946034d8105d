/** What `Intl` prints is read back exactly in its own locale, and is never read wrong in its bare language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money } from '../../utils/core/money';
import { readMoney } from '../../utils/core/money-read';
import type { Reading } from '../../utils/core/reading';

const LOCALES = ['fr', 'fr-CH', 'en-GB', 'en-US', 'de', 'de-CH', 'de-AT', 'es', 'it', 'it-CH', 'nl', 'pt', 'pt-PT'] as const;
const CURRENCIES = ['EUR', 'CHF', 'USD', 'GBP', 'PLN', 'SEK', 'JPY', 'KRW', 'XOF', 'KWD', 'TND', 'BHD'] as const;
const DISPLAYS = ['code', 'symbol', 'narrowSymbol'] as const;
const SIGNS = ['standard', 'accounting'] as const;
const GROUPINGS = [true, false, 'min2', 'always'] as const;
/** Decimals by ISO 4217, written out: the reader takes them from `Intl`, so they are checked against another source. */
const PLACES: Record<(typeof CURRENCIES)[number], number> = {
  EUR: 2, CHF: 2, USD: 2, GBP: 2, PLN: 2, SEK: 2, JPY: 0, KRW: 0, XOF: 0, KWD: 3, TND: 3, BHD: 3,
};

type Locale = (typeof LOCALES)[number];
type Currency = (typeof CURRENCIES)[number];
type Options = { currencyDisplay: (typeof DISPLAYS)[number]; currencySign: (typeof SIGNS)[number]; useGrouping: (typeof GROUPINGS)[number] };

const formats = new Map<string, Intl.NumberFormat>();
function print(locale: string, currency: Currency, minor: number, options: Options & { whole?: boolean }): string {
  const { currencyDisplay, currencySign, useGrouping, whole } = options;
  const key = [locale, currency, currencyDisplay, currencySign, useGrouping, whole].join();
  let format = formats.get(key);
  if (format === undefined) {
    const digits = whole === true ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {};
    format = new Intl.NumberFormat(locale, {
      style: 'currency', currency, currencyDisplay, currencySign, useGrouping: useGrouping as true, ...digits,
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
      new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).format(1).replace(/[\d\s.,]+/g, ' ').trim();
    found = new Map(Intl.supportedValuesOf('currency').map((code) => [code, mark(code)]));
    marksByLocale.set(key, found);
  }
  return found;
}

/** Whether a symbol is the mark of this currency alone: the locale's own symbols first, narrow ones after. */
const clear = new Map<string, boolean>();
function isClear(locale: string, currency: Currency, display: Options['currencyDisplay']): boolean {
  if (display === 'code') return true;
  const key = `${locale} ${currency} ${display}`;
  let known = clear.get(key);
  if (known === undefined) {
    const mark = marks(locale, display).get(currency);
    const users = (of: Display): string[] => [...marks(locale, of)].filter(([, m]) => m === mark).map(([code]) => code);
    const owners = users('symbol');
    known = (owners.length > 0 ? owners : users('narrowSymbol')).join() === currency;
    clear.set(key, known);
  }
  return known;
}

const largest = Number.MAX_SAFE_INTEGER;
const amount = fc.oneof(
  fc.integer({ min: -2000, max: 2000 }),
  fc.integer({ min: -2_000_000, max: 2_000_000 }),
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  fc.integer({ min: -largest, max: largest }),
  fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => n * 1000),
  fc.constantFrom(0, 1, -1, 99, 100, 999, 1000, 999_999, 1_000_000, 1_234_000, largest, -largest),
);
const options: fc.Arbitrary<Options> = fc.record({
  currencyDisplay: fc.constantFrom(...DISPLAYS),
  currencySign: fc.constantFrom(...SIGNS),
  useGrouping: fc.constantFrom(...GROUPINGS),
});
/** Every number of digits, with round and with uneven amounts. */
const SIZES = Array.from({ length: 15 }, (_, size) => size + 1)
  .flatMap((size) => [Number('123456789012345'.slice(0, size)), 10 ** size, 1000 * Number('987654321098'.slice(0, size))])
  .flatMap((minor) => [minor, -minor]);
const isExactly = (reading: Reading<Money>, minor: number, currency: string): boolean =>
  reading.kind === 'value' && Object.is(reading.value.minor, minor) && reading.value.currency === currency;
const exactly = (minor: number, currency: string): { kind: 'value'; value: Money } => ({ kind: 'value', value: { minor, currency } });

describe.each(LOCALES)('%s', (locale: Locale) => {
  it('is read back exactly', () => {
    let exact = 0;
    let shared = 0;
    fc.assert(
      fc.property(fc.constantFrom(...CURRENCIES), amount, options, (currency, minor, style) => {
        const text = print(locale, currency, minor, style);
        const reading = readMoney(text, locale);
        if (isClear(locale, currency, style.currencyDisplay)) {
          exact += 1;
          if (!isExactly(reading, minor, currency)) throw new Error(`${text} was read as ${JSON.stringify(reading)}`);
        } else if (reading.kind === 'value' ? reading.value.currency === currency : reading.reason !== 'currencyUnknown') {
          throw new Error(`${text} should not be readable: ${JSON.stringify(reading)}`);
        } else {
          shared += 1;
        }
      }),
      { numRuns: 3000 },
    );
    expect(exact).toBeGreaterThan(2000);
    expect(shared).toBeGreaterThan(0);
  });

  it('is read back exactly at every size, in every style', () => {
    const wrong: unknown[] = [];
    let read = 0;
    for (const currency of CURRENCIES) {
      for (const currencyDisplay of DISPLAYS) {
        if (!isClear(locale, currency, currencyDisplay)) continue;
        for (const currencySign of SIGNS) {
          for (const useGrouping of GROUPINGS) {
            for (const minor of SIZES) {
              const text = print(locale, currency, minor, { currencyDisplay, currencySign, useGrouping });
              const reading = readMoney(text, locale);
              if (!isExactly(reading, minor, currency)) wrong.push({ text, reading });
              read += 1;
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(10_000);
  });

  it('is right or refused in the bare language', () => {
    const language = locale.slice(0, 2);
    // A column proves what its own locale prints.
    const decimal = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(1.5).includes(',');
    const proven = decimal ? '.' : ',';
    let right = 0;
    let all = 0;
    fc.assert(
      fc.property(fc.constantFrom(...CURRENCIES), amount, options, fc.boolean(), (currency, minor, style, column) => {
        const text = print(locale, currency, minor, style);
        const reading = readMoney(text, language, column ? proven : null);
        if (!isClear(locale, currency, style.currencyDisplay)) return;
        all += 1;
        if (reading.kind !== 'value') return;
        right += 1;
        if (!isExactly(reading, minor, currency)) throw new Error(`${text} was read as ${JSON.stringify(reading)}`);
      }),
      { numRuns: 3000 },
    );
    expect(right / all).toBeGreaterThan(0.8);
  });

  it('is read back exactly without decimals, where it cannot be anything else', () => {
    for (const currency of ['EUR', 'CHF', 'JPY'] as const) {
      for (const units of [0, 1, 999, 1000, 6775, 12345, 999_999, 1_000_000, 1_234_567]) {
        for (const useGrouping of GROUPINGS) {
          const minor = units * 10 ** PLACES[currency];
          const text = print(locale, currency, minor, { currencyDisplay: 'code', currencySign: 'standard', useGrouping, whole: true });
          expect({ text, ...readMoney(text, locale) }).toEqual({ text, ...exactly(minor, currency) });
        }
      }
    }
  });
});

describe('what is inherently open is refused', () => {
  it('dinars without decimals in a bare language: 1.234 KWD is either 1234 or 1.234 in German', () => {
    expect(readMoney('1.234 KWD', 'de')).toMatchObject({ reason: 'amountAmbiguous' });
    expect(readMoney('1.234 KWD', 'de-DE')).toEqual(exactly(1_234_000, 'KWD'));
    expect(readMoney('1.234 KWD', 'de-CH')).toEqual(exactly(1234, 'KWD'));
  });
  it('three decimals in euros are never taken for thousandths', () => {
    for (const [locale, text] of [['fr', '1,234 EUR'], ['en-US', 'EUR 1.234'], ['de-CH', 'EUR 1.234'], ['de', '1,234 EUR']] as const) {
      expect(readMoney(text, locale)).toMatchObject({ reason: 'amountAmbiguous' });
    }
  });
});
