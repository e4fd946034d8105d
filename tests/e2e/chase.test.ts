/** The chase: every client written to once, in few clicks or by keyboard alone; skipped, put off, cancelled, summed up. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { violations } from './axe';
import { freshList } from './acting';
import { card, filled, lateByClient, next, startChase } from './chase';
import { hostTrouble } from './on-page';
import { dayFromNow, recordEntries } from './recording';
import { journal, root, send, sent } from './reminding';

describe('the chase', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1440, height: 900 } });
  });
  afterAll(() => browser.close());

  const summary = (page: Page, part: 'sent' | 'passed') =>
    card(page).locator(`[data-chase="${part}"] li`).allInnerTexts();
  const over = (page: Page) => root(page).locator('[data-relance-chase="over"]').waitFor();

  /** One message a client: the letter of the one invoice, or the statement that lists them all. */
  async function checkSent(page: Page): Promise<void> {
    const clients = await lateByClient(page);
    const messages = await sent(page);
    expect(messages).toHaveLength(clients.size);
    for (const numbers of clients.values()) {
      const about = messages.filter(({ message }) => numbers.some((number) => message.includes(number)));
      expect(about).toHaveLength(1);
      for (const number of numbers) expect(about[0]!.message).toContain(number);
    }
    const kinds = (await journal(browser)).map(({ kind }) => kind);
    const several = [...clients.values()].filter((numbers) => numbers.length > 1).length;
    expect(kinds.filter((kind) => kind === 'statement')).toHaveLength(several);
    expect(kinds.filter((kind) => kind === 'reminder')).toHaveLength(clients.size - several);
  }

  it('reaches every late invoice of the list in one click a client and two more', async () => {
    const page = await freshList(browser);
    const clients = await lateByClient(page);
    const invoices = [...clients.values()].flat().length;
    let clicks = 0;
    await page.exposeFunction('countClick', () => clicks++);
    await page.evaluate(() =>
      window.addEventListener(
        'click',
        (event) =>
          event.isTrusted && event.detail > 0 && (window as never as { countClick(): void }).countClick(),
        { capture: true },
      ),
    );
    await startChase(page);
    for (let n = 0; n < clients.size; n++) {
      await filled(page, n);
      await send(page);
      if (n < clients.size - 1) {
        await next(page).waitFor();
        // The focus is where it goes on: Enter, and the pointer stays where it is.
        await page.keyboard.press('Enter');
      }
    }
    await over(page);
    expect({ invoices, clients: clients.size, clicks }).toEqual({ invoices: 15, clients: 9, clicks: 11 });
    expect(await sent(page)).toHaveLength(9);
    await checkSent(page);
    expect(await summary(page, 'sent')).toHaveLength(9);
    expect(await violations(page, 'relance-root')).toEqual([]);
    expect(await hostTrouble(page)).toEqual([]);
    await page.close();
  });

  it('goes by keyboard alone', async () => {
    const page = await freshList(browser);
    const clients = await lateByClient(page);
    const toggle = root(page).locator('[data-action="toggle-panel"]');
    const tabTo = async (isThere: () => Promise<boolean>) => {
      for (let n = 0; n < 400 && !(await isThere()); n++) await page.keyboard.press('Tab');
      expect(await isThere()).toBe(true);
    };
    const isFocused = (selector: string) => () =>
      page.evaluate(
        (wanted) =>
          document.querySelector('relance-root')!.shadowRoot!.activeElement?.matches(wanted) === true,
        selector,
      );
    await toggle.focus();
    await page.keyboard.press('Enter');
    await tabTo(isFocused('[data-action="chase"]'));
    await page.keyboard.press('Enter');
    for (let n = 0; n < clients.size; n++) {
      await filled(page, n);
      await tabTo(() => page.evaluate(() => document.activeElement?.textContent === 'Envoyer la facture'));
      await page.keyboard.press('Enter');
      if (n < clients.size - 1) {
        await next(page).waitFor();
        await expect.poll(isFocused('[data-action="next"]')).toBe(true);
        await page.keyboard.press('Enter');
      }
    }
    await over(page);
    await checkSent(page);
    await page.close();
  });

  it('passes over whom something asks to leave alone, whom the user skips, and whom he puts off', async () => {
    const page = await freshList(browser);
    const late = await page.evaluate(() => window.__replica.truth().filter((row) => row.state === 'late'));
    const ofOne = late.filter((row) => late.filter((other) => other.client === row.client).length === 1);
    const [disputed, promised] = ofOne as [(typeof late)[number], (typeof late)[number]];
    const about = ({ number, client }: (typeof late)[number]) => ({
      ...{ day: dayFromNow(0), corrects: null, invoice: { number, client, issueDate: null } },
    });
    await recordEntries(browser, [
      { ...about(disputed), id: 'd', kind: 'dispute', on: true, text: '' },
      { ...about(promised), id: 'p', kind: 'promise', date: dayFromNow(9), text: '' },
    ]);
    await page.reload();
    await root(page).locator('[data-action="toggle-panel"]').waitFor();
    await startChase(page);
    await filled(page, 0);
    // Cancelled by the host's own button: it says so, and goes on only when asked.
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await root(page).locator('[data-relance-chase="paused"]').waitFor();
    expect(await card(page).innerText()).toContain('Ce message n’est pas parti');
    await next(page).click();
    await filled(page, 0);
    await send(page);
    await root(page).locator('[data-relance-chase="ready"]').waitFor();
    const skipped = await card(page).locator('.client').innerText();
    await card(page).locator('[data-action="skip"]').click();
    await expect.poll(() => card(page).locator('.client').innerText()).not.toBe(skipped);
    const putOff = await card(page).locator('.client').innerText();
    await next(page).click();
    await filled(page, 1);
    await root(page).locator('[data-relance-composer] [data-action="put-off"]').click();
    await root(page).locator('[data-relance-chase="ready"]').waitFor();
    expect(await page.evaluate(() => window.__replica.form)).toBeNull();
    await card(page).locator('[data-action="stop-chase"]').click();
    await over(page);
    const passed = (await summary(page, 'passed')).join('\n').replace(/\n\n+/g, '\n');
    expect(passed).toContain(`${disputed.client}\nen litige`);
    expect(passed).toContain(`${promised.client}\npaiement promis`);
    expect(passed).toContain(`${skipped}\npassé par vous`);
    expect(passed).toContain(`${putOff}\nen attente`);
    expect(passed).toContain('pas encore fait');
    expect(await summary(page, 'sent')).toHaveLength(1);
    await expect.poll(async () => (await journal(browser)).some(({ kind }) => kind === 'snooze')).toBe(true);
    await card(page).locator('[data-action="close-chase"]').click();
    await card(page).waitFor({ state: 'detached' });
    await page.close();
  });

  it('made no request and saw no error', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
