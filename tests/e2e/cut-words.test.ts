/** In every language, wide and narrow, the words of our pages and of the panel stand whole: none is cut or left outside. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { cutWords } from './cut-words';
import { storedWith } from './journal-stored';
import { composer, lateOnes, openForm, openList, root } from './reminding';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

describe.each(['fr', 'en', 'de', 'es', 'it'])('words in %s', (language) => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ language });
    await (await browser.worker()).evaluate((stored) => chrome.storage.local.set(stored), storedWith(4));
  });
  afterAll(() => browser.close());

  /** Nothing is cut at any of these widths, nor as the reader's letters grow by a half. */
  const whole = async (page: Page, widths: readonly number[], least: number, scales = [1]) => {
    const cut: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const scale of scales) {
        await page.evaluate((size) => (document.documentElement.style.fontSize = size), `${scale * 100}%`);
        await page.evaluate(
          () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
        );
        const found = await cutWords(page);
        expect(found.measured).toBeGreaterThan(least);
        cut.push(...found.cut.map((words) => `${width} px, ${scale}: ${words}`));
      }
    }
    expect(cut).toEqual([]);
  };

  it('the popup', async () => {
    const page = await browser.popup();
    await page.locator('[data-total="late"] data').first().waitFor();
    await whole(page, [360], 8, [1, 1.5]);
    await page.close();
  });

  it('the options, with a template open', async () => {
    const page = await browser.popup('options.html');
    await page.locator('main section[id]').first().waitFor();
    await whole(page, [1280, 700, 400], 80, [1, 1.5]);
    await page.locator('#templates [data-do="edit"]').first().click();
    await page.locator('#templates textarea').first().waitFor();
    await whole(page, [1280, 700, 400], 80, [1, 1.5]);
    await page.close();
  });

  it('the journal, with what is added and corrected, and the pack', async () => {
    const page = await browser.popup('journal.html');
    await page.locator('[data-entry]').first().waitFor();
    await whole(page, [1280, 700, 400], 20, [1, 1.5]);
    await page.locator('[data-add="creditNote"]').click();
    await page.locator('[data-entry="a"] [data-action="correct"]').click();
    await whole(page, [1280, 700, 400], 20, [1, 1.5]);
    await page.goto(page.url().replace(/#.*|$/, '#pack'));
    await page.locator('[data-action="xlsx"]').waitFor();
    await whole(page, [1280, 700, 400], 20, [1, 1.5]);
    await page.close();
  });

  it('the panel and the composer on the page', async () => {
    const page = await openList(browser);
    const { late } = await lateOnes(page);
    await root(page).locator('[data-action="toggle-panel"]').click();
    await root(page).locator('[data-relance-panel]').waitFor();
    await whole(page, [1280, 640], 10);
    await root(page).locator('[data-action="toggle-panel"]').click();
    await page.setViewportSize({ width: 1280, height: 800 });
    await openForm(page, late[0]!.number);
    await composer(page).locator('[data-action="insert"]:not([disabled])').waitFor();
    await whole(page, [1280], 6);
    await page.close();
  });
});
