/** Every view of ours in both schemes: axe finds nothing, and with RELANCE_SCREENS=FOLDER a picture of each is left to be looked at. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page, PageScreenshotOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptTemplate } from '../../utils/core/settings';
import { launchChromium, type Chromium } from '../harness/chromium';
import { violations } from './axe';
import { faintWords } from './contrast';
import {
  composer,
  courteous,
  holds,
  lateOnes,
  notice,
  openForm,
  openList,
  remind,
  root,
  changeSettings,
} from './reminding';

/** Pictures are taken only when someone wants to look at them, and says where to. */
const FOLDER = process.env.RELANCE_SCREENS;

/** A text of the user's own, with blanks: it is asked for before anything is inserted. */
const ASKING: KeptTemplate = {
  id: 'own-1',
  kind: 'courteous',
  language: 'fr',
  name: 'Avec bon de commande',
  builtIn: false,
  level: null,
  subject: 'Facture {{ number }}',
  body: "Votre commande {{ 'Numéro de commande' | ask }} du service {{ 'Service' | ask }} reste à régler.",
};

describe.each(['light', 'dark'] as const)('views of ours (%s)', (scheme) => {
  let browser: Chromium;
  beforeAll(async () => {
    if (FOLDER) mkdirSync(FOLDER, { recursive: true });
    browser = await launchChromium({ viewport: { width: 1280, height: 720 }, colorScheme: scheme });
    await changeSettings(
      browser,
      { kind: 'templates', change: { custom: { [ASKING.id]: ASKING } } },
      { kind: 'interest', values: { enabled: true } },
      { kind: 'client', client: 'HABITAT', values: { kind: 'business' } },
    );
  });
  afterAll(() => browser.close());

  const open = (options = '') => openList(browser, scheme === 'dark' ? `dark=1&${options}` : options);
  const picture = async (of: Page | Locator, name: string, options: PageScreenshotOptions = {}) => {
    if (FOLDER) await of.screenshot({ ...options, path: join(FOLDER, `${name}-${scheme}.png`) });
  };
  /** Looks at a page of the host, at our interface alone, or at a whole page of ours. */
  const look = async (page: Page, name: string, ours?: string) => {
    await picture(page, name, { fullPage: ours === undefined });
    expect(await violations(page, ours)).toEqual([]);
  };
  const onHost = async (page: Page, name: string) => {
    await look(page, name, 'relance-root');
    const { faint, measured } = await faintWords(page);
    expect(faint).toEqual([]);
    expect(measured).toBeGreaterThan(1);
  };

  it('on the page: row buttons, panel, notice', async () => {
    const page = await open('refuse=twoResend');
    const { late } = await lateOnes(page);
    await page.locator(`[data-relance-invoice="${late[0]!.number}"]`).hover();
    await root(page).locator('[data-relance-row-actions]').waitFor();
    await onHost(page, 'row');
    await root(page).locator('[data-action="toggle-panel"]').click();
    await root(page).locator('[data-relance-panel]').waitFor();
    await onHost(page, 'panel');
    await root(page).locator('[data-action="toggle-panel"]').click();
    await remind(page, late[0]!.number);
    await notice(page).waitFor();
    await onHost(page, 'notice');
    await page.close();
  });

  it('beside the form: composer with warnings, preview, interest, blanks, a question, folded', async () => {
    const page = await open();
    const { late } = await lateOnes(page);
    const one = late.find(({ client }) => client === 'HABITAT')!;
    await openForm(page, one.number);
    await composer(page).locator('[data-action="insert"]:not([disabled])').waitFor();
    await composer(page).locator('[data-relance-warning]').first().waitFor();
    await onHost(page, 'composer');
    for (const summary of await composer(page).locator('summary').all()) await summary.click();
    // One day, and sources by their names: words for people, not keys.
    const sheet = composer(page).locator('details', { hasText: 'Pénalités' });
    expect(await sheet.innerText()).toMatch(
      /:\s1 jour à \d+,\d+\s%[^]*Sources\s:\sCode de commerce, art\.\sL441-10/,
    );
    expect(await sheet.innerText()).not.toMatch(/[a-z][A-Z]/);
    await onHost(page, 'composer-open');
    await page.getByLabel('Message').fill('Mon texte.');
    await composer(page).locator('[data-action="insert"]').click();
    await composer(page).locator('[role="alert"]').waitFor();
    await onHost(page, 'composer-question');
    await composer(page).locator('select[data-field="template"]').selectOption({ label: ASKING.name });
    await composer(page).getByLabel('Numéro de commande').waitFor();
    await onHost(page, 'composer-blanks');
    await page.setViewportSize({ width: 900, height: 700 });
    // Without any change of the page it finds another place.
    await expect
      .poll(async () => {
        const box = (await composer(page).boundingBox())!;
        return box.x >= 0 && box.x + box.width <= 900 && box.y + box.height <= 700;
      })
      .toBe(true);
    await onHost(page, 'composer-narrow');
    await page.close();
  });

  it('the guide of a credit note', async () => {
    const page = await open();
    const { late } = await lateOnes(page);
    await root(page).locator('[data-action="toggle-panel"]').click();
    await root(page)
      .locator(`[data-relance-panel] [data-invoice="${late[1]!.number}"] [data-action="credit-note"]`)
      .click();
    const guide = root(page).locator('[data-relance-guide]');
    await guide.waitFor();
    await page.getByRole('dialog').waitFor();
    await onHost(page, 'guide');
    await page.close();
  });

  it('the popup', async () => {
    const page = await browser.popup();
    await page.setViewportSize({ width: 380, height: 600 });
    await page.locator('[data-total="late"] data').first().waitFor();
    await look(page, 'popup');
    await page.close();
  });

  it('the options, each section', async () => {
    const page = await browser.popup('options.html');
    await page.locator('main section[id]').first().waitFor();
    await look(page, 'options');
    const sections = await page.locator('main section[id]').all();
    expect(sections.length).toBeGreaterThan(5);
    for (const section of sections) await picture(section, `options-${await section.getAttribute('id')}`);
    await page.locator('#templates').getByRole('button', { name: 'Modifier' }).first().click();
    await page.locator('#templates textarea').first().waitFor();
    await look(page, 'options-editor', '#templates');
    await page.close();
  });

  it('the journal with entries, and the pack', async () => {
    const host = await open();
    const { late, today } = await lateOnes(host);
    await remind(host, late[3]!.number);
    await holds(host, courteous(late[3]!, today));
    await host.getByRole('button', { name: 'Envoyer la facture' }).last().click();
    await notice(host).filter({ hasText: 'envoyée' }).waitFor();
    await onHost(host, 'sent');
    await host.close();
    const page = await browser.popup('journal.html');
    await page.getByText(late[3]!.number).first().waitFor();
    await look(page, 'journal');
    await page.getByText('Dossier pour le comptable').first().click();
    await page.locator('h1, h2', { hasText: 'Dossier' }).first().waitFor();
    await look(page, 'pack');
    await page.close();
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
