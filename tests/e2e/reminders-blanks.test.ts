/** What the user is asked beside the form: blanks of a template, the statement in place of several mails, whose turn it is. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Invoice } from '../../utils/core/invoice';
import type { KeptTemplate } from '../../utils/core/settings';
import { launchChromium, type Chromium } from '../harness/chromium';
import { freshList } from './acting';
import { condition, list, marksRight } from './on-page';
import { recordEntries } from './recording';
import { composer, form, lateOnes, notice, openForm, remind, changeSettings } from './reminding';

const ASKING: KeptTemplate = {
  id: 'own-1',
  kind: 'courteous',
  language: 'fr',
  name: 'Avec bon',
  builtIn: false,
  level: 1,
  subject: 'Facture {{ number }}',
  body: "Bon {{ 'Bon de commande' | ask }}, service {{ 'Service' | ask }} : {{ number }}, {{ amount }}.",
};

describe('beside the form', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());
  const insert = (page: Page) => composer(page).locator('[data-action="insert"]:not([disabled])');
  const blank = (page: Page, label: string) => composer(page).getByLabel(label);

  it('blanks are filled in, corrected, and shown again for the next invoice with what was answered', async () => {
    const page = await freshList(browser);
    await changeSettings(browser, {
      kind: 'templates',
      change: { custom: { [ASKING.id]: ASKING }, order: [ASKING.id] },
    });
    const { late } = await lateOnes(page);
    await openForm(page, late[1]!.number);
    await blank(page, 'Bon de commande').click();
    await page.keyboard.type('BC-4711');
    expect(await insert(page).count()).toBe(0);
    await blank(page, 'Service').click();
    await page.keyboard.type('Achats');
    // Both fields stay, so that what was typed can be seen and put right.
    await insert(page).waitFor();
    expect(await blank(page, 'Bon de commande').inputValue()).toBe('BC-4711');
    await insert(page).click();
    await page.waitForFunction(() =>
      window.__replica.form?.message.startsWith('Bon BC-4711, service Achats'),
    );
    await blank(page, 'Bon de commande').fill('BC-12');
    await insert(page).click();
    await page.waitForFunction(() => window.__replica.form?.message.startsWith('Bon BC-12, service Achats'));
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await remind(page, late[2]!.number);
    await page.waitForFunction(() => window.__replica.form?.message.startsWith('Bon BC-12'));
    expect(await blank(page, 'Bon de commande').inputValue()).toBe('BC-12');
    // The answers outlive the page, and one that is taken back does not come again.
    await page.reload();
    await marksRight(page);
    await openForm(page, late[3]!.number);
    await insert(page).waitFor();
    expect(await blank(page, 'Bon de commande').inputValue()).toBe('BC-12');
    await blank(page, 'Bon de commande').fill('');
    await insert(page).waitFor({ state: 'detached' });
    await page.reload();
    await marksRight(page);
    await openForm(page, late[3]!.number);
    await blank(page, 'Service').waitFor();
    expect(await blank(page, 'Service').inputValue()).toBe('Achats');
    expect(await blank(page, 'Bon de commande').inputValue()).toBe('');
    await page.close();
  });

  it('the statement is one click away where the client has other late invoices, and a chase passes them over after it', async () => {
    const page = await freshList(browser);
    const { late } = await lateOnes(page);
    const client = late.find((one) => late.filter((other) => other.client === one.client).length > 2)!.client;
    const theirs = late.filter((one) => one.client === client).map(({ number }) => number);
    await openForm(page, theirs[0]!);
    await composer(page).locator('[data-action="statement"]').click();
    await composer(page).locator('[data-action="statement"]').waitFor({ state: 'detached' });
    await insert(page).click();
    await page.waitForFunction(() => window.__replica.form?.subject.startsWith('Relevé'));
    for (const number of theirs) expect((await form(page))!.message).toContain(number);
    await page.getByRole('button', { name: 'Envoyer la facture' }).last().click();
    await notice(page).filter({ hasText: 'Il reste' }).waitFor();
    expect(Number(/Il reste (\d+)/.exec(await notice(page).innerText())?.[1])).toBe(
      late.length - theirs.length,
    );
    await page.close();
  });

  /** Reminded on that day, as the journal would say. */
  async function note(invoices: readonly Pick<Invoice, 'number' | 'client' | 'issueDate'>[], day: string) {
    await recordEntries(
      browser,
      invoices.map(({ number, client, issueDate }) => ({
        ...{ id: `earlier-${number}`, day, corrects: null, kind: 'reminder', level: 1, cc: false },
        ...{ templateId: 'x', templateName: 'x', subject: 'x', language: 'fr' },
        invoice: { number, client, issueDate },
      })),
    );
  }

  it('a chase passes over what was reminded a few days ago', async () => {
    const page = await freshList(browser);
    const { late, today } = await lateOnes(page);
    const oldest = [...late].sort((a, b) => b.daysLate! - a.daysLate!);
    const before = new Date(Date.parse(today) - 2 * 86_400_000).toISOString().slice(0, 10);
    const reminded = oldest[0]!;
    await note([reminded], before);
    await remind(page, oldest[3]!.number);
    await page.waitForFunction(() => window.__replica.form?.subject.startsWith('Rappel'));
    await page.getByRole('button', { name: 'Envoyer la facture' }).last().click();
    await notice(page).filter({ hasText: 'Il reste' }).waitFor();
    const said = await notice(page).innerText();
    expect(said).not.toContain(reminded.number);
    // Nor are others of the client who was written to just now.
    const left = late.filter((one) => one !== reminded && one.client !== oldest[3]!.client);
    expect(said).toContain(`Il reste ${left.length} `);
    await page.close();
  });

  it('a chase goes on where the user shows another page of the list', async () => {
    const whole = await freshList(browser);
    const { late, today } = await lateOnes(whole);
    // The badge counts what is stored.
    await expect.poll(() => browser.badge()).toBe(String(late.length));
    await whole.close();
    const page = await browser.page(list().replace('perPage=100', 'perPage=25'));
    await condition(page, 'ready');
    await marksRight(page);
    const here = await page
      .locator('[data-relance-state="late"]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-relance-invoice')!));
    const before = new Date(Date.parse(today) - 2 * 86_400_000).toISOString().slice(0, 10);
    await note(
      late.filter(({ number }) => here.indexOf(number) > 0),
      before,
    );
    await page.reload();
    await marksRight(page);
    await remind(page, here[0]!);
    await page.waitForFunction(() => window.__replica.form?.subject.startsWith('Rappel'));
    await page.getByRole('button', { name: 'Envoyer la facture', exact: true }).click();
    const rest = late.length - here.length;
    await notice(page)
      .filter({ hasText: `Il reste ${rest} factures en retard sur d’autres pages` })
      .waitFor();
    expect(await notice(page).getByText('Relancer la suivante').count()).toBe(0);
    await page.getByRole('button', { name: 'Suivant', exact: true }).click();
    await notice(page)
      .filter({ hasText: `Il reste ${rest} factures en retard à relancer` })
      .waitFor();
    await notice(page).getByText('Relancer la suivante').click();
    await page.waitForFunction(() => window.__replica.form?.subject.startsWith('Rappel'));
    expect(here).not.toContain((await form(page))!.number);
    await page.close();
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
