/** Nothing configured: the letter is signed all the same, the signature is asked for once, and a claim is never made. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { violations } from './axe';
import { freshList } from './acting';
import { composer, courteous, form, holds, lateOnes, remind } from './reminding';

const NOTICE = { fr: 'Mise en demeure', en: 'Formal notice', de: 'Mahnung mit Fristsetzung' } as const;

describe.each(['fr', 'en', 'de'] as const)('first use in %s', (language) => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ language, viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  const field = (page: Page) => composer(page).locator('[data-field="signature"]');
  const insert = (page: Page) => composer(page).locator('[data-action="insert"]:not([disabled])');

  it('signs with what the host signs with, keeps what the user makes of it, and asks no more', async () => {
    const page = await freshList(browser, `lang=${language}`);
    const { late, today } = await lateOnes(page);
    await remind(page, late[1]!.number);
    await holds(page, courteous(late[1]!, today, language));
    expect((await form(page))!.message.trimEnd().endsWith('Menuiserie Lefranc')).toBe(true);
    expect(await field(page).inputValue()).toBe('Menuiserie Lefranc');
    await field(page).fill('Anne Roux\nMenuiserie Lefranc');
    await insert(page).click();
    await page.waitForFunction(() => window.__replica.form?.message.includes('Anne Roux'));
    await field(page).waitFor({ state: 'detached' });
    expect(await violations(page, 'relance-root')).toEqual([]);
    await page.close();
  });

  it('refuses nothing of a formal notice, whose creditor is the firm; no letter by post is claimed', async () => {
    const page = await freshList(browser, `lang=${language}`);
    const { late } = await lateOnes(page);
    await remind(page, late[1]!.number);
    await insert(page).waitFor();
    await composer(page).locator('select[data-field="template"]').selectOption({ label: NOTICE[language] });
    const registered = composer(page).locator('[data-field="registered"]');
    await registered.waitFor();
    await insert(page).click();
    await page.waitForFunction(() => window.__replica.form?.message.includes(': Menuiserie Lefranc'));
    const claim = /recommandée|registered|Einschreiben/;
    expect((await form(page))!.message).not.toMatch(claim);
    await registered.fill('1A 234');
    await insert(page).click();
    await page.waitForFunction(() => window.__replica.form?.message.includes('1A 234'));
    expect((await form(page))!.message).toMatch(claim);
    await page.close();
  });

  it('made no request and saw no error', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
