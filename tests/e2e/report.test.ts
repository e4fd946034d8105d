/** The report on receivables in a real browser: reached from the popup, worked by keyboard, legible, and printed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ageing, BUCKETS } from '../../utils/core/ageing';
import { dayOf } from '../../utils/core/day';
import { formatMoney } from '../../utils/core/money';
import { openInvoices } from '../../utils/core/open-invoices';
import { launchChromium, type Chromium } from '../harness/chromium';
import { violations } from './axe';
import { invoicesOn, reportStored } from './report-stored';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

/** Pictures are taken only when someone wants to look at them, and says where to. */
const FOLDER = process.env.RELANCE_SCREENS;
const NOW = Date.now();
const TODAY = dayOf(new Date(NOW));
const AGED = ageing(openInvoices(invoicesOn(TODAY)), TODAY);
/** Which blank stands between digits is not asked here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe.each(['light', 'dark'] as const)('the report (%s)', (colorScheme) => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    if (FOLDER) mkdirSync(FOLDER, { recursive: true });
    browser = await launchChromium({
      colorScheme,
      viewport: { width: 1200, height: 900 },
      timezone: 'system',
    });
    await (
      await browser.worker()
    ).evaluate((stored) => chrome.storage.local.set(stored), reportStored(TODAY, NOW));
  });
  afterAll(() => browser.close());

  const look = async (shown: Page, name: string) => {
    if (FOLDER) await shown.screenshot({ path: join(FOLDER, `${name}-${colorScheme}.png`), fullPage: true });
    expect(await violations(shown)).toEqual([]);
  };

  it('is one click from the popup, whose bar shows the same sums', async () => {
    const popup = await browser.popup();
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.locator('[data-ageing]').waitFor();
    const shown = await popup
      .locator('[data-bucket] data')
      .evaluateAll((all) =>
        all.map((data) => [
          data.closest('[data-bucket]')!.getAttribute('data-bucket'),
          data.getAttribute('data-currency'),
          data.getAttribute('value'),
        ]),
      );
    const hooks = ['0', '1-30', '31-60', '61-90', '90+'];
    const wanted = BUCKETS.flatMap((bucket, n) =>
      ['EUR', 'CHF'].map((currency) => {
        const part = AGED.find((one) => one.currency === currency)!;
        return [hooks[n], currency, (part.buckets[bucket].minor / 100).toFixed(2)];
      }),
    );
    expect(shown).toEqual(wanted);
    await look(popup, 'popup-ageing');
    const opened = browser.context.waitForEvent('page');
    await popup.getByRole('link', { name: 'Créances clients' }).click();
    page = await opened;
    await page.locator('[data-section="ageing"]').waitFor();
    await popup.close();
  });

  it('shows every section, and axe finds nothing', async () => {
    for (const name of ['ageing', 'due-soon', 'payers', 'trend', 'adds-up'])
      expect(await page.locator(`[data-section="${name}"] .card`).count(), name).toBeGreaterThan(0);
    const eur = AGED.find(({ currency }) => currency === 'EUR')!;
    const total = await page.locator('[data-currency="EUR"] [data-figure="total"] dd').innerText();
    expect(plain(total)).toBe(plain(formatMoney(eur.total, 'fr')));
    expect(await page.locator('[data-currency="EUR"] [data-figure="dso"] dd').innerText()).toMatch(
      /^\d+,\d jours$/,
    );
    await look(page, 'report');
  });

  it('is sorted by keyboard', async () => {
    const table = page.locator('[data-table="clients-EUR"]');
    const clients = () => table.locator('tbody th').allInnerTexts();
    const before = await clients();
    await table.locator('[data-sort="client"]').focus();
    await page.keyboard.press('Enter');
    expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    expect(await clients()).toEqual([...before].sort((a, b) => a.localeCompare(b, 'fr')));
    await page.keyboard.press('Space');
    expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    expect(await clients()).toEqual([...before].sort((a, b) => b.localeCompare(a, 'fr')));
  });

  it('finds the invoices that make up an amount received', async () => {
    const eur = AGED.find(({ currency }) => currency === 'EUR')!;
    const { client, invoices } = eur.clients.find(
      (one) => one.invoices.filter(({ owed }) => owed.minor > 0).length > 2,
    )!;
    const paid = invoices.filter(({ owed }) => owed.minor > 0).slice(1, 3);
    const sum = paid.reduce((all, { owed }) => all + owed.minor, 0);
    const form = page.locator('[data-adds-up]');
    await form.getByLabel('Client').selectOption({ label: `${client} (EUR)` });
    await form.getByLabel('Montant reçu').fill(String(sum / 100).replace('.', ','));
    await page.keyboard.press('Enter');
    const found = form.locator('[data-addition="0"]');
    await found.first().waitFor();
    const texts = await found.allInnerTexts();
    expect(texts.some((text) => paid.every(({ number }) => text.includes(number)))).toBe(true);
  });

  it('is printed on pages with its sums, dark on white, without what is for the screen', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relance-report-'));
    const file = join(folder, 'a.pdf');
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    const { stdout, status } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    expect(status).toBe(0);
    const text = plain(stdout);
    for (const { total } of AGED) expect(text).toContain(plain(formatMoney(total, 'fr')));
    expect(text).toMatch(/\b1 ?\/ ?\d+$/m);
    expect(text).not.toContain('Montant reçu');
    expect(text).not.toContain('Imprimer');
    const shades = spawnSync('pdftoppm', ['-r', '20', '-l', '1', '-gray', file]).stdout;
    const light = shades.reduce((count, shade) => count + (shade > 200 ? 1 : 0), 0);
    expect(light / shades.length).toBeGreaterThan(0.7);
    rmSync(folder, { recursive: true, force: true });
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
