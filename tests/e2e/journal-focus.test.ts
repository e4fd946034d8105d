/** The journal by keyboard in a real browser: a saved correction leaves the focus on the entry that stands there now. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { storedWith } from './journal-stored';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

describe('a correction by keyboard', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    await (await browser.worker()).evaluate((stored) => chrome.storage.local.set(stored), storedWith(0));
    page = await browser.popup('journal.html');
  });
  afterAll(() => browser.close());

  /** The entry and the button that have the focus. */
  const focus = () =>
    page.evaluate(() => {
      const entry = document.activeElement?.closest('[data-entry]');
      return [
        entry?.querySelector('.entry-text')?.textContent,
        document.activeElement?.getAttribute('data-action') ?? document.activeElement?.className,
      ];
    });
  const correct = async (text: string, say: string) => {
    await page.locator('[data-entry]', { hasText: text }).locator('[data-action="correct"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.entry-form input:focus').waitFor();
    // A date has several stops of its own.
    for (let stop = 0; stop < 5 && (await page.locator('textarea:focus').count()) === 0; stop++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(say);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };

  it('goes on at the entry that stands in its place, and is told', async () => {
    await correct('Facture reçue', 'Facture reçue le 8');
    await page.locator('.entry-text', { hasText: 'Facture reçue le 8' }).first().waitFor();
    await expect.poll(focus).toEqual(['Facture reçue le 8', 'correct']);
    expect(await page.locator('.told[role="status"]').innerText()).toBe('Correction enregistrée.');
  });

  it('goes on above the list when the filter hides it', async () => {
    await page.locator('.filters input[type="search"]').fill('absent');
    await correct('Comptable absent', 'Comptable revenu');
    await page.locator('.entry').waitFor({ state: 'detached' });
    await expect.poll(focus).toEqual([undefined, 'count']);
  });

  it('made no request and saw no error', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
