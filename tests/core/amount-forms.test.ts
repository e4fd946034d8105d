/** An amount read by the form of another one is what the full reading gives, or is not read at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAmountForms } from '../../utils/core/amount-forms';
import { readMoney } from '../../utils/core/money-read';

const LOCALES = ['fr', 'fr-CH', 'en-GB', 'en-US', 'de', 'de-CH', 'es', 'it', 'nl', 'pt'];
const CURRENCIES = ['EUR', 'CHF', 'USD', 'JPY', 'KWD'];

const amount = fc.record({
  number: fc.integer({ min: -99_999_999, max: 99_999_999 }).map((minor) => minor / 1000),
  display: fc.constantFrom('code' as const, 'symbol' as const),
  sign: fc.constantFrom('standard' as const, 'accounting' as const),
  decimals: fc.constantFrom(undefined, 0, 1, 2, 3),
});
type Amount = typeof amount extends fc.Arbitrary<infer T> ? T : never;

const print = (locale: string, currency: string, { number, display, sign, decimals }: Amount): string =>
  new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: display,
    currencySign: sign,
    ...(decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  }).format(number);

/** Another text of the same length: some of its characters are others. */
const changed = (text: string, changes: readonly (readonly [at: number, to: string])[]): string => {
  const chars = [...text];
  for (const [at, to] of changes) chars[at % chars.length] = to;
  return chars.join('');
};

describe('amounts of the same form', () => {
  it.each(LOCALES)('%s: read by form as in full', (locale) => {
    let byForm = 0;
    const changes = fc.array(
      fc.tuple(fc.nat(20), fc.constantFrom('0', '1', '9', ',', '.', ' ', '\u00a0', '-', '(', '€')),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...CURRENCIES),
        fc.array(amount, { minLength: 10, maxLength: 40 }),
        changes,
        (currency, amounts, to) => {
          const forms = createAmountForms();
          for (const each of amounts) {
            const printed = print(locale, currency, each);
            for (const text of [printed, changed(printed, to)]) {
              const full = readMoney(text, locale);
              const like = forms.read(text);
              if (like !== null) {
                byForm++;
                expect(like, text).toEqual(full);
              } else if (full.kind === 'value') forms.keep(text, full.value);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
    expect(byForm).toBeGreaterThan(100);
  });

  it('leaves alone what zeros were left out of, and what begins with a zero', () => {
    const forms = createAmountForms();
    forms.keep('12,340 EUR', { minor: 1234, currency: 'EUR' });
    expect(forms.read('12,345 EUR')).toBeNull();
    forms.keep('0,50 EUR', { minor: 50, currency: 'EUR' });
    expect(forms.read('1,50 EUR')).toBeNull();
    forms.keep('1,50 EUR', { minor: 150, currency: 'EUR' });
    expect(forms.read('2,75 EUR')).toEqual({ kind: 'value', value: { minor: 275, currency: 'EUR' } });
    expect(forms.read('0,75 EUR')).toBeNull();
    expect(forms.read('2.75 EUR')).toBeNull();
    expect(forms.read('2,75 USD')).toBeNull();
  });
});
