/** What keeps a credit note from being begun, or leaves it unmade: nothing is pressed on a guess, nothing is noted. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import * as on from './acting';

const CREATE = "Créer l'avoir";

describe('a credit note is refused', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  const fresh = (options = '') => on.freshList(browser, options);
  const notes = (page: Page) => page.evaluate(() => window.__replica.creditNotes.length);
  /** No form was opened: a press on any button of the panel would have opened one. */
  const untouched = async (page: Page, number: string) => {
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await on.guideOf(page).count()).toBe(0);
    expect(await on.entriesOf(browser, number)).toEqual([]);
  };
  const refused = async (page: Page, words: RegExp) => {
    await expect.poll(() => on.noticeOf(page).innerText()).toMatch(words);
  };

  it.each([
    ['noCredit', /«\sAnnuler avec un avoir\s» est introuvable/],
    ['twoCredit', /«\sAnnuler avec un avoir\s» existe plusieurs fois/],
    ['otherPanel', /ne montre pas la facture/],
  ])('%s', async (refusal, words) => {
    const page = await fresh(`refuse=${refusal}`);
    const number = await on.numberOf(page, 'late', 0);
    await on.act(page, number, 'credit-note');
    await refused(page, words);
    await untouched(page, number);
    await page.close();
  });

  it('status changed between the click and the open panel', async () => {
    const page = await fresh('slow=900');
    const number = await on.numberOf(page, 'late', 1);
    await on.act(page, number, 'credit-note');
    // A paid invoice has a button for a credit note too, of another effect: it would be there to press.
    await page.evaluate((n) => window.__replica.setStatus(n, 'paid'), number);
    await refused(page, /statut de la facture .* a changé/);
    expect(await page.getByRole('button', { name: 'Créer un avoir' }).count()).toBe(1);
    await untouched(page, number);
    await page.close();
  });

  it('the form that opens is of another invoice: it is not filled', async () => {
    const page = await fresh('refuse=otherForm');
    const number = await on.numberOf(page, 'late', 2);
    await on.act(page, number, 'credit-note');
    await refused(page, /formulaire ouvert ne concerne pas/);
    await page.waitForTimeout(500);
    expect(await page.getByLabel('Motif', { exact: true }).inputValue()).toBe('');
    expect(await page.locator('[data-relance-outline]').count()).toBe(0);
    await page.close();
  });

  it('the form of another invoice stands open already', async () => {
    const page = await fresh();
    const [number, other] = [await on.numberOf(page, 'late', 3), await on.numberOf(page, 'late', 4)];
    await on.byHand(page, other, 'Annuler avec un avoir');
    await page.getByRole('dialog').waitFor();
    await on.act(page, number, 'credit-note');
    await refused(page, /formulaire ouvert ne concerne pas/);
    expect(await page.getByLabel('Motif', { exact: true }).inputValue()).toBe('');
    expect(await page.getByRole('dialog').innerText()).toContain(other);
    expect(await on.guideOf(page).count()).toBe(0);
    await page.close();
  });

  it.each(['formError', 'dialogCancel'])(
    'by the host, after both of the user’s clicks (%s): the guide goes back, nothing is noted',
    async (refusal) => {
      const page = await fresh(`refuse=${refusal}`);
      const number = await on.numberOf(page, 'late', 5);
      const before = await notes(page);
      await on.act(page, number, 'credit-note');
      await on.chooseReason(page, 'wrongAmount');
      await on.step(page, 3);
      await on.press(page);
      await on.step(page, 4);
      await on.press(page);
      if (refusal === 'formError') await page.locator('[role="dialog"] [role="alert"]').waitFor();
      else await page.getByRole('dialog').nth(1).waitFor({ state: 'detached' });
      await on.step(page, refusal === 'formError' ? 4 : 3);
      // As long as a false note would take to be written, and then some.
      await page.waitForTimeout(500);
      expect(await notes(page)).toBe(before);
      expect(await on.entriesOf(browser, number)).toEqual([]);
      expect(await on.stateOf(page, number)).toBe('late');
      await page.close();
    },
  );

  it('by a message that only sounds like success', async () => {
    const page = await fresh();
    const number = await on.numberOf(page, 'late', 6);
    await on.act(page, number, 'credit-note');
    await on.chooseReason(page, 'wrongAmount');
    await on.step(page, 3);
    await page.evaluate(() => {
      const alert = document.createElement('p');
      alert.setAttribute('role', 'alert');
      alert.textContent = "L'avoir A-2026-099 n'a pas pu être créé.";
      document.querySelector('[role="dialog"] form')!.append(alert);
    });
    await page.waitForTimeout(500);
    await on.step(page, 3);
    expect(await on.entriesOf(browser, number)).toEqual([]);
    await page.close();
  });

  it('nothing is pressed by a click that is not the user’s', async () => {
    const page = await fresh();
    const number = await on.numberOf(page, 'late', 7);
    await page.locator(`[data-relance-invoice="${number}"]`).hover();
    const selector = `[data-relance-row-actions][data-invoice="${number}"] [data-action="credit-note"]`;
    await on.root(page).locator(selector).waitFor();
    await page.evaluate((wanted) => {
      const button = document.querySelector('relance-root')!.shadowRoot!.querySelector<HTMLElement>(wanted)!;
      button.click();
    }, selector);
    await page.waitForTimeout(500);
    await untouched(page, number);
    await on.actBeside(page, number, 'credit-note');
    await page.getByRole('button', { name: CREATE }).waitFor();
    await page.close();
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
