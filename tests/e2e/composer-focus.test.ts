/** The composer beside the form: a note put away leaves the focus in it, a question is asked once, and Insert says what it does. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { freshList } from './acting';
import { composer, form, lateOnes, openForm, verified } from './reminding';

describe('the composer', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  /** A form with two notes beside it, and which they are. */
  const open = async (): Promise<{ page: Page; warnings: string[] }> => {
    const page = await freshList(browser);
    const { late } = await lateOnes(page);
    // Of a client with several late invoices the statement is offered; whether Qonto chases him too is asked.
    const { number } = late.find((one) =>
      late.some((other) => other !== one && other.client === one.client),
    )!;
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
      return warning ?? at?.getAttribute('data-action') ?? at?.getAttribute('data-field') ?? '';
    });
  /** What can be used after the warnings: the signature, as long as none was set. */
  const AFTER = 'signature';
  const gone = (page: Page, warning: string) =>
    composer(page).locator(`[data-relance-warning="${warning}"]`).waitFor({ state: 'detached' });

  it('gives the focus to the next warning, and after the last to the signature, by keyboard', async () => {
    const { page, warnings } = await open();
    await close(page, warnings[0]!).focus();
    for (const [at, warning] of warnings.entries()) {
      expect(await focus(page)).toBe(warning);
      // Where the next one has a button of its own, it comes first.
      while (!(await close(page, warning).evaluate((button) => button.matches(':focus'))))
        await page.keyboard.press('Tab');
      await page.keyboard.press(at % 2 ? 'Space' : 'Enter');
      await gone(page, warning);
      expect(await focus(page)).toBe(warnings[at + 1] ?? AFTER);
    }
    await page.close();
  });

  it('does so by click, also for the last one put away before the first', async () => {
    const { page, warnings } = await open();
    const last = warnings.at(-1)!;
    await close(page, last).click();
    await gone(page, last);
    expect(await focus(page)).toBe(AFTER);
    await close(page, warnings[0]!).click();
    await gone(page, warnings[0]!);
    expect(await focus(page)).toBe(warnings.length > 2 ? warnings[1] : AFTER);
    await page.close();
  });

  it('says "put back" of the text that stands in the form alone', async () => {
    const { page } = await open();
    const template = composer(page).locator('select[data-field="template"]');
    const insert = composer(page).locator('[data-action="insert"]');
    const first = await template.inputValue();
    const says = (words: string) => expect.poll(() => insert.innerText()).toBe(words);
    await says('Insérer');
    await insert.click();
    await says('Remettre ce texte');
    await template.selectOption({ label: 'Mise en demeure' });
    await says('Insérer');
    await template.selectOption(first);
    await says('Remettre ce texte');
    await template.selectOption({ label: 'Mise en demeure' });
    await says('Insérer');
    await insert.click();
    await says('Remettre ce texte');
    await verified(page);
    expect((await form(page))!.message).toMatch(/mise en demeure/i);
    await composer(page).locator('[data-action="restore"]').click();
    await says('Insérer');
    await page.close();
  });

  it.each([
    ['Non, à aucun client', true],
    ['Oui', false],
  ])('asks once whether Qonto chases too: %s', async (answer, forAll) => {
    const page = await freshList(browser);
    const { late } = await lateOnes(page);
    const one = late[0]!;
    const other = late.find(({ client }) => client !== one.client)!;
    const question = composer(page).locator('[data-relance-warning="autoReminders"]');
    const asked = async (number: string) => {
      await openForm(page, number);
      await composer(page).locator('[data-action="insert"]:not([disabled])').waitFor();
      const isAsked = (await question.count()) > 0;
      if (isAsked && number === one.number) {
        await question.getByRole('button', { name: answer, exact: true }).click();
        await question.waitFor({ state: 'detached' });
      }
      await page.getByRole('button', { name: 'Annuler', exact: true }).click();
      await composer(page).waitFor({ state: 'detached' });
      return isAsked;
    };
    expect(await asked(one.number)).toBe(true);
    expect(await asked(one.number)).toBe(false);
    expect(await asked(other.number)).toBe(!forAll);
    await page.close();
  });

  it('made no request and saw no error', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
