/** Popup and badge say what the pages hold: to the cent, per currency, per organisation, and what they do not know. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { violations } from './axe';
import { closeQuietly, condition, figuresBecome, list, marksRight, truthTotals } from './on-page';

describe('figures', () => {
  let browser: Chromium;
  beforeEach(async () => {
    browser = await launchChromium();
  });
  afterEach(() => closeQuietly(browser));

  const badgeBecomes = (wanted: string) => expect.poll(() => browser.badge()).toBe(wanted);

  it('the seed: one unpaid of 12,00, one late of 825,00', async () => {
    const page = await browser.page(list('seed=1'));
    await condition(page, 'ready');
    const popup = await browser.popup();
    await figuresBecome(popup, {
      unpaid: { EUR: '12.00' },
      late: { EUR: '825.00' },
      counts: { unpaid: 1, late: 1, unreadable: 0 },
    });
    expect(await popup.locator('[data-total="late"] data').innerText()).toBe('825,00\u00a0€');
    await badgeBecomes('1');
  });

  it('before the first visit it says what to do, and no figure', async () => {
    const popup = await browser.popup();
    await popup.waitForSelector('button');
    expect(await popup.locator('[data-total] data').count()).toBe(0);
    expect(await browser.badge()).toBe('');
    await popup.locator('[data-action="show-qonto"]').click();
    // No network here: the tab cannot load, but the browser knows where it was sent.
    await popup.waitForFunction(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(q: object): Promise<{ url?: string; pendingUrl?: string }[]> } };
      };
      return (await chrome.tabs.query({})).some((tab) =>
        (tab.url || tab.pendingUrl)?.startsWith('https://app.qonto.com/'),
      );
    });
    browser.errors.length = 0;
  });

  it('all rows on one page equal the page’s own truth, and its totals', async () => {
    const page = await browser.page(list());
    await condition(page, 'ready');
    const popup = await browser.popup();
    await figuresBecome(popup, await truthTotals(page));
    await badgeBecomes(String((await truthTotals(page)).counts.late));
    expect(await popup.locator('[data-coverage]').innerText()).toMatch(/62 factures/);
    expect(await popup.locator('body').innerText()).toMatch(/Identique aux totaux affichés par Qonto/);
    expect(await violations(popup)).toEqual([]);
  });

  it('a second page of the list adds to the first, and the coverage says what is missing', async () => {
    const page = await browser.page(list().replace('perPage=100', 'perPage=25'));
    await condition(page, 'ready');
    const popup = await browser.popup();
    await popup.waitForFunction(() =>
      /25 factures lues sur 62/.test(document.querySelector('[data-coverage]')?.textContent ?? ''),
    );
    for (let next = 2; next <= 3; next++) {
      await page.bringToFront();
      await page.getByRole('button', { name: /Suivant/ }).click();
      await page.waitForFunction((n) => document.body.innerText.includes(`page ${n} sur 3`), next);
      await marksRight(page);
      await popup.waitForFunction(
        (n) => document.querySelector('[data-coverage]')?.textContent?.includes(n),
        next === 2 ? '50' : '62',
      );
    }
    await figuresBecome(popup, await truthTotals(page));
  });

  it('an invoice read again replaces its older reading', async () => {
    const page = await browser.page(list());
    await condition(page, 'ready');
    const popup = await browser.popup();
    await figuresBecome(popup, await truthTotals(page));
    await page.bringToFront();
    await page.evaluate(() => {
      const late = window.__replica.truth().filter((row) => row.state === 'late');
      window.__replica.setStatus(late[0]!.number, 'paid');
      window.__replica.setAmount(late[1]!.number, '1.05');
    });
    await marksRight(page);
    await figuresBecome(popup, await truthTotals(page));
  });

  it('two organisations are never mixed', async () => {
    const page = await browser.page(list());
    await condition(page, 'ready');
    const first = await truthTotals(page);
    const popup = await browser.popup();
    await figuresBecome(popup, first);
    await page.bringToFront();
    await page.evaluate(() => window.__replica.go('sales/invoices', 'atelier-brunel-1177'));
    await page.waitForFunction(
      () => window.__replica.truth().length === 8 || window.__replica.truth().some((row) => row.visible),
    );
    await marksRight(page);
    const second = await truthTotals(page);
    expect(second).not.toEqual(first);
    const again = await browser.popup();
    await figuresBecome(again, second);
    await badgeBecomes(second.counts.late ? String(second.counts.late) : '');
    await again.locator('select').selectOption('menuiserie-lefranc-4821');
    await figuresBecome(again, first);
  });

  it('badge and popup follow the tab that is looked at, where each shows another organisation', async () => {
    const page = await browser.page(list());
    await condition(page, 'ready');
    const first = await truthTotals(page);
    await badgeBecomes(String(first.counts.late));
    const other = await browser.page(list().replace('menuiserie-lefranc-4821', 'atelier-brunel-1177'));
    await condition(other, 'ready');
    const second = await truthTotals(other);
    expect(second.counts.late).not.toBe(first.counts.late);
    await badgeBecomes(String(second.counts.late));
    // Nothing on the page changes, so nothing is read anew.
    await page.bringToFront();
    await badgeBecomes(String(first.counts.late));
    const popup = await browser.popup();
    await figuresBecome(popup, first);
    // A tab of ours, or of anybody else, is no organisation's.
    await badgeBecomes(String(first.counts.late));
  });

  it('unreadable rows are counted as unreadable, never as 0', async () => {
    const page = await browser.page(list('broken=amount,status,date'));
    await condition(page, 'ready');
    const popup = await browser.popup();
    const truth = await truthTotals(page);
    expect(truth.counts.unreadable).toBe(3);
    const rows = await page.evaluate(() => window.__replica.truth());
    await figuresBecome(popup, {
      ...truth,
      counts: { ...truth.counts, unreadable: rows.filter((row) => row.state === 'unreadable').length },
    });
  });

  it('a contradictory overdue mark is told by number', async () => {
    const page = await browser.page(list('mark=wrong'));
    await condition(page, 'ready');
    const popup = await browser.popup();
    await popup.waitForFunction(() => /contredit/.test(document.body.innerText));
    expect(await popup.locator('body').textContent()).toContain('F-2026-023');
  });

  it('after the worker was stopped the next report still lands', async () => {
    const page = await browser.page(list());
    await condition(page, 'ready');
    const popup = await browser.popup();
    await figuresBecome(popup, await truthTotals(page));
    await browser.stopWorker();
    await page.bringToFront();
    await page.evaluate(() =>
      window.__replica.setStatus(
        window.__replica.truth().find((row) => row.state === 'late')!.number,
        'paid',
      ),
    );
    await figuresBecome(popup, await truthTotals(page));
  });

  it('hostile names are text, here and there', async () => {
    const page = await browser.page(list('hostile=1'));
    await condition(page, 'ready');
    await marksRight(page);
    const popup = await browser.popup();
    await figuresBecome(popup, await truthTotals(page));
    await page.bringToFront();
    await page.locator('relance-root [data-action="toggle-panel"]').click();
    const markup = await page.evaluate(() => {
      const panel = document
        .querySelector('relance-root')!
        .shadowRoot!.querySelector('[data-relance-panel]')!;
      return panel.querySelectorAll('img,script,iframe,b,style').length;
    });
    expect(markup).toBe(0);
  });
});

describe('a store that cannot be trusted', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it('corrupt figures are set aside, told, and read anew', async () => {
    const setup = await browser.popup();
    await setup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(v: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ 'ledger:menuiserie-lefranc-4821': { version: 1, data: { slug: 5 } } });
    });
    await setup.reload();
    await setup.waitForFunction(
      () => document.querySelector('[data-notice="problem"],[role="alert"],.notice') !== null,
    );
    const page = await browser.page(list());
    await condition(page, 'ready');
    await figuresBecome(setup, await truthTotals(page));
    const kept = await setup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(k: null): Promise<object> } } };
      };
      return Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('aside:'));
    });
    expect(kept).toHaveLength(1);
  });

  it('a record of a later version is left alone and told', async () => {
    const popup = await browser.popup();
    // As after an update that was taken back: another worker finds what a later version wrote.
    await browser.stopWorker();
    await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(v: object): Promise<void> } } };
      };
      await chrome.storage.local.set({
        'ledger:menuiserie-lefranc-4821': { version: 99, data: 'from the future' },
      });
    });
    const page = await browser.page(list());
    await condition(page, 'ready');
    await popup.waitForFunction(() => /plus récente/.test(document.body.innerText));
    const raw = await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(k: string): Promise<Record<string, unknown>> } } };
      };
      return (await chrome.storage.local.get('ledger:menuiserie-lefranc-4821'))[
        'ledger:menuiserie-lefranc-4821'
      ];
    });
    expect(raw).toEqual({ version: 99, data: 'from the future' });
  });
});
