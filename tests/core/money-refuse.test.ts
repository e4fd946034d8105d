/** Texts that look like amounts and are refused, each with its reason, in every locale and column. */
import { describe, expect, it } from 'vitest';
import { groupEvidence, readMoney } from '../../utils/core/money-read';
import { growsTooFast } from './growth';

describe('what is refused, in every locale', () => {
  const traps: Readonly<Record<string, readonly string[]>> = {
    currencyUnknown: [
      '12',
      '1.234',
      '12,00',
      '-12,00',
      '(12,00)',
      '12,00 eur',
      '12,00 Eur',
      '12,00 XYZ',
      '12,00 euros',
      '12,00 kr',
      'kr 12,00',
      '12,00 ¤',
      '12,00 k€',
      'M€ 12',
      '€€ 12',
      'EUREUR 12',
      '12,00 EURO',
      '12,00 Fr.',
      'CHF. 12',
      '1\u202f234,50',
    ],
    amountUnreadable: [
      'EUR',
      '€',
      '- EUR',
      'EUR --',
      'n/a',
      'gratuit',
      '1.23.456,00 EUR',
      '12,34,567 EUR',
      '1,23,456.00 EUR',
      '1.2345.678 EUR',
      '1234.567,00 EUR',
      '12,345,67 EUR',
      '1.234,567.89 EUR',
      '1,234.567,89 EUR',
      '1.234.56 EUR',
      '1 23 EUR',
      '12 34,50 EUR',
      '1  234 EUR',
      '1\u202f234 567,00 EUR',
      "1'234’567 EUR",
      '1.234 567 EUR',
      '1 234.567,00 EUR',
      '0.123.456 EUR',
      '0 123 EUR',
      '007 EUR',
      '00,50 EUR',
      '01,50 EUR',
      ',50 EUR',
      '.50 EUR',
      '12, EUR',
      '12. EUR',
      '12,- EUR',
      '€ 12,-',
      'CHF 12.–',
      '1..234 EUR',
      '12,,50 EUR',
      '12,345,6 EUR',
      '1,2345 EUR',
      '1234,555 EUR',
      '0,001 EUR',
      '12,5 JPY',
      'JPY 1,234.50',
      '１２ EUR',
      '1２ EUR',
      '١٢ EUR',
      '12³ EUR',
      '12½ EUR',
      '½ EUR',
      '∞ EUR',
      'NaN EUR',
      '--12 EUR',
      '-+12 EUR',
      '+-12 EUR',
      '±12 EUR',
      '-12- EUR',
      '-(12) EUR',
      '(-12) EUR',
      '(12 EUR',
      '12) EUR',
      '((12 EUR))',
      '12,00-EUR',
      'EUR - 12,00',
      '12,00 EUR -',
      '12+ EUR',
      '~12 EUR',
      '≈ 12 EUR',
      '< 12 EUR',
      '12 %',
      '12 EUR/h',
      '12 EUR TTC',
      'ca. 12 EUR ▲',
      'EUR 12 EUR',
      '€12 EUR',
      '12 EUR *',
      '=12 EUR',
      '\u202e00,21 EUR',
      '9007199254740993 EUR',
      '99999999999999999999 EUR',
      '900719925474099,20 EUR',
      '1:30 h',
      '12/03/2026',
      '2026-03-12',
      'F-2026-023',
      '12e EUR',
    ],
    amountConflict: [
      '12 EUR 13 EUR',
      '12,00 € / 13,00 €',
      '12,00 EUR\n13,00 EUR',
      '12,00 €13,00 €',
      '12–13 EUR',
      '12-13 EUR',
      'EUR 12 USD',
      '12,00 EUR (14,40 EUR)',
      '1e3 EUR',
      '0x12 EUR',
      '1_000 EUR',
      '1·234 EUR',
      '12·50 EUR',
      '12\u202e00 EUR',
      '12\u200b34 EUR',
      '12\n345 EUR',
      '1\t234 EUR',
      '12,00 EUR 12,00 EUR',
      'EUR 1,234.00 / USD 1,300.00',
    ],
  };
  it.each(Object.entries(traps))('%s', (reason, texts) => {
    const wrong: unknown[] = [];
    for (const locale of ['fr', 'fr-CH', 'en', 'en-US', 'de', 'de-CH', 'es', 'it', 'pt', 'nl']) {
      for (const column of [null, ',', '.'] as const) {
        for (const text of texts) {
          const reading = readMoney(text, locale, column);
          if (reading.kind === 'value' || reading.reason !== reason || reading.seen !== text) {
            wrong.push({ text, locale, column, reading });
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('holds many traps', () => {
    expect(Object.values(traps).flat().length).toBeGreaterThan(100);
  });

  it('dollars where several currencies share the sign', () => {
    for (const locale of ['fr', 'es', 'en-GB', 'nl', 'pt']) {
      expect(readMoney('$ 12', locale)).toMatchObject({ reason: 'currencyUnknown' });
    }
  });

  it('long texts, in a time that grows as they do', () => {
    const long = [
      '9',
      '1.',
      '1,',
      ' ',
      "'",
      '-',
      '(',
      'EUR ',
      '1 EUR ',
      '\u200e',
      '\u200e1',
      '1 ',
      '\u202e',
      '€',
    ];
    const faster = long.map((piece) =>
      growsTooFast(piece, (text) => {
        expect(readMoney(text, 'fr').kind).not.toBe('value');
        expect(readMoney(`${text} 12,00 EUR`, 'fr')).toMatchObject(
          piece === ' ' || piece === '\u200e' ? { kind: 'value' } : { reason: 'amountUnreadable' },
        );
        expect(groupEvidence(text)).toBeNull();
      }),
    );
    expect(faster.filter(Boolean)).toEqual([]);
  });
});
