/** The composer beside the form: a warning put away leaves the focus in it, and Insert says what it will do. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { freshList } from './acting';
import { dayFromNow, recordEntries } from './recording';
import { composer, form, lateOnes, openForm, verified } from './reminding';

describe('the composer', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  /** A form with two reasons to think twice beside it, and which they are. */
  const open = async (): Promise<{ page: Page; warnings: string[] }> => {
    const page = await freshList(browser);
    const { late } = await lateOnes(page);
    const { number, client } = late[1]!;
    const about = { day: dayFromNow(-3), invoice: { number, client }, corrects: null };
    await recordEntries(browser, [
      { ...about, id: 'a', kind: 'dispute', on: true, text: 'quantité' },
      { ...about, id: 'b', kind: 'promise', date: dayFromNow(9), text: '' },
    ]);
    await openForm(page, number);
    await composer(page).locator('[data-action="insert"]:not([disabled])').waitFor();
    const warnings = await composer(page)
      .locator('[data-relance-warning]:has(.close)')
      .evaluateAll((found) => found.map((one) => one.getAttribute('data-relance-warning')!));
    expect(warnings.length).toBeGreaterThan(1);
    return { page, warnings };
  };
  const close = (page: Page, warning: string) =>
    composer(page).locator(`[data-relance-warning="${warning}"] .close`);
  /** What has the focus in our own interface: its action, or the warning it stands in; empty on the page. */
  const focus = (page: Page) =>
    page.evaluate(() => {
      const at = document.querySelector('relance-root')!.shadowRoot!.activeElement;
      const warning = at?.closest('[data-relance-warning]')?.getAttribute('data-relance-warning');
      return warning ?? at?.getAttribute('data-action') ?? '';
    });
  const gone = (page: Page, warning: string) =>
    composer(page).locator(`[data-relance-warning="${warning}"]`).waitFor({ state: 'detached' });

  it('gives the focus to the next warning, and after the last to Insert, by keyboard', async () => {
    const { page, warnings } = await open();
    await close(page, warnings[0]!).focus();
    for (const [at, warning] of warnings.entries()) {
      expect(await focus(page)).toBe(warning);
      // Where the next one has a button of its own, it comes first.
      while (!(await close(page, warning).evaluate((button) => button.matches(':focus'))))
        await page.keyboard.press('Tab');
      await page.keyboard.press(at % 2 ? 'Space' : 'Enter');
      await gone(page, warning);
      expect(await focus(page)).toBe(warnings[at + 1] ?? 'insert');
    }
    await page.close();
  });

  it('does so by click, also for the last one put away before the first', async () => {
    const { page, warnings } = await open();
    const last = warnings.at(-1)!;
    await close(page, last).click();
    await gone(page, last);
    expect(await focus(page)).toBe('insert');
    await close(page, warnings[0]!).click();
    await gone(page, warnings[0]!);
    expect(await focus(page)).toBe(warnings.length > 2 ? warnings[1] : 'insert');
    await page.close();
  });

  it('says "insert again" of the text that stands in the form alone', async () => {
    const { page } = await open();
    const template = composer(page).locator('select[data-field="template"]');
    const insert = composer(page).locator('[data-action="insert"]');
    const first = await template.inputValue();
    const says = (words: string) => expect.poll(() => insert.innerText(), { timeout: 4_000 }).toBe(words);
    await says('Insérer');
    await insert.click();
    await says('Insérer à nouveau');
    await template.selectOption({ label: 'Mise en demeure' });
    await says('Insérer');
    await template.selectOption(first);
    await says('Insérer à nouveau');
    await template.selectOption({ label: 'Mise en demeure' });
    await says('Insérer');
    await insert.click();
    await says('Insérer à nouveau');
    await verified(page);
    expect((await form(page))!.message).toMatch(/mise en demeure/i);
    await composer(page).locator('[data-action="restore"]').click();
    await says('Insérer');
    await page.close();
  });

  it('made no request and saw no error', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
