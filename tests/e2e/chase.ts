/** What the tests of the chase share: the replica's late invoices by client, and counting what a user presses. */
import type { Locator, Page } from 'playwright-core';
import { foldName } from '../../utils/core/invoice-name';
import { root } from './acting';

/** Late invoices by client, as the host has them: `[client, numbers]`, whatever the order. */
export async function lateByClient(page: Page): Promise<Map<string, string[]>> {
  const late = await page.evaluate(() =>
    window.__replica
      .truth()
      .filter((row) => row.state === 'late')
      .map(({ number, client }) => ({ number, client })),
  );
  const by = new Map<string, string[]>();
  for (const { number, client } of late)
    by.set(foldName(client), [...(by.get(foldName(client)) ?? []), number]);
  return by;
}

export const card = (page: Page): Locator => root(page).locator('[data-relance-chase]');
export const next = (page: Page): Locator => card(page).locator('[data-action="next"]');

/** Opens the panel and starts the chase: two clicks. */
export async function startChase(page: Page): Promise<void> {
  await root(page).locator('[data-action="toggle-panel"]').click();
  await root(page).locator('[data-action="chase"]').click();
}

/** Waits until the host's form is open with a text of ours in it, and its button can be pressed. */
export async function filled(page: Page, sent: number): Promise<void> {
  await page.waitForFunction(
    (n) =>
      window.__replica.sent.length === n &&
      window.__replica.form !== null &&
      /Sauf erreur de notre part/.test(window.__replica.form.message),
    sent,
  );
  await root(page).locator('[data-relance-composer] [data-action="insert"]:not([disabled])').waitFor();
}
