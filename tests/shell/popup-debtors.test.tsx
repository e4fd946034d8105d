/** The popup: who owes the most of what is late, and what is to be done next. */
import { describe, expect, it } from 'vitest';
import { emptyJournal } from '../../utils/core/journal';
import { invoice, ledger } from './popup-ledgers';
import { plain } from './options-page';
import { showPopup } from './popup-page';

const LATE = '2026-01-05';
const late = (number: string, client: string, minor: number) =>
  invoice({ number, client, dueDate: LATE, amount: { minor, currency: 'EUR' } });
const whole = { position: { page: 1, pages: 1, items: null, more: false }, whole: true };
const clients = (root: Element) =>
  [...root.querySelectorAll('.debtors [data-client]')].map((one) => one.getAttribute('data-client'));
const main = (root: Element) => root.querySelector('button.go')?.getAttribute('data-action');

describe('who owes the most', () => {
  it('are five clients, the largest sum first, with what they owe in all', async () => {
    const changed = ['A', 'B', 'C', 'D', 'E', 'F'].map((client, n) => late(`F-${n}`, client, (n + 1) * 1000));
    const root = await showPopup({ ledgers: [ledger({ changed: [...changed, late('F-9', 'A', 90_000)] })] });
    expect(clients(root)).toEqual(['A', 'F', 'E', 'D', 'C']);
    expect(root.querySelector('[data-client="A"] data')!.getAttribute('value')).toBe('910.00');
    expect(plain(root.querySelector('.debtors')!)).toContain('et 1 autre client');
    expect(root.querySelector('[data-client="A"] button')!.getAttribute('aria-label')).toBe('Relancer A');
  });

  it('leave out whom nobody should remind now', async () => {
    const changed = [late('F-1', 'A', 1000), { ...late('F-2', 'B', 2000), eInvoice: 'rejected' as const }];
    const root = await showPopup({ ledgers: [ledger({ changed })] });
    expect(clients(root)).toEqual(['A']);
  });

  it('are not asked for where nothing is late', async () => {
    const root = await showPopup({
      ledgers: [ledger({ changed: [invoice({ dueDate: '2099-01-01' })] })],
      journals: [emptyJournal('acme-1')],
    });
    expect(root.querySelector('.debtors')).toBeNull();
  });
});

describe('what to do next', () => {
  it('is the rest of the list, while not all was read', async () => {
    const position = { page: 1, pages: 3, items: 62, more: true };
    const root = await showPopup({ ledgers: [ledger({ changed: [late('F-1', 'A', 1)], position })] });
    expect(main(root)).toBe('read-all');
    // Nobody knows who owes the most of what was not read.
    expect(plain(root.querySelector('.debtors h2')!)).toBe('Qui doit le plus, parmi les factures lues');
  });

  it('is the chase, once all was read and something is late', async () => {
    const root = await showPopup({ ledgers: [ledger({ changed: [late('F-1', 'A', 1)], ...whole })] });
    expect(main(root)).toBe('chase');
  });

  it('is Qonto where nothing is late, and never while the user looks at it', async () => {
    const paid = [ledger({ changed: [invoice({ status: 'paid' })], ...whole })];
    expect(main(await showPopup({ ledgers: paid }))).toBe('show-qonto');
    const there = await showPopup({ ledgers: paid, isInFront: true });
    expect(there.querySelector('[data-action="show-qonto"]')).toBeNull();
    expect(main(there)).toBe('read-all');
  });
});
