/** Money printed and added: every digit kept, currencies apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, fractionDigits, sumByCurrency, toDecimal } from '../../utils/core/money';

const safeInteger = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
const currency = fc.constantFrom('EUR', 'JPY', 'KWD', 'CHF');

describe('toDecimal', () => {
  it.each([
    [{ minor: 82500, currency: 'EUR' }, '825.00'],
    [{ minor: -1200, currency: 'EUR' }, '-12.00'],
    [{ minor: 5, currency: 'EUR' }, '0.05'],
    [{ minor: -5, currency: 'EUR' }, '-0.05'],
    [{ minor: 0, currency: 'EUR' }, '0.00'],
    [{ minor: -0, currency: 'EUR' }, '0.00'],
    [{ minor: 1234, currency: 'JPY' }, '1234'],
    [{ minor: 1234, currency: 'KWD' }, '1.234'],
    [{ minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' }, '90071992547409.91'],
  ])('%j is %s', (money, decimal) => {
    expect(toDecimal(money)).toBe(decimal);
  });

  it('agrees with whole-number division at every size', () => {
    fc.assert(
      fc.property(safeInteger, currency, (minor, code) => {
        const places = fractionDigits(code);
        const scale = 10n ** BigInt(places);
        const size = BigInt(minor < 0 ? -minor : minor);
        const rest = places === 0 ? '' : `.${String(size % scale).padStart(places, '0')}`;
        expect(toDecimal({ minor, currency: code })).toBe(
          `${minor < 0 ? '-' : ''}${String(size / scale)}${rest}`,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('formatMoney', () => {
  it('prints as the locale does', () => {
    expect(formatMoney({ minor: 677500, currency: 'EUR' }, 'fr')).toBe('6\u202f775,00\u00a0€');
    expect(formatMoney({ minor: -1200, currency: 'EUR' }, 'en-US')).toBe('-€12.00');
    expect(formatMoney({ minor: 1234, currency: 'JPY' }, 'en-US')).toBe('¥1,234');
  });

  it('keeps every digit of large amounts', () => {
    fc.assert(
      fc.property(
        safeInteger,
        currency,
        fc.constantFrom('fr', 'en-US', 'de-CH', 'es'),
        (minor, code, locale) => {
          const shown = formatMoney({ minor, currency: code }, locale).replace(/\D/g, '');
          const size = BigInt(minor < 0 ? -minor : minor);
          expect(BigInt(shown)).toBe(size);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('sumByCurrency', () => {
  it('adds within a currency only, sorted by code', () => {
    const list = [
      { minor: 100, currency: 'USD' },
      { minor: 1, currency: 'EUR' },
      { minor: -30, currency: 'USD' },
      { minor: 2, currency: 'EUR' },
    ];
    expect(sumByCurrency(list)).toEqual([
      { minor: 3, currency: 'EUR' },
      { minor: 70, currency: 'USD' },
    ]);
    expect(sumByCurrency([])).toEqual([]);
  });

  it('throws where the sum would not be exact', () => {
    const most = { minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' };
    expect(sumByCurrency([most, { minor: 1, currency: 'USD' }])).toHaveLength(2);
    expect(() => sumByCurrency([most, { minor: 1, currency: 'EUR' }])).toThrow(RangeError);
  });
});
