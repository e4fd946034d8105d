/** Where a reminder stops: said aloud, and what pressing or writing all the same would have done is looked for. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import {
  composer,
  courteous,
  form,
  holds,
  lateOnes,
  notice,
  openForm,
  openList,
  remind,
  root,
  sent,
} from './reminding';

describe('a reminder is refused', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  const open = (options = '') => openList(browser, options);
  /** The reason, once it is said. */
  const refusal = async (page: Page): Promise<string> => {
    await notice(page).filter({ hasText: /\S/ }).waitFor();
    expect(await root(page).locator('[role="alert"][data-relance-notice]').count()).toBe(1);
    return notice(page).innerText();
  };
  /** A button pressed all the same would have opened a dialog of the host, or sent something. */
  const nothingPressed = async (page: Page) => {
    expect(await page.locator('[role="dialog"]').count()).toBe(0);
    const done = await page.evaluate(() => {
      const { form: open, sent: all, settled, unsettled } = window.__replica;
      return { open, all, settled, unsettled };
    });
    expect(done).toEqual({ open: null, all: [], settled: [], unsettled: [] });
  };

  it.each([
    ['noResend', 'no button', 'Le bouton «\u00a0Renvoyer la facture\u00a0» est introuvable'],
    ['twoResend', 'two buttons', 'Le bouton «\u00a0Renvoyer la facture\u00a0» existe plusieurs fois'],
    ['otherPanel', 'a panel of another invoice', 'Le panneau ouvert ne montre pas la facture'],
  ])('without a press (%s: %s)', async (refuse, _what, words) => {
    const page = await open(`refuse=${refuse}`);
    const { number } = (await lateOnes(page)).late[5]!;
    await remind(page, number);
    const said = await refusal(page);
    expect(said).toContain(words);
    expect(said).toContain(number);
    await nothingPressed(page);
    await page.close();
  });

  /**
   * The invoice changes as the host goes to it, before anything else can happen there: for the host itself, or in
   * the words of its row alone, while the panel that opens shows what was true before.
   */
  const changeOnOpening = (page: Page, where: 'host' | 'row', what: string, number: string): Promise<void> =>
    page.evaluate(
      ([place, which, n]) => {
        const changeHost = () =>
          which === 'the status'
            ? window.__replica.setStatus(n, 'paid')
            : window.__replica.setAmount(n, '1.00');
        const changeRow = () => {
          const row = document.querySelector(`[data-relance-invoice="${n}"]`)!;
          const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
          for (let node = texts.nextNode(); node; node = texts.nextNode()) {
            const text = node as Text;
            if (which === 'the status' && text.data === 'À encaisser') text.data = 'Payée';
            if (which === 'the amount') text.data = text.data.replace(/^[\d\s.,]+(?=\s[A-Z]{3}$)/, '1,00');
          }
        };
        const push = history.pushState;
        history.pushState = (...to) => {
          history.pushState = push;
          push.apply(history, to);
          (place === 'host' ? changeHost : changeRow)();
        };
      },
      [where, what, number] as const,
    );

  const TOLD = [
    ['the status', 'Le statut de la facture'],
    ['the amount', 'a changé (montant ou échéance)'],
  ] as const;

  it.each(TOLD)('when %s has changed since it was read', async (what, words) => {
    // The host's panel comes late: its row changes between the user's click and the press that would follow.
    const page = await open('slow=600');
    const { number } = (await lateOnes(page)).late[6]!;
    await changeOnOpening(page, 'host', what, number);
    await remind(page, number);
    const said = await refusal(page);
    expect(said).toContain(words);
    expect(said).toContain(number);
    await nothingPressed(page);
    await page.close();
  });

  it.each(TOLD)('when %s has changed in the list and the panel does not know it yet', async (what, words) => {
    const page = await open('slow=600');
    const { number } = (await lateOnes(page)).late[6]!;
    await changeOnOpening(page, 'row', what, number);
    await remind(page, number);
    const said = await refusal(page);
    await page.getByRole('button', { name: 'Renvoyer la facture' }).waitFor();
    expect(said).toContain(words);
    await nothingPressed(page);
    await page.close();
  });

  it.each([
    ['otherForm', 'a form of another invoice', 'Le formulaire ouvert ne concerne pas la facture'],
    ['readonly', 'a field that is read-only', 'Le champ du message ne peut pas être modifié'],
    ['readonly&editor=contenteditable', 'the same, no textarea', 'Le champ du message n’est pas modifiable'],
    ['short', 'a field that is too short', 'Le texte est trop long pour le champ'],
  ])('without a word written (%s: %s)', async (refuse, _what, words) => {
    const page = await open(`refuse=${refuse}`);
    const { late, today } = await lateOnes(page);
    const one = late[5]!;
    await remind(page, one.number);
    const said = await refusal(page);
    expect(said).toContain(words);
    if (refuse === 'short') {
      const over = courteous(one, today).message.length - 80;
      expect(said).toContain(`(caractères en trop\u00a0: ${over})`);
    }
    const now = (await form(page))!;
    expect(now.message).toMatch(/^Bonjour,\n\nVous trouverez/);
    expect(now.subject).toBe(`Facture ${now.number}`);
    expect(now.cc).toBe(false);
    expect(await sent(page)).toEqual([]);
    await page.close();
  });

  it('while a form is open already: what the user typed there is his', async () => {
    const page = await open();
    const { late } = await lateOnes(page);
    await openForm(page, late[3]!.number);
    await page.getByLabel('Message').fill('Mon propre texte.');
    const before = await form(page);
    await remind(page, late[4]!.number);
    expect(await refusal(page)).toContain('Un formulaire d’envoi est déjà ouvert');
    expect(await form(page)).toEqual(before);
    await page.close();
  });

  it('in a form the user has edited, until he says that his text may go', async () => {
    const page = await open();
    const { late, today } = await lateOnes(page);
    const one = late[3]!;
    await openForm(page, one.number);
    const insert = composer(page).locator('[data-action="insert"]:not([disabled])');
    await insert.waitFor();
    await page.getByLabel('Objet').fill('Mon objet');
    const mine = await form(page);
    await insert.click();
    await composer(page).locator('[role="alert"]').waitFor();
    expect(await form(page)).toEqual(mine);
    await insert.click();
    await holds(page, courteous(one, today));
    await page.close();
  });

  /** No panel of the host comes while they are held: what waits `slow` milliseconds, waits until they are let go. */
  const holdPanels = (page: Page, hold: boolean): Promise<void> =>
    page.evaluate((held) => {
      const page = window as unknown as { waiting?: (() => void)[]; real?: typeof setTimeout };
      const waiting = (page.waiting ??= []);
      const real = (page.real ??= window.setTimeout);
      window.setTimeout = real;
      waiting.splice(0).forEach((run) => run());
      if (!held) return;
      window.setTimeout = ((run: () => void, ms?: number) =>
        ms === 700 ? -waiting.push(run) : real(run, ms)) as typeof setTimeout;
    }, hold);

  it('and given up when the user asks for another invoice: only the other form is filled', async () => {
    const page = await open('slow=700');
    const { late, today } = await lateOnes(page);
    const opened: string[] = [];
    await page.exposeFunction('opened', (number: string) => opened.push(number));
    await page.evaluate(() => {
      let last: string | undefined;
      setInterval(() => {
        const now = window.__replica.form?.number;
        if (now && now !== last) (window as unknown as { opened(n: string): void }).opened((last = now));
      }, 10);
    });
    await holdPanels(page, true);
    await remind(page, late[2]!.number);
    await remind(page, late[5]!.number);
    await holdPanels(page, false);
    await holds(page, courteous(late[5]!, today));
    expect(opened).toEqual([late[5]!.number]);
    // Had the first gone on, it would by now have come to its limit of three seconds and said so.
    await page.waitForTimeout(3_500);
    expect(await notice(page).count()).toBe(0);
    await page.close();
  });

  it('and all that made no request and no error', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
