/** The coverage is about all invoices: a tab, a search or an address that shows some of them never passes for all. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { closeQuietly, condition, list, marksRight } from './on-page';

const ALL_SEEN = /toutes les pages ont été vues|vue en entier/;
const PART = /seule une partie des factures a été affichée/;
const FIRST_OF_THREE = /pages vues : 1 sur 3/;

describe('coverage', () => {
  let browser: Chromium;
  beforeEach(async () => {
    browser = await launchChromium();
  });
  afterEach(() => closeQuietly(browser));

  const open = async (options = '', perPage = 25): Promise<Page> => {
    const page = await browser.page(list(options).replace('perPage=100', `perPage=${perPage}`));
    await condition(page, options.includes('skeleton') ? 'reading' : 'ready');
    return page;
  };
  /** Waits until the popup says so; what it must never say is held against it also when it says it for a moment. */
  const says = async (popup: Page, wanted: RegExp, never = ALL_SEEN): Promise<void> => {
    const wrong: string[] = [];
    const text = async () => {
      const told = await popup.locator('[data-coverage]').textContent();
      const plain = (told ?? '').replace(/\s/g, ' ');
      if (never.test(plain)) wrong.push(plain);
      return plain;
    };
    await expect.poll(text).toMatch(wanted);
    expect(wrong).toEqual([]);
  };

  /** The views that are stored, by their key. */
  const viewsOf = (popup: Page): Promise<string[]> =>
    popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: { local: { get(k: null): Promise<Record<string, { data: { views?: object } }>> } };
        };
      };
      const records = Object.values(await chrome.storage.local.get(null));
      return records.flatMap(({ data }) => Object.keys(data.views ?? {}));
    });

  it('one page of the paid ones is not all', async () => {
    const page = await open('skeleton=5000', 100);
    await page.getByRole('tab', { name: 'Payées' }).click();
    await condition(page, 'ready');
    await marksRight(page);
    const popup = await browser.popup();
    // The tab of all was there for a moment, and its pager with it; its rows had not come yet.
    await says(popup, PART);
    await says(popup, /36 factures lues .*/);
    // None late is no good news then, and does not look like it.
    expect(await popup.locator('.figure-late.is-calm').count()).toBe(0);
    await page.bringToFront();
    await page.getByRole('tab', { name: 'Toutes' }).click();
    await says(popup, ALL_SEEN, /^$/);
  });

  it('a tab that was read whole does not stand for the rest', async () => {
    const page = await open();
    const popup = await browser.popup();
    await says(popup, FIRST_OF_THREE);
    await page.bringToFront();
    await page.getByRole('tab', { name: 'Annulées' }).click();
    await marksRight(page);
    await expect.poll(() => viewsOf(popup)).toContain('Annulées');
    await says(popup, FIRST_OF_THREE);
  });

  it.each(['habitat', 'F-2026-01'])(
    'a search for %s does not either, and is forgotten with it',
    async (query) => {
      const page = await open();
      const popup = await browser.popup();
      await says(popup, FIRST_OF_THREE);
      await page.bringToFront();
      await page.locator('input[type="search"]').fill(query);
      await page.waitForFunction(() => /page 1 sur 1/.test(document.body.innerText));
      await marksRight(page);
      // The report of the search is in: it brought invoices of other pages, or was read at least.
      await expect.poll(() => viewsOf(popup)).toContain('\u241f');
      await says(popup, FIRST_OF_THREE);
      await page.locator('input[type="search"]').fill('');
      await page.waitForFunction(() => /page 1 sur 3/.test(document.body.innerText));
      for (const next of [2, 3]) {
        await page.getByRole('button', { name: /Suivant/ }).click();
        await page.waitForFunction((n) => document.body.innerText.includes(`page ${n} sur 3`), next);
        await marksRight(page);
        if (next === 2) await says(popup, /pages vues : 2 sur 3/);
      }
      await says(popup, ALL_SEEN, /^$/);
    },
  );

  it('an address that asks for some of them does not', async () => {
    await open('query=habitat', 100);
    const popup = await browser.popup();
    await says(popup, PART);
  });
});
