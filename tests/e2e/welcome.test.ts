/** The page that opens once after the installation: a reminder tried without Qonto, three settings, nothing sent. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, welcomeOf, type Chromium } from '../harness/chromium';
import { closeQuietly, condition, list } from './on-page';

describe('the welcome page', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium({ welcome: true });
    page = await welcomeOf(browser.context);
    await page.locator('[data-action="remind"]').first().waitFor();
  });
  afterAll(() => closeQuietly(browser));

  const field = (name: string) => page.locator('.sample-form').getByRole('textbox', { name });

  it('opens after the installation, once, and axe finds nothing on it', async () => {
    expect(await page.title()).toBe('Bienvenue dans Relance');
    expect(browser.context.pages().filter((one) => one.url().includes('welcome'))).toHaveLength(1);
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
  });

  it('marks what is late, and not what falls due today', async () => {
    const states = await page
      .locator('[data-relance-invoice]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-relance-state')));
    expect(states).toEqual(['late', 'late', 'unpaid', 'paid']);
  });

  it('writes a reminder at one click, gives the former text back, and sends nothing', async () => {
    await page.locator('[data-relance-invoice="F-1042"] [data-action="remind"]').press('Enter');
    await expect.poll(() => field('Objet').inputValue()).toContain('F-1042');
    expect(await field('Message').inputValue()).toContain('486,00');
    expect(await field('Message').inputValue()).toContain('Atelier Exemple');
    const composer = page.locator('[data-relance-composer]');
    await composer.locator('[data-action="restore"]').click();
    await expect.poll(() => field('Objet').inputValue()).toBe('Facture F-1042');
    await composer.locator('select[data-field="template"]').selectOption({ label: 'Relance ferme' });
    await composer.locator('[data-action="insert"]').click();
    await expect.poll(() => field('Objet').inputValue()).not.toBe('Facture F-1042');
    await page.getByRole('button', { name: 'Envoyer (exemple)' }).click();
    await page.getByText('Rien n’est parti').waitFor();
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    expect(browser.requests).toEqual([]);
  });

  it('keeps three settings, which letters follow at once', async () => {
    await page.getByRole('textbox', { name: 'Signature', exact: true }).fill('Camille Roux');
    await page.getByRole('switch', { name: /copie/ }).click();
    await page.locator('[data-relance-invoice="F-1038"] [data-action="remind"]').click();
    await expect.poll(() => field('Message').inputValue()).toContain('Camille Roux');
    const stored = () =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { get(key: string): Promise<{ settings?: { data: object } }> } } };
        };
        return (await chrome.storage.local.get('settings')).settings?.data;
      });
    await expect.poll(stored).toMatchObject({ signature: 'Camille Roux', copyToSelf: true });
  });

  it('could reach nobody if it tried', async () => {
    const tried = await page.evaluate(() =>
      fetch('https://app.qonto.com/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(tried).toBe('refused');
    // Refused by our own policy, before anything left the page.
    expect(browser.requests).toEqual([]);
    expect(browser.errors.splice(0).join()).toContain('Content Security Policy');
  });

  it('fits into 360 pixels', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('does not stand in the way of the list, and leaves no trace in journal or figures', async () => {
    const listed = await browser.page(list());
    await condition(listed, 'ready');
    const keys = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: null): Promise<object> } } };
      };
      return Object.keys(await chrome.storage.local.get(null));
    });
    expect(keys.filter((key) => key.includes('exemple') || key.startsWith('journal:'))).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
