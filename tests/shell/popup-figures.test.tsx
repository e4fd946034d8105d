/** The popup's figures: exact values, counts, the next due, and never a figure that is not known. */
import { describe, expect, it } from 'vitest';
import { emptyLedger, noteUnrecognised } from '../../utils/core/ledger';
import { AT, TODAY, invoice, ledger, threeRows, unreadable } from './popup-ledgers';
import { amountsOf, showPopup, textAt } from './popup-page';

describe('figures', () => {
  it('shows the three rows on their day, in French', async () => {
    const root = await showPopup({ ledgers: [ledger()] });
    expect(amountsOf(root, 'late')).toEqual([['EUR', '825.00', '825,00 €']]);
    expect(amountsOf(root, 'unpaid')).toEqual([['EUR', '12.00', '12,00 €']]);
    expect(textAt(root, '[data-count="late"]')).toBe('1');
    expect(textAt(root, '[data-count="unpaid"]')).toBe('1');
    expect(textAt(root, '.figure-late .count')).toBe('1 facture · la plus ancienne depuis 1 jour');
    expect(textAt(root, '.next-due')).toBe('Prochaine échéance : 12 mars, 12,00 €aujourd’hui');
  });

  it('prints amounts and dates as English does', async () => {
    const root = await showPopup({ ledgers: [ledger()] }, 'en');
    expect(amountsOf(root, 'late')).toEqual([['EUR', '825.00', '€825.00']]);
    expect(textAt(root, '.next-due')).toBe('Next due: March 12, €12.00today');
  });

  it('says the first of a month as French does', async () => {
    const changed = [invoice({ dueDate: '2026-04-01' })];
    const root = await showPopup({ ledgers: [ledger({ changed })] });
    expect(textAt(root, '.next-due')).toContain('Prochaine échéance : 1er avril, 825,00 €');
    const english = await showPopup({ ledgers: [ledger({ changed })] }, 'en');
    expect(textAt(english, '.next-due')).toContain('Next due: April 1, €825.00');
  });

  it('moves an invoice to late when the day changes', async () => {
    const root = await showPopup({ ledgers: [ledger()], today: '2026-03-13' });
    expect(amountsOf(root, 'late')).toEqual([['EUR', '837.00', '837,00 €']]);
    expect(amountsOf(root, 'unpaid')).toEqual([]);
    expect(textAt(root, '[data-total="unpaid"]')).toBe('Aucune');
    expect(textAt(root, '[data-count="unpaid"]')).toBe('0');
    expect(root.querySelector('.next-due')).toBeNull();
  });

  it('never adds currencies, keeps their decimals, and puts that of most open invoices first', async () => {
    const changed = [
      invoice({ number: '1', amount: { minor: 123456, currency: 'CHF' } }),
      invoice({ number: '2', amount: { minor: 98000, currency: 'JPY' } }),
      invoice({ number: '3', amount: { minor: 1234, currency: 'KWD' } }),
      invoice({ number: '4', amount: { minor: -5, currency: 'EUR' } }),
      invoice({ number: '5', dueDate: '2026-04-01', amount: { minor: 100, currency: 'EUR' } }),
    ];
    const root = await showPopup({ ledgers: [ledger({ changed })] });
    expect(amountsOf(root, 'late').map(([currency, value]) => [currency, value])).toEqual([
      ['EUR', '-0.05'],
      ['CHF', '1234.56'],
      ['JPY', '98000'],
      ['KWD', '1.234'],
    ]);
    // A credit is no invoice that is late.
    expect(textAt(root, '[data-count="late"]')).toBe('3');
  });

  it('sums up what is due on the next day and says the year only when it is another', async () => {
    const changed = ['1', '2'].map((number) => invoice({ number, dueDate: '2027-01-04' }));
    const root = await showPopup({ ledgers: [ledger({ changed })] });
    expect(textAt(root, '.next-due')).toBe(
      'Prochaine échéance : 4 janvier 2027, 1 650,00 €dans 298 jours · 2 factures',
    );
  });

  it('says none in words where nothing is late', async () => {
    const root = await showPopup({ ledgers: [ledger({ changed: threeRows.slice(2) })] });
    expect(amountsOf(root, 'late')).toEqual([]);
    expect(textAt(root, '[data-total="late"]')).toBe('Aucune');
    expect(textAt(root, '[data-count="late"]')).toBe('0');
  });

  it('rejoices over none only when everything was seen', async () => {
    const none = { changed: threeRows.slice(2) };
    const whole = await showPopup({ ledgers: [ledger(none)] });
    expect(whole.querySelector('.figure-late.is-calm')).not.toBeNull();
    const part = { ...none, position: { page: 1, pages: 3, items: 62, more: true } };
    const partial = await showPopup({ ledgers: [ledger(part)] });
    expect(partial.querySelector('.figure-late.is-calm')).toBeNull();
  });

  it('says none for a list that was read and is empty', async () => {
    const root = await showPopup({ ledgers: [ledger({ changed: [] })] });
    expect(textAt(root, '[data-count="unpaid"]')).toBe('0');
    expect(textAt(root, '[data-coverage]')).toContain('0 facture lue');
  });
});

describe('no figure when unknown', () => {
  const figures = '[data-total], [data-count="late"], [data-count="unpaid"], [data-coverage], data';

  it('before the first visit', async () => {
    const root = await showPopup({});
    expect(root.querySelectorAll(figures)).toHaveLength(0);
    expect(textAt(root, '[data-notice="welcome"] li:nth-child(2)')).toBe(
      'Dans le menu, allez dans Ventes, puis Factures.',
    );
  });

  it('when the first page could not be read', async () => {
    const unread = noteUnrecognised(emptyLedger('a-1'), 'columnsUnknown', 'amount', AT);
    const root = await showPopup({ ledgers: [unread] });
    expect(root.querySelectorAll(figures)).toHaveLength(0);
  });

  it('when rows were seen and none could be read', async () => {
    const root = await showPopup({ ledgers: [ledger({ changed: [unreadable()] })] });
    expect(root.querySelectorAll(figures)).toHaveLength(0);
    expect(textAt(root, '[data-count="unreadable"]')).toBe('1');
    expect(textAt(root, '.unknown')).toContain('aucune n’a pu être lue');
  });

  it('when a sum would not be exact', async () => {
    const amount = { minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' };
    const changed = [invoice({ number: '1', amount }), invoice({ number: '2', amount })];
    const root = await showPopup({ ledgers: [ledger({ changed })] });
    expect(root.querySelectorAll(figures)).toHaveLength(0);
    expect(textAt(root, '.unknown')).toContain('trop grande pour être exacte');
  });

  it('keeps the day it speaks of for those who listen', async () => {
    const root = await showPopup({ ledgers: [ledger()], today: TODAY });
    expect(textAt(root, '.sr-only')).toBe('Chiffres calculés pour le 12 mars 2026.');
  });
});
