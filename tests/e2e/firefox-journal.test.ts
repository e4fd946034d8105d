/** The journal's page of the Firefox build in a real Firefox: its entries, a filter, a correction, and the pack's files. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, type Firefox } from '../harness/firefox';
import { FACTS, storedWith } from './journal-stored';

interface Extension {
  browser: { storage: { local: { set(values: object): Promise<void> } } };
}

describe('the journal in Firefox', () => {
  let browser: Firefox;
  beforeAll(async () => {
    browser = await launchFirefox();
    await browser.openExtensionPage('journal.html');
    await browser.evaluate(
      async (stored) => {
        const page = window as unknown as Extension & { wrappedJSObject?: Extension };
        const { storage } = (page.wrappedJSObject ?? page).browser;
        // The page's own objects: those of the remote control are not allowed to pass.
        await storage.local.set(JSON.parse(stored) as object);
      },
      JSON.stringify(storedWith(0)),
    );
  });
  afterAll(() => browser.close());

  /** Waits until these entries are shown, in this order. */
  const shown = (ids: readonly string[]) =>
    browser.waitFor(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>('.group [data-entry]')]
          .map(({ dataset }) => dataset['entry'])
          .join() === wanted,
      undefined,
      ids.join(),
    );
  const search = (text: string) =>
    browser
      .click(() => document.querySelector('.filters input[type="search"]'))
      .then(async () => {
        for (const character of text) await browser.keys(character);
      });

  it('shows what is stored, the latest first', async () => {
    await shown(FACTS.map(({ id }) => id).reverse());
    expect(await browser.evaluate(() => document.querySelectorAll('.group > h3').length)).toBe(3);
  });

  it('is narrowed by words', async () => {
    await search('absent');
    await shown(['c']);
  });

  it('takes a correction, and leaves the focus on the entry that stands there now', async () => {
    await browser.click(() => document.querySelector('[data-entry="c"] [data-action="correct"]'));
    await browser.click(() => document.querySelector('[data-entry="c"] textarea'));
    await browser.keys('!');
    await browser.click(() => document.querySelector('[data-action="save-entry"]'));
    await browser.waitFor(() => {
      const entry = document.activeElement?.closest<HTMLElement>('[data-entry]');
      return (
        entry?.dataset['entry'] !== 'c' &&
        entry?.querySelector('.entry-text')?.textContent.includes('!') &&
        document.activeElement?.getAttribute('data-action') === 'correct'
      );
    });
  });

  it('offers the pack, whose document opens, and its files as CSV', async () => {
    await browser.openExtensionPage('journal.html#pack');
    await browser.click(() => document.querySelector('[data-action="csv"]:enabled'));
    await browser.waitFor(() => document.querySelectorAll('.files a[download]').length === 8, 30_000);
    const bytes = await browser.evaluate(async () => {
      const link = document.querySelector<HTMLAnchorElement>('.files a[download$=".csv"]')!;
      return (await (await fetch(link.href)).blob()).size;
    });
    expect(bytes).toBeGreaterThan(50);
    await browser.click(() => document.querySelector('[data-action="document"]'));
    const numbers = await browser.waitFor(
      () => document.querySelector('[data-document] [data-table="invoices"]')?.textContent,
    );
    for (const number of ['F-2026-001', 'F-2026-002', 'F-2026-003']) expect(numbers).toContain(number);
  });

  it('made no request and saw no error', async () => {
    expect(browser.requests).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
});
