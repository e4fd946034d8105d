/** The popup's bar of ages: its stable hooks, exact values for each currency, and nothing where nothing is owed. */
import { describe, expect, it } from 'vitest';
import { invoice, ledger, threeRows } from './popup-ledgers';
import { showPopup, textAt } from './popup-page';

const bucketsOf = (root: Element) =>
  [...root.querySelectorAll<HTMLElement>('[data-ageing] [data-bucket]')].map((bucket) => [
    bucket.dataset.bucket,
    ...[...bucket.querySelectorAll('data')].map(
      (data) => `${data.getAttribute('value')} ${data.dataset.currency}${data.hidden ? ' hidden' : ''}`,
    ),
  ]);

describe('the bar of ages', () => {
  it('has the five buckets in their order, each with its sum', async () => {
    const root = await showPopup({ ledgers: [ledger()] });
    expect(bucketsOf(root)).toEqual([
      ['0', '12.00 EUR'],
      ['1-30', '825.00 EUR'],
      ['31-60', '0.00 EUR'],
      ['61-90', '0.00 EUR'],
      ['90+', '0.00 EUR'],
    ]);
    // A picture of the table beside it, for eyes alone.
    expect(root.querySelectorAll('.ageing-bar[aria-hidden="true"] > span')).toHaveLength(2);
    expect(textAt(root, '[data-bucket="1-30"] th')).toBe('1 à 30 jours');
    expect(textAt(root, '.extremes')).toBe(
      'Le plus long retard et le plus gros montant dûHABITAT F-2026-022 · 825,00 € · 1 jour de retard',
    );
  });

  it('keeps currencies apart, the leading one first, and does not show their noughts', async () => {
    const changed = [
      invoice({ number: '1', dueDate: '2025-12-11', amount: { minor: 500, currency: 'CHF' } }),
      invoice({ number: '2', dueDate: '2026-02-11' }),
      invoice({ number: '3', dueDate: '2026-02-10', amount: { minor: -2_500, currency: 'EUR' } }),
    ];
    const root = await showPopup({ ledgers: [ledger({ changed })] });
    expect(bucketsOf(root)).toEqual([
      ['0', '0.00 EUR', '0.00 CHF hidden'],
      ['1-30', '800.00 EUR', '0.00 CHF hidden'],
      ['31-60', '0.00 EUR', '0.00 CHF hidden'],
      ['61-90', '0.00 EUR', '0.00 CHF hidden'],
      ['90+', '0.00 EUR hidden', '5.00 CHF'],
    ]);
    expect(root.querySelectorAll('.ageing-bar')).toHaveLength(2);
    // The longest of all, and the largest of the leading currency.
    const named = [...root.querySelectorAll('.extremes dd')].map((one) =>
      one.textContent?.replace(/\s+/g, ' '),
    );
    expect(named).toEqual([
      'HABITAT 1 · 5,00 CHF · 91 jours de retard',
      'HABITAT 2 · 825,00 € · 29 jours de retard',
    ]);
  });

  it('is not there while nothing is owed', async () => {
    const root = await showPopup({ ledgers: [ledger({ changed: threeRows.slice(2) })] });
    expect(root.querySelector('[data-ageing]')).toBeNull();
    expect(root.querySelector('a[href="/report.html"]')).not.toBeNull();
  });
});
