/** Two tabs of one organisation see the same thing happen: the journal says it once. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import * as on from './acting';
import { condition, list, marksRight } from './on-page';

describe('with a second tab', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  const second = async (): Promise<Page> => {
    const page = await browser.page(list());
    await condition(page, 'ready');
    await marksRight(page);
    return page;
  };

  /** What was done in the first tab is shown in the second one too, and a note of its own follows on that. */
  const seen = async (other: Page, number: string, status: 'paid' | 'canceled', kind: string) => {
    await other.bringToFront();
    await other.evaluate(([n, to]) => window.__replica.setStatus(n, to), [number, status] as const);
    await marksRight(other);
    if (status === 'canceled') await on.step(other, 5);
    // The guide looks within this time; the ledger is told by then.
    await other.waitForTimeout(600);
    await on.entriesBecome(browser, number, [kind]);
  };

  it('a credit note guided in both is recorded once, with its number', async () => {
    const page = await on.freshList(browser);
    const number = await on.numberOf(page, 'late', 0);
    await on.act(page, number, 'credit-note');
    await on.chooseReason(page, 'discount');
    const other = await second();
    await on.guideOf(other).waitFor();
    await page.bringToFront();
    await on.step(page, 3);
    await on.press(page);
    await on.step(page, 4);
    await on.press(page);
    await on.step(page, 5);
    await on.entriesBecome(browser, number, ['creditNote']);
    await seen(other, number, 'canceled', 'creditNote');
    expect((await on.entriesOf(browser, number))[0]?.creditNoteNumber).toBe(
      await page.evaluate(() => window.__replica.creditNotes[0]!.number),
    );
    await other.close();
    await page.close();
  });

  it('a settlement that was begun in both is recorded once', async () => {
    const page = await on.freshList(browser);
    const number = await on.numberOf(page, 'late', 0);
    const other = await second();
    await on.act(other, number, 'mark-paid');
    await on.answer(other, 'Annuler').click();
    await page.bringToFront();
    await on.act(page, number, 'mark-paid');
    await page.getByRole('dialog').getByRole('radio').first().check();
    await on.answer(page, 'Confirmer').click();
    await on.entriesBecome(browser, number, ['settled']);
    await seen(other, number, 'paid', 'settled');
    await other.close();
    await page.close();
  });
});
