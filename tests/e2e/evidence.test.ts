/** What left the list is not owed: deleted, paid by a colleague, renumbered; and whose list it is, in one table or another. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { freshList, root } from './acting';
import { closeQuietly, condition, figuresBecome, hostTrouble, marksRight, truthTotals } from './on-page';

const OTHER = 'atelier-brunel-1177';

describe('what left the list', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const page of browser.context.pages().slice(1)) await page.close();
  });
  afterAll(() => closeQuietly(browser));

  const lateNumbers = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      window.__replica.truth().flatMap(({ state, number }) => (state === 'late' ? [number] : [])),
    );
  const countOf = (text: string | null | undefined): number => Number(/\d+/.exec(text ?? '')?.[0] ?? 0);

  /** Popup, badge, button and panel say what the page's own truth is now. */
  async function allSay(page: Page): Promise<void> {
    const truth = await truthTotals(page);
    const popup = await browser.popup();
    await figuresBecome(popup, truth);
    await popup.close();
    await page.bringToFront();
    const { late } = truth.counts;
    await expect.poll(async () => countOf(await browser.badge())).toBe(late);
    const toggle = root(page).locator('[data-action="toggle-panel"]');
    await expect.poll(async () => countOf(await toggle.locator('.tally').textContent())).toBe(late);
    await toggle.click();
    const listed = root(page).locator('[data-relance-panel] [data-invoice]');
    await expect.poll(() => listed.count()).toBe(late);
    await root(page).locator('[data-action="close-panel"]').click();
    expect(await hostTrouble(page)).toEqual([]);
  }

  /** Waits until the ledger knows what stands in the view. */
  async function isStored(view: string): Promise<void> {
    const popup = await browser.popup();
    const known = () =>
      popup.evaluate(async (name) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            storage: {
              local: {
                get(
                  k: null,
                ): Promise<Record<string, { data: { views?: Record<string, { rows?: object }> } }>>;
              };
            };
          };
        };
        const records = Object.values(await chrome.storage.local.get(null));
        return records.some(({ data }) => data.views?.[name]?.rows !== undefined);
      }, view);
    await expect.poll(known).toBe(true);
    await popup.close();
  }

  async function saysCoverage(wanted: RegExp): Promise<void> {
    const popup = await browser.popup();
    const said = async () => (await popup.locator('[data-coverage]').innerText()).replace(/\s+/g, ' ');
    await expect.poll(said).toMatch(wanted);
    await popup.close();
  }

  it('because it was deleted: one less, in the list that was read whole, and the others stay', async () => {
    const page = await freshList(browser);
    await allSay(page);
    const [gone] = await lateNumbers(page);
    await page.evaluate((number) => window.__replica.remove(number), gone!);
    await allSay(page);
    await saysCoverage(
      /^61 factures lues .* la liste a été vue en entier|^61 factures lues .* toutes les pages/,
    );
    await page.bringToFront();
    await page.reload();
    await condition(page, 'ready');
    await allSay(page);
  });

  it('because a colleague marked it as paid, in the tab of the open ones', async () => {
    const page = await freshList(browser);
    await allSay(page);
    await page.getByRole('tab', { name: 'À encaisser' }).click();
    await isStored('À encaisser');
    await page.bringToFront();
    const [, paid] = await lateNumbers(page);
    await page.evaluate((number) => window.__replica.setStatus(number, 'paid'), paid!);
    await allSay(page);
    await page.getByRole('tab', { name: 'Toutes' }).click();
    await marksRight(page);
    await allSay(page);
  });

  it('because its number was corrected: once, under the new one', async () => {
    const page = await freshList(browser);
    await allSay(page);
    const [, , renamed] = await lateNumbers(page);
    await page.evaluate((number) => window.__replica.renumber(number, `${number}A`), renamed!);
    await allSay(page);
  });

  it('and what only another page, order or search shows has not left it', async () => {
    const page = await freshList(browser);
    await allSay(page);
    const truth = await truthTotals(page);
    await page.evaluate(() =>
      window.__replica.setList({ perPage: 25, sort: { key: 'client', down: false } }),
    );
    await page.getByRole('button', { name: 'Suivant' }).click();
    await marksRight(page);
    await page.locator('input[type="search"]').fill('habitat');
    await marksRight(page);
    await page.getByRole('tab', { name: 'Payées' }).click();
    await marksRight(page);
    const popup = await browser.popup();
    await figuresBecome(popup, truth);
  });

  it.each(['rows', 'table', 'empty'])(
    'because the address names another organisation, whose list stands in the same table or another (%s)',
    async (change) => {
      const page = await freshList(browser, `change=${change}`);
      await allSay(page);
      const first = await truthTotals(page);
      await page.evaluate((slug) => window.__replica.go('sales/invoices', slug), OTHER);
      await page.waitForFunction(() => window.__replica.rows().length === 8);
      await marksRight(page);
      expect(await truthTotals(page)).not.toEqual(first);
      await allSay(page);
      await page.evaluate(() => window.__replica.go('sales/invoices', 'menuiserie-lefranc-4821'));
      await page.waitForFunction(() => window.__replica.rows().length > 8);
      await marksRight(page);
      expect(await truthTotals(page)).toEqual(first);
      await allSay(page);
    },
  );

  it('is not said of 40 of 400 that a button hides, though no page number says so', async () => {
    const page = await freshList(browser, 'rows=400&pager=silent&perPage=25');
    await saysCoverage(/^25 factures lues .*d’autres pages n’ont pas encore été vues/);
    await page.bringToFront();
    await page.getByRole('button', { name: 'Afficher plus' }).click();
    await saysCoverage(/^50 factures lues .*d’autres pages n’ont pas encore été vues/);
  });
});
