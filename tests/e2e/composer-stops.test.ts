/** What stops a reminder: nothing is written before the user insists, after our own click and in a form he opened. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FactContent } from '../../utils/core/journal';
import { launchChromium, type Chromium } from '../harness/chromium';
import { violations } from './axe';
import { freshList } from './acting';
import { dayFromNow, recordEntries } from './recording';
import { composer, form, lateOnes, notice, openForm, remind } from './reminding';

const REMINDER: FactContent = {
  ...{ kind: 'reminder', level: 1, templateId: 't', templateName: 't', subject: 's' },
  ...{ language: 'fr', cc: false },
};
type Case = readonly [warning: string, day: number, fact: (number: string) => FactContent];
const CASES: readonly Case[] = [
  ['disputed', -3, () => ({ kind: 'dispute', on: true, text: 'quantité' })],
  ['promiseRunning', -3, () => ({ kind: 'promise', date: dayFromNow(9), text: '' })],
  ['deadlineRunning', -3, () => ({ kind: 'deadline', date: dayFromNow(2) })],
  ['snoozed', -3, () => ({ kind: 'snooze', until: dayFromNow(4) })],
  ['remindedRecently', -3, () => REMINDER],
  [
    'statementRecently',
    -1,
    (number) => ({ kind: 'statement', invoices: [{ number, issueDate: null }], subject: '' }),
  ],
  ['creditNoteExists', -3, () => ({ kind: 'creditNote', creditNoteNumber: 'A-1', reason: null })],
  ['settledInJournal', -3, () => ({ kind: 'settled' })],
];

describe('a reason that stops', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  const insert = (page: Page) => composer(page).locator('[data-action="insert"]:not([disabled])');
  const stops = (page: Page) =>
    composer(page)
      .locator('[data-rank="stop"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-relance-warning')));
  const message = async (page: Page) => (await form(page))!.message;
  const record = (truth: { number: string; client: string }, day: number, fact: FactContent) =>
    recordEntries(browser, [
      {
        ...{ id: `${fact.kind}-${truth.number}`, day: dayFromNow(day), corrects: null },
        ...{ invoice: { number: truth.number, client: truth.client, issueDate: null }, ...fact },
      },
    ]);

  it.each(CASES)('%s: one click insists', async (warning, day, fact) => {
    const page = await freshList(browser);
    const one = (await lateOnes(page)).late[1]!;
    await record(one, day, fact(one.number));
    await remind(page, one.number);
    await insert(page).waitFor();
    await notice(page).filter({ hasText: 'Rien n’est inséré' }).waitFor();
    expect(await stops(page)).toEqual([warning]);
    const before = await message(page);
    expect(await insert(page).innerText()).toBe('Insérer quand même');
    await insert(page).click();
    await page.waitForFunction((old) => window.__replica.form?.message !== old, before);
    expect(await message(page)).toContain(one.number);
    await expect.poll(() => notice(page).count()).toBe(0);
    await page.close();
  });

  it('another letter to the client on the same day, whatever its invoice', async () => {
    const page = await freshList(browser);
    const { late } = await lateOnes(page);
    const one = late.find((each) => late.some((other) => other !== each && other.client === each.client))!;
    const other = late.find((each) => each !== one && each.client === one.client)!;
    await record(other, 0, REMINDER);
    await remind(page, one.number);
    await insert(page).waitFor();
    expect(await stops(page)).toEqual(['writtenToday']);
    expect(await violations(page, 'relance-root')).toEqual([]);
    await page.close();
  });

  it('in a form that the user opened, and again with each reason that is new', async () => {
    const page = await freshList(browser);
    const one = (await lateOnes(page)).late[1]!;
    await record(one, -3, CASES[0]![2](one.number));
    const own = await openForm(page, one.number);
    await insert(page).waitFor();
    expect(await insert(page).innerText()).toBe('Insérer quand même');
    expect(await form(page)).toEqual(own);
    await insert(page).click();
    await page.waitForFunction((old) => window.__replica.form?.message !== old, own.message);
    // Of what he insisted on he is not asked again.
    await composer(page).locator('select[data-field="template"]').selectOption({ label: 'Mise en demeure' });
    await expect.poll(() => insert(page).innerText()).toBe('Insérer');
    await page.close();
  });

  it('made no request and saw no error', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
