/** Where our button rests: over no word and nothing pressable of the host; and on which side the panel opens. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { condition, list, marksRight } from './on-page';

/** Two frames: the button is placed in one, and drawn in the next. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let n = 0; n < 4; n++) await new Promise((next) => requestAnimationFrame(next));
  });

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Visible words and controls of the host that lie under a part of ours, or would lie under a box. */
const covered = (page: Page, ours: string | Box, among = '#app *'): Promise<string[]> =>
  page.evaluate(
    ([ours, theirs]) => {
      const over =
        typeof ours === 'string'
          ? document.querySelector('relance-root')!.shadowRoot!.querySelector(ours)!.getBoundingClientRect()
          : new DOMRect(ours.x, ours.y, ours.width, ours.height);
      const meets = (r: DOMRect) =>
        r.width > 0 &&
        r.left < over.right &&
        r.right > over.left &&
        r.top < over.bottom &&
        r.bottom > over.top;
      const found: string[] = [];
      for (const element of document.querySelectorAll(theirs)) {
        if (
          element.matches('a,button,input,select,label,[role="tab"]') &&
          meets(element.getBoundingClientRect())
        )
          found.push(element.outerHTML.slice(0, 60));
        for (const node of element.childNodes) {
          if (node.nodeType !== Node.TEXT_NODE || !node.textContent!.trim()) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          if ([...range.getClientRects()].some(meets)) found.push(node.textContent!);
        }
      }
      return found;
    },
    [ours, among] as const,
  );

/** Until the wheel has moved something, and it has come to rest. */
const scrolled = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => {
    const places = () =>
      [document.scrollingElement!, ...document.querySelectorAll('#app *')].map((one) => one.scrollTop).join();
    const before = places();
    for (let n = 0; n < 6; n++) await new Promise((next) => requestAnimationFrame(next));
    return /[1-9]/.test(before) && places() === before;
  });

const coversNothing = (page: Page) => expect.poll(() => covered(page, BUTTON)).toEqual([]) as Promise<void>;

const BUTTON = '[data-action="toggle-panel"]';

describe('our button', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const open = async (options: string, width: number, height: number): Promise<Page> => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width, height });
    await page.goto(`https://app.qonto.com${list(options)}`);
    await condition(page, 'ready');
    await marksRight(page);
    await settled(page);
    return page;
  };

  const sizes = [
    [1280, 720],
    [1440, 900],
    [1024, 768],
  ] as const;
  const variants = ['', 'markup=grid', 'markup=virtual&rows=300', 'markup=shadow', 'seed=1', 'columns=extra'];

  it.each(sizes.flatMap(([width, height]) => variants.map((options) => [width, height, options] as const)))(
    'covers no word and no control at %i × %i (%s), before and after scrolling',
    async (width, height, options) => {
      const page = await open(options, width, height);
      await coversNothing(page);
      await page.mouse.move(width / 2, height - 60);
      await page.mouse.wheel(0, 700);
      await scrolled(page);
      await coversNothing(page);
      // The panel leaves the names of the clients in sight.
      await page.locator(`relance-root ${BUTTON}`).click();
      const box = (await page.locator('relance-root [data-relance-panel]').boundingBox())!;
      expect(Math.round(box.x + box.width)).toBe(width - 16);
      await expect
        .poll(() =>
          covered(page, '[data-relance-panel]', 'td:first-child *, [role="gridcell"]:first-child *'),
        )
        .toEqual([]);
      await page.close();
    },
  );

  it('stays where it is while it covers nothing there', async () => {
    const page = await open('', 1440, 900);
    const box = () => page.locator(`relance-root ${BUTTON}`).boundingBox();
    let before = (await box())!;
    let stayed = 0;
    for (const y of [300, 300, -200, -400]) {
      await page.mouse.move(700, 600);
      await page.mouse.wheel(0, y);
      await scrolled(page);
      // Rows of other heights may come under it; only then it goes, and to a place where it covers nothing.
      if ((await covered(page, before)).length === 0) {
        stayed++;
        expect(await box()).toMatchObject({ x: before.x, y: before.y });
      } else {
        await coversNothing(page);
        before = (await box())!;
      }
    }
    expect(stayed).toBeGreaterThan(0);
    // A shorter list frees the place it likes best; that is no reason to run away from the pointer.
    await page.getByRole('tab', { name: 'Brouillons' }).click();
    await settled(page);
    expect(await box()).toMatchObject({ x: before.x, y: before.y });
    await page.close();
  });

  it('comes back into a window that has become lower', async () => {
    const page = await open('', 1440, 900);
    await page.setViewportSize({ width: 1440, height: 420 });
    await settled(page);
    const box = (await page.locator(`relance-root ${BUTTON}`).boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(420);
    await page.close();
  });

  it('takes a row, and nothing else, where there is no empty place', async () => {
    const page = await open('', 1000, 400);
    await page.addStyleTag({ content: 'nav,aside{display:none!important}' }).catch(() => undefined);
    await page.evaluate(() => {
      for (const e of document.querySelectorAll<HTMLElement>('nav,aside')) e.style.display = 'none';
      document.querySelectorAll('[data-relance-state="late"]')[6]!.scrollIntoView({ block: 'center' });
    });
    await scrolled(page);
    await expect.poll(() => covered(page, BUTTON, '#app *:not(td):not(td *)')).toEqual([]);
    const all = await covered(page, BUTTON);
    expect(all.join()).not.toContain('<');
    await page.close();
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors.filter((error) => !/style/.test(error))).toEqual([]);
  });
});
