/** A storage without room: it is said where the user can act, what was stored stays, and the next reading lands. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { condition, figuresBecome, hostTrouble, list, marksRight, truthTotals } from './on-page';

interface Area {
  get(key: null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
  getBytesInUse(key: null): Promise<number>;
  readonly QUOTA_BYTES: number;
}
type Global = { chrome: { storage: { local: Area } } };

/** Everything stored but what the test itself put there. */
const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => {
    const all = await (globalThis as unknown as Global).chrome.storage.local.get(null);
    return Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith('junk')));
  });

/** Fills the storage with keys of nobody's, down to the last hundred bytes; returns how many are left. */
const fill = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { local } = (globalThis as unknown as Global).chrome.storage;
    const left = async () => local.QUOTA_BYTES - (await local.getBytesInUse(null));
    for (let n = 0; (await left()) > 100; n++) {
      const size = Math.min(1_000_000, (await left()) - 40);
      await local.set({ [`junk${n}`]: 'x'.repeat(size) });
    }
    return left();
  });

const makeRoom = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { local } = (globalThis as unknown as Global).chrome.storage;
    await local.remove(Object.keys(await local.get(null)).filter((key) => key.startsWith('junk')));
  });

describe('a storage without room', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('is told in the popup; what was stored stays; once there is room, all that is shown is stored', async () => {
    const page = await browser.page(list('seed=1'));
    await condition(page, 'ready');
    const popup = await browser.popup();
    const seed = await truthTotals(page);
    await figuresBecome(popup, seed);
    expect(await fill(popup)).toBeLessThan(100);
    const before = await stored(popup);
    const full = popup.locator('[data-notice="storageFull"]');
    expect(await full.count()).toBe(0);

    await page.bringToFront();
    await page.goto(`https://app.qonto.com${list('hostile=1')}`);
    await condition(page, 'ready');
    await marksRight(page);
    const next = await browser.popup();
    const told = next.locator('[data-notice="storageFull"]');
    await expect
      .poll(async () => {
        await next.reload();
        await next.locator('[data-total="late"]').waitFor();
        await next.evaluate(() => new Promise((done) => setTimeout(done, 100)));
        return told.count();
      })
      .toBe(1);
    expect(await told.innerText()).toMatch(/L’espace de stockage est plein[\s\S]*exportez vos données/);
    await figuresBecome(next, seed);
    expect(await stored(next)).toEqual(before);
    // The way to the settings is in sight, and they open and export.
    expect(await next.locator('a[href="/options.html"]').isVisible()).toBe(true);

    // The worker may sleep, and still nobody is left to think that all is well.
    await browser.stopWorker();
    await next.reload();
    await told.waitFor();

    await makeRoom(next);
    await page.bringToFront();
    await page.evaluate(() =>
      window.__replica.setStatus(
        window.__replica.truth().find((row) => row.state === 'late')!.number,
        'paid',
      ),
    );
    await marksRight(page);
    await figuresBecome(next, await truthTotals(page));
    await told.waitFor({ state: 'detached' });
    expect(await next.locator('[data-coverage]').innerText()).toMatch(/la liste a été vue en entier/);
    expect(await hostTrouble(page)).toEqual([]);
    expect(
      await next.evaluate(() => document.querySelectorAll('img[onerror],main script,iframe').length),
    ).toBe(0);
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
