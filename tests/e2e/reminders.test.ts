/** Reminders end to end: one click to a filled form, nothing sent before the user's own click, one entry after it. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { condition, hostTrouble, list, marksRight, ORGANISATION } from './on-page';

interface Entry {
  readonly kind: string;
  readonly invoice: { readonly number: string };
  readonly level?: number;
  readonly cc?: boolean;
  readonly subject?: string;
}

describe('reminders', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  const open = async (options = ''): Promise<Page> => {
    const page = await browser.page(list(options));
    page.setDefaultTimeout(6_000);
    await condition(page, 'ready');
    await marksRight(page);
    return page;
  };
  const root = (page: Page) => page.locator('relance-root');
  const remind = async (page: Page, number: string) => {
    await root(page).locator('[data-action="toggle-panel"]').click();
    await root(page)
      .locator(`[data-relance-panel] [data-invoice="${number}"] [data-action="remind"]`)
      .click();
  };
  const form = (page: Page) => page.evaluate(() => window.__replica.form);
  const sent = (page: Page) => page.evaluate(() => window.__replica.sent);
  const filled = (page: Page, number: string) =>
    page.waitForFunction(
      (n) => window.__replica.form?.message.includes(n) && window.__replica.form.subject.includes(n),
      number,
    );
  const notice = (page: Page) => root(page).locator('[data-relance-notice] p').innerText();
  const journal = async (): Promise<Entry[]> =>
    (await browser.worker()).evaluate(async (key) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: { local: { get(k: string): Promise<Record<string, { data: { entries: Entry[] } }>> } };
        };
      };
      return (await chrome.storage.local.get(key))[key]?.data.entries ?? [];
    }, `journal:${ORGANISATION}`);
  const late = (page: Page) =>
    page.evaluate(() =>
      window.__replica
        .truth()
        .filter((row) => row.state === 'late')
        .map((row) => row.number),
    );

  const VARIANTS = ['fr', 'en', 'de', 'es', 'it'].flatMap((lang) =>
    ['table', 'grid'].map((markup) => `lang=${lang}&markup=${markup}`),
  );

  it.each([
    ...VARIANTS,
    'islands=1',
    'editor=contenteditable',
    'trap=1',
    'dismiss=1',
    'slow=400',
    'markup=shadow',
  ])('one click fills the form for the right invoice (%s)', async (options) => {
    const page = await open(options);
    const number = (await late(page))[1]!;
    const before = (await journal()).length;
    await remind(page, number);
    await filled(page, number);
    const written = (await form(page))!;
    expect(written.number).toBe(number);
    expect(written.message).toMatch(/\n\n/);
    expect(written.message).not.toMatch(/undefined|NaN|\{\{|\n\n\n/);
    expect(await sent(page)).toEqual([]);
    expect((await journal()).length).toBe(before);
    expect(await hostTrouble(page)).toEqual([]);
    await page.close();
  });

  it('what is sent is what was written, and the journal has one entry; without sending it has none', async () => {
    const page = await open();
    const number = (await late(page))[0]!;
    const before = (await journal()).length;
    await remind(page, number);
    await filled(page, number);
    const written = (await form(page))!;
    await page.getByRole('button', { name: 'Envoyer la facture' }).last().click();
    await page.waitForFunction(() => window.__replica.sent.length === 1);
    const [payload] = await sent(page);
    expect(payload).toMatchObject({ number, subject: written.subject, message: written.message, cc: false });
    await root(page).locator('[data-relance-notice]').filter({ hasText: 'envoyée' }).waitFor();
    const entries = (await journal()).slice(before);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      kind: 'reminder',
      level: 1,
      subject: written.subject,
      cc: false,
      invoice: { number },
    });
    // The next late invoice is offered, and one click takes it.
    await root(page).locator('[data-relance-notice] button', { hasText: 'suivante' }).click();
    await page.waitForFunction((n) => window.__replica.form && window.__replica.form.number !== n, number);
    expect(await sent(page)).toHaveLength(1);
    await page.keyboard.press('Escape');
    await page.close();
  });

  it('a form that is cancelled, or refused by the host, leaves no entry', async () => {
    const page = await open('refuse=formError');
    const number = (await late(page))[2]!;
    const before = (await journal()).length;
    await remind(page, number);
    await filled(page, number);
    await page.getByRole('button', { name: 'Envoyer la facture' }).last().click();
    await page.locator('[role="alert"]').first().waitFor();
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await page.waitForFunction(() => window.__replica.form === null);
    expect(await sent(page)).toEqual([]);
    expect((await journal()).length).toBe(before);
    await page.close();
  });

  it('in a form the user opened nothing is written until he asks, and restore gives his text back', async () => {
    const page = await open();
    const number = (await late(page))[3]!;
    await page.locator(`[data-relance-invoice="${number}"]`).click();
    await page.getByRole('button', { name: 'Renvoyer la facture' }).click();
    await page.waitForFunction(() => window.__replica.form !== null);
    const own = (await form(page))!;
    const composer = root(page).locator('[data-relance-composer]');
    await composer.locator('[data-action="insert"]:not([disabled])').waitFor();
    expect(await form(page)).toEqual(own);
    // Not over the form's fields and buttons.
    const overlap = await page.evaluate(() => {
      const ours = document
        .querySelector('relance-root')!
        .shadowRoot!.querySelector('[data-relance-composer]')!
        .getBoundingClientRect();
      return [
        ...document.querySelectorAll(
          '[role="dialog"] input, [role="dialog"] textarea, [role="dialog"] button',
        ),
      ].filter((e) => {
        const r = e.getBoundingClientRect();
        return r.left < ours.right && r.right > ours.left && r.top < ours.bottom && r.bottom > ours.top;
      }).length;
    });
    expect(overlap).toBe(0);
    await page.getByLabel('Message').fill('Bonjour, mon propre texte.');
    await composer.locator('[data-action="insert"]').click();
    expect((await form(page))!.message).toBe('Bonjour, mon propre texte.');
    await composer.locator('[data-action="insert"]', { hasText: 'Remplacer' }).click();
    await filled(page, number);
    await composer.locator('[data-action="restore"]').click();
    await page.waitForFunction((text) => window.__replica.form?.message === text, own.message);
    await composer.locator('select[data-field="template"]').selectOption({ label: 'Mise en demeure' });
    await composer.locator('[data-action="insert"]:not([disabled])').click();
    await page.waitForFunction(() => /mise en demeure/i.test(window.__replica.form?.message ?? ''));
    const axe = await new AxeBuilder({ page }).include('relance-root').analyze();
    expect(axe.violations).toEqual([]);
    await page.close();
  });

  it('cc is ticked when the user has set it so', async () => {
    const tab = await browser.popup();
    await tab.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(m: object): Promise<unknown> } };
      };
      await chrome.runtime.sendMessage({ type: 'saveSettings', settings: { copyToSelf: true } });
    });
    const page = await open();
    await page.bringToFront();
    const number = (await late(page))[4]!;
    await remind(page, number);
    await filled(page, number);
    await page.waitForFunction(() => window.__replica.form?.cc === true);
    await tab.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(m: object): Promise<unknown> } };
      };
      await chrome.runtime.sendMessage({ type: 'saveSettings', settings: { copyToSelf: false } });
    });
    await tab.close();
    await page.close();
  });

  it.each([
    ['noResend', /Renvoyer la facture/],
    ['twoResend', /plusieurs fois/],
    ['otherPanel', /panneau/],
    ['otherForm', /formulaire/],
    ['readonly', /modifi/],
    ['short', /\d+ caractères/],
  ])('refuses aloud: %s', async (refusal, words) => {
    const page = await open(`refuse=${refusal}`);
    const number = (await late(page))[5]!;
    const start = Date.now();
    await remind(page, number);
    await root(page).locator('[data-relance-notice]').waitFor({ timeout: 11_000 });
    expect(Date.now() - start).toBeLessThan(10_500);
    expect(await notice(page)).toMatch(words);
    const now = await form(page);
    if (now) expect(now.message).not.toMatch(/Sauf erreur de notre part/);
    expect(await sent(page)).toEqual([]);
    await page.close();
  });

  it('an invoice that changed since the panel listed it is not touched', async () => {
    const page = await open();
    const number = (await late(page))[6]!;
    await root(page).locator('[data-action="toggle-panel"]').click();
    const button = root(page).locator(
      `[data-relance-panel] [data-invoice="${number}"] [data-action="remind"]`,
    );
    await button.waitFor();
    await page.evaluate((n) => {
      // The amount changes in the very task in which the button is pressed: the panel has no time to follow.
      document
        .querySelector('relance-root')!
        .addEventListener('pointerdown', () => window.__replica.setAmount(n, '1.00'), {
          once: true,
          capture: true,
        });
    }, number);
    await button.click();
    await page.waitForTimeout(1_000);
    expect(await sent(page)).toEqual([]);
    const now = await form(page);
    if (now) expect(now.message).toMatch(/1,00/);
    await page.close();
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
