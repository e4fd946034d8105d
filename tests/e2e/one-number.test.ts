/** One number everywhere: button, panel, popup and badge say the same, at once, and how little it stands on. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { freshList, root } from './acting';
import { violations } from './axe';
import { condition, figuresBecome, hostTrouble, list, marksRight, truthTotals } from './on-page';

const OTHER = 'atelier-brunel-1177';
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('one number', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const page of browser.context.pages().slice(1)) await page.close();
  });
  afterAll(() => browser.close());

  const tally = async (page: Page): Promise<number> =>
    Number(await root(page).locator('[data-action="toggle-panel"] .tally').textContent());
  const listed = (page: Page): Promise<number> =>
    root(page).locator('[data-relance-panel] [data-invoice]').count();
  /** What the popup counts as late. */
  async function counted(): Promise<number> {
    const popup = await browser.popup();
    const count = Number(await popup.locator('[data-count="late"]').textContent());
    await popup.close();
    return count;
  }

  /** Waits until all of them say the same, and gives it. */
  async function same(page: Page, ...others: Page[]): Promise<number> {
    let said: number[] = [];
    const look = async () => {
      said = [Number(await browser.badge()), await counted(), await listed(page)];
      for (const each of [page, ...others]) said.push(await tally(each));
      return new Set(said).size;
    };
    await expect.poll(look).toBe(1);
    return said[0]!;
  }

  it('of which is said that it is the least, beside what the host says, while 1 page of 10 was read', async () => {
    const page = await freshList(browser, 'rows=1000');
    await root(page).locator('[data-action="toggle-panel"]').click();
    const late = await same(page);
    const truth = await truthTotals(page);
    expect(late).toBeGreaterThan(0);
    expect(late).toBeLessThan(truth.counts.late);
    const panel = root(page).locator('[data-relance-panel]');
    expect(plain(await panel.locator('[data-coverage]').innerText())).toMatch(
      /^100 factures lues sur 1 000 .* pages vues : 1 sur 10\./,
    );
    expect(plain(await panel.locator('.count').innerText())).toMatch(/^Au moins \d+ factures? en retard$/);
    const around = panel.locator('[data-coverage]').locator('..');
    expect(await around.locator('[data-action="read-all"]').count()).toBe(1);

    const popup = await browser.popup();
    const ours = popup.locator('[data-total="late"][data-partial]');
    expect(plain(await ours.innerText())).toMatch(/^au moins /);
    const sums = popup.locator('.figure-late .amounts');
    expect(await sums.first().getAttribute('data-host-total')).toBe('late');
    const sum = async (selector: string) =>
      Number(await popup.locator(`${selector} data`).first().getAttribute('value'));
    expect(await sum('[data-host-total="late"]')).toBe(Number(truth.late['EUR']));
    expect(await popup.locator('[data-proof]').getAttribute('data-proof')).toBe('differs');
    const gap = popup.locator('[data-gap="late"] data[data-currency="EUR"]');
    const minor = Math.round(100 * ((await sum('[data-total="late"]')) - Number(truth.late['EUR'])));
    expect(Number(await gap.getAttribute('data-minor'))).toBe(minor);
    expect(await popup.locator('[data-reason="notRead"] [data-look]').count()).toBe(1);
    expect(await violations(popup)).toEqual([]);
    await popup.locator('[data-look="notRead"]').click();
    await page.bringToFront();
    await root(page).locator('[data-relance-walk]').waitFor();
    await root(page).locator('[data-relance-walk]').waitFor({ state: 'detached', timeout: 200_000 });
    const whole = await browser.popup();
    await figuresBecome(whole, truth);
    expect(await whole.locator('[data-partial],[data-host-total]').count()).toBe(0);
    expect(await whole.locator('[data-proof]').getAttribute('data-proof')).toBe('equal');
    await whole.close();
    await page.bringToFront();
    expect(await same(page)).toBe(truth.counts.late);
    expect(plain(await panel.locator('.count').innerText())).toBe(`${truth.counts.late} factures en retard`);
  });

  it('that grows with each page read by hand, in another tab of the browser as well', async () => {
    const page = await freshList(browser, 'perPage=25');
    await root(page).locator('[data-action="toggle-panel"]').click();
    const other = await browser.page(list('perPage=25'));
    await condition(other, 'ready');
    await root(other).locator('[data-action="toggle-panel"]').waitFor();
    await page.bringToFront();
    let before = await same(page, other);
    for (const next of [2, 3]) {
      // The panel stands over the pager.
      await page.evaluate((to) => window.__replica.setList({ page: to }), next);
      await page.waitForFunction((n) => document.body.innerText.includes(`page ${n} sur 3`), next);
      await marksRight(page);
      // It never goes back, not for a moment.
      expect(await tally(page)).toBeGreaterThanOrEqual(before);
      await expect.poll(() => tally(other)).toBe(await same(page, other));
      expect(await same(page)).toBeGreaterThanOrEqual(before);
      before = await same(page);
    }
    expect(before).toBe((await truthTotals(page)).counts.late);
    await page.evaluate(() => window.__replica.setList({ page: 2 }));
    await marksRight(page);
    expect(await same(page, other)).toBe(before);
  });

  it('that an open panel follows while a list is scrolled that draws its rows in parts', async () => {
    const page = await freshList(browser, 'rows=400&markup=virtual');
    await root(page).locator('[data-action="toggle-panel"]').click();
    const before = await same(page);
    const box = page.locator('[role="rowgroup"][tabindex]');
    for (let step = 1; step <= 60 && (await tally(page)) < (await truthTotals(page)).counts.late; step++) {
      await box.evaluate((element) => element.scrollBy(0, 450));
      await marksRight(page);
      await page.waitForTimeout(300);
    }
    const after = await same(page);
    expect(after).toBeGreaterThan(before);
    expect(after).toBe((await truthTotals(page)).counts.late);
    expect(await hostTrouble(page)).toEqual([]);
  });

  it('that is never of another organisation, also where the background does not answer', async () => {
    const page = await freshList(browser, 'change=table');
    await root(page).locator('[data-action="toggle-panel"]').click();
    expect(await same(page)).toBeGreaterThan(0);
    const former = await page.evaluate(() => window.__replica.truth().map(({ number }) => number));
    // The worker is busy for good.
    void (await browser.worker())
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined);
    await page.evaluate((slug) => window.__replica.go('sales/invoices', slug), OTHER);
    await page.waitForFunction(() => window.__replica.rows().length === 8);
    await marksRight(page);
    const numbers = () =>
      page.evaluate(() =>
        [
          ...document
            .querySelector('relance-root')!
            .shadowRoot!.querySelectorAll('[data-relance-panel] [data-invoice]'),
        ].map((item) => item.getAttribute('data-invoice')),
      );
    const late = () =>
      page.evaluate(() =>
        window.__replica.truth().flatMap(({ state, number }) => (state === 'late' ? [number] : [])),
      );
    await expect.poll(async () => (await numbers()).sort()).toEqual((await late()).sort());
    expect((await numbers()).filter((number) => former.includes(number!))).toEqual([]);
    expect(await tally(page)).toBe((await late()).length);
  });
});
