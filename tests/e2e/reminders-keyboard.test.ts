/** A reminder by the keyboard alone: from the page to a filled form, and the composer beside it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { composer, courteous, holds, lateOnes, openForm, openList } from './reminding';

/** What has the focus: in our interface its action or field, in the host's the label or the words of it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return '';
    const ours = at.getRootNode() !== document;
    const label = (at as HTMLInputElement).labels?.[0]?.textContent ?? at.getAttribute('aria-label');
    const name = at.getAttribute('data-action') ?? at.getAttribute('data-field');
    const item = at.closest('[data-invoice]')?.getAttribute('data-invoice');
    return ours
      ? `relance:${name ?? at.localName}${item ? ` ${item}` : ''}`
      : `page:${label ?? at.textContent}`;
  });

describe('by the keyboard alone', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  /** Presses a key until what has the focus is `wanted`; fails after `most` times. */
  const until = async (page: Page, key: string, wanted: RegExp, most: number): Promise<string> => {
    for (let pressed = 0; pressed < most; pressed++) {
      await page.keyboard.press(key);
      const now = await focused(page);
      if (wanted.test(now)) return now;
    }
    throw new Error(`${most} times ${key} did not lead to ${wanted}; the focus is on ${await focused(page)}`);
  };

  it.each(['', 'trap=1'])('from the page to a filled form, and on to its button (%s)', async (options) => {
    const page = await openList(browser, options);
    const { late, today } = await lateOnes(page);
    await until(page, 'Tab', /^relance:toggle-panel$/, 120);
    await page.keyboard.press('Enter');
    const at = await until(page, 'Tab', /^relance:remind /, 16);
    const one = late.find(({ number }) => at.endsWith(` ${number}`))!;
    await page.keyboard.press('Enter');
    await holds(page, courteous(one, today));
    // The user goes on where he reads first; what he sends is a few keys away.
    expect(await focused(page)).toBe('page:Objet');
    await until(page, 'Tab', /^page:Message$/, 1);
    await until(page, 'Tab', /^page:Envoyer la facture$/, 3);
    await page.close();
  });

  it.each(['', 'trap=1'])('the composer: another template, insert, restore (%s)', async (options) => {
    const page = await openList(browser, options);
    const { late } = await lateOnes(page);
    const own = await openForm(page, late[1]!.number);
    await composer(page).locator('[data-action="insert"]:not([disabled])').waitFor();
    await until(page, 'Tab', /^relance:template$/, 12);
    const template = composer(page).locator('select[data-field="template"]');
    const name = () => template.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label);
    for (let pressed = 0; (await name()) !== 'Mise en demeure' && pressed < 8; pressed++)
      await page.keyboard.press('ArrowDown');
    await until(page, 'Tab', /^relance:insert$/, 20);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /mise en demeure/i.test(window.__replica.form?.message ?? ''));
    // The subject is written after the message.
    await expect.poll(() => focused(page)).toBe('page:Objet');
    await until(page, 'Tab', /^relance:restore$/, 20);
    await page.keyboard.press('Space');
    await holds(page, own);
    await expect.poll(() => focused(page)).toBe('page:Objet');
    await page.close();
  });

  it('and all that made no request and no error', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
