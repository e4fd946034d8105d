/** In a tab of one status the row is gone once it is settled: journal, totals and badge follow the open invoice. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import * as on from './acting';
import { figuresBecome, hostTrouble, marksRight, truthTotals } from './on-page';

describe('in the tab of the unpaid ones', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await on.freshList(browser);
    await figuresBecome(await browser.popup(), await truthTotals(page));
    await page.bringToFront();
    await page.getByRole('tab', { name: 'À encaisser' }).click();
    await marksRight(page);
  });
  afterAll(() => browser.close());

  /** Popup and badge say what the page says now, though no row says it. */
  const followed = async () => {
    const totals = await truthTotals(page);
    const popup = await browser.popup();
    await figuresBecome(popup, totals);
    await expect.poll(() => browser.badge(), { interval: 20 }).toBe(String(totals.counts.late));
    await popup.close();
    await page.bringToFront();
  };

  it('a dialog that is cancelled leaves no trace, though the invoice stays open', async () => {
    const number = await on.numberOf(page, 'late');
    await on.act(page, number, 'mark-paid');
    await on.answer(page, 'Annuler').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    expect(await on.entriesOf(browser, number)).toEqual([]);
  });

  it('a settlement is recorded once, and counted', async () => {
    const number = await on.numberOf(page, 'late');
    await on.act(page, number, 'mark-paid');
    await page.getByRole('dialog').getByRole('radio').first().check();
    expect(await on.entriesOf(browser, number)).toEqual([]);
    await on.answer(page, 'Confirmer').click();
    await page.locator(`[data-relance-invoice="${number}"]`).waitFor({ state: 'detached' });
    await on.entriesBecome(browser, number, ['settled']);
    await followed();
    expect((await on.entriesOf(browser, number)).length).toBe(1);
  });

  it('a credit note is counted', async () => {
    const number = await on.numberOf(page, 'late', 1);
    await on.createCreditNote(page, number);
    await on.entriesBecome(browser, number, ['creditNote']);
    await followed();
    expect(await hostTrouble(page)).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
