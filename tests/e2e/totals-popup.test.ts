/** The popup in a real browser: narrow, by keyboard, at once, back to Qonto; and lists that are long, doubled or empty. */
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import {
  closeQuietly,
  condition,
  figuresBecome,
  list,
  marksRight,
  truthTotals,
  type Figures,
} from './on-page';

const MANY = 10_000;

/** Puts a list of so many rows in the place of the host's page; returns what its figures are. */
const showMany = (page: Page, many: number): Promise<Figures> =>
  page.evaluate((count) => {
    const dayAt = (days: number) => {
      const day = new Date();
      day.setDate(day.getDate() + days);
      return day.toLocaleDateString('fr', { day: 'numeric', month: 'long', year: 'numeric' });
    };
    const days = [dayAt(-40), dayAt(-9), dayAt(12)];
    const element = (name: string, ...children: (Node | string)[]) => {
      const made = document.createElement(name);
      made.append(...children);
      return made;
    };
    const sums = { late: 0, unpaid: 0 };
    const counts = { late: 0, unpaid: 0, unreadable: 0 };
    const rows = Array.from({ length: count }, (_, n) => {
      const cents = 100 + n;
      const paid = n % 4 === 3;
      if (!paid) {
        const state = n % 3 === 2 ? 'unpaid' : 'late';
        sums[state] += cents;
        counts[state]++;
      }
      const amount = `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')} EUR`;
      const party = element('td', element('div', `CLIENT ${n % 300}`), element('div', `M-${n}`));
      const rest = [days[0]!, days[n % 3]!, paid ? 'Payée' : 'À encaisser', amount];
      return element('tr', party, ...rest.map((text) => element('td', text)));
    });
    const heads = ['Client', "Date d'émission", "Date d'échéance", 'Statut', 'Montant'];
    const tab = element('div', 'Toutes');
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-selected', 'true');
    const table = element(
      'table',
      element('thead', element('tr', ...heads.map((text) => element('th', text)))),
      element('tbody', ...rows),
    );
    document
      .querySelector('#app')!
      .replaceWith(element('main', element('h1', 'Factures clients'), tab, table));
    const euros = (cents: number) => (cents / 100).toFixed(2);
    return { unpaid: { EUR: euros(sums.unpaid) }, late: { EUR: euros(sums.late) }, counts };
  }, many);

/** The address of the tab that is in front; empty where it is not known. */
const inFront = (popup: Page): Promise<string> =>
  popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(about: object): Promise<{ url?: string }[]> } };
    };
    return (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.url ?? '';
  });

describe('the popup', () => {
  let browser: Chromium;
  beforeEach(async () => {
    browser = await launchChromium();
  });
  afterEach(() => closeQuietly(browser));

  const open = async (options = ''): Promise<Page> => {
    const page = await browser.page(list(options));
    await condition(page, 'ready');
    await marksRight(page);
    return page;
  };

  it.each(['hostile=1&broken=amount,status,date', 'seed=1&mark=wrong'])(
    'fits 360 pixels, in both schemes and with letters of twice the size (%s)',
    async (options) => {
      const page = await open(options);
      const popup = await browser.popup();
      await figuresBecome(popup, await truthTotals(page));
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const size of ['100%', '200%']) {
          await popup.emulateMedia({ colorScheme });
          const wide = await popup.evaluate((fontSize) => {
            document.documentElement.style.fontSize = fontSize;
            for (const details of document.querySelectorAll('details')) details.open = true;
            const app = document.querySelector('#app')!;
            const edge = app.getBoundingClientRect().right;
            return {
              width: document.documentElement.getBoundingClientRect().width,
              over: [...app.querySelectorAll('*')]
                .filter((e) => !e.closest('.sr-only') && e.getBoundingClientRect().right > edge + 0.5)
                .map((e) => `${e.className} ${e.textContent?.slice(0, 40)}`),
            };
          }, size);
          expect(wide, `${colorScheme} ${size}`).toEqual({ width: 360, over: [] });
        }
      }
    },
  );

  it('is used by keyboard alone, and brings the Qonto tab that is there to the front', async () => {
    const page = await open();
    const popup = await browser.popup();
    await figuresBecome(popup, await truthTotals(page));
    expect(await inFront(popup)).not.toContain('app.qonto.com');
    const reached: string[] = [];
    for (let step = 0; step < 8; step++) {
      await popup.keyboard.press('Tab');
      reached.push(
        await popup.evaluate(() => {
          const { activeElement: active } = document;
          return active?.getAttribute('data-action') ?? active?.getAttribute('href') ?? active?.tagName ?? '';
        }),
      );
      if (reached.at(-1) === 'show-qonto') break;
    }
    expect(reached).toContain('show-qonto');
    await popup.keyboard.press('Enter');
    await expect.poll(() => inFront(popup)).toContain('app.qonto.com');
    expect(browser.context.pages().filter((tab) => tab.url().includes('app.qonto.com'))).toHaveLength(1);
  });

  it('an empty list has no figure but none, and no badge', async () => {
    await open('empty=1');
    const popup = await browser.popup();
    await figuresBecome(popup, { unpaid: {}, late: {}, counts: { unpaid: 0, late: 0, unreadable: 0 } });
    await popup.locator('[data-coverage]').waitFor();
    expect(await popup.locator('[data-coverage]').textContent()).toMatch(/^0 facture lue/);
    expect(await browser.badge()).toBe('');
  });

  it('two invoices of one number are two', async () => {
    const page = await open('duplicates=1');
    const popup = await browser.popup();
    await figuresBecome(popup, await truthTotals(page));
  });

  it('10,000 rows are marked, stored and summed to the cent, in an open popup and in one opened then', async () => {
    const page = await browser.page(list('seed=1'));
    await condition(page, 'ready');
    const popup = await browser.popup();
    await figuresBecome(popup, await truthTotals(page));
    await page.bringToFront();
    const wanted = await showMany(page, MANY);
    await expect.poll(() => page.locator('[data-relance-state]').count()).toBe(MANY);
    expect(await page.locator('[data-relance-state="late"]').count()).toBe(wanted.counts.late);
    // The list was read whole, and the seed's three invoices are not in it any more.
    await figuresBecome(popup, wanted);
    await expect.poll(() => browser.badge()).toBe(String(wanted.counts.late));
    const next = await browser.popup();
    await figuresBecome(next, wanted);
  });
});
