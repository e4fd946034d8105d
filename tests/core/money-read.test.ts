/** Reading amounts: the forms Qonto prints, the rules for separators and signs, and what must be refused. */
import { describe, expect, it } from 'vitest';
import { groupEvidence, readMoney, type GroupEvidence } from '../../utils/core/money-read';

const EUR = (minor: number): unknown => ({ kind: 'value', value: { minor, currency: 'EUR' } });
const money = (minor: number, currency: string): unknown => ({ kind: 'value', value: { minor, currency } });
/** `·` stands for U+00A0, `⸱` for U+202F, as in the notes on how Qonto prints. */
const spaced = (text: string): string => text.replace(/·/g, '\u00a0').replace(/⸱/g, '\u202f');

describe('the styles of each interface language', () => {
  const table: readonly (readonly [string, string, number])[] = [
    ['fr', '12⸱345,50·EUR', 1234550],
    ['fr', '6⸱775,00·EUR', 677500],
    ['fr', '-12,00·EUR', -1200],
    ['fr', '6⸱775,00·€', 677500],
    ['fr', '6⸱775·EUR', 677500],
    ['fr', '+12,00·EUR', 1200],
    ['fr', '6 775,00 EUR', 677500],
    ['en', 'EUR·12,345.50', 1234550],
    ['en', 'EUR·6,775.00', 677500],
    ['en', '-EUR·12.00', -1200],
    ['en', '€6,775.00', 677500],
    ['en', 'EUR·6,775', 677500],
    ['en', '+EUR·12.00', 1200],
    ['de', '12.345,50·EUR', 1234550],
    ['de', '6.775,00·EUR', 677500],
    ['de', '-12,00·EUR', -1200],
    ['de', '6.775,00·€', 677500],
    ['de', '6.775·EUR', 677500],
    ['de', '+12,00·EUR', 1200],
    ['es', '12.345,50·EUR', 1234550],
    ['es', '6.775,00·EUR', 677500],
    ['es', '-12,00·EUR', -1200],
    ['es', '6.775,00·€', 677500],
    ['es', '6.775·EUR', 677500],
    ['es', '+12,00·EUR', 1200],
    ['it', '12.345,50·EUR', 1234550],
    ['it', '6.775,00·EUR', 677500],
    ['it', '-12,00·EUR', -1200],
    ['it', '6.775,00·€', 677500],
    ['it', '6.775·EUR', 677500],
    ['it', '+12,00·EUR', 1200],
    ['pt', '12.345,50·EUR', 1234550],
    ['pt', '6775,00·EUR', 677500],
    ['pt', '-12,00·EUR', -1200],
    ['pt', '6775,00·€', 677500],
    ['pt', '6775·EUR', 677500],
    ['pt', '+12,00·EUR', 1200],
    ['nl', 'EUR·12.345,50', 1234550],
    ['nl', 'EUR·6.775,00', 677500],
    ['nl', 'EUR·-12,00', -1200],
    ['nl', '€·6.775,00', 677500],
    ['nl', 'EUR·6.775', 677500],
    ['nl', 'EUR·+12,00', 1200],
  ];
  it.each(table)('%s: %s', (locale, text, minor) => {
    expect(readMoney(spaced(text), locale)).toEqual(EUR(minor));
  });
  const regions: Record<string, string> = {
    fr: 'fr-FR',
    en: 'en-US',
    de: 'de-DE',
    es: 'es-ES',
    it: 'it-IT',
    pt: 'pt-PT',
    nl: 'nl-NL',
  };
  it.each(table.filter(([, text]) => text !== '6.775·EUR'))(
    '%s with its region: %s',
    (locale, text, minor) => {
      expect(readMoney(spaced(text), regions[locale] ?? '')).toEqual(EUR(minor));
    },
  );
  it.each(Object.keys(regions))('%s: no amount', (locale) => {
    for (const text of ['--', '', '  ', '-', '–', '—', '\u2212', '\u200e--']) {
      expect(readMoney(text, locale)).toMatchObject({ kind: 'unknown', reason: 'amountMissing', seen: text });
    }
  });
});

describe('spaces, signs, currencies', () => {
  it.each([
    ['1\u2009234,50 EUR', 123450],
    ['1\u00a0234,50 EUR', 123450],
    ['1\u2007234\u2007567,50 EUR', 123456750],
    ['\n\t  12,00\n   EUR ', 1200],
    ['\u200e-12,00\u00a0€\u200f', -1200],
    ['12,00-\u00a0EUR', -1200],
    ['12,00 EUR-', -1200],
    ['12,00-', null],
    ['(12,00 €)', -1200],
    ['€ (12,00)', -1200],
    ['(€12.00)', -1200],
    ['\u221212,00 €', -1200],
    ['– 12,00 €', -1200],
    ['EUR -12,00', -1200],
    ['EUR-12.00', -1200],
    ['€+12.00', 1200],
    ['-0,00 €', 0],
    ['0 €', 0],
    ['12,5 EUR', 1250],
    ['12,50 EUR', 1250],
    ['12,5000 EUR', 1250],
    ['1234,500 EUR', 123450],
    ['0,500 EUR', 50],
    ['1.234.567 EUR', 123456700],
    ['1’234.50 EUR', 123450],
    ["1'234.5 EUR", 123450],
    ['12EUR', 1200],
    ['90071992547409,91 EUR', Number.MAX_SAFE_INTEGER],
  ])('%j is %d', (text, minor) => {
    if (minor === null) expect(readMoney(text, 'fr')).toMatchObject({ reason: 'currencyUnknown' });
    else expect(readMoney(text, 'fr')).toEqual(EUR(minor));
  });
  it.each([
    ['CHF 1’234.50', 'de-CH', 123450, 'CHF'],
    ['CHF-1’234.50', 'de-CH', -123450, 'CHF'],
    ['1\u202f234,50 $US', 'fr', 123450, 'USD'],
    ['US$1,234.50', 'en-GB', 123450, 'USD'],
    ['$1,234.50', 'en-US', 123450, 'USD'],
    ['JP¥1,234', 'en-GB', 1234, 'JPY'],
    ['£12.00', 'en-GB', 1200, 'GBP'],
    ['12,00 zł', 'fr', 1200, 'PLN'],
    ['12\u202f000 F\u202fCFA', 'fr', 12000, 'XOF'],
    ['12 000 F CFA', 'fr', 12000, 'XOF'],
    ['JPY 1,234.00', 'en', 1234, 'JPY'],
    ['1.234,50 KWD', 'de', 1234500, 'KWD'],
    ['1.234 KWD', 'de-DE', 1234000, 'KWD'],
    ['1,234 KWD', 'de', 1234, 'KWD'],
    ['KWD 1.234', 'en', 1234, 'KWD'],
  ])('%j in %s is %d %s', (text, locale, minor, currency) => {
    expect(readMoney(text, locale)).toEqual(money(minor, currency));
  });
});

describe('a lone separator before three digits', () => {
  it.each<[string, string, GroupEvidence | null, number | null]>([
    ['1.234 EUR', 'de', null, 123400],
    ['1.234 EUR', 'de', '.', 123400],
    ['1.234 EUR', 'de', ',', null],
    ['1.234 EUR', 'fr', null, null],
    ['1.234 EUR', 'fr', '.', 123400],
    ['1.234 EUR', 'fr', ',', null],
    ['1,234 EUR', 'fr', null, null],
    ['1,234 EUR', 'fr', ',', null],
    ['1,234 EUR', 'fr', '.', null],
    ['EUR 1,234', 'en', null, 123400],
    ['EUR 1,234', 'en', '.', null],
    ['EUR 1.234', 'en', null, null],
    ['EUR 1.500', 'en', null, null],
    ['EUR 1.234', 'en', '.', null],
    ['1.234 CHF', 'fr-CH', null, null],
    ['1,234 CHF', 'fr-CH', null, null],
    ['1,234 CHF', 'fr-CH', ',', null],
    ['1,234 CHF', 'de-CH', null, null],
    ['1,234 CHF', 'de-CH', ',', 123400],
    // Where three decimals are the rule, a bare language leaves open which region wrote the text.
    ['1.234 KWD', 'de', null, null],
    ['1.234 KWD', 'de', '.', 1234000],
    ['1.234 KWD', 'fr-CH', null, 1234],
    ['1.234 KWD', 'de-CH', null, 1234],
    ['1.234 KWD', 'fr', null, null],
    ['1.234 KWD', 'fr', ',', 1234],
    ['1,234 KWD', 'de', ',', null],
    ['1,234 KWD', 'fr', '.', 1234],
  ])('%s in %s with column %s is %s', (text, locale, column, minor) => {
    const reading = readMoney(text, locale, column);
    if (minor === null)
      expect(reading).toMatchObject({ kind: 'unknown', reason: 'amountAmbiguous', seen: text });
    else expect(reading).toMatchObject({ kind: 'value', value: { minor } });
  });
});

describe('groupEvidence', () => {
  it.each([
    ['12.345,50', '.'],
    ['1,234.5', ','],
    ['12,50', '.'],
    ['EUR 12.50', ','],
    ['1.234.567 EUR', '.'],
    ['1 234,500 EUR', '.'],
    ['1234.567 KWD', ','],
    ['0,125 KWD', '.'],
    ['1.234', null],
    ['1,234 EUR', null],
    ['1 234 EUR', null],
    ['12 EUR', null],
    ['', null],
    ['12,50 13.50', null],
    ['12,50 EUR 13,50 EUR', null],
    ['1.23.456,00', null],
    ['12,50'.repeat(100), null],
  ])('%j proves %s', (text, evidence) => {
    expect(groupEvidence(text)).toBe(evidence);
  });
});
