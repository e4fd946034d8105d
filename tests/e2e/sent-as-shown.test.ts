/** How hosts say that they sent, or did not: in a button, a row, a toast to take it back; never more on record than was seen. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchChromium } from '../harness/chromium';
import * as on from '../scripted-host/drive';
import type { Script } from '../scripted-host/src/script';
import { withHost } from './with-host';

const FIRST = 'F-2026-020';
const SEEN = [['reminder', 'seen']];
const UNSURE = [['reminder', 'unsure']];

describe('what hosts show of a sending', () => {
  const browser = withHost('scripted-host', launchChromium);

  /** The form is filled by us, and sent by the user. */
  const sending = async (script: Partial<Script>) => {
    const visit = await on.visit(browser(), script);
    await on.remind(visit.page, FIRST);
    await visit.page.locator('.send').click();
    return { ...visit, held: async () => on.holding(await visit.journal()) };
  };
  const told = (page: Page, text: RegExp) => on.notice(page).filter({ hasText: text }).waitFor();
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

  it.each<Partial<Script>>([
    { then: 'buttonSays' },
    { then: 'rowSays' },
    { then: 'announcesPage' },
    { then: 'announcesProgress' },
    { actsOn: 'pointerdown', button: 'div', then: 'fades' },
  ])('%o: seen, without a question', async (script) => {
    const { page, held } = await sending(script);
    await told(page, /Relance envoyée et notée/);
    expect(await held()).toEqual(SEEN);
    await page.close();
  });

  it('a row, a toast or a mark that says it failed, in whatever words: nothing, and told which', async () => {
    for (const [then, said] of [
      ['rowSaysFailed', /Échec de l’envoi/],
      ['failsAndAsks', /L’envoi a échoué/],
      ['silentlyInvalid', /Destinataires/],
    ] as const) {
      const { page, held } = await sending({ then, isSent: false });
      await told(page, said);
      expect(await held()).toEqual([]);
      await page.close();
    }
  });

  it('what the user takes back is not on record as sent', async () => {
    for (const then of ['undo', 'undoOfSent'] as const) {
      const { page, held } = await sending({ then, isSent: false });
      await told(page, /Relance envoyée et notée/);
      await press(page, 'Annuler');
      await on.question(page).waitFor();
      expect(await held()).toEqual(UNSURE);
      await page.close();
    }
  });

  it('what is said of a code, a transfer or another invoice is not about this message', async () => {
    for (const then of ['otherSent', 'otherInvoiceSent', 'code'] as const) {
      const { page, held } = await sending({ then, isSent: false });
      await page.getByText(/envoyée?( par SMS)?\.$/).waitFor();
      await press(page, then === 'code' ? 'Valider' : 'Annuler');
      await on.question(page).waitFor();
      expect(await held()).toEqual(UNSURE);
      await page.close();
    }
  });

  it('a dialog in the form’s place that wants to be confirmed is waited for', async () => {
    const { page, held } = await sending({ then: 'confirmInPlace', isSent: false });
    await page.waitForTimeout(2_500);
    expect(await held()).toEqual([]);
    await press(page, 'Confirmer');
    await on.question(page).waitFor();
    expect(await held()).toEqual(UNSURE);
    await page.close();
  });

  it('a message that is sent again after its address or its text was put right costs no question', async () => {
    for (const field of ['Destinataires', 'Message']) {
      const { page, held } = await sending({ then: 'inlineError', isSent: false });
      await page.getByText('Adresse incorrecte').waitFor();
      await page.getByLabel(field).click();
      await page.keyboard.type('.');
      await on.send(page);
      await told(page, /Relance envoyée et notée/);
      expect(await held()).toEqual(SEEN);
      await page.close();
    }
  });

  it('a form that is left by Enter on its button for that was not sent', async () => {
    const { page, journal } = await on.visit(browser());
    await on.remind(page, FIRST);
    await page.getByRole('button', { name: 'Annuler', exact: true }).press('Enter');
    await on.composer(page).waitFor({ state: 'detached' });
    await page.waitForTimeout(2_500);
    expect(await journal()).toEqual([]);
    expect(await on.question(page).count()).toBe(0);
    await page.close();
  });

  it('a failure of the one before that comes while the next form is open takes that one back', async () => {
    const { page, held } = await sending({ then: 'failsLate', isSent: false });
    await told(page, /Relance envoyée et notée/);
    await on.openByHand(page, 'F-2026-022');
    await on.question(page).filter({ hasText: FIRST }).waitFor();
    expect(await held()).toEqual(UNSURE);
    await page.close();
  });
});
