/** Reading the whole list: by pages, by the button that adds rows, by scrolling; interrupted, gone on with, put back. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { freshList, noticeOf, root } from './acting';
import { condition, figuresBecome, hostTrouble, truthTotals } from './on-page';

const walkOf = (page: Page): Locator => root(page).locator('[data-relance-walk]');
const listOf = (page: Page) => page.evaluate(() => window.__replica.list);

async function readAll(page: Page): Promise<void> {
  await root(page).locator('[data-action="toggle-panel"]').click();
  await root(page).locator('[data-relance-panel] [data-action="read-all"]').click();
  await walkOf(page).waitFor();
}

/** Waits for the end, and gives what was said of it. */
async function said(page: Page, timeout = 200_000): Promise<string> {
  await walkOf(page).waitFor({ state: 'detached', timeout });
  return (await noticeOf(page).innerText()).replace(/\s+/g, ' ');
}

describe('reading the whole list', { timeout: 240_000 }, () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const isWhole = async (page: Page): Promise<void> => {
    const popup = await browser.popup();
    await figuresBecome(popup, await truthTotals(page));
    await popup.close();
    expect(await hostTrouble(page)).toEqual([]);
    await page.close();
  };

  it('of 1,000 invoices in 10 pages, and back to the third, under another order', async () => {
    const page = await freshList(browser, 'rows=1000');
    await page.evaluate(() => window.__replica.setList({ page: 3, sort: { key: 'client', down: true } }));
    const before = await listOf(page);
    await readAll(page);
    expect(await said(page)).toContain('1 000 factures lues. La liste a été lue jusqu’au bout.');
    expect(await listOf(page)).toEqual(before);
    await isWhole(page);
  });

  it('of 400 behind a button that adds rows, asked for in the popup', async () => {
    const page = await freshList(browser, 'rows=400&pager=more');
    const popup = await browser.popup();
    await popup.locator('[data-action="read-all"]').click();
    await page.bringToFront();
    await walkOf(page).waitFor();
    expect(await said(page)).toContain('400 factures lues. La liste a été lue jusqu’au bout.');
    await isWhole(page);
  });

  it('of 5,000 of which only those in sight are drawn, and back to the row in sight', async () => {
    const page = await freshList(browser, 'rows=5000&markup=virtual');
    // So many rows in sight as a page has: a hundred at a time.
    await page.setViewportSize({ width: 1280, height: 6_000 });
    await page.reload();
    await condition(page, 'ready');
    const scrolled = () =>
      page.evaluate(() => document.querySelector('[role="rowgroup"][tabindex]')!.scrollTop);
    await page.evaluate(() => document.querySelector('[role="rowgroup"][tabindex]')!.scrollTo(0, 5_600));
    await readAll(page);
    expect(await said(page)).toContain('5 000 factures lues. La liste a été lue jusqu’au bout.');
    expect(await scrolled()).toBe(5_600);
    await isWhole(page);
  });

  it('ends when the user touches the page, goes on from there, and is back where it began', async () => {
    const page = await freshList(browser, 'rows=600');
    await page.evaluate(() => window.__replica.setList({ page: 2, query: 'garage', perPage: 25 }));
    const before = await listOf(page);
    await readAll(page);
    await page.waitForFunction(() => window.__replica.list.page > 2);
    await page.mouse.move(300, 400);
    await page.mouse.wheel(0, 10);
    expect(await said(page)).toContain('la page est à vous');
    const left = await listOf(page);
    expect(left.query).toBe('');
    await noticeOf(page).getByText('Reprendre').click();
    await walkOf(page).waitFor();
    expect(await said(page)).toContain('600 factures lues. La liste a été lue jusqu’au bout.');
    expect(await listOf(page)).toEqual(before);
    await isWhole(page);
  });

  it('survives a reload, and stops when it is told to', async () => {
    const page = await freshList(browser, 'rows=600');
    await readAll(page);
    await page.waitForFunction(() => window.__replica.list.page > 2);
    await page.reload();
    await walkOf(page).waitFor();
    expect(await said(page)).toContain('600 factures lues. La liste a été lue jusqu’au bout.');
    await readAll(page);
    await page.waitForFunction(() => window.__replica.list.page > 1);
    await walkOf(page).locator('[data-action="stop"]').click();
    expect(await said(page)).toContain('Lecture arrêtée.');
    expect((await listOf(page)).page).toBe(1);
    await isWhole(page);
  });

  it('says so when the list changed meanwhile, and presses nothing where two buttons could be meant', async () => {
    const page = await freshList(browser, 'rows=300');
    await readAll(page);
    await page.waitForFunction(() => window.__replica.list.page === 2);
    const first = await page.evaluate(() => window.__replica.truth()[0]!.number);
    await page.evaluate((number) => window.__replica.remove(number), first);
    const unsure = await said(page);
    expect(unsure).toContain('Il n’est pas sûr que rien ne manque');
    expect(unsure).toContain('la liste annonçait 300 factures, puis 299.');
    await page.close();
    const twice = await freshList(browser, 'rows=300&pager=twice');
    await readAll(twice);
    expect(await said(twice)).toContain('« Suivant » se trouve plusieurs fois');
    expect((await listOf(twice)).page).toBe(1);
    await twice.close();
  });

  it.each([
    ['its search', ''],
    ['its numbered pages', '&search=off&pager=numbers'],
  ])('reaches an invoice of another page by %s, and goes back after it', async (_, options) => {
    const page = await freshList(browser, `rows=300${options}`);
    await readAll(page);
    await said(page);
    const late = await page.evaluate(() =>
      window.__replica.truth().filter((row) => row.state === 'late' && !row.visible),
    );
    const { number } = late.at(-1)!;
    const item = root(page).locator(`[data-relance-panel] [data-invoice="${number}"][data-elsewhere]`);
    await item.locator('[data-action="remind"]').click();
    await page.waitForFunction(() => window.__replica.form?.subject.startsWith('Rappel'), null, {
      timeout: 30_000,
    });
    expect((await page.evaluate(() => window.__replica.form))!.number).toBe(number);
    await page.getByRole('button', { name: 'Envoyer la facture' }).last().click();
    await expect
      .poll(async () => (await listOf(page)).page + (await listOf(page)).query, { timeout: 30_000 })
      .toBe('1');
    expect(await hostTrouble(page)).toEqual([]);
    await page.close();
  });
});
