/** Drives the other host through the hooks of the contract alone, and reads from its own state what came of it. */
import type { Locator, Page } from 'playwright-core';
import { templateValues } from '../../utils/core/template-values';
import { nameOfSlug } from '../../utils/core/organisation';
import type { Invoice } from '../../utils/core/invoice';
import type { Day } from '../../utils/core/day';
import type { TextLanguage } from '../../utils/core/settings';
import { builtInTemplates } from '../../utils/templates/built-in';
import { render } from '../../utils/templates/render';
import type { Chromium } from '../harness/chromium';
import type { Other } from './src/main';

/** What every row is to be marked with, whatever the page looks like. */
export const MARKS = [
  ...['101 late 10', '102 late 1', '103 unpaid', '104 unpaid', '105 paid', '106 canceled', '107 late 70'],
  '108 draft',
];
/** Late since ten days, of a client without any other late invoice. */
export const LATE = 'INV/26/101';

let organisations = 0;

/** Opens the page with these choices, for an organisation of its own. */
export async function visit(
  browser: Chromium,
  choices: string,
): Promise<{ page: Page; organisation: string }> {
  const organisation = `other-${++organisations}`;
  const page = await browser.page(`/organizations/${organisation}/receivable-invoices?${choices}`);
  return { page, organisation };
}

/** The marks on the page, in open shadow roots too, sorted. */
export const marks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        ...(one.hasAttribute('data-relance-invoice') ? [one] : []),
        ...(one.shadowRoot && one.localName !== 'relance-root' ? all(one.shadowRoot) : []),
      ]);
    return all(document)
      .map((row) =>
        ['invoice', 'state', 'days-late']
          .map((name) => row.getAttribute(`data-relance-${name}`)?.replace('INV/26/', '') ?? '')
          .join(' ')
          .trim(),
      )
      .sort();
  });

/** Presses a button of ours in the panel. */
export async function act(page: Page, number: string, action: string): Promise<void> {
  const root = page.locator('relance-root');
  if (!(await root.locator('[data-relance-panel]').isVisible()))
    await root.locator('[data-action="toggle-panel"]').click();
  await root.locator(`[data-relance-panel] [data-invoice="${number}"] [data-action="${action}"]`).click();
}

/** What the host knows. */
export const other = (page: Page): Promise<Omit<Other, 'items'>> =>
  page.evaluate(() => ({ ...window.__other, items: [] }));

/** A button of the host's, by its exact name, the one on top; what is in a row is none. */
export const host = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true }).last();

/** The kinds of the journal's entries for an organisation. */
export const journal = async (browser: Chromium, organisation: string): Promise<string[]> =>
  (await browser.worker()).evaluate(async (key) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: {
          local: { get(k: string): Promise<Record<string, { data: { entries: { kind: string }[] } }>> };
        };
      };
    };
    return ((await chrome.storage.local.get(key))[key]?.data.entries ?? []).map(({ kind }) => kind);
  }, `journal:${organisation}`);

/** The first reminder about the late invoice, made from the page's own data and from nothing that was read on it. */
export async function courteous(
  page: Page,
  language: TextLanguage,
  slug: string,
): Promise<{ subject: string; message: string }> {
  // Neither set nor shown by the page: what the address calls the organisation is all there is to sign with.
  const organisation = nameOfSlug(slug);
  const { today, issueDate, dueDate } = await page.evaluate(() => {
    const two = (value: number) => String(value).padStart(2, '0');
    const day = (date: Date) =>
      `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day;
    const { issued, due } = window.__other.items[0]!;
    return { today: day(new Date()), issueDate: day(issued), dueDate: day(due) };
  });
  const template = builtInTemplates().find((one) => one.kind === 'courteous' && one.language === language)!;
  const invoice: Invoice = {
    ...{ kind: 'invoice', number: LATE, client: 'Northwind SARL', type: 'invoice', status: 'unpaid' },
    ...{ issueDate, dueDate, amount: { minor: 125050, currency: 'EUR' }, overdueMark: null },
  } as const;
  const values = templateValues({
    ...{ invoice, today, otherInvoices: [], reminders: [], payments: [], interest: null, contactName: null },
    ...{ organisation, senderName: null, signature: organisation, deadlineDays: 10 },
  });
  const text = render(template, values);
  if (text.kind !== 'text') throw new Error(`no text in ${language}`);
  return { subject: text.subject, message: text.body };
}
