/** Our interface on the page: the panel, opening an invoice, the buttons beside a row, keyboard, access, manners. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { violations } from './axe';
import { condition, hostTrouble, list, marksRight } from './on-page';

describe('overlay', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const open = async (options = ''): Promise<Page> => {
    const page = await browser.page(list(options));
    await condition(page, 'ready');
    await marksRight(page);
    // The marks stand before our interface has come.
    await toggle(page).waitFor();
    return page;
  };
  const panel = (page: Page) => page.locator('relance-root [data-relance-panel]');
  /** The host's panel on the right names the invoice. */
  const opened = (page: Page, number: string) =>
    page.locator('section[aria-label]', { hasText: number }).waitFor();
  const toggle = (page: Page) => page.locator('relance-root [data-action="toggle-panel"]');

  it('lists the late invoices by client, longest overdue first', async () => {
    const page = await open();
    await toggle(page).click();
    const listed = await panel(page)
      .locator('[data-invoice]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-invoice')));
    const late = await page.evaluate(() =>
      window.__replica
        .truth()
        .filter((row) => row.state === 'late')
        .map((row) => [row.number, row.daysLate] as const),
    );
    expect([...listed].sort()).toEqual(late.map(([number]) => number).sort());
    const days = new Map(late);
    // By client: each client's oldest in order, and each client's invoices in order.
    const falling = (order: readonly number[]) => expect(order).toEqual([...order].sort((a, b) => b - a));
    const clients = await panel(page)
      .locator('[data-client]')
      .evaluateAll((all) =>
        all.map((client) =>
          [...client.querySelectorAll('[data-invoice]')].map((one) => one.getAttribute('data-invoice')!),
        ),
      );
    expect(clients.flat()).toEqual(listed);
    falling(clients.map(([oldest]) => days.get(oldest!)!));
    for (const numbers of clients) falling(numbers.map((number) => days.get(number)!));
    await toggle(page).click();
    expect(await panel(page).count()).toBe(0);
    await page.close();
  });

  it.each(['', 'markup=grid', 'islands=1', 'markup=shadow'])(
    'open presses the right row (%s)',
    async (options) => {
      const page = await open(options);
      await toggle(page).click();
      const item = panel(page).locator('[data-invoice]').nth(2);
      const number = await item.getAttribute('data-invoice');
      await item.locator('[data-action="open"]').click();
      await opened(page, number!);
      expect(await hostTrouble(page)).toEqual([]);
      await page.close();
    },
  );

  it('an invoice of another page that cannot be found there is not opened on a guess: the panel says why', async () => {
    const page = await browser.page(list().replace('perPage=100', 'perPage=25'));
    await condition(page, 'ready');
    await page.getByRole('button', { name: /Suivant/ }).click();
    await marksRight(page);
    await page.waitForTimeout(500);
    await toggle(page).click();
    const first = await page.evaluate(() =>
      window.__replica
        .truth()
        .filter((row) => row.state === 'late' && !row.visible)
        .map((row) => row.number),
    );
    const item = panel(page).locator(`[data-invoice="${first[0]}"]`);
    await item.waitFor();
    expect(await item.getAttribute('data-elsewhere')).toBe('');
    await page.evaluate((number) => window.__replica.remove(number), first[0]!);
    const url = page.url();
    await item.locator('[data-action="open"]').click();
    // Missed where it stood it may be listed no more by then: it is said beside the others.
    await panel(page).getByRole('alert').filter({ hasText: first[0]! }).waitFor();
    expect(page.url()).toBe(url);
    expect((await page.evaluate(() => window.__replica.list)).page).toBe(2);
    await page.close();
  });

  it('a click that no user made does nothing', async () => {
    const page = await open();
    await page.evaluate(() => {
      const button = document
        .querySelector('relance-root')!
        .shadowRoot!.querySelector<HTMLElement>('[data-action="toggle-panel"]')!;
      button.click();
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    });
    expect(await panel(page).count()).toBe(0);
    await page.close();
  });

  it('works by keyboard, and gives the focus back', async () => {
    const page = await open();
    await toggle(page).focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    const focusedAction = () =>
      page.evaluate(() =>
        document.querySelector('relance-root')!.shadowRoot!.activeElement?.getAttribute('data-action'),
      );
    // Past the head: closing, reading the rest, the chase, the search and its two choices.
    for (let pressed = 0; pressed < 9 && (await focusedAction()) !== 'open'; pressed++)
      await page.keyboard.press('Tab');
    expect(await focusedAction()).toBe('open');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(
      await page.evaluate(() =>
        document.querySelector('relance-root')!.shadowRoot!.activeElement?.getAttribute('data-action'),
      ),
    ).toBe('toggle-panel');
    await page.close();
  });

  it.each(['', 'markup=grid', 'markup=virtual&rows=300'])(
    'buttons float beside the row under the pointer (%s)',
    async (options) => {
      const page = await open(options);
      const row = page.locator('[data-relance-invoice]').nth(2);
      const number = await row.getAttribute('data-relance-invoice');
      await row.hover();
      const actions = page.locator('relance-root [data-relance-row-actions]');
      await actions.waitFor();
      expect(await actions.getAttribute('data-invoice')).toBe(number);
      const covered = await row.evaluate((element) => {
        const over = document
          .querySelector('relance-root')!
          .shadowRoot!.querySelector('[data-relance-row-actions]')!
          .getBoundingClientRect();
        const range = document.createRange();
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const hit: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          range.selectNodeContents(node);
          for (const r of range.getClientRects()) {
            if (r.left < over.right && r.right > over.left && r.top < over.bottom && r.bottom > over.top)
              hit.push(node.textContent!);
          }
        }
        return hit;
      });
      expect(covered).toEqual([]);
      await actions.locator('[data-action="open"]').click();
      await opened(page, number!);
      await page.close();
    },
  );

  it('the buttons stay under the pointer, and go once it is elsewhere, on our panel too', async () => {
    const page = await open();
    const actions = page.locator('relance-root [data-relance-row-actions]');
    await page.locator('[data-relance-invoice]').nth(2).hover();
    await actions.locator('[data-action="open"]').hover();
    // Longer than they outlive the pointer's leaving.
    await expect(actions.waitFor({ state: 'detached', timeout: 600 })).rejects.toThrow();
    await toggle(page).click();
    await panel(page).locator('h2').hover();
    await actions.waitFor({ state: 'detached' });
    await page.close();
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in the open panel (%s)', async (scheme) => {
    const page = await open(scheme === 'dark' ? 'dark=1' : '');
    await page.emulateMedia({ colorScheme: scheme });
    await toggle(page).click();
    await panel(page).waitFor();
    expect(await violations(page, 'relance-root')).toEqual([]);
    await page.close();
  });

  it('marks shift nothing: every cell keeps its place and size', async () => {
    const page = await open();
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('table, tr, th, td')].map((e) => {
          const { x, y, width, height } = e.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    const marked = await boxes();
    await page.evaluate(() => {
      const names = ['invoice', 'state', 'days-late', 'words', 'dense'].map((name) => `data-relance-${name}`);
      for (const name of names)
        for (const e of document.querySelectorAll(`[${name}]`)) e.toggleAttribute(name, false);
    });
    // Measured in the same task, before the marks come back.
    const [bare] = await Promise.all([
      page.evaluate(() => {
        for (const name of ['invoice', 'state', 'days-late', 'words', 'dense'].map(
          (n) => `data-relance-${n}`,
        )) {
          for (const e of document.querySelectorAll(`[${name}]`)) e.removeAttribute(name);
        }
        return [...document.querySelectorAll('table, tr, th, td')].map((e) => {
          const { x, y, width, height } = e.getBoundingClientRect();
          return [x, y, width, height];
        });
      }),
    ]);
    expect(bare).toEqual(marked);
    await marksRight(page);
    await page.close();
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});

describe('an update of the extension under an open page', () => {
  it('takes the marks away, asks for a reload, and reloads nothing by itself', async () => {
    const browser = await launchChromium();
    const page = await browser.page(list());
    await condition(page, 'ready');
    await page.locator('relance-root [data-action="toggle-panel"]').waitFor();
    await (
      await browser.worker()
    )
      .evaluate(() =>
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
      )
      .catch(() => undefined);
    const notice = page.locator('relance-root [data-relance-notice]');
    // The page notices at its next change that nobody is there any more.
    await expect
      .poll(async () => {
        await page.evaluate(() => document.body.append(document.createElement('hr')));
        return (await notice.count()) > 0 ? notice.innerText() : '';
      })
      .toMatch(/Rechargez cet onglet/);
    expect(await page.locator('[data-relance-state]').count()).toBe(0);
    expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
    expect(browser.errors).toEqual([]);
    await browser.close();
  });
});
