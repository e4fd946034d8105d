/** The popup: a reminder of a client who owes much, and the chase, at one click each, written where the list is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { composerOf, root } from './acting';
import { closeQuietly, condition, list } from './on-page';

declare const chrome: {
  tabs: {
    query(of: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, wish: object): Promise<unknown>;
  };
};

describe('the popup', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => closeQuietly(browser));

  it('opens the letter about a client in the list, and sends nothing', async () => {
    const page = await browser.page(list());
    await condition(page, 'ready');
    const popup = await browser.popup();
    const first = popup.locator('.debtors [data-client]').first();
    const client = (await first.getAttribute('data-client'))!;
    await first.locator('[data-action="remind"]').click();
    await composerOf(page).waitFor();
    const late = await page.evaluate(
      (name) => window.__replica.truth().filter((row) => row.client === name && row.state === 'late'),
      client,
    );
    expect(late.length).toBeGreaterThan(1);
    const written = () => page.evaluate(() => window.__replica.form?.message ?? '');
    for (const { number } of late) await expect.poll(written).toContain(number);
    expect(await page.evaluate(() => window.__replica.sent)).toEqual([]);
    await page.close();
    await popup.close();
  });

  it('begins the chase there', async () => {
    const page = await browser.page(list());
    await condition(page, 'ready');
    const popup = await browser.popup();
    await popup.locator('.debtors [data-action="chase"]').click();
    await root(page).locator('[data-relance-composer] [data-action="skip"]').waitFor();
    expect(await page.evaluate(() => window.__replica.sent)).toEqual([]);
    expect(browser.errors).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('and the keyboard commands reach the same list: the panel opens and closes', async () => {
    const page = await browser.page(list());
    await condition(page, 'ready');
    await root(page).locator('[data-action="toggle-panel"]').waitFor();
    const worker = await browser.worker();
    // What the background does when the browser tells it of the keys, which no test can press.
    const command = () =>
      worker.evaluate(async (path) => {
        const [tab] = await chrome.tabs.query({ url: `https://app.qonto.com${path}*` });
        return chrome.tabs.sendMessage(tab!.id, { type: 'panel' });
      }, new URL(page.url()).pathname);
    const panel = root(page).locator('[data-relance-panel]');
    expect(await command()).toEqual({ ok: true });
    await panel.waitFor();
    expect(await command()).toEqual({ ok: true });
    await panel.waitFor({ state: 'detached' });
    await page.close();
  });

  it('says what is needed where no tab shows the list', async () => {
    for (const page of browser.context.pages()) if (page.url().includes('qonto')) await page.close();
    const popup = await browser.popup();
    await popup.locator('.debtors [data-action="remind"]').first().click();
    await popup.getByRole('alert').waitFor();
    expect(browser.requests).toEqual([]);
  });
});
