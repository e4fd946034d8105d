/** A list at an address that names no organisation: it has its figures, a word in place of a name, and a way to Qonto. */
import { expect, it } from 'vitest';
import { ledger } from './popup-ledgers';
import { amountsOf, showPopup, textAt } from './popup-page';

const nowhere = { ...ledger(), slug: '' };

it('has its figures, and no name', async () => {
  const root = await showPopup({ ledgers: [nowhere], lastSlug: '' });
  expect(amountsOf(root, 'late')).toEqual([['EUR', '825.00', '825,00 €']]);
  expect(root.querySelector('header .organisation')).toBeNull();
});

it('can be chosen among others', async () => {
  const root = await showPopup({ ledgers: [ledger(), nowhere], lastSlug: '' });
  expect(root.querySelector('select')?.value).toBe('');
  expect([...root.querySelectorAll('option')].map((option) => option.textContent)).toEqual([
    'Organisation',
    'Atelier Moreau',
  ]);
});

it('is no part of an address', async () => {
  const asked: (string | null)[] = [];
  const root = await showPopup({ ledgers: [nowhere], lastSlug: '', onShowQonto: (slug) => asked.push(slug) });
  root.querySelector<HTMLButtonElement>('[data-action="show-qonto"]')!.click();
  expect(asked).toEqual([null]);
  expect(textAt(root, '[data-coverage]')).toContain('3 factures lues');
});
