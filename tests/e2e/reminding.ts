/** What the tests of reminders share: the exact text that must arrive, and the ways of a user to ask for it. */
import type { Page } from 'playwright-core';
import type { Day } from '../../utils/core/day';
import type { Invoice } from '../../utils/core/invoice';
import type { TextLanguage } from '../../utils/core/settings';
import type { SettingsChange, SingleSettings } from '../../utils/core/settings-change';
import { templateValues } from '../../utils/core/template-values';
import { builtInTemplates } from '../../utils/templates/built-in';
import { render } from '../../utils/templates/render';
import type { Replica } from '../replica/src/state/api';
import type { Chromium } from '../harness/chromium';
import { act, root } from './acting';
import { condition, list, marksRight, ORGANISATION } from './on-page';

type Truth = ReturnType<Replica['truth']>[number];

export { composerOf as composer, noticeOf as notice, root } from './acting';

export interface Text {
  readonly subject: string;
  readonly message: string;
}

/** The firm whose invoices they are. */
const SENDER = 'Menuiserie Lefranc';

/** The first reminder about this invoice, made from the replica's own data and not from anything read on the page. */
export function courteous(truth: Truth, today: Day, language: TextLanguage = 'fr'): Text {
  const template = builtInTemplates().find((one) => one.kind === 'courteous' && one.language === language);
  if (!template) throw new Error(`no courteous text in ${language}`);
  const invoice: Invoice = {
    ...{ kind: 'invoice', number: truth.number, client: truth.client, type: truth.type, status: 'unpaid' },
    ...{ issueDate: truth.issueDate, dueDate: truth.dueDate },
    ...{
      amount: { minor: Math.round(Number(truth.amount) * 100), currency: truth.currency },
      overdueMark: null,
    },
  };
  const values = templateValues({
    ...{ invoice, today, otherInvoices: [], reminders: [], payments: [], interest: null, contactName: null },
    // Nothing is set: the host's own text is signed with this name, and so is ours.
    ...{ organisation: SENDER, senderName: null, signature: SENDER, deadlineDays: 10 },
  });
  const text = render(template, values);
  if (text.kind !== 'text') throw new Error(`no text for ${truth.number}`);
  return { subject: text.subject, message: text.body };
}

/** A list with the extension at work. */
export async function openList(browser: Chromium, options = ''): Promise<Page> {
  const page = await browser.page(list(options));
  await condition(page, 'ready');
  await marksRight(page);
  // The marks stand before our interface has come.
  await root(page).locator('[data-action="toggle-panel"]').waitFor();
  return page;
}

/** The late invoices in the order of the replica's data, and the browser's day. */
export async function lateOnes(page: Page): Promise<{ late: Truth[]; today: Day }> {
  return page.evaluate(() => {
    const now = new Date();
    const two = (value: number) => String(value).padStart(2, '0');
    return {
      late: window.__replica.truth().filter((row) => row.state === 'late'),
      today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    };
  });
}

/** Opens the panel and presses `remind` for this invoice. */
export const remind = (page: Page, number: string): Promise<void> => act(page, number, 'remind');

/** The user's own click on the host's button. */
export const send = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Envoyer la facture' }).last().click();

/** What the open form would send, from the host's own state; null when none is open. */
export const form = (page: Page): Promise<Replica['form']> => page.evaluate(() => window.__replica.form);
export const sent = (page: Page): Promise<Replica['sent']> => page.evaluate(() => window.__replica.sent);

/** Waits until the host's state holds this text to the letter. */
export const holds = (page: Page, text: Text): Promise<unknown> =>
  page.waitForFunction(
    ({ subject, message }) =>
      window.__replica.form?.subject === subject && window.__replica.form.message === message,
    text,
  );

/** Waits until the writing is over: what was written is read back after two frames, and only then is it done. */
export const verified = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 12; frame++) await new Promise((next) => requestAnimationFrame(next));
  });

/** The user opens the form himself, by the host's own buttons. */
export async function openForm(page: Page, number: string): Promise<Text> {
  await page.locator(`[data-relance-invoice="${number}"]`).click();
  await page.getByRole('button', { name: 'Renvoyer la facture' }).click();
  await page.waitForFunction(() => window.__replica.form !== null);
  return (await form(page))!;
}

export interface Entry {
  readonly kind: string;
  readonly invoice: { readonly number: string };
  readonly level?: number;
  readonly cc?: boolean;
  readonly subject?: string;
  readonly certainty?: string;
}

/** The journal as it is stored. */
export const journal = async (browser: Chromium): Promise<Entry[]> =>
  (await browser.worker()).evaluate(async (key) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: { local: { get(k: string): Promise<Record<string, { data: { entries: Entry[] } }>> } };
      };
    };
    return (await chrome.storage.local.get(key))[key]?.data.entries ?? [];
  }, `journal:${ORGANISATION}`);

/** Changes settings of the user's, one after the other, as the options page does. */
export async function changeSettings(browser: Chromium, ...changes: SettingsChange[]): Promise<void> {
  const tab = await browser.popup();
  for (const change of changes) {
    await tab.evaluate(async (one) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      await chrome.runtime.sendMessage({ type: 'saveSettings', change: one });
    }, change);
  }
  await tab.close();
}

/** Sets settings that are one thing each. */
export const setSettings = (browser: Chromium, values: SingleSettings): Promise<void> =>
  changeSettings(browser, { kind: 'set', values });
