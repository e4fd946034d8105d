/** The marks follow what the page does: redrawing, scrolling, sorting, settling, navigating, midnight. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { compareMarks, condition, hostTrouble, list, marksRight } from './on-page';

describe('marks follow the page', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const open = async (options = ''): Promise<Page> => {
    const page = await browser.page(list(options));
    await condition(page, 'ready');
    await marksRight(page);
    return page;
  };
  const done = async (page: Page) => {
    expect(await hostTrouble(page)).toEqual([]);
    await page.close();
  };

  it.each(['table', 'grid', 'shadow', 'virtual&rows=400'])('two seconds of churn (%s)', async (markup) => {
    const page = await open(`markup=${markup}`);
    await page.evaluate(() => window.__replica.churn(true));
    await page.waitForTimeout(2_000);
    await page.evaluate(() => window.__replica.churn(false));
    await marksRight(page);
    await done(page);
  });

  it('a virtual list of 5,000 while it is scrolled: no row shows another one’s mark for more than a frame', async () => {
    const page = await open('markup=virtual&rows=5000');
    const stale = await page.evaluate(async () => {
      const scroller = [...document.querySelectorAll<HTMLElement>('*')].find(
        (e) => e.scrollHeight > e.clientHeight + 5_000 && /auto|scroll/.test(getComputedStyle(e).overflowY),
      )!;
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      const wrong: string[] = [];
      let before = new Set<string>();
      for (let step = 0; step < 240; step++) {
        if (step % 2 === 0) scroller.scrollTop += 40 + ((step * 997) % 2_400);
        await frame();
        const stale = new Set<string>();
        for (const { element, truth } of window.__replica.rows()) {
          const marked = element.getAttribute('data-relance-invoice');
          if (marked !== null && marked !== truth.number)
            stale.add(`${marked} on the row of ${truth.number}`);
        }
        for (const row of stale) if (before.has(row)) wrong.push(row);
        before = stale;
      }
      scroller.scrollTop = scroller.scrollHeight;
      await frame();
      return wrong;
    });
    expect(stale).toEqual([]);
    const { rows } = await marksRight(page);
    expect(rows).toBeGreaterThan(5);
    await done(page);
  });

  it.each(['keys=id', 'keys=index'])('sorting (%s)', async (keys) => {
    const page = await open(keys);
    for (const header of ['Montant', 'Client', 'Date d']) {
      const button = page.locator('th button', { hasText: header }).first();
      await button.click();
      await marksRight(page);
      await button.click();
      await marksRight(page);
    }
    await done(page);
  });

  it('a status that changes', async () => {
    const page = await open();
    const late = await page.evaluate(
      () => window.__replica.truth().find((row) => row.state === 'late')!.number,
    );
    const state = () => page.locator(`[data-relance-invoice="${late}"]`).getAttribute('data-relance-state');
    expect(await state()).toBe('late');
    await page.evaluate((number) => window.__replica.setStatus(number, 'paid'), late);
    await marksRight(page);
    expect(await state()).toBe('paid');
    await page.evaluate((number) => window.__replica.setStatus(number, 'unpaid'), late);
    await marksRight(page);
    expect(await state()).toBe('late');
    await done(page);
  });

  it('tabs, pages and other places, and back', async () => {
    const page = await open('perPage=25');
    const tabs = page.locator('[role="tab"]');
    for (let index = (await tabs.count()) - 1; index >= 0; index--) {
      await tabs.nth(index).click();
      await marksRight(page);
    }
    await page.evaluate(() => window.__replica.go('sales/quotes'));
    await condition(page, 'idle');
    expect((await compareMarks(page)).wrong).toEqual([]);
    await page.evaluate(() => window.__replica.go('sales/invoices'));
    await condition(page, 'ready');
    await marksRight(page);
    await done(page);
  });

  it('midnight: an invoice becomes late while the page is open, with no reload', async () => {
    const free = await launchChromium({ timezone: 'system' });
    const page = await free.context.newPage();
    const session = await free.context.newCDPSession(page);
    // These two zones are never on the same calendar day: 26 hours lie between their clocks.
    await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Etc/GMT+12' });
    await page.goto(`https://app.qonto.com${list('seed=1')}`);
    await condition(page, 'ready');
    const state = () =>
      page.locator('[data-relance-invoice="F-2026-023"]').getAttribute('data-relance-state');
    expect(await state()).toBe('unpaid');
    await session.send('Emulation.setTimezoneOverride', { timezoneId: '' });
    await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Kiritimati' });
    await page.waitForFunction(
      () =>
        document.querySelector('[data-relance-invoice="F-2026-023"]')?.getAttribute('data-relance-state') ===
        'late',
    );
    await free.close();
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
