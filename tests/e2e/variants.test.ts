/** Every variant of the replica: each row is marked as the truth says, and the host notices nothing. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { condition, hostTrouble, list, marksRight } from './on-page';

const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'];
const VARIANTS = [
  // Each language with every markup, way to write a day, and way to write money.
  ...LANGUAGES.flatMap((lang) =>
    ['markup=table', 'markup=grid&dates=compact&money=symbol', 'dates=iso'].map(
      (more) => `lang=${lang}&${more}`,
    ),
  ),
  'markup=shadow',
  'markup=bare',
  'keys=index',
  'hashed=1',
  'islands=1',
  'islands=1&markup=grid',
  'columns=reordered',
  'columns=extra',
  'columns=number',
  'columns=reordered,extra,number&markup=grid',
  'lines=span',
  'lines=div',
  'lines=br',
  'skeleton=600',
  'late=600',
  'mark=off',
  'mark=wrong',
  'lang=it&einvoicing=it',
  'broken=amount,status,date',
  'hostile=1',
  'duplicates=1',
  'missing=issueDate',
  'seed=1',
];

describe('marks on every variant', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.page(list('empty=1'));
  });
  afterAll(() => browser.close());

  /** In one tab all along: each address loads the page anew, and a tab costs more than that. */
  const load = (path: string) => page.goto(new URL(path, page.url()).href);

  it.each(VARIANTS)('%s', async (variant) => {
    await load(list(variant));
    await condition(page, 'ready');
    const { rows } = await marksRight(page);
    expect(rows).toBeGreaterThan(2);
    expect(await hostTrouble(page)).toEqual([]);
  });

  it('an empty list is ready, with no mark', async () => {
    await load(list('empty=1'));
    await condition(page, 'ready');
    expect(await marksRight(page)).toEqual({ rows: 0, late: 0 });
  });

  it.each(['client', 'dueDate', 'status', 'amount'])(
    'without the column %s it says that it cannot read',
    async (column) => {
      await load(list(`missing=${column}`));
      await condition(page, 'unrecognised');
      expect(await page.locator('[data-relance-state]').count()).toBe(0);
      const toggle = page.locator('relance-root [data-action="toggle-panel"]');
      await toggle.click();
      expect(await page.locator('relance-root [data-relance-panel]').innerText()).toMatch(
        /ne sait pas la lire/,
      );
      const popup = await browser.popup();
      await popup.waitForFunction(() => /n’a pas été reconnue/.test(document.body.innerText));
      await popup.close();
    },
  );

  it.each(['quotes', 'suppliers/invoices', 'transactions', 'sales/credit-notes', 'home'])(
    '%s stays untouched',
    async (route) => {
      for (const lang of LANGUAGES) {
        for (const more of ['', '&decoy=close']) {
          const path = route === 'quotes' ? 'sales/quotes' : route;
          await load(list().replace('sales/invoices', path).replace('lang=fr', `lang=${lang}`) + more);
          await page.waitForFunction(() => document.querySelector('h1') !== null);
          await page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
          );
          expect(await page.locator('html').getAttribute('data-relance'), `${lang}${more}`).toBe('idle');
          expect(
            await page.locator('[data-relance-state],[data-relance-invoice],[data-relance-words]').count(),
          ).toBe(0);
        }
      }
    },
  );

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
