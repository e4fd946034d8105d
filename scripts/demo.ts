/** Shows the built extension on the replica: in a window, or, with no display, as pictures in `demo/` and a comparison. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium, type Chromium } from '../tests/harness/chromium';
import type { Replica } from '../tests/replica/src/state/api';
import { compareTotals, readPopup, type Figures } from './demo-totals';

const FOLDER = 'demo';
const LIST = '/organizations/menuiserie-lefranc-4821/sales/invoices';
/** All invoices on one page, so that the figures stand on all of them. */
const WHOLE_LIST = `${LIST}?perPage=100`;

const hasDisplay = () =>
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

const openList = async (browser: Chromium, path: string): Promise<Page> => {
  const page = await browser.page(path);
  await page.waitForSelector('html[data-relance="ready"]');
  return page;
};

/** Resolves when the last tab is closed; on some systems the browser itself goes on without any. */
const allClosed = (context: BrowserContext): Promise<void> =>
  new Promise((resolve) => {
    const onClose = () => {
      if (context.pages().length === 0) resolve();
    };
    context.pages().forEach((page) => page.on('close', onClose));
    context.on('page', (page) => page.on('close', onClose));
    context.on('close', () => resolve());
  });

const showWindow = async (): Promise<void> => {
  const browser = await launchChromium({ language: 'fr', headless: false, viewport: null });
  await openList(browser, LIST);
  console.log('The browser shows the replica with Relance. Close its window to end the demo.');
  await allClosed(browser.context);
  await browser.close();
};

/** Waits until subject and message are in the host's form, were read back, and our buttons can be used again. */
const reminderWritten = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const { form } = (window as unknown as { __replica: Pick<Replica, 'form'> }).__replica;
    const buttons = document
      .querySelector('relance-root')
      ?.shadowRoot?.querySelectorAll<HTMLButtonElement>(
        '[data-relance-composer] :is([data-action="insert"], [data-action="restore"])',
      );
    const own = `Facture ${form?.number}`;
    const written = form !== null && form.subject !== own && /^Madame/.test(form.message);
    return written && buttons?.length === 2 && [...buttons].every(({ disabled }) => !disabled);
  });

/** One click each: the send form filled with a reminder, which a user sends; the form of a credit note, and the guide. */
const showFlows = async (
  browser: Chromium,
  picture: (page: Page, name: string, fullPage?: boolean) => Promise<void>,
): Promise<void> => {
  const page = await openList(browser, WHOLE_LIST);
  await page.bringToFront();
  const ours = page.locator('relance-root');
  const ask = async (action: string) => {
    await ours.locator('[data-action="toggle-panel"]').click();
    await ours.locator(`[data-relance-panel] [data-action="${action}"]`).first().click();
  };
  await ask('remind');
  await reminderWritten(page);
  await picture(page, 'reminder');
  await page.getByRole('button', { name: 'Envoyer la facture', exact: true }).click();
  await ours.locator('[data-relance-notice] button').first().waitFor();
  await page.reload();
  await page.waitForSelector('html[data-relance="ready"]');
  await ask('credit-note');
  await ours.locator('[data-relance-guide] [aria-current="step"]').waitFor();
  await page.waitForFunction(() => document.querySelector('textarea')?.value !== '');
  await picture(page, 'credit-note');

  const journal = await browser.popup('journal.html');
  await journal.setViewportSize({ width: 1100, height: 700 });
  await journal.getByText('Corriger').first().waitFor();
  await picture(journal, 'journal');
  await journal.getByText('Dossier pour le comptable').first().click();
  await picture(journal, 'pack');

  const welcome = await browser.popup('welcome.html');
  await welcome.setViewportSize({ width: 1100, height: 700 });
  await welcome.locator('[data-action="remind"]').first().click();
  await welcome.locator('[data-relance-composer]').waitFor();
  await picture(welcome, 'welcome', true);
};

const takePictures = async (): Promise<void> => {
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchChromium({ language: 'fr' });
  const picture = async (page: Page, name: string, fullPage = false) => {
    await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage, animations: 'disabled' });
    console.log(`${FOLDER}/${name}.png`);
  };
  try {
    const list = await openList(browser, WHOLE_LIST);
    await picture(list, 'list');
    await list.click('relance-root [data-action="toggle-panel"]');
    await list.waitForSelector('relance-root [data-relance-panel]');
    await picture(list, 'panel');

    const dark = await openList(browser, `${WHOLE_LIST}&dark=1`);
    await dark.emulateMedia({ colorScheme: 'dark' });
    await picture(dark, 'list-dark');

    const popup = await browser.popup();
    await popup.setViewportSize({ width: 360, height: 320 });
    await popup.waitForSelector('[data-total="unpaid"]');
    await picture(popup, 'popup', true);
    await popup.emulateMedia({ colorScheme: 'dark' });
    await picture(popup, 'popup-dark', true);

    await showFlows(browser, picture);

    const truth = await list.evaluate(() =>
      (window as unknown as { __replica: { totals(): Figures } }).__replica.totals(),
    );
    const { figures, coverage } = await readPopup(popup);
    const { table, equal } = compareTotals(figures, truth, await browser.badge());
    console.log(`\n${table}\n\nThe popup says: ${coverage}`);
    console.log(`Requests to the network: ${browser.requests.length}`);
    console.log(equal ? 'Equal.' : 'NOT equal.');
    if (!equal || browser.requests.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
};

await (hasDisplay() ? showWindow() : takePictures());
