/** The guide of a credit note follows what is on the page, whoever did the steps, and in whatever order. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import * as on from './acting';
import { condition, hostTrouble } from './on-page';

const OPEN = 'Annuler avec un avoir';
const CREATE = "Créer l'avoir";

describe('the guide', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  const fresh = (options = '') => on.freshList(browser, options);
  const reason = (page: Page) => page.getByLabel('Motif', { exact: true });
  const notes = (page: Page) => page.evaluate(() => window.__replica.creditNotes.length);
  const reopen = (page: Page) => on.unfolded(page, on.guideOf(page).locator('[data-action="reopen"]'));
  const warning = (page: Page, key: string) =>
    on.unfolded(page, on.guideOf(page).locator(`[data-relance-warning="${key}"]`));
  const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
  const paidFor = async (page: Page) => {
    const number = await on.numberOf(page, 'paid');
    await on.actBeside(page, number, 'credit-note');
    await page.getByRole('dialog').waitFor();
    return number;
  };
  const partly = async (page: Page) => {
    for (const field of await page.getByRole('dialog').locator('fieldset input[inputmode]').all())
      await field.fill('1.00');
    await on.answer(page, CREATE).click();
    await on.answer(page, CREATE).click();
    await on.answer(page, 'Plus tard').click();
  };

  it('joins in where the user has opened the form himself, and writes there when asked', async () => {
    const page = await fresh();
    const number = await on.numberOf(page, 'late', 0);
    await on.byHand(page, number, OPEN);
    await reason(page).waitFor();
    await on.act(page, number, 'credit-note');
    await on.step(page, 1);
    await on.chooseReason(page, 'duplicate');
    await on.step(page, 3);
    expect(await reason(page).inputValue()).toBe('');
    expect(await on.entriesOf(browser, number)).toEqual([]);
    await on.chooseReason(page, 'clientDoesNotPay');
    await on.step(page, 1);
    await on.unfolded(page, on.guideOf(page).locator('[data-action="insert-reason"]'));
    await on.guideOf(page).locator('[data-action="insert-reason"]').click();
    await expect.poll(() => reason(page).inputValue()).toContain(number);
    await on.guideOf(page).locator('[data-action="insert-reason"]').waitFor({ state: 'detached' });
    await page.close();
  });

  it('follows to the question and back, whatever is changed on the way, and the reason may come last', async () => {
    const page = await fresh();
    const number = await on.numberOf(page, 'late', 1);
    const before = await notes(page);
    await on.act(page, number, 'credit-note');
    await on.step(page, 1);
    // By hand, past the guide's first steps, to the question; and back.
    await on.answer(page, CREATE).click();
    await on.step(page, 4);
    expect(await notes(page)).toBe(before);
    await on.answer(page, 'Retour').click();
    await on.step(page, 1);
    await on.fold(page);
    await page.getByLabel("Date d'émission").fill(day(3));
    await warning(page, 'dateInFuture');
    await on.chooseReason(page, 'returnedGoods');
    await on.step(page, 2);
    await on.fold(page);
    await page.getByLabel("Date d'émission").fill(day(0));
    await on.step(page, 3);
    expect(await reason(page).inputValue()).toContain('marchandise retournée');
    await on.press(page);
    await on.step(page, 4);
    await on.answer(page, 'Retour').click();
    await on.step(page, 3);
    await on.answer(page, 'Annuler').click();
    await reopen(page);
    expect(await page.locator('[data-relance-outline]').count()).toBe(0);
    expect(await notes(page)).toBe(before);
    expect(await on.entriesOf(browser, number)).toEqual([]);
    // What the user has said holds when the form is opened again, now by hand: then nothing is written.
    await on.fold(page);
    await page.getByRole('button', { name: OPEN }).click();
    await on.step(page, 3);
    expect(await reason(page).inputValue()).toBe('');
    await on.press(page);
    await on.step(page, 4);
    await on.press(page);
    await on.step(page, 5);
    await on.entriesBecome(browser, number, ['creditNote']);
    expect((await on.entriesOf(browser, number))[0]).toMatchObject({
      reason: 'returnedGoods',
      creditNoteNumber: await page.evaluate(() => window.__replica.creditNotes[0]!.number),
    });
    expect(await hostTrouble(page)).toEqual([]);
    await page.close();
  });

  it('checks a number given by hand: new, and the next one', async () => {
    const page = await fresh();
    await on.act(page, await on.numberOf(page, 'late', 2), 'credit-note');
    await on.chooseReason(page, 'discount');
    await page.getByLabel('Manuel').check();
    const number = page.getByRole('textbox', { name: "Numéro de l'avoir" });
    const last = await page.evaluate(() => window.__replica.creditNotes[0]!.number);
    const later = (n: number) => last.replace(/\d+$/, (all) => String(Number(all) + n).padStart(3, '0'));
    await number.fill(later(2));
    await warning(page, 'numberNotNext');
    await on.step(page, 2);
    await number.fill(await on.numberOf(page, 'paid'));
    await warning(page, 'numberUsed');
    await number.fill(later(0));
    await warning(page, 'numberNotNext');
    await number.fill(later(1));
    await on.step(page, 3);
    await page.close();
  });

  it('a paid invoice may be credited in part, and again: the one before is no news', async () => {
    const page = await fresh();
    const number = await paidFor(page);
    await on.chooseReason(page, 'discount');
    await on.step(page, 3);
    expect(await on.guideOf(page).innerText()).toMatch(/peut être partiel/);
    await partly(page);
    await on.step(page, 5);
    await on.entriesBecome(browser, number, ['creditNote']);
    expect(await on.stateOf(page, number)).toBe('paid');
    await on.guideOf(page).locator('[data-action="close-guide"]').click();
    await on.actBeside(page, number, 'credit-note');
    await on.chooseReason(page, 'wrongVat');
    await on.step(page, 3);
    await on.answer(page, 'Annuler').click();
    await reopen(page);
    await on.entriesBecome(browser, number, ['creditNote']);
    // Made after all, by hand.
    await page.getByRole('button', { name: 'Créer un avoir' }).first().click();
    await partly(page);
    await on.step(page, 5);
    await on.entriesBecome(browser, number, ['creditNote', 'creditNote']);
    const numbers = (await on.entriesOf(browser, number)).map((entry) => entry.creditNoteNumber);
    expect(numbers).toEqual(
      await page.evaluate(() => [
        window.__replica.creditNotes[1]!.number,
        window.__replica.creditNotes[0]!.number,
      ]),
    );
    await page.close();
  });

  it('sees a credit note in part that was made elsewhere while the tab was loaded again', async () => {
    const page = await fresh('persist=1');
    const number = await paidFor(page);
    await on.chooseReason(page, 'discount');
    await on.answer(page, 'Annuler').click();
    await reopen(page);
    // As kept by the replica: its books, with one credit note more.
    await page.evaluate((invoice) => {
      const kept = JSON.parse(sessionStorage.getItem('replica-state')!) as {
        books: Record<string, { creditNotes: object[]; invoices: { number: string; client: string }[] }>;
      };
      for (const { creditNotes, invoices } of Object.values(kept.books)) {
        const client = invoices.find((one) => one.number === invoice)?.client;
        creditNotes.unshift({ ...creditNotes[0], number: 'A-2026-099', invoice, client });
      }
      sessionStorage.setItem('replica-state', JSON.stringify(kept));
    }, number);
    await page.reload();
    await condition(page, 'ready');
    await on.step(page, 5);
    await on.entriesBecome(browser, number, ['creditNote']);
    expect((await on.entriesOf(browser, number))[0]?.creditNoteNumber).toBe('A-2026-099');
    await page.close();
  });

  it('sees a credit note that was made from another place', async () => {
    const page = await fresh();
    const number = await on.numberOf(page, 'late', 3);
    await on.act(page, number, 'credit-note');
    await on.chooseReason(page, 'duplicate');
    await on.answer(page, 'Annuler').click();
    await reopen(page);
    await page.evaluate((n) => window.__replica.setStatus(n, 'canceled'), number);
    await on.step(page, 5);
    await on.entriesBecome(browser, number, ['creditNote']);
    await page.close();
  });

  it('leaves the form of another invoice alone, and takes its credit note for none of this one', async () => {
    const page = await fresh();
    const [number, other] = [await on.numberOf(page, 'late', 4), await on.numberOf(page, 'late', 5)];
    await on.act(page, number, 'credit-note');
    await on.chooseReason(page, 'duplicate');
    await on.step(page, 3);
    await on.answer(page, 'Annuler').click();
    await reopen(page);
    await on.byHand(page, other, OPEN);
    await reason(page).waitFor();
    // As long as the guide would take to fill it, and then some.
    await page.waitForTimeout(600);
    expect(await reason(page).inputValue()).toBe('');
    await reopen(page);
    expect(await page.locator('[data-relance-outline]').count()).toBe(0);
    await on.answer(page, CREATE).click();
    await on.answer(page, CREATE).click();
    await on.answer(page, 'Plus tard').click();
    await reopen(page);
    expect(await on.entriesOf(browser, number)).toEqual([]);
    await page.close();
  });

  it('is right after a reload on the page of the form, after going back, and after another organisation', async () => {
    const page = await fresh('persist=1&creditNoteForm=page');
    const number = await on.numberOf(page, 'late', 6);
    await on.act(page, number, 'credit-note');
    await on.chooseReason(page, 'cancelledOrder');
    await on.step(page, 3);
    await page.reload();
    await reason(page).waitFor();
    await on.step(page, 3);
    // After the reload it is a form like one the user opened.
    expect(await reason(page).inputValue()).toBe('');
    await page.goBack();
    await condition(page, 'ready');
    await reopen(page);
    await page.evaluate(() => window.__replica.go('sales/invoices', 'atelier-brunel-1177'));
    await on.guideOf(page).waitFor({ state: 'detached' });
    await page.evaluate(() => window.__replica.go('sales/invoices', 'menuiserie-lefranc-4821'));
    await reopen(page);
    await on.guideOf(page).locator('[data-action="reopen"]').click();
    await on.step(page, 3);
    expect(await reason(page).inputValue()).toContain('commande annulée');
    expect(await on.entriesOf(browser, number)).toEqual([]);
    await page.close();
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
