/** The Firefox build in a real Firefox: marks, figures and badge on the replica. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, type Firefox } from '../harness/firefox';
import { list } from './on-page';

describe('Firefox', () => {
  let browser: Firefox;
  beforeAll(async () => {
    browser = await launchFirefox();
  });
  afterAll(() => browser.close());

  it('marks every row as the truth says, under a strict policy for styles', async () => {
    await browser.open(list());
    await browser.waitFor(() => document.documentElement.dataset.relance === 'ready');
    const wrong = await browser.evaluate(() =>
      window.__replica
        .rows()
        .map(({ element, truth }) => [
          element.getAttribute('data-relance-invoice') === truth.number &&
            element.getAttribute('data-relance-state') === truth.state,
          truth.number,
        ])
        .filter(([right]) => !right),
    );
    expect(wrong).toEqual([]);
    const words = await browser.evaluate(() => {
      const cell = document.querySelector('[data-relance-state="late"] [data-relance-words]')!;
      return [cell.getAttribute('data-relance-words'), getComputedStyle(cell, '::after').position];
    });
    expect(words[0]).toMatch(/day|jour/);
    expect(words[1]).toBe('absolute');
  });

  // The page of the test before is still open: leaving it while an answer is on its way would be logged by Firefox.
  it('badge and popup say the same as the page', async () => {
    const truth = await browser.evaluate(() => window.__replica.totals());
    await expect.poll(() => browser.badge()).toBe(String(truth.counts.late));
    await browser.openExtensionPage('popup.html');
    await browser.waitFor(() => document.querySelector('[data-total="late"] data') !== null);
    const shown = await browser.evaluate(() => {
      const sums = (name: string) =>
        Object.fromEntries(
          [...document.querySelectorAll<HTMLDataElement>(`[data-total="${name}"] data`)].map((data) => [
            data.dataset.currency,
            data.value,
          ]),
        );
      return { unpaid: sums('unpaid'), late: sums('late') };
    });
    expect(shown).toEqual({ unpaid: truth.unpaid, late: truth.late });
  });

  it('made no request and saw no error', async () => {
    expect(browser.requests).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
});
