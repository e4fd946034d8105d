/** Following invoices up in the panel: what the user says there is in the journal, in the warnings and on the row. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { violations } from './axe';
import { condition, hostTrouble, marksRight, ORGANISATION } from './on-page';
import { recordEntries } from './recording';
import { composer, journal, lateOnes, openForm, openList, root } from './reminding';

describe('the panel', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const showPanel = async (page: Page) => {
    await root(page).locator('[data-action="toggle-panel"]').click();
    await root(page).locator('[data-relance-panel]').waitFor();
  };
  const item = (page: Page, number: string): Locator =>
    root(page).locator(`[data-relance-panel] [data-invoice="${number}"]`);
  const pencil = (page: Page, number: string) => item(page, number).locator('[data-action="follow-up"]');
  const begin = async (page: Page, number: string): Promise<Locator> => {
    await pencil(page, number).click();
    const form = item(page, number).locator('form');
    await form.waitFor();
    return form;
  };
  const save = async (form: Locator) => {
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await form.waitFor({ state: 'detached' });
  };
  /** Blanks of any kind and width as single spaces. */
  const spaced = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');
  const standing = (page: Page, number: string) => item(page, number).locator('.standing');
  const said = async (page: Page, number: string) => spaced(await standing(page, number).innerText());
  const mark = async (page: Page, number: string) =>
    spaced(
      await page
        .locator(`[data-relance-invoice="${number}"] [data-relance-words]`)
        .getAttribute('data-relance-words'),
    );
  /** What is active, seen from the panel: the action or the name of the control. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const active = document.querySelector('relance-root')!.shadowRoot!.activeElement;
      return active?.getAttribute('data-action') ?? active?.getAttribute('name') ?? active?.textContent;
    });
  const entriesOf = async (number: string) =>
    (await journal(browser)).filter(({ invoice }) => invoice.number === number).map(({ kind }) => kind);

  it('keeps a note, a promise and a call; journal page and reload show them, and the reminder warns', async () => {
    const page = await openList(browser);
    const { number } = (await lateOnes(page)).late[0]!;
    await showPanel(page);
    const form = await begin(page, number);
    expect(await form.getByLabel('En quelques mots').isVisible()).toBe(false);
    await form.getByLabel('Note').fill('Rappeler le matin');
    await form.getByLabel('Paiement promis le').fill('2030-01-15');
    await form.getByLabel('Contact d’aujourd’hui').selectOption({ label: 'Appel' });
    await form.getByLabel('En quelques mots').fill('Virement annoncé');
    expect(await entriesOf(number)).toEqual([]);
    await save(form);
    expect(await focused(page)).toBe('follow-up');
    expect(await entriesOf(number)).toEqual(['note', 'promise', 'call']);
    const promised = 'promesse de paiement le 15 janv. 2030 · note : Rappeler le matin';
    expect(await said(page, number)).toBe(promised);
    expect(await mark(page, number)).toMatch(/^\d+ j · promesse le 15\/01\/2030$/);
    await marksRight(page);

    await page.reload();
    await condition(page, 'ready');
    await showPanel(page);
    await standing(page, number).waitFor();
    expect(await said(page, number)).toBe(promised);
    const again = await begin(page, number);
    expect(await again.getByLabel('Note').inputValue()).toBe('Rappeler le matin');
    expect(await again.getByLabel('Paiement promis le').inputValue()).toBe('2030-01-15');
    await root(page).locator('[data-action="close-panel"]').click();

    const tab = await browser.popup(`journal.html?organisation=${ORGANISATION}`);
    await tab.locator('[data-entry]').first().waitFor();
    expect(await tab.locator('[data-entry][data-kind="call"]').innerText()).toContain('Virement annoncé');
    expect(spaced(await tab.locator('[data-entry][data-kind="promise"]').innerText())).toContain(
      '15 janvier 2030',
    );
    await tab.close();

    await openForm(page, number);
    await composer(page).locator('[data-relance-warning="promiseRunning"]').waitFor();
    expect(await hostTrouble(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['disputed', 'contestée', /^\d+ j · contestée$/],
    ['snoozed', 'en attente jusqu’au 1er févr. 2030', /^\d+ j · en attente$/],
  ] as const)(
    '%s: panel, row and reminder say so, until it is taken out again',
    async (key, words, marked) => {
      const page = await openList(browser);
      const { number } = (await lateOnes(page)).late[key === 'disputed' ? 1 : 2]!;
      await showPanel(page);
      const form = await begin(page, number);
      if (key === 'disputed') await form.getByLabel('Contestée par le client').check();
      else await form.getByLabel('En attente jusqu’au').fill('2030-02-01');
      await save(form);
      expect(await said(page, number)).toBe(words);
      expect(await mark(page, number)).toMatch(marked);
      await root(page).locator('[data-action="close-panel"]').click();
      await openForm(page, number);
      await composer(page).locator(`[data-relance-warning="${key}"]`).waitFor();
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => window.__replica.form === null);

      await showPanel(page);
      const again = await begin(page, number);
      if (key === 'disputed') await again.getByLabel('Contestée par le client').uncheck();
      else await again.getByLabel('En attente jusqu’au').fill('');
      await save(again);
      expect(await standing(page, number).count()).toBe(0);
      expect(await mark(page, number)).toMatch(/jours? de retard$/);
      await page.close();
    },
  );

  it('works by keyboard alone: opens, writes, takes back, leaves with Escape, and gives the focus back', async () => {
    const page = await openList(browser);
    const { number } = (await lateOnes(page)).late[3]!;
    await showPanel(page);
    await pencil(page, number).focus();
    await page.keyboard.press('Enter');
    await item(page, number).locator('form').waitFor();
    expect(await focused(page)).toBe('note');
    await page.keyboard.type('Par clavier');
    await page.keyboard.press('Escape');
    expect(await item(page, number).locator('form').count()).toBe(0);
    expect(await focused(page)).toBe('follow-up');
    expect(await root(page).locator('[data-relance-panel]').count()).toBe(1);
    expect(await entriesOf(number)).toEqual([]);

    // What was half written is kept.
    await page.keyboard.press('Enter');
    await item(page, number).locator('form').waitFor();
    expect(await item(page, number).locator('form').getByLabel('Note').inputValue()).toBe('Par clavier');
    await page.keyboard.press('Tab');
    // Enter in a field sends the form off, as in any other.
    await page.keyboard.press('Enter');
    await item(page, number).locator('form').waitFor({ state: 'detached' });
    expect(await said(page, number)).toBe('note : Par clavier');

    const form = await begin(page, number);
    await form.getByRole('button', { name: /^Retirer du journal/ }).focus();
    await page.keyboard.press('Enter');
    await form.locator('bdi').waitFor({ state: 'detached' });
    expect(await form.getByLabel('Note').inputValue()).toBe('');
    expect(await standing(page, number).count()).toBe(0);
    expect(await entriesOf(number)).toEqual(['note', 'withdrawal']);
    await page.close();
  });

  it('records nothing for a page that presses the buttons, or sends the form off, itself', async () => {
    const page = await openList(browser);
    const { number } = (await lateOnes(page)).late[4]!;
    await showPanel(page);
    const form = await begin(page, number);
    const url = page.url();
    await form.evaluate((element: HTMLFormElement) => {
      element.querySelector<HTMLTextAreaElement>('[name="note"]')!.value = 'De la page';
      const button = element.querySelector<HTMLButtonElement>('.primary')!;
      button.click();
      element.requestSubmit(button);
    });
    // The user's own click comes after all of that, and closes the form with what stands in it.
    await form.getByLabel('Note').fill('Du client');
    await save(form);
    expect(page.url()).toBe(url);
    expect(await entriesOf(number)).toEqual(['note']);
    expect(await said(page, number)).toBe('note : Du client');
    await page.close();
  });

  it('lists the credit notes, and none while there is none', async () => {
    const page = await openList(browser);
    await showPanel(page);
    const credits = root(page).locator('[data-relance-panel] details');
    expect(await credits.count()).toBe(0);
    await recordEntries(browser, [
      {
        ...{ id: 'credit', day: '2026-05-02', corrects: null, reason: null },
        ...{ kind: 'creditNote', creditNoteNumber: 'AV-2026-001' },
        invoice: { number: 'F-2026-001', client: 'HABITAT', issueDate: '2026-01-15' },
      },
    ]);
    // What is known is asked for again when the panel is opened.
    await root(page).locator('[data-action="close-panel"]').click();
    await showPanel(page);
    await credits.locator('summary').click();
    expect(spaced(await credits.locator('li').innerText())).toBe(
      'HABITAT F-2026-001 Avoir n° AV-2026-001 · 2 mai 2026 · pas encore envoyé',
    );
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'axe finds nothing in an open form and the credit notes (%s)',
    async (scheme) => {
      const page = await openList(browser, scheme === 'dark' ? 'dark=1' : '');
      await page.emulateMedia({ colorScheme: scheme });
      const { number } = (await lateOnes(page)).late[0]!;
      await showPanel(page);
      const form = await begin(page, number);
      await form.getByLabel('Contact d’aujourd’hui').selectOption({ label: 'Courrier' });
      await root(page).locator('[data-relance-panel] details summary').click();
      expect(await violations(page, 'relance-root')).toEqual([]);
      await page.close();
    },
  );

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
