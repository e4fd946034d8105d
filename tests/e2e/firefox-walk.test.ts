/** The whole list read by the Firefox build in a real Firefox, over a reload; then an invoice of another page opened. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, type Firefox } from '../harness/firefox';
import { list } from './on-page';

describe('reading the whole list in Firefox', { timeout: 120_000 }, () => {
  let browser: Firefox;
  beforeAll(async () => {
    browser = await launchFirefox();
  });
  afterAll(() => browser.close());

  const press = (selector: string) =>
    browser.click(
      (css) => document.querySelector('relance-root')?.shadowRoot?.querySelector(css),
      `${selector}:not([disabled])`,
    );
  const notice = () =>
    browser.waitFor(() => {
      const root = document.querySelector('relance-root')?.shadowRoot;
      const isOver = root && !root.querySelector('[data-relance-walk]');
      return isOver && root.querySelector('[data-relance-notice]')?.textContent;
    });

  it('goes on after a reload, and all of it was read', async () => {
    await browser.open(list('rows=400'));
    await browser.waitFor(() => document.documentElement.dataset.relance === 'ready');
    await press('[data-action="toggle-panel"]');
    await press('[data-action="read-all"]');
    await browser.waitFor(() => window.__replica.list.page > 1);
    await browser.open(list('rows=400'));
    await browser.waitFor(() =>
      document.querySelector('relance-root')?.shadowRoot?.querySelector('[data-relance-walk]'),
    );
    expect(await notice()).toMatch(/^400 /);
    const truth = await browser.evaluate(() => window.__replica.totals());
    await expect.poll(() => browser.badge(), { timeout: 20_000 }).toBe(String(truth.counts.late));
  });

  it('opens an invoice of another page', async () => {
    const number = await browser.evaluate(
      () =>
        window.__replica
          .truth()
          .filter((row) => row.state === 'late' && !row.visible)
          .at(-1)!.number,
    );
    await press('[data-action="toggle-panel"]');
    await press(`[data-invoice="${number}"][data-elsewhere] [data-action="open"]`);
    await browser.waitFor(() => location.pathname.includes('/sales/invoices/'));
    expect(await browser.evaluate(() => window.__replica.errors)).toEqual([]);
  });

  it('made no request and saw no error', async () => {
    expect(browser.requests).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
});
