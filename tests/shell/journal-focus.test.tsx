/** The journal and the keyboard: when the entry it was on is replaced or gone, the focus is not lost, and it is told. */
import { describe, expect, it } from 'vitest';
import type { FactContent } from '../../utils/core/journal';
import { fact } from '../core/journal-entries';
import { showPage } from './journal-page';

const call = (text: string): FactContent => ({ kind: 'call', text });
const ENTRIES = [fact('a', 1, '2026-05-02', call('lundi')), fact('b', 2, '2026-05-09', call('mardi'))];
const at = () => {
  const element = document.activeElement;
  const entry = element?.closest('[data-entry]')?.getAttribute('data-entry');
  return entry ? `${entry} ${element?.getAttribute('data-action')}` : element?.className;
};

describe('after an entry is corrected', () => {
  it('the focus is on the button of what stands in its place, and it is told politely', async () => {
    const page = await showPage(ENTRIES);
    expect(page.texts('.told[role="status"]')).toEqual(['']);
    await page.press('[data-entry="b"] [data-action="correct"]');
    await page.fill('[data-entry="b"] textarea', 'jeudi');
    await page.press('[data-entry="b"] [data-action="save-entry"]');
    expect(at()).toBe('new-1 correct');
    expect(page.texts('.told[role="status"]')).toEqual(['Correction enregistrée.']);
    // Once more: it is told again.
    await page.press('[data-entry="new-1"] [data-action="correct"]');
    expect(page.texts('.told[role="status"]')).toEqual(['']);
    await page.press('[data-entry="new-1"] [data-action="save-entry"]');
    expect(at()).toBe('new-2 correct');
    expect(page.texts('.told[role="status"]')).toEqual(['Correction enregistrée.']);
  });

  it('that the filter hides then, it is on the line above the list', async () => {
    const page = await showPage(ENTRIES);
    await page.fill('.filters input[type="search"]', 'mardi');
    await page.press('[data-entry="b"] [data-action="correct"]');
    await page.fill('[data-entry="b"] textarea', 'jeudi');
    await page.press('[data-entry="b"] [data-action="save-entry"]');
    expect(at()).toBe('count');
  });

  it('it stays on the entry when that could not be recorded, and nothing is told', async () => {
    const page = await showPage(ENTRIES, { onRecord: () => Promise.resolve('storageFull') });
    await page.press('[data-entry="b"] [data-action="correct"]');
    await page.press('[data-entry="b"] [data-action="save-entry"]');
    expect(at()).toBe('b correct');
    expect(page.texts('.told[role="status"]')).toEqual(['']);
  });
});

describe('after an entry is withdrawn', () => {
  it('the focus is on the line above the list; restored, on the entry', async () => {
    const page = await showPage(ENTRIES);
    await page.press('[data-entry="b"] [data-action="withdraw"]');
    expect(at()).toBe('count');
    page.root.querySelector<HTMLDetailsElement>('.withdrawn')!.open = true;
    page.root.querySelector<HTMLElement>('[data-action="restore"]')!.focus();
    await page.press('[data-action="restore"]');
    expect(at()).toBe('b correct');
  });

  it('whoever went on meanwhile is left where he is', async () => {
    const page = await showPage(ENTRIES);
    const search = page.root.querySelector<HTMLInputElement>('.filters input[type="search"]')!;
    search.focus();
    await page.press('[data-entry="b"] [data-action="withdraw"]');
    expect(document.activeElement).toBe(search);
  });
});
