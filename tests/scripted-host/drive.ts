/** Drives the scripted host as a user does, and reads from the host and from the store what came of it. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Chromium } from '../harness/chromium';
import type { Host } from './src/main';
import { USUAL, type Script } from './src/script';

declare global {
  interface Window {
    __host: Host;
  }
}

export interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly invoice: { readonly number: string };
  readonly certainty?: string;
  readonly corrects?: string | null;
  readonly withdraws?: string;
  readonly level?: number;
  readonly subject?: string;
  readonly templateId?: string;
  readonly text?: string;
}

let organisations = 0;

export interface Visit {
  readonly page: Page;
  readonly organisation: string;
  /** What the journal of the organisation says. */
  journal(): Promise<Entry[]>;
}

/** Opens the list for an organisation of its own, with the extension at work. */
export async function visit(browser: Chromium, script: Partial<Script> = {}): Promise<Visit> {
  const organisation = `acme-${++organisations}`;
  const query = encodeURIComponent(JSON.stringify({ ...USUAL, ...script }));
  const page = await browser.page(`/organizations/${organisation}/sales/invoices?script=${query}`);
  await page.locator('[data-relance-state="late"]').first().waitFor();
  await ours(page).locator('[data-action="toggle-panel"]').waitFor();
  return { page, organisation, journal: () => journalOf(browser, organisation) };
}

export const ours = (page: Page): Locator => page.locator('relance-root');
export const notice = (page: Page): Locator => ours(page).locator('[data-relance-notice]');
export const composer = (page: Page): Locator => ours(page).locator('[data-relance-composer]');
/** The question whether a message was sent. */
export const question = (page: Page): Locator => ours(page).locator('[data-relance-notice][data-ask="sent"]');

/** Typed here only: the extension's own code goes through wxt/browser. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, { data: { entries: Entry[] } }>> } };
};

export async function journalOf(browser: Chromium, organisation: string): Promise<Entry[]> {
  const worker = await browser.worker();
  return worker.evaluate(
    async (key) => (await chrome.storage.local.get(key))[key]?.data.entries ?? [],
    `journal:${organisation}`,
  );
}

/** One click of ours fills the form for this invoice. */
export async function remind(page: Page, number: string): Promise<void> {
  await ours(page).locator('[data-action="toggle-panel"]').click();
  await ours(page).locator(`[data-relance-panel] [data-invoice="${number}"] [data-action="remind"]`).click();
  await filled(page, number);
}

/** Waits until our text stands in the form of this invoice, and the writing is over. */
export async function filled(page: Page, number: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => window.__host.form()))
    .toMatchObject({ number, subject: expect.stringMatching(/^Rappel/) });
  await composer(page).locator('[data-action="restore"]:not([disabled])').waitFor();
}

/** The user opens the form by the host's own buttons. */
export async function openByHand(page: Page, number: string): Promise<void> {
  await page.locator(`[data-relance-invoice="${number}"]`).click();
  await page.getByRole('button', { name: 'Renvoyer la facture' }).click();
  await page.waitForFunction(() => window.__host.form() !== null);
}

/** The user's own click. */
export const send = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Envoyer la facture', exact: true }).click();

export const sentBy = (page: Page): Promise<Host['sent']> => page.evaluate(() => window.__host.sent);
export const isSent = (page: Page, count = 1): Promise<unknown> =>
  page.waitForFunction((wanted) => window.__host.sent.length === wanted, count);

/** What is left of the entries once corrections and withdrawals are taken in: kind and certainty of each. */
export function holding(entries: readonly Entry[]): [kind: string, certainty: string][] {
  const gone = new Set(entries.flatMap(({ corrects, withdraws }) => [corrects, withdraws]));
  return entries
    .filter(({ id, kind }) => kind !== 'withdrawal' && !gone.has(id))
    .map(({ kind, certainty }) => [kind, certainty ?? 'seen']);
}
