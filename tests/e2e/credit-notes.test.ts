/** A credit note end to end: opened and guided by us, made by the user's own two clicks, recorded when seen. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import * as on from './acting';
import { condition, hostTrouble } from './on-page';

describe('a credit note', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  it.each(['', 'markup=grid', 'creditNoteForm=page', 'islands=1', 'refuse=noReason'])(
    'is guided to the user’s own two clicks (%s)',
    async (options) => {
      const page = await on.freshList(browser, options);
      const number = await on.numberOf(page, 'late', 2);
      const before = await page.evaluate(() => window.__replica.creditNotes.length);
      const holds = (text: string) =>
        options === 'refuse=noReason' ||
        page.waitForFunction(
          (wanted) =>
            [...document.querySelectorAll('textarea')].some((field) => field.value.includes(wanted)),
          text,
        );
      await on.act(page, number, 'credit-note');
      await on.step(page, 1);
      await holds(number);
      // What follows is said from the start, before any reason is given.
      expect(await on.guideOf(page).innerText()).toMatch(/la totalité et l’annule[^]*irréversible/);
      await on.chooseReason(page, 'clientDoesNotPay');
      await on.guideOf(page).locator('[data-relance-warning="noGround"]').waitFor();
      await on.chooseReason(page, 'wrongAmount');
      await on.step(page, 3);
      await holds('montant erroné');
      expect(await on.guideOf(page).innerText()).toMatch(/irréversible/);
      expect(await page.locator('[data-relance-outline]').count()).toBe(1);
      await on.press(page);
      await on.step(page, 4);
      expect(await page.evaluate(() => window.__replica.creditNotes.length)).toBe(before);
      expect(await on.entriesOf(browser, number)).toEqual([]);
      await on.press(page);
      await page.waitForFunction((n) => window.__replica.creditNotes.length === n + 1, before);
      await on.step(page, 5);
      await on.entriesBecome(browser, number, ['creditNote']);
      expect((await on.entriesOf(browser, number))[0]!.reason).toBe('wrongAmount');
      expect(await hostTrouble(page)).toEqual([]);
      await page.close();
    },
  );

  it('says what it must cite, by the law of the country in the settings, with its source', async () => {
    const page = await on.freshList(browser);
    await on.act(page, await on.numberOf(page, 'late', 1), 'credit-note');
    await on.step(page, 1);
    expect(await on.guideOf(page).innerText()).toMatch(/CGI, art\.\s289-I-5/);
    const tab = await browser.popup();
    await tab.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      await chrome.runtime.sendMessage({
        type: 'saveSettings',
        change: { kind: 'set', values: { country: 'BE' } },
      });
    });
    await tab.close();
    await page.bringToFront();
    await page.reload();
    await condition(page, 'ready');
    await on.step(page, 1);
    expect(await on.guideOf(page).innerText()).toMatch(/directive 2006\/112\/CE, art\.\s219/);
    await page.close();
  });

  it('is guided rightly after closing the form and after a reload', async () => {
    const page = await on.freshList(browser, 'persist=1');
    const number = await on.numberOf(page, 'late', 3);
    const reopen = on.guideOf(page).locator('[data-action="reopen"]');
    await on.act(page, number, 'credit-note');
    await on.chooseReason(page, 'duplicate');
    await on.step(page, 3);
    await on.fold(page);
    await on.answer(page, 'Annuler').click();
    await on.unfolded(page, reopen);
    await page.reload();
    await condition(page, 'ready');
    await on.unfolded(page, reopen);
    await reopen.click();
    await on.step(page, 3);
    expect(await on.entriesOf(browser, number)).toEqual([]);
    await page.close();
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
