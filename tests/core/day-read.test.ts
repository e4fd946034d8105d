/** Reading dates: the forms Qonto prints, the rules for the order of numbers, and what must be refused. */
import { describe, expect, it } from 'vitest';
import { dayOrderEvidence, readDay, type DayOrder } from '../../utils/core/day-read';

const on = (day: string): unknown => ({ kind: 'value', value: day });

describe('the styles of each interface language', () => {
  it.each([
    ['fr', '05 mars 2026', '2026-03-05'],
    ['fr', '05 sept. 2026', '2026-09-05'],
    ['fr', '25 déc. 2026', '2026-12-25'],
    ['fr', '05/03/2026', '2026-03-05'],
    ['fr', '12 mars 2026', '2026-03-12'],
    ['fr', '1er mars 2026', '2026-03-01'],
    ['en', 'Mar 05, 2026', '2026-03-05'],
    ['en', '05-03-2026', '2026-03-05'],
    ['de', '05. März 2026', '2026-03-05'],
    ['de', '05. Sept. 2026', '2026-09-05'],
    ['de', '05.03.2026', '2026-03-05'],
    ['es', '05 mar 2026', '2026-03-05'],
    ['es', '05 sept 2026', '2026-09-05'],
    ['es', '05-03-2026', '2026-03-05'],
    ['es', '05 de marzo de 2026', '2026-03-05'],
    ['it', '05 mar 2026', '2026-03-05'],
    ['it', '05 set 2026', '2026-09-05'],
    ['it', '05/03/2026', '2026-03-05'],
    ['pt', '05 mar 2026', '2026-03-05'],
    ['pt', '05/03/2026', '2026-03-05'],
    ['pt', '05 de março de 2026', '2026-03-05'],
    ['nl', '05 mrt 2026', '2026-03-05'],
    ['nl', '05-03-2026', '2026-03-05'],
  ])('%s: %s', (locale, text, day) => {
    expect(readDay(text, locale)).toEqual(on(day));
    const region = { en: 'US', pt: 'PT' }[locale] ?? locale.toUpperCase();
    expect(readDay(text, `${locale}-${region}`)).toEqual(on(day));
  });
});

describe('other forms', () => {
  it.each([
    ['fr', '12\u00a0mars\u202f2026', '2026-03-12'],
    ['fr', '\n  12\n mars   2026 ', '2026-03-12'],
    ['fr', '\u200e12 mars 2026\u200f', '2026-03-12'],
    ['fr', '12 Mars 2026', '2026-03-12'],
    ['fr', '5 AOÛT 2026', '2026-08-05'],
    ['fr', '5 aou\u0302t 2026', '2026-08-05'],
    ['fr', '5 sept 2026', '2026-09-05'],
    ['fr', '5 juill. 2026', '2026-07-05'],
    ['fr', 'jeudi 12 mars 2026', '2026-03-12'],
    ['fr', 'jeu. 12 mars 2026', '2026-03-12'],
    ['fr-CH', 'jeudi, 12 mars 2026', '2026-03-12'],
    ['fr-CH', '12.03.26', '2026-03-12'],
    ['fr', '2026-03-12', '2026-03-12'],
    ['en-US', '2026-03-12', '2026-03-12'],
    ['ja', '2026-03-12', '2026-03-12'],
    ['fr', '29/02/2028', '2028-02-29'],
    ['en', '25/03/2026', '2026-03-25'],
    ['en', '03/25/2026', '2026-03-25'],
    ['en', '05/05/2026', '2026-05-05'],
    ['en', '3/25/26', '2026-03-25'],
    ['en-GB', '05/03/2026', '2026-03-05'],
    ['en-IE', '05/03/2026', '2026-03-05'],
    ['en-AU', '5/3/26', '2026-03-05'],
    ['en', 'Mar. 5, 2026', '2026-03-05'],
    ['en', '5 Sept 2026', '2026-09-05'],
    ['en', 'Sep 5, 2026', '2026-09-05'],
    ['en', 'Thursday, March 12, 2026', '2026-03-12'],
    ['en', 'Thursday, 12 March 2026', '2026-03-12'],
    ['de', '12 März 2026', '2026-03-12'],
    ['de', '12. März 2026', '2026-03-12'],
    ['de', '1. Jänner 2026', '2026-01-01'],
    ['de', 'Do., 12. März 2026', '2026-03-12'],
    ['es', '5 sep 2026', '2026-09-05'],
    ['es', 'mar 3 mar 2026', '2026-03-03'],
    ['pt', '5 de mar. de 2026', '2026-03-05'],
    ['pt', 'quinta-feira, 12 de março de 2026', '2026-03-12'],
    ['nl', '5/3/26', '2026-03-05'],
    ['it', '5-3-26', '2026-03-05'],
  ])('%s: %j', (locale, text, day) => {
    expect(readDay(text, locale)).toEqual(on(day));
  });
});

describe('numbers whose order is open', () => {
  it.each<[string, string, DayOrder | null, string]>([
    ['en', '05/03/2026', null, 'dateAmbiguous'],
    ['en-US', '05/03/2026', null, 'dateAmbiguous'],
    ['en-US', '3/5/26', null, 'dateAmbiguous'],
    ['en', '05.03.2026', null, 'dateAmbiguous'],
    ['en-CA', '05/03/2026', null, 'dateAmbiguous'],
    ['en-PH', '05-03-2026', null, 'dateAmbiguous'],
    ['es-PR', '05/03/2026', null, 'dateAmbiguous'],
    ['sv', '05/03/2026', null, 'dateAmbiguous'],
    ['fr', '05/03/2026', 'mdy', 'dateAmbiguous'],
    ['en-GB', '05/03/2026', 'mdy', 'dateAmbiguous'],
    ['en', '05-03-2026', 'mdy', 'dateAmbiguous'],
    ['en', '05/03/2026', 'dmy', '2026-03-05'],
    ['en', '05/03/2026', 'mdy', '2026-05-03'],
    ['en-GB', '05/03/2026', 'dmy', '2026-03-05'],
    ['fr', '05/03/2026', 'dmy', '2026-03-05'],
    ['en', '25/03/2026', 'mdy', 'dateConflict'],
    ['en', '03/25/2026', 'dmy', 'dateConflict'],
    ['fr', '25/03/2026', 'mdy', 'dateConflict'],
    ['en', '03/25/2026', 'mdy', '2026-03-25'],
    ['fr', '03/25/2026', null, 'dateImpossible'],
    ['en', '03-25-2026', null, 'dateImpossible'],
    ['en-GB', '03/25/2026', null, 'dateImpossible'],
  ])('%s %s with column %s: %s', (locale, text, column, expected) => {
    const reading = readDay(text, locale, column);
    expect(reading.kind === 'value' ? reading.value : reading.reason).toBe(expected);
  });

  it.each([
    ['25/03/2026', 'dmy'],
    ['03/25/2026', 'mdy'],
    ['25-03-26', 'dmy'],
    ['05/03/2026', null],
    ['25/25/2026', null],
    ['31/02/2026', null],
    ['2026-03-25', null],
    ['32/03/2026', null],
    ['25/00/2026', null],
    ['25 mars 2026', null],
    ['', null],
    [' 25.3.2026 ', 'dmy'],
  ])('%j proves %s', (text, order) => {
    expect(dayOrderEvidence(text)).toBe(order);
  });
});
