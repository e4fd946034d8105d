/** A form in a dialog of the browser's own kind, which makes the rest of the page inert: filled by one click, and said. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { hostTrouble } from './on-page';
import {
  composer,
  courteous,
  form,
  holds,
  lateOnes,
  openForm,
  openList,
  remind,
  root,
  verified,
} from './reminding';

describe('a form in a native modal dialog', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  it('is filled by one click', async () => {
    const page = await openList(browser, 'dialogs=native');
    const { late, today } = await lateOnes(page);
    await remind(page, late[1]!.number);
    await holds(page, courteous(late[1]!, today));
    await verified(page);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect((await form(page))!.subject).toBe(`Facture ${late[1]!.number}`);
    expect(await hostTrouble(page)).toEqual([]);
    await page.close();
  });

  it('lets the composer be read above it, which says that it cannot be used and what can', async () => {
    const page = await openList(browser, 'dialogs=native');
    const { late, today } = await lateOnes(page);
    const own = await openForm(page, late[2]!.number);
    await composer(page).filter({ hasText: 'bloque tout le reste de la page' }).waitFor();
    expect(await root(page).evaluate((element) => element.matches(':popover-open'))).toBe(true);
    // Buttons that look ready and do nothing would be a lie.
    await composer(page).locator('[data-action="insert"][disabled]').waitFor();
    await composer(page).locator('[data-action="restore"][disabled]').waitFor();
    expect(await form(page)).toEqual(own);
    // What it says to do works.
    await page.keyboard.press('Escape');
    await composer(page).waitFor({ state: 'detached' });
    expect(await root(page).evaluate((element) => element.matches(':popover-open'))).toBe(false);
    await remind(page, late[2]!.number);
    await holds(page, courteous(late[2]!, today));
    await page.close();
  });

  it('and all that made no request and no error', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
