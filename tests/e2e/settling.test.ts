/** Settling, and taking it back: opened by us, finished in the host's own dialog; marks, totals and badge follow at once. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import * as on from './acting';
import { condition, figuresBecome, hostTrouble, list, marksRight, truthTotals } from './on-page';

describe('settling', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  const fresh = (options = '') => on.freshList(browser, options);
  const settled = (page: Page) => page.evaluate(() => window.__replica.settled);
  const unsettled = (page: Page) => page.evaluate(() => window.__replica.unsettled);
  const untouched = async (page: Page, number: string) => {
    expect([await settled(page), await unsettled(page)]).toEqual([[], []]);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await on.entriesOf(browser, number)).toEqual([]);
  };

  /** Presses the host's button, and waits until mark, badge and popup say what the page says, nothing else being done. */
  const follows = async (page: Page, popup: Page, button: string, done: () => Promise<unknown>) => {
    await on.answer(page, button).click();
    await done();
    const { counts, ...sums } = await truthTotals(page);
    await Promise.all([
      marksRight(page),
      figuresBecome(popup, { counts, ...sums }),
      expect.poll(() => browser.badge(), { interval: 20 }).toBe(String(counts.late)),
    ]);
  };

  it('by a matching payment, then back: each in the host’s dialog, each followed by marks, totals and badge', async () => {
    const page = await fresh();
    const popup = await browser.popup();
    await figuresBecome(popup, await truthTotals(page));
    await page.bringToFront();
    const number = await on.numberOf(page, 'late', 0);
    await on.act(page, number, 'mark-paid');
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').innerText()).toContain(number);
    expect(await settled(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('radio').first().check();
    expect(await on.entriesOf(browser, number)).toEqual([]);
    const paid = (n: string) =>
      page.waitForFunction((wanted) => window.__replica.settled[0]?.number === wanted, n);
    await follows(page, popup, 'Confirmer', () => paid(number));
    expect(await on.stateOf(page, number)).toBe('paid');
    await on.entriesBecome(browser, number, ['settled']);

    // Back: first what it costs, and nothing pressed; then the host's own question.
    await on.actBeside(page, number, 'mark-unpaid');
    await on.noticeOf(page).filter({ hasText: 'délie' }).waitFor();
    await page.waitForTimeout(500);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await on
      .noticeOf(page)
      .getByRole('button', { name: /non payée/ })
      .click();
    await page.getByRole('dialog').waitFor();
    expect(await unsettled(page)).toEqual([]);
    await follows(page, popup, 'Confirmer', () =>
      page.waitForFunction((n) => window.__replica.unsettled[0] === n, number),
    );
    expect(await on.stateOf(page, number)).toBe('late');
    await on.entriesBecome(browser, number, ['settled', 'unsettled']);
    expect(await hostTrouble(page)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('paid elsewhere, with its date', async () => {
    const page = await fresh();
    const number = await on.numberOf(page, 'late', 1);
    await on.act(page, number, 'mark-paid');
    await page.getByLabel('Payé en dehors de Qonto').check();
    await page.getByLabel('Date du paiement').fill('2026-03-12');
    await on.answer(page, 'Confirmer').click();
    await on.entriesBecome(browser, number, ['settled']);
    expect(await settled(page)).toMatchObject([{ number, how: 'outside', date: '2026-03-12' }]);
    await page.close();
  });

  it('a credit note is followed by marks, totals and badge, too', async () => {
    const page = await fresh();
    const popup = await browser.popup();
    await figuresBecome(popup, await truthTotals(page));
    await page.bringToFront();
    const number = await on.numberOf(page, 'late', 2);
    await on.act(page, number, 'credit-note');
    await on.chooseReason(page, 'wrongAmount');
    await on.fold(page);
    await on.answer(page, "Créer l'avoir").click();
    await on.step(page, 4);
    await on.fold(page);
    await follows(page, popup, "Créer l'avoir", () =>
      page.waitForFunction((n) => window.__replica.creditNotes[0]!.invoice === n, number),
    );
    expect(await on.stateOf(page, number)).toBe('canceled');
    await popup.close();
    await page.close();
  });

  it.each(['', 'refuse=dialogCancel'])(
    'a dialog without an outcome leaves no trace (%s)',
    async (options) => {
      const page = await fresh(options);
      const number = await on.numberOf(page, 'late', 3);
      await on.act(page, number, 'mark-paid');
      await page.getByRole('dialog').getByRole('radio').first().check();
      await on.answer(page, options ? 'Confirmer' : 'Annuler').click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.waitForTimeout(500);
      await untouched(page, number);
      expect(await on.stateOf(page, number)).toBe('late');
      await page.close();
    },
  );

  it('taking it back can be left at the warning, and in the host’s dialog', async () => {
    const page = await fresh();
    const number = await on.numberOf(page, 'paid');
    await on.actBeside(page, number, 'mark-unpaid');
    await on.noticeOf(page).getByRole('button', { name: 'Fermer' }).click();
    await page.waitForTimeout(500);
    await untouched(page, number);
    await on.actBeside(page, number, 'mark-unpaid');
    await on
      .noticeOf(page)
      .getByRole('button', { name: /non payée/ })
      .click();
    await on.answer(page, 'Annuler').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    await untouched(page, number);
    expect(await on.stateOf(page, number)).toBe('paid');
    await page.close();
  });

  it.each([
    ['noSettle', /«\sIndiquer comme payée\s» est introuvable/],
    ['twoSettle', /«\sIndiquer comme payée\s» existe plusieurs fois/],
    ['otherPanel', /ne montre pas la facture/],
  ])('refused: %s', async (refusal, words) => {
    const page = await fresh(`refuse=${refusal}`);
    const number = await on.numberOf(page, 'late', 4);
    await on.act(page, number, 'mark-paid');
    await expect.poll(() => on.noticeOf(page).innerText()).toMatch(words);
    await untouched(page, number);
    await page.close();
  });

  it('refused: the status changed between the click and the open panel', async () => {
    const page = await fresh('slow=900');
    const number = await on.numberOf(page, 'late', 5);
    await on.act(page, number, 'mark-paid');
    await page.evaluate((n) => {
      // The panel keeps the button it had: only the row says what is so now.
      const stale = document.createElement('button');
      stale.textContent = 'Indiquer comme payée';
      stale.addEventListener('click', () => (document.title = 'pressed'));
      window.__replica.setStatus(n, 'paid');
      new MutationObserver((_, observer) => {
        const place = [...document.querySelectorAll('button')].find((one) => /non payée/.test(one.innerText));
        if (!place) return;
        observer.disconnect();
        place.replaceWith(stale);
      }).observe(document.body, { childList: true, subtree: true });
    }, number);
    await expect.poll(() => on.noticeOf(page).innerText()).toMatch(/statut/);
    expect(await page.title()).not.toBe('pressed');
    await untouched(page, number);
    await page.close();
  });

  it('is not noted for a tab that was closed on the dialog', async () => {
    const page = await fresh('persist=1');
    const number = await on.numberOf(page, 'late', 6);
    await on.act(page, number, 'mark-paid');
    await page.getByRole('dialog').waitFor();
    await page.goto(new URL(list('persist=1'), page.url()).href);
    await condition(page, 'ready');
    await untouched(page, number);
    await page.close();
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
