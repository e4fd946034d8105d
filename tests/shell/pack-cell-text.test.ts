/** Cells of the pack on screen and on paper. */
import { describe, expect, it } from 'vitest';
import { cellText } from '../../components/journal/cell-text';
import { shippedWords } from './popup-words';

const said = (locale: string, cell: Parameters<typeof cellText>[0]) =>
  cellText(cell, { ...shippedWords('fr'), locale });

describe('a day', () => {
  it.each([
    ['fr', '05/03/2026'],
    ['de', '05.03.2026'],
    ['en-US', '03/05/2026'],
    ['en-GB', '05/03/2026'],
    ['es', '05/03/2026'],
    ['it', '05/03/2026'],
  ])('has its century in %s', (locale, expected) => {
    expect(said(locale, { kind: 'day', day: '2026-03-05' })).toBe(expected);
  });
});

describe('an amount', () => {
  it('has its currency and its decimals', () => {
    const money = { minor: -123_456, currency: 'CHF' };
    expect(said('fr', { kind: 'money', money }).replace(/\s/g, ' ')).toBe('-1 234,56 CHF');
    expect(said('de', { kind: 'money', money: { minor: 500, currency: 'JPY' } })).toContain('500');
  });
});
