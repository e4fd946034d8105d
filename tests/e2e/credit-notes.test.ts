/** Settling and credit notes end to end: opened and guided by us, done by the user's own clicks, recorded when seen. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { condition, hostTrouble, list, marksRight, ORGANISATION } from './on-page';

interface Entry {
  readonly kind: string;
  readonly invoice: { readonly number: string };
  readonly reason?: string | null;
}

describe('settling and credit notes', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  const open = async (options = ''): Promise<Page> => {
    const page = await browser.page(list(options));
    page.setDefaultTimeout(8_000);
    await condition(page, 'ready');
    await marksRight(page);
    return page;
  };
  const root = (page: Page) => page.locator('relance-root');
  const act = async (page: Page, number: string, action: string) => {
    await root(page).locator('[data-action="toggle-panel"]').click();
    await root(page)
      .locator(`[data-relance-panel] [data-invoice="${number}"] [data-action="${action}"]`)
      .click();
  };
  const late = (page: Page, index: number) =>
    page.evaluate((i) => window.__replica.truth().filter((row) => row.state === 'late')[i]!.number, index);
  const state = (page: Page, number: string) =>
    page.locator(`[data-relance-invoice="${number}"]`).first().getAttribute('data-relance-state');
  const entries = async (number: string): Promise<Entry[]> => {
    const all = await (
      await browser.worker()
    ).evaluate(async (key) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: { local: { get(k: string): Promise<Record<string, { data: { entries: Entry[] } }>> } };
        };
      };
      return (await chrome.storage.local.get(key))[key]?.data.entries ?? [];
    }, `journal:${ORGANISATION}`);
    return all.filter(({ invoice }) => invoice.number === number);
  };
  const entriesBecome = async (number: string, kinds: string[]) => {
    const deadline = Date.now() + 5_000;
    for (;;) {
      const now = (await entries(number)).map(({ kind }) => kind);
      if (JSON.stringify(now) === JSON.stringify(kinds)) return;
      if (Date.now() > deadline) throw new Error(`the journal says ${now.join()} instead of ${kinds.join()}`);
    }
  };
  const guideOf = (page: Page) => root(page).locator('[data-relance-guide]');
  /** Where there is no room beside the form the guide is folded until it is asked for. */
  const unfolded = async (page: Page, wanted: Locator) => {
    const button = guideOf(page).getByRole('button', { name: 'Afficher' });
    await expect
      .poll(
        async () => {
          if (await button.isVisible()) await button.click();
          return wanted.isVisible();
        },
        { timeout: 8_000 },
      )
      .toBe(true);
  };
  const step = (page: Page, n: number) =>
    unfolded(page, guideOf(page).locator(`[data-step="${n}"][aria-current="step"]`));
  /** The user's own click; a guide unfolded over the button is folded away first. */
  const press = async (page: Page) => {
    const button = guideOf(page).getByRole('button', { name: 'Réduire' });
    if (await button.isVisible()) await button.click();
    await page.locator('[data-relance-outline]').click();
  };

  it('settling: opened by us, finished by the user, noted once the row says paid', async () => {
    const page = await open();
    const number = await late(page, 0);
    await act(page, number, 'mark-paid');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await page.evaluate(() => window.__replica.settled)).toEqual([]);
    expect(await entries(number)).toEqual([]);
    await page.evaluate((n) => window.__replica.setStatus(n, 'paid'), number);
    await page.waitForFunction(
      (n) =>
        document.querySelector(`[data-relance-invoice="${n}"]`)?.getAttribute('data-relance-state') ===
        'paid',
      number,
    );
    await entriesBecome(number, ['settled']);
    await page.close();
  });

  it('a dialog that is cancelled leaves no trace', async () => {
    const page = await open();
    const number = await late(page, 1);
    await act(page, number, 'mark-paid');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await state(page, number)).toBe('late');
    expect(await entries(number)).toEqual([]);
    await page.close();
  });

  it.each(['', 'markup=grid', 'creditNoteForm=page', 'islands=1'])(
    'a credit note, guided to the user’s own two clicks (%s)',
    async (options) => {
      const page = await open(options);
      const number = await late(page, 2);
      await act(page, number, 'credit-note');
      const guide = root(page).locator('[data-relance-guide]');
      await step(page, 1);
      await page.waitForFunction(
        (n) => [...document.querySelectorAll('textarea')].some((field) => field.value.includes(n)),
        number,
      );
      await guide.locator('select[data-field="reason"]').selectOption('clientDoesNotPay');
      await guide.locator('[data-relance-warning="noGround"]').waitFor();
      await guide.locator('select[data-field="reason"]').selectOption('wrongAmount');
      await step(page, 3);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('textarea')].some((field) => field.value.includes('montant erroné')),
      );
      expect(await page.evaluate(() => document.querySelectorAll('[data-relance-outline]').length)).toBe(1);
      expect(
        await page.evaluate(() => window.__replica.creditNotes.some((note) => note.invoice === '—')),
      ).toBe(false);
      const before = await page.evaluate(() => window.__replica.creditNotes.length);
      await press(page);
      await step(page, 4);
      expect(await page.evaluate(() => window.__replica.creditNotes.length)).toBe(before);
      await press(page);
      await page.waitForFunction((n) => window.__replica.creditNotes.length === n + 1, before);
      await step(page, 5);
      await entriesBecome(number, ['creditNote']);
      expect((await entries(number))[0]!.reason).toBe('wrongAmount');
      expect(await hostTrouble(page)).toEqual([]);
      await guide.locator('[data-action="close-guide"]').click();
      await page.close();
      // The next variant starts from the same books: what was recorded of this invoice is taken away.
      await (
        await browser.worker()
      ).evaluate(async (key) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { remove(k: string[]): Promise<void> } } };
        };
        await chrome.storage.local.remove([key, `${key}:copy`]);
      }, `journal:${ORGANISATION}`);
    },
  );

  it('the guide is right after closing the form and after a reload', async () => {
    const page = await open('persist=1');
    const number = await late(page, 3);
    await act(page, number, 'credit-note');
    const guide = root(page).locator('[data-relance-guide]');
    await guide.locator('select[data-field="reason"]').selectOption('duplicate');
    await step(page, 3);
    await page.keyboard.press('Escape');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Annuler', exact: true })
      .click({ timeout: 2_000 })
      .catch(() => undefined);
    await unfolded(page, guide.locator('[data-action="reopen"]'));
    await page.reload();
    await condition(page, 'ready');
    await unfolded(page, guide.locator('[data-action="reopen"]'));
    await guide.locator('[data-action="reopen"]').click();
    await step(page, 3);
    expect(await entries(number)).toEqual([]);
    await guide.locator('[data-action="close-guide"]').click();
    await page.close();
  });

  it.each([
    ['noSettle', 'mark-paid', /Indiquer comme payée/],
    ['noCredit', 'credit-note', /avoir/],
    ['otherPanel', 'mark-paid', /panneau/],
  ])('refuses aloud: %s', async (refusal, action, words) => {
    const page = await open(`refuse=${refusal}`);
    const number = await late(page, 4);
    await act(page, number, action);
    const notice = root(page).locator('[data-relance-notice]');
    await notice.waitFor({ timeout: 11_000 });
    expect(await notice.innerText()).toMatch(words);
    expect(
      await page.evaluate(() => [
        window.__replica.settled.length,
        document.querySelectorAll('[role="dialog"]').length,
      ]),
    ).toEqual([0, 0]);
    await page.close();
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
