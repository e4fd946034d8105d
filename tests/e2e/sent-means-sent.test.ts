/** What is on record after the user's click on send: seen, not sent or unsure, on a host that does wrong on command. */
import { describe, expect, it } from 'vitest';
import { launchChromium } from '../harness/chromium';
import * as on from '../scripted-host/drive';
import type { Script } from '../scripted-host/src/script';
import { withHost } from './with-host';

const FIRST = 'F-2026-020';

describe('sent means sent', () => {
  const browser = withHost('scripted-host', launchChromium);

  /** The form is filled by us, and sent by the user. */
  const sending = async (script: Partial<Script> = {}) => {
    const visit = await on.visit(browser(), script);
    await on.remind(visit.page, FIRST);
    await on.send(visit.page);
    return visit;
  };
  const told = (page: on.Visit['page'], text: RegExp) => on.notice(page).filter({ hasText: text }).waitFor();

  it('an ordinary send costs no question: seen, whether the host says a word or not', async () => {
    for (const script of [
      {},
      { toast: { text: 'La facture a bien été envoyée.', after: 0, role: 'status' } },
      { takes: 900, disables: true },
      { then: 'hide' },
    ] as const) {
      const { page, journal } = await sending(script);
      await told(page, /Relance envoyée et notée/);
      expect(on.holding(await journal())).toEqual([['reminder', 'seen']]);
      expect(await on.question(page).count()).toBe(0);
      await page.close();
    }
  });

  it.each(['signin', 'errorView', 'elsewhere'] as const)(
    '%s in place of sending: nothing, and told',
    async (then) => {
      const { page, journal } = await sending({ then, isSent: false });
      await told(page, /Rien n’a été noté/);
      expect(await journal()).toEqual([]);
      await page.close();
    },
  );

  it('the list is gone and does not come back: nothing, and told', async () => {
    const { page, journal } = await sending({ then: 'loseList', isSent: false });
    await told(page, /Rien n’a été noté/);
    expect(await journal()).toEqual([]);
    await page.close();
  });

  it.each(['alert', 'status', undefined] as const)(
    'the form closes and an error appears outside it (role %s): nothing, and told',
    async (role) => {
      const toast = { text: 'Une erreur est survenue. Réessayez.', after: 300, ...(role ? { role } : {}) };
      const { page, journal } = await sending({ isSent: false, toast });
      await told(page, /la page a dit « Une erreur est survenue/);
      expect(await journal()).toEqual([]);
      await page.close();
    },
  );

  it('an error that comes after four seconds takes it back to unsure, and asks', async () => {
    const toast = { text: 'Échec de l’envoi du message.', after: 4_000, role: 'alert' } as const;
    const { page, journal } = await sending({ isSent: false, toast });
    await told(page, /Relance envoyée et notée/);
    await on.question(page).filter({ hasText: 'Échec de l’envoi' }).waitFor();
    expect(on.holding(await journal())).toEqual([['reminder', 'unsure']]);
    await on.question(page).locator('[data-action="was-not-sent"]').click();
    await expect.poll(async () => on.holding(await journal())).toEqual([]);
    await page.close();
  });

  it.each(['question', 'questionInPlace'] as const)(
    'a %s in the form’s place, and the user goes back: nothing',
    async (then) => {
      const { page, journal } = await sending({ then, isSent: false });
      await page.getByRole('button', { name: 'Revenir' }).click();
      await page.getByRole('button', { name: 'Annuler', exact: true }).click();
      await page.waitForFunction(() => window.__host.form() === null);
      await page.waitForTimeout(3_000);
      expect(await journal()).toEqual([]);
      expect(await on.sentBy(page)).toEqual([]);
      await page.close();
    },
  );

  it('a question that is answered with yes is asked about, and one click settles it', async () => {
    const { page, journal } = await sending({ then: 'question', isSent: false });
    await page.getByRole('button', { name: 'Envoyer quand même' }).click();
    await on.question(page).waitFor();
    expect(on.holding(await journal())).toEqual([['reminder', 'unsure']]);
    await on.question(page).locator('[data-action="was-sent"]').click();
    await expect.poll(async () => on.holding(await journal())).toEqual([['reminder', 'told']]);
    await told(page, /Relance envoyée et notée/);
    await page.close();
  });

  it('a host that takes 22 seconds is waited for', async () => {
    const { page, journal } = await sending({ takes: 22_000 });
    expect(await journal()).toEqual([]);
    await on.isSent(page);
    await told(page, /Relance envoyée et notée/);
    expect(on.holding(await journal())).toEqual([['reminder', 'seen']]);
    await page.close();
  });

  it('an organisation that changes meanwhile: asked, and in the journal of the one it was sent for', async () => {
    const { page, journal } = await sending({ then: 'organisation', takes: 300 });
    await on.question(page).waitFor();
    expect(on.holding(await journal())).toEqual([['reminder', 'unsure']]);
    expect(await on.journalOf(browser(), 'bolero-5678')).toEqual([]);
    await page.close();
  });

  it('a double click on a button that the host replaces is one entry', async () => {
    const { page, journal } = await (async () => {
      const visit = await on.visit(browser(), { replacesButton: true, takes: 600 });
      await on.remind(visit.page, FIRST);
      await visit.page.getByRole('button', { name: 'Envoyer la facture', exact: true }).dblclick();
      return visit;
    })();
    await told(page, /Relance envoyée et notée/);
    expect(on.holding(await journal())).toEqual([['reminder', 'seen']]);
    expect(await on.sentBy(page)).toHaveLength(1);
    await page.close();
  });

  it.each(['Enter', 'Control+Enter'])('%s in the subject is a send as by the mouse', async (keys) => {
    const { page, journal } = await on.visit(browser());
    await on.remind(page, FIRST);
    await page.getByLabel('Objet').press(keys);
    await told(page, /Relance envoyée et notée/);
    expect(on.holding(await journal())).toEqual([['reminder', 'seen']]);
    await page.close();
  });

  it('a key that sends nothing is no send', async () => {
    const { page, journal } = await on.visit(browser(), { keys: false });
    await on.remind(page, FIRST);
    await page.getByLabel('Objet').press('Enter');
    await page.waitForTimeout(2_500);
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await page.waitForTimeout(2_500);
    expect(await journal()).toEqual([]);
    expect(await on.question(page).count()).toBe(0);
    await page.close();
  });

  it('a form that stays in the page and is used twice makes two entries', async () => {
    const { page, journal } = await sending({ then: 'hide' });
    await told(page, /Relance envoyée et notée/);
    await on.openByHand(page, 'F-2026-021');
    await on.composer(page).filter({ hasText: 'F-2026-021' }).waitFor();
    await on.send(page);
    await expect
      .poll(async () => (await journal()).map(({ invoice }) => invoice.number))
      .toEqual([FIRST, 'F-2026-021']);
    await page.close();
  });
});
