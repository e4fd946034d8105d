/** What the reader believes of symbols and separators, against what `Intl.NumberFormat` prints. */
import { describe, expect, it } from 'vitest';
import { currencyOf, isCurrencyCode, separatorsOf } from '../../utils/core/currency';
import { fractionDigits } from '../../utils/core/money';
import { LOCALES } from './locales';

const ALL = [...LOCALES, 'fr-CA', 'en'];
const CODES = Intl.supportedValuesOf('currency');

const printed = (locale: string, currency: string, currencyDisplay: 'symbol' | 'narrowSymbol'): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay })
    .formatToParts(1)
    .find(({ type }) => type === 'currency')?.value ?? '';

describe.each(ALL)('symbols in %s', (locale) => {
  const own = new Map<string, Set<string>>();
  const narrow = new Map<string, Set<string>>();
  for (const code of CODES) {
    for (const [map, display] of [
      [own, 'symbol'],
      [narrow, 'narrowSymbol'],
    ] as const) {
      const symbol = printed(locale, code, display);
      map.set(symbol, (map.get(symbol) ?? new Set<string>()).add(code));
    }
  }

  it('are read as the one currency that prints them, or not at all', () => {
    for (const symbol of new Set([...own.keys(), ...narrow.keys()])) {
      const owners = own.get(symbol) ?? new Set<string>();
      const users = narrow.get(symbol) ?? new Set<string>();
      const expected =
        owners.size === 1 ? [...owners][0] : owners.size === 0 && users.size === 1 ? [...users][0] : null;
      expect([symbol, currencyOf(symbol, locale)]).toEqual([symbol, expected]);
    }
  });

  it('have no second meaning of €, and none that looks like another code', () => {
    for (const user of [...(own.get('€') ?? []), ...(narrow.get('€') ?? [])]) expect(user).toBe('EUR');
    for (const map of [own, narrow]) {
      for (const [symbol, users] of map) if (isCurrencyCode(symbol)) expect([...users]).toEqual([symbol]);
    }
  });
});

describe('codes', () => {
  it('are known in upper case only', () => {
    expect(isCurrencyCode('EUR')).toBe(true);
    expect(isCurrencyCode('eur')).toBe(false);
    expect(isCurrencyCode('XYZ')).toBe(false);
  });

  it('have their decimals', () => {
    expect(['EUR', 'JPY', 'KWD', 'TND', 'USD'].map(fractionDigits)).toEqual([2, 0, 3, 3, 2]);
    expect(() => fractionDigits('€')).toThrow(RangeError);
  });
});

describe('separators', () => {
  it.each([
    ['fr', 'EUR', 'decimal', null],
    ['fr-CH', 'CHF', 'unsure', 'decimal'],
    ['de', 'EUR', 'decimal', 'group'],
    ['de-AT', 'EUR', 'decimal', 'group'],
    ['de-CH', 'EUR', null, 'decimal'],
    ['es', 'EUR', 'decimal', 'group'],
    ['en', 'EUR', 'group', 'decimal'],
  ])('of %s in %s: comma %s, dot %s', (locale, currency, comma, dot) => {
    expect(separatorsOf(locale, currency)).toMatchObject({ comma, dot, regional: locale.includes('-') });
  });
});
