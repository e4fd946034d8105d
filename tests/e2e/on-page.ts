/** What the end-to-end tests ask of a page: its marks beside the replica's truth, its condition, the popup's figures. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Chromium } from '../harness/chromium';
import type { Replica } from '../replica/src/state/api';

declare global {
  interface Window {
    __replica: Replica;
  }
}

/** After so long without it what is waited for is taken not to come: no measure of how long it may take. */
export const PATIENCE_MS = 60_000;

export const ORGANISATION = 'menuiserie-lefranc-4821';
export const list = (options = ''): string =>
  `/organizations/${ORGANISATION}/sales/invoices?lang=fr&perPage=100${options && `&${options}`}`;

/** Waits until `<html data-relance>` has the value. */
export const condition = (page: Page, value: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.documentElement.dataset.relance === wanted, value);

/** Every row that shows an invoice: what it is marked with, and what would be true. `wrong` lists those that differ. */
export const compareMarks = (page: Page): Promise<{ rows: number; late: number; wrong: string[] }> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    let late = 0;
    const rows = window.__replica.rows();
    for (const { element, truth } of rows) {
      const marked = [
        element.getAttribute('data-relance-invoice'),
        element.getAttribute('data-relance-state'),
        element.getAttribute('data-relance-days-late'),
      ];
      const wanted = [truth.number, truth.state, truth.state === 'late' ? String(truth.daysLate) : null];
      if (JSON.stringify(marked) !== JSON.stringify(wanted))
        wrong.push(`${JSON.stringify(marked)} for ${JSON.stringify(wanted)}`);
      if (truth.state === 'late') late++;
    }
    // A mark outside the rows that show invoices is wrong too.
    const elements = new Set(rows.map(({ element }) => element));
    const all = (root: ParentNode): Element[] => [
      ...root.querySelectorAll('[data-relance-state],[data-relance-invoice]'),
      ...[...root.querySelectorAll('*')].flatMap((e) =>
        e.shadowRoot && e.localName !== 'relance-root' ? all(e.shadowRoot) : [],
      ),
    ];
    for (const element of all(document))
      if (!elements.has(element)) wrong.push(`stray mark on ${element.tagName}`);
    return { rows: rows.length, late, wrong };
  });

/** Waits until every row is marked as the truth says; fails with the differences. */
export async function marksRight(page: Page): Promise<{ rows: number; late: number }> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { rows, late, wrong } = await compareMarks(page);
    if (wrong.length === 0) return { rows, late };
    if (Date.now() > deadline)
      throw new Error(`${wrong.length} of ${rows} rows are marked wrong:\n${wrong.slice(0, 8).join('\n')}`);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
}

export interface Figures {
  unpaid: Record<string, string>;
  late: Record<string, string>;
  counts: { unpaid: number; late: number; unreadable: number };
}

export const truthTotals = (page: Page): Promise<Figures> => page.evaluate(() => window.__replica.totals());

/** The figures a popup shows now. */
const popupFigures = (popup: Page): Promise<Figures> =>
  popup.evaluate(() => {
    const sums = (name: string) =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLDataElement>(`[data-total="${name}"] data`)].map((data) => [
          data.dataset.currency,
          data.value,
        ]),
      ) as Record<string, string>;
    const count = (name: string) =>
      Number(document.querySelector(`[data-count="${name}"]`)?.textContent?.replace(/\D/g, '') ?? 0);
    return {
      unpaid: sums('unpaid'),
      late: sums('late'),
      counts: { unpaid: count('unpaid'), late: count('late'), unreadable: count('unreadable') },
    };
  });

/** Waits until the popup shows these figures: it follows the store, which follows the page. */
export async function figuresBecome(popup: Page, wanted: Figures): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  const want = JSON.stringify(sorted(wanted));
  for (;;) {
    const shown = JSON.stringify(sorted(await popupFigures(popup)));
    if (shown === want) return;
    if (Date.now() > deadline) throw new Error(`the popup shows ${shown}\ninstead of ${want}`);
    await popup.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  }
}

const sorted = (figures: Figures): unknown => ({
  unpaid: Object.entries(figures.unpaid).sort(),
  late: Object.entries(figures.late).sort(),
  counts: Object.entries(figures.counts).sort(),
});

/** Errors the host saw, and elements of ours found inside its tree; both must stay empty. */
export const hostTrouble = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...window.__replica.errors,
    ...window.__replica.foreign().map((element) => String(element)),
  ]);

/** The end of a test with a browser of its own: nothing was asked of any network, and no error was seen. */
export async function closeQuietly(browser: Chromium): Promise<void> {
  const [requests, errors] = [[...browser.requests], [...browser.errors]];
  await browser.close();
  expect({ requests, errors }).toEqual({ requests: [], errors: [] });
}
