/** What `Intl` prints is read back exactly in its own locale, and is never read wrong in its bare language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money } from '../../utils/core/money';
import { readMoney } from '../../utils/core/money-read';
import type { Reading } from '../../utils/core/reading';
import {
  CURRENCIES,
  DISPLAYS,
  GROUPINGS,
  PLACES,
  SIGNS,
  isClear,
  print,
  type Options,
} from './money-printing';
import { LOCALES } from './locales';

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
  .flatMap((size) => [
    Number('123456789012345'.slice(0, size)),
    10 ** size,
    1000 * Number('987654321098'.slice(0, size)),
  ])
  .flatMap((minor) => [minor, -minor]);
const isExactly = (reading: Reading<Money>, minor: number, currency: string): boolean =>
  reading.kind === 'value' && Object.is(reading.value.minor, minor) && reading.value.currency === currency;
const exactly = (minor: number, currency: string): { kind: 'value'; value: Money } => ({
  kind: 'value',
  value: { minor, currency },
});

describe.each(LOCALES)('%s', (locale) => {
  it('is read back exactly', () => {
    let exact = 0;
    let shared = 0;
    fc.assert(
      fc.property(fc.constantFrom(...CURRENCIES), amount, options, (currency, minor, style) => {
        const text = print(locale, currency, minor, style);
        const reading = readMoney(text, locale);
        if (isClear(locale, currency, style.currencyDisplay)) {
          exact += 1;
          if (!isExactly(reading, minor, currency))
            throw new Error(`${text} was read as ${JSON.stringify(reading)}`);
        } else if (
          reading.kind === 'value'
            ? reading.value.currency === currency
            : reading.reason !== 'currencyUnknown'
        ) {
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
    const decimal = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
      .format(1.5)
      .includes(',');
    const proven = decimal ? '.' : ',';
    let right = 0;
    let all = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...CURRENCIES),
        amount,
        options,
        fc.boolean(),
        (currency, minor, style, column) => {
          const text = print(locale, currency, minor, style);
          const reading = readMoney(text, language, column ? proven : null);
          if (!isClear(locale, currency, style.currencyDisplay)) return;
          all += 1;
          if (reading.kind !== 'value') return;
          right += 1;
          if (!isExactly(reading, minor, currency))
            throw new Error(`${text} was read as ${JSON.stringify(reading)}`);
        },
      ),
      { numRuns: 3000 },
    );
    expect(right / all).toBeGreaterThan(0.8);
  });

  it('is read back exactly without decimals, where it cannot be anything else', () => {
    for (const currency of ['EUR', 'CHF', 'JPY'] as const) {
      for (const units of [0, 1, 999, 1000, 6775, 12345, 999_999, 1_000_000, 1_234_567]) {
        for (const useGrouping of GROUPINGS) {
          const minor = units * 10 ** PLACES[currency];
          const text = print(locale, currency, minor, {
            currencyDisplay: 'code',
            currencySign: 'standard',
            useGrouping,
            whole: true,
          });
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
    for (const [locale, text] of [
      ['fr', '1,234 EUR'],
      ['en-US', 'EUR 1.234'],
      ['de-CH', 'EUR 1.234'],
      ['de', '1,234 EUR'],
    ] as const) {
      expect(readMoney(text, locale)).toMatchObject({ reason: 'amountAmbiguous' });
    }
  });
});
