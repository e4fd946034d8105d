/** What the end-to-end tests of the flows share: pressing our buttons, the guide and its step, and what the journal says. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Chromium } from '../harness/chromium';
import { condition, list, marksRight, ORGANISATION } from './on-page';

export interface Entry {
  readonly kind: string;
  readonly invoice: { readonly number: string };
  readonly reason?: string | null;
  readonly creditNoteNumber?: string | null;
}

/** Typed here only: the extension's own code goes through wxt/browser. */
interface Storage {
  get(key: string): Promise<Record<string, { data: { entries: Entry[] } }>>;
  clear(): Promise<void>;
}
declare const chrome: { storage: { local: Storage } };

/** A page of the list, read and marked, with nothing stored of former tests. */
export async function freshList(browser: Chromium, options = ''): Promise<Page> {
  await (await browser.worker()).evaluate(() => chrome.storage.local.clear());
  const page = await browser.page(list(options));
  await condition(page, 'ready');
  await marksRight(page);
  // The marks stand before our interface has come.
  await root(page).locator('[data-action="toggle-panel"]').waitFor();
  return page;
}

export const root = (page: Page): Locator => page.locator('relance-root');
export const guideOf = (page: Page): Locator => root(page).locator('[data-relance-guide]');
export const composerOf = (page: Page): Locator => root(page).locator('[data-relance-composer]');
export const noticeOf = (page: Page): Locator => root(page).locator('[data-relance-notice]');

/** The number of the first invoice in this state, or of a later one. */
export const numberOf = (page: Page, state: 'late' | 'paid' | 'canceled', index = 0): Promise<string> =>
  page.evaluate(([wanted, i]) => window.__replica.truth().filter((row) => row.state === wanted)[i]!.number, [
    state,
    index,
  ] as const);

/** Presses a button of ours in the panel. */
export async function act(page: Page, number: string, action: string): Promise<void> {
  await root(page).locator('[data-action="toggle-panel"]').click();
  await root(page)
    .locator(`[data-relance-panel] [data-invoice="${number}"] [data-action="${action}"]`)
    .click();
}

/** Presses a button of ours beside the row; an open invoice beside the list would leave it no room. */
export async function actBeside(page: Page, number: string, action: string): Promise<void> {
  const close = page.locator('section > header button.iconButton[aria-label="Fermer"]');
  if (await close.isVisible()) await close.click();
  await page.locator(`[data-relance-invoice="${number}"]`).hover();
  await root(page)
    .locator(`[data-relance-row-actions][data-invoice="${number}"] [data-action="${action}"]`)
    .click();
}

/** The user opens the invoice and presses a button of the host. */
export async function byHand(page: Page, number: string, button: string): Promise<void> {
  await fold(page);
  await page.locator(`[data-relance-invoice="${number}"]`).click();
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** A button of the host's dialog on top. */
export const answer = (page: Page, button: string): Locator =>
  page.getByRole('dialog').last().getByRole('button', { name: button, exact: true });

export const stateOf = (page: Page, number: string): Promise<string | null> =>
  page.locator(`[data-relance-invoice="${number}"]`).first().getAttribute('data-relance-state');

/** Every entry of the journal about an invoice, the oldest first. */
export async function entriesOf(browser: Chromium, number: string): Promise<Entry[]> {
  const worker = await browser.worker();
  const all = await worker.evaluate(
    async (key) => (await chrome.storage.local.get(key))[key]?.data.entries ?? [],
    `journal:${ORGANISATION}`,
  );
  return all.filter(({ invoice }) => invoice.number === number);
}

/** Waits until the journal has entries of these kinds about an invoice, and no other. */
export const entriesBecome = (browser: Chromium, number: string, kinds: readonly string[]): Promise<void> =>
  expect.poll(async () => (await entriesOf(browser, number)).map(({ kind }) => kind)).toEqual(kinds);

/** Where there is no room beside the form the guide is folded until it is asked for. */
export async function unfolded(page: Page, wanted: Locator): Promise<void> {
  const button = guideOf(page).getByRole('button', { name: 'Afficher' });
  await expect
    .poll(async () => {
      if (await button.isVisible()) await button.click();
      return wanted.isVisible();
    })
    .toBe(true);
}

/** A guide unfolded over the page is folded away. */
export async function fold(page: Page): Promise<void> {
  const button = guideOf(page).getByRole('button', { name: 'Réduire' });
  if (await button.isVisible()) await button.click();
}

/** Waits until the guide is at a step. */
export const step = (page: Page, n: number): Promise<void> =>
  unfolded(page, guideOf(page).locator(`[data-step="${n}"][aria-current="step"]`));

/** The user's own click on the button pointed at; a guide unfolded over it is folded away first. */
export async function press(page: Page): Promise<void> {
  await fold(page);
  await page.locator('[data-relance-outline]').click();
}

/** The user gives a reason in the guide. */
export async function chooseReason(page: Page, reason: string): Promise<void> {
  const choice = guideOf(page).locator('select[data-field="reason"]');
  await unfolded(page, choice);
  await choice.selectOption(reason);
}

/** A credit note of an unpaid invoice, from our click to the host's message that it is there. */
export async function createCreditNote(page: Page, number: string): Promise<void> {
  const before = await page.evaluate(() => window.__replica.creditNotes.length);
  await act(page, number, 'credit-note');
  await chooseReason(page, 'wrongAmount');
  await step(page, 3);
  await press(page);
  await step(page, 4);
  await press(page);
  await page.waitForFunction((n) => window.__replica.creditNotes.length === n + 1, before);
  await step(page, 5);
}
