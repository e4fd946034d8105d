/** A late row is legible in each scheme, in forced colours and at 200 %; nothing is cut, covered or moved by it. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { condition, hostTrouble, list, marksRight } from './on-page';

type Box = readonly [left: number, top: number, right: number, bottom: number];
interface Node {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly pseudoElements?: readonly Node[];
}

/** Where the words are drawn, in the order of their cells: only the browser's own tools know a pseudo-element's box. */
async function wordBoxes(session: CDPSession): Promise<Box[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: Node;
  };
  const ids: number[] = [];
  const walk = (node: Node) => {
    if (node.attributes?.includes('data-relance-words'))
      ids.push(node.pseudoElements!.find(({ nodeName }) => nodeName === '::after')!.backendNodeId);
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child);
  };
  walk(root);
  return Promise.all(
    ids.map(async (backendNodeId): Promise<Box> => {
      const [left, top, , , right, bottom] = (await session.send('DOM.getBoxModel', { backendNodeId })).model
        .border as [number, number, number, number, number, number];
      return [left, top, right, bottom];
    }),
  );
}

/** What is wrong with the words at these places: cut, outside of their cell, over words of the host. */
const troubleOf = (page: Page, boxes: readonly Box[]): Promise<string[]> =>
  page.evaluate((places) => {
    const all = (root: ParentNode): Element[] => [
      ...root.querySelectorAll('[data-relance-words]'),
      ...[...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? all(e.shadowRoot) : [])),
    ];
    const cells = all(document);
    if (cells.length !== places.length || cells.length === 0) return [`${cells.length} cells`];
    const canvas = document.createElement('canvas').getContext('2d')!;
    return cells.flatMap((cell, at) => {
      const [left, top, right, bottom] = places[at]!;
      const words = cell.getAttribute('data-relance-words')!;
      const style = getComputedStyle(cell, '::after');
      canvas.font = style.font;
      // The number and its unit are held together by a space that does not break.
      const least = canvas.measureText(words.split(' ')[0]!).width * (cell.currentCSSZoom ?? 1);
      const trouble: string[] = [];
      if (right - left < least) trouble.push(`"${words}" is cut: ${right - left} of ${least}`);
      const own = cell.getBoundingClientRect();
      if (left < own.left || right > own.right + 1 || top < own.top || bottom > own.bottom)
        trouble.push(`"${words}" leaves its cell`);
      const walker = document.createTreeWalker(cell.closest('tr,[role="row"]')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) {
          // A line's box is higher than its letters: a sixth at each end is free.
          const air = rect.height / 6;
          const clip = node
            .parentElement!.closest('td,[role="gridcell"],[role="cell"]')!
            .getBoundingClientRect();
          if (Math.min(rect.right, clip.right) <= left || rect.left >= right) continue;
          if (rect.bottom - air > top && rect.top + air < bottom)
            trouble.push(`"${words}" lies over "${node.textContent}"`);
        }
      }
      return trouble;
    });
  }, boxes);

/** The least contrast of words, and of bar or outline, with what is behind them (WCAG 2.2: 4.5 and 3). */
const contrasts = (page: Page): Promise<{ words: number; bar: number; background: string }> =>
  page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: readonly number[]) => {
      const [r, g, b] = colour.map((c) =>
        c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const contrast = (a: readonly number[], b: readonly number[]) => {
      const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
      return (high! + 0.05) / (low! + 0.05);
    };
    const behind = (element: Element | null): string => {
      for (let up = element; up; up = up.parentElement) {
        const { backgroundColor } = getComputedStyle(up);
        if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const row = document.querySelector('[data-relance-state="late"]')!;
    const words = getComputedStyle(row.querySelector('[data-relance-words]')!, '::after');
    const first = getComputedStyle(row.firstElementChild!);
    const forced = matchMedia('(forced-colors: active)').matches;
    const bar = forced
      ? first.outlineStyle === 'none'
        ? ''
        : first.outlineColor
      : first.boxShadow.split(')')[0]!;
    const background = forced ? words.backgroundColor : behind(row);
    return {
      words: contrast(channels(words.color).slice(0, 3), channels(words.backgroundColor).slice(0, 3)),
      bar: bar ? contrast(channels(bar).slice(0, 3), channels(background).slice(0, 3)) : 0,
      background,
    };
  });

/** Every cell's place and size, with the marks and, read in the same task, without them. */
const shifts = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const boxes = () =>
      JSON.stringify(
        [...document.querySelectorAll('tr,th,td,[role="row"],[role="gridcell"],[role="columnheader"]')].map(
          (e) => e.getBoundingClientRect(),
        ),
      ) + document.documentElement.scrollWidth;
    const marked = boxes();
    for (const name of ['invoice', 'state', 'days-late', 'words', 'dense'])
      for (const e of document.querySelectorAll(`[data-relance-${name}]`))
        e.removeAttribute(`data-relance-${name}`);
    return boxes() !== marked;
  });

/** Buttons of the open panel that cannot be brought into view and hit. */
const unreachable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shadow = document.querySelector('relance-root')!.shadowRoot!;
    const missed: string[] = [];
    for (const button of shadow.querySelectorAll<HTMLElement>(
      '[data-relance-panel] button,[data-action="toggle-panel"]',
    )) {
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      const hit = shadow.elementFromPoint(left + width / 2, top + height / 2);
      const inside = left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight;
      if (!inside || !button.contains(hit)) missed.push(button.textContent || button.ariaLabel!);
    }
    return missed;
  });

describe('a late row', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const open = async (options: string, viewport = { width: 1280, height: 800 }) => {
    const page = await browser.context.newPage();
    await page.setViewportSize(viewport);
    await page.goto(`https://app.qonto.com${list(options)}`);
    await condition(page, 'ready');
    await marksRight(page);
    const session = await browser.context.newCDPSession(page);
    await session.send('DOM.enable');
    return { page, session };
  };
  const inOrder = async (page: Page, session: CDPSession) => {
    expect(await troubleOf(page, await wordBoxes(session))).toEqual([]);
  };
  const panelInOrder = async (page: Page) => {
    await page.locator('relance-root [data-action="toggle-panel"]').click();
    await page.locator('relance-root [data-relance-panel]').waitFor();
    expect(await unreachable(page)).toEqual([]);
    expect(await hostTrouble(page)).toEqual([]);
    await page.close();
  };

  it.each([
    ['light', '', {}],
    ['light', 'markup=grid', {}],
    ['light', 'columns=reordered,extra', {}],
    ['dark', 'dark=1', {}],
    ['dark', 'dark=1&markup=grid', {}],
    ['light', '', { forcedColors: 'active' }],
    ['dark', 'dark=1&markup=grid', { forcedColors: 'active' }],
  ] as const)('is legible: %s, %s, %o', async (colorScheme, options, media) => {
    const { page, session } = await open(options);
    await page.emulateMedia({ colorScheme, ...media });
    const { words, bar, background } = await contrasts(page);
    expect(words).toBeGreaterThanOrEqual(4.5);
    expect(bar, background).toBeGreaterThanOrEqual(3);
    await inOrder(page, session);
    await panelInOrder(page);
  });

  it.each(['', 'markup=grid', 'markup=virtual', 'lang=de', 'lang=en&markup=shadow'])(
    'is legible when the browser zooms to 200 per cent (%s)',
    async (options) => {
      const { page, session } = await open(options, { width: 640, height: 480 });
      const metrics = { width: 640, height: 480, deviceScaleFactor: 2, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
      expect(await page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([640, 2]);
      await inOrder(page, session);
      expect(await shifts(page)).toBe(false);
      await panelInOrder(page);
    },
  );

  it.each(['', 'markup=grid'])(
    'is legible when the page zooms itself to 200 per cent (%s)',
    async (options) => {
      const { page, session } = await open(options);
      await page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
      await inOrder(page, session);
      expect(await shifts(page)).toBe(false);
      await panelInOrder(page);
    },
  );

  // Rows of a fixed height cut the host's own words then: only rows that grow are asked.
  it.each(['', 'markup=shadow'])('is legible with letters of twice the size (%s)', async (options) => {
    const { page, session } = await open(options);
    await page.evaluate(() => {
      const sizes = [...document.querySelectorAll<HTMLElement>('#app *')]
        .flatMap((host) => [host, ...(host.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])])
        .map((e) => {
          const { fontSize, lineHeight } = getComputedStyle(e);
          return [e, parseFloat(fontSize) * 2, parseFloat(lineHeight) * 2] as const;
        });
      for (const [e, size, line] of sizes) {
        e.style.fontSize = `${size}px`;
        if (line) e.style.lineHeight = `${line}px`;
      }
    });
    await inOrder(page, session);
    expect(await shifts(page)).toBe(false);
    await panelInOrder(page);
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
