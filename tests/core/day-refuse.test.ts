/** Texts that look like dates and are refused, each with its reason, in every language. */
import { describe, expect, it } from 'vitest';
import { dayOrderEvidence, readDay } from '../../utils/core/day-read';
import { growsTooFast } from './growth';

const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'] as const;

describe('what is refused, in every language', () => {
  const traps: Readonly<Record<string, readonly string[]>> = {
    dateMissing: ['', ' ', '-', '--', '–', '—', '\u2212', '\u200e-', '\n\t'],
    dateImpossible: [
      '31/02/2026',
      '31-02-2026',
      '31.02.26',
      '29/02/2026',
      '29/02/2100',
      '31/04/2026',
      '32/01/2026',
      '00/01/2026',
      '01/00/2026',
      '13/13/2026',
      '99/99/2026',
      '2026-02-30',
      '2026-13-01',
      '2026-00-01',
      '2026-01-00',
    ],
    dateUnreadable: [
      '12',
      '1 234,50 €',
      '12,50',
      '1.234',
      '12.03',
      '12/03',
      '2026',
      '03/2026',
      '2026/03/12',
      '2026.03.12',
      '2026-3-12',
      '20260312',
      '12032026',
      '12/03/026',
      '12/03/20266',
      '112/03/2026',
      '12/003/2026',
      '12/03-2026',
      '12.03/2026',
      '12 / 03 / 2026',
      '12 03 2026',
      '2026-03-12T00:00',
      '12/03/2026 10:30',
      '12/03/2026 ▲',
      '▲ 12/03/2026',
      '(12/03/2026)',
      '12/03/2026.',
      '-12/03/2026',
      '12/03/1989',
      '12/03/2101',
      '12/03/0026',
      '1800-01-01',
      '١٢/٠٣/٢٠٢٦',
      '１２/03/2026',
      '12/0３/2026',
      '5 smarch 2026',
      '12 XIII 2026',
      'demain',
      'hier',
      'today',
      'in 3 days',
      'il y a 3 jours',
      'NaN',
      'Invalid Date',
      'null',
      'F-2026-023',
      'QON-2026-03-12',
      'INV001',
      '+2026-03-12',
      '12\u202e/03/2026',
      '12\u200b/03/2026',
      '=12/03/2026',
      '1/2/3',
      '1.2.3',
      '3 4 5',
      '12-',
      '12 , 2026',
      '2026 12',
      '6 775,00 EUR',
    ],
    dateConflict: [
      '12/03/2026 13/03/2026',
      '12/03/2026 – 15/03/2026',
      '12/03/202613/03/2026',
      '2026-03-12 2026-03-13',
      '2026-03-12\n12/03/2026',
      '12/03/2026 12/03/2026',
    ],
  };
  it.each(Object.entries(traps))('%s', (reason, texts) => {
    const wrong: unknown[] = [];
    for (const locale of [...LANGUAGES, 'en-GB', 'en-US', 'fr-CH', 'de-AT', 'pt-PT']) {
      for (const text of texts) {
        const reading = readDay(text, locale);
        if (reading.kind === 'value' || reading.reason !== reason || reading.seen !== text)
          wrong.push({ text, locale, reading });
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['fr', '31 février 2026', 'dateImpossible'],
    ['fr', '29 févr. 2026', 'dateImpossible'],
    ['fr', '0 mars 2026', 'dateImpossible'],
    ['en', 'Feb 30, 2026', 'dateImpossible'],
    ['fr', 'vendredi 12 mars 2026', 'dateConflict'],
    ['en', 'Friday, March 12, 2026', 'dateConflict'],
    ['fr', '12 mars 2026 13 mars 2026', 'dateConflict'],
    ['en', 'Mar 12, 2026 Mar 13, 2026', 'dateConflict'],
    ['de', '12. März 2026 – 13. März 2026', 'dateConflict'],
    ['pt', '5 de mar. de 2026 6 de mar. de 2026', 'dateConflict'],
    ['fr', 'lundi 31 février 2026', 'dateImpossible'],
    ['fr', '12 mars 1989', 'dateUnreadable'],
    ['fr', '12 mars 26', 'dateUnreadable'],
    ['fr', '12 mars', 'dateUnreadable'],
    ['fr', 'mars 2026', 'dateUnreadable'],
    ['fr', 'mars 12, 2026', 'dateUnreadable'],
    ['fr', '12 March 2026', 'dateUnreadable'],
    ['en', '12 mars 2026', 'dateUnreadable'],
    ['fr', '12mars2026', 'dateUnreadable'],
    ['fr', '2er mars 2026', 'dateUnreadable'],
    ['de', '1er März 2026', 'dateUnreadable'],
    ['fr', '12. mars 2026', 'dateUnreadable'],
    ['fr', '12 de mars 2026', 'dateUnreadable'],
    ['en', '12 of March 2026', 'dateUnreadable'],
    ['fr', 'échéance 12 mars 2026', 'dateUnreadable'],
    ['fr', 'Thursday 12 mars 2026', 'dateUnreadable'],
    ['fr', '▲ 12 mars 2026', 'dateUnreadable'],
    ['fr', '12 mars 2026 ▲', 'dateUnreadable'],
    ['fr', '12 mars 2026 à 10:30', 'dateUnreadable'],
    ['fr', '12 m 2026', 'dateUnreadable'],
    ['fr', '12 jui 2026', 'dateUnreadable'],
    ['fr', '12 mars.. 2026', 'dateUnreadable'],
    ['fr', '012 mars 2026', 'dateUnreadable'],
    ['fr', '12 __proto__ 2026', 'dateUnreadable'],
    ['en', 'constructor 12, 2026', 'dateUnreadable'],
    ['fr', '12 1 2026', 'dateUnreadable'],
    ['en', 'Monday 12, 2026', 'dateUnreadable'],
  ])('%s: %s is %s', (locale, text, reason) => {
    expect(readDay(text, locale)).toMatchObject({ reason, seen: text });
  });

  it('long texts, in a time that grows as they do', () => {
    const pieces = [
      '1',
      '12/',
      '12/03/2026',
      'a',
      'a ',
      '1 a ',
      ' ',
      '-',
      '12 mars 2026 ',
      '\u200e',
      '.',
      'é',
      'jeudi, ',
    ];
    const read = (text: string) => {
      for (const locale of LANGUAGES) {
        expect(readDay(text, locale).kind).not.toBe('value');
        expect(dayOrderEvidence(text)).toBeNull();
      }
    };
    expect(pieces.map((piece) => growsTooFast(piece, read)).filter(Boolean)).toEqual([]);
  });
});
