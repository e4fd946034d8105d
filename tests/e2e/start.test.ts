/** What a page of the host loads and when: the scout alone where nothing is ours, the rest when it is needed, each version once. */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { BUILDS } from '../harness/replica-files';
import { closeQuietly, condition, hostTrouble, list, marksRight, ORGANISATION } from './on-page';

/** Loads the built extension, or loads it anew as an update does. */
async function install(browser: Chromium): Promise<void> {
  const session = await browser.context.browser()!.newBrowserCDPSession();
  // Playwright's own list of the protocol's methods leaves this domain out.
  const send = session.send.bind(session) as unknown as (method: string, data: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: resolve(BUILDS.chrome) });
  await session.detach();
}

/** Which of our scripts are in the tab, asked in each of its worlds. */
async function scriptsIn(page: Page): Promise<{ scout: boolean; reading: boolean; session: boolean }> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.id));
  await session.send('Runtime.enable');
  const found = { scout: false, reading: false, session: false };
  for (const contextId of worlds) {
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      returnByValue: true,
      expression: `(({ startReading, startSession } = {}, scripts = globalThis[Symbol.for('relance')]) => ({
        scout: !!scripts, reading: !!scripts?.startReading, session: !!scripts?.startSession }))()`,
    });
    const value = result.value as typeof found | undefined;
    if (value?.scout) Object.assign(found, value);
  }
  await session.detach();
  return found;
}

const root = (page: Page) => page.locator('relance-root');
const toggle = (page: Page) => root(page).locator('[data-action="toggle-panel"]');

describe('a page of the host', () => {
  it.each(['home', 'transactions', 'suppliers/invoices', 'sales/quotes?decoy=plain'])(
    'that is not ours has the scout alone (%s)',
    async (route) => {
      const browser = await launchChromium();
      const page = await browser.page(`/organizations/${ORGANISATION}/${route}`);
      await condition(page, 'idle');
      await page.locator('main table, main [role="grid"]').first().waitFor();
      // The scout has looked at what is there, and at what comes.
      await page.evaluate(() => document.body.append(document.createElement('hr')));
      await page.evaluate(
        () => new Promise((done) => requestIdleCallback(() => done(null), { timeout: 3_000 })),
      );
      expect(await scriptsIn(page)).toEqual({ scout: true, reading: false, session: false });
      expect(await root(page).count()).toBe(0);
      await closeQuietly(browser);
    },
  );

  it('that shows the list has all of it, and shows it again after another page', async () => {
    const browser = await launchChromium();
    const page = await browser.page(`/organizations/${ORGANISATION}/home`);
    await condition(page, 'idle');
    await page.evaluate(() => window.__replica.go('sales/invoices'));
    await condition(page, 'ready');
    await marksRight(page);
    await toggle(page).waitFor();
    expect(await scriptsIn(page)).toEqual({ scout: true, reading: true, session: true });
    await page.evaluate(() => window.__replica.go('transactions'));
    await condition(page, 'idle');
    await toggle(page).waitFor({ state: 'detached' });
    await page.evaluate(() => window.__replica.go('sales/invoices'));
    await condition(page, 'ready');
    await marksRight(page);
    await toggle(page).waitFor();
    expect(await root(page).count()).toBe(1);
    expect(await hostTrouble(page)).toEqual([]);
    await closeQuietly(browser);
  });
});

describe('what the browser asks at installation', () => {
  it('is the same with and without the permission to bring our own scripts', async () => {
    const browser = await launchChromium();
    const worker = await browser.worker();
    const warnings = await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          runtime: { getManifest(): { permissions: string[] } };
          management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
        };
      };
      const manifest = chrome.runtime.getManifest();
      const without = { ...manifest, permissions: ['storage'] };
      return Promise.all(
        [manifest, without].map((one) =>
          chrome.management.getPermissionWarningsByManifest(JSON.stringify(one)),
        ),
      );
    });
    expect(warnings[0]).toHaveLength(1);
    expect(warnings[0]![0]).toContain('app.qonto.com');
    expect(warnings[1]).toEqual(warnings[0]);
    await closeQuietly(browser);
  });
});

describe('a tab that is open', () => {
  it('during installation comes to life without a reload', async () => {
    const browser = await launchChromium({ extension: false });
    const page = await browser.page(list());
    await page.locator('main tbody tr').first().waitFor();
    await install(browser);
    await condition(page, 'ready');
    await marksRight(page);
    await toggle(page).waitFor();
    expect(await hostTrouble(page)).toEqual([]);
    await closeQuietly(browser);
  });

  it('during an update has the new version alone, with the panel open or not, and the former without a trace', async () => {
    const browser = await launchChromium();
    const page = await browser.page(list());
    await condition(page, 'ready');
    await toggle(page).click();
    await root(page).locator('[data-relance-panel]').waitFor();
    await replaced(page, () => install(browser));
    await condition(page, 'ready');
    await marksRight(page);
    // The former version would have said by now that the tab is to be reloaded.
    await page.waitForFunction((since) => performance.now() - since > 4_000, await now(page));
    expect(await root(page).count()).toBe(1);
    expect(await root(page).locator('[data-relance-notice]').count()).toBe(0);
    await toggle(page).click();
    await root(page).locator('[data-relance-panel]').waitFor();
    expect(await hostTrouble(page)).toEqual([]);
    await closeQuietly(browser);
  });

  it('keeps what is being written in a form of the host during an update', async () => {
    const browser = await launchChromium();
    const page = await browser.page(list());
    await condition(page, 'ready');
    await toggle(page).click();
    await root(page).locator('[data-relance-panel] [data-action="remind"]').first().click();
    const message = page.getByLabel('Message');
    await expect.poll(() => message.inputValue()).toMatch(/facture/);
    const written = `${await message.inputValue()}\nAjouté à la main.`;
    await message.fill(written);
    await replaced(page, () => install(browser));
    await root(page).locator('[data-relance-composer]').waitFor();
    expect(await message.inputValue()).toBe(written);
    await closeQuietly(browser);
  });
});

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** Until the interface of the version before has given way to another. */
async function replaced(page: Page, update: () => Promise<void>): Promise<void> {
  await page.evaluate(() => Object.assign(window, { former: document.querySelector('relance-root') }));
  await update();
  await page.waitForFunction(() => {
    const present = document.querySelector('relance-root');
    return present !== null && present !== (window as unknown as { former: Element }).former;
  });
}
