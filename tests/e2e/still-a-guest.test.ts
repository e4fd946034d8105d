/** A guest on a page that takes our root away, takes keys for its own, and shows our buttons where there is little room. */
import { describe, expect, it } from 'vitest';
import { launchChromium } from '../harness/chromium';
import * as on from '../scripted-host/drive';
import { withHost } from './with-host';

const A = 'F-2026-021';

describe('a guest', () => {
  const browser = withHost('scripted-host', launchChromium);

  const note = async (page: on.Visit['page']) => {
    await on.ours(page).locator('[data-action="toggle-panel"]').click();
    await on
      .ours(page)
      .locator(`[data-relance-panel] [data-invoice="${A}"] [data-action="follow-up"]`)
      .click();
    const field = on.ours(page).locator('textarea[name="note"]');
    await field.waitFor();
    return field;
  };

  it('whose root the host removes comes back with the next change, and works', async () => {
    const { page } = await on.visit(browser());
    await page.evaluate(() => {
      document.querySelector('relance-root')!.remove();
      window.__host.draw();
    });
    await on.ours(page).locator('[data-action="toggle-panel"]').waitFor();
    await on.remind(page, A);
    expect(await page.evaluate(() => window.__host.errors)).toEqual([]);
    await page.close();
  });

  it('types into its own fields, whatever keys the host takes; everywhere else they are the host’s', async () => {
    const { page } = await on.visit(browser(), { shortcuts: true });
    const field = await note(page);
    await field.pressSequentially('rappeler lundi');
    expect(await field.inputValue()).toBe('rappeler lundi');
    expect(await page.evaluate(() => window.__host.keys)).toEqual([]);
    await on.ours(page).locator('[data-action="close-panel"]').click();
    await page.keyboard.press('j');
    await page.locator('[data-relance-invoice]').first().press('k');
    expect(await page.evaluate(() => window.__host.keys)).toEqual(['j', 'k']);
    await page.close();
  });

  it('keeps a note that is half written when Escape closes its form', async () => {
    const { page } = await on.visit(browser());
    const field = await note(page);
    await field.fill('à moitié écrit');
    await field.press('Escape');
    await field.waitFor({ state: 'detached' });
    await on.ours(page).locator(`[data-invoice="${A}"] [data-action="follow-up"]`).click();
    await expect.poll(() => field.inputValue()).toBe('à moitié écrit');
    await page.close();
  });

  it.each([1280, 1440])(
    'shows row buttons in their own row or nowhere, with an invoice open, at %i px',
    async (width) => {
      const { page } = await on.visit(browser());
      await page.setViewportSize({ width, height: 800 });
      await page.locator('[data-relance-invoice="F-2026-020"]').click();
      await page.locator('aside').waitFor();
      for (const row of await page.locator('[data-relance-invoice]').all()) {
        await row.hover({ position: { x: 20, y: 10 } });
        const number = await row.getAttribute('data-relance-invoice');
        const buttons = on.ours(page).locator('[data-relance-row-actions]');
        await expect
          .poll(
            async () =>
              (await buttons.count()) === 0 || (await buttons.getAttribute('data-invoice')) === number,
          )
          .toBe(true);
        if ((await buttons.count()) === 0) continue;
        const [box, place] = [(await row.boundingBox())!, (await buttons.boundingBox())!];
        const middle = place.y + place.height / 2;
        expect([number, middle >= box.y && middle <= box.y + box.height]).toEqual([number, true]);
      }
      await page.close();
    },
  );
});
