/** Whose form it is, asked at each look, before each write and at the click; on a host that exchanges and fills it late. */
import { describe, expect, it } from 'vitest';
import { launchChromium } from '../harness/chromium';
import * as on from '../scripted-host/drive';
import { withHost } from './with-host';

const [A, B] = ['F-2026-021', 'F-2026-020'];

describe('whose form it is', () => {
  const browser = withHost('scripted-host', launchChromium);

  const formOf = (page: on.Visit['page']) => page.evaluate(() => window.__host.form());
  const press = (page: on.Visit['page'], number: string) =>
    page.evaluate((n) => window.__host.exchange(n), number);

  it('a form that the host fills for another invoice: the composer is about that one at once', async () => {
    const { page, journal } = await on.visit(browser());
    await on.openByHand(page, A);
    await on.composer(page).filter({ hasText: A }).waitFor();
    await on.composer(page).locator('[data-action="insert"]:not([disabled])').waitFor();
    await press(page, B);
    // Before any watcher hears of it: what is inserted is the letter of the one that the form is about.
    await on.composer(page).locator('[data-action="insert"]').click();
    await on.composer(page).filter({ hasText: B }).waitFor();
    const { subject, message } = (await formOf(page))!;
    expect(`${subject}\n${message}`).not.toContain(A);
    await on.send(page);
    await expect.poll(async () => (await journal()).map(({ invoice }) => invoice.number)).toEqual([B]);
    await page.close();
  });

  it('filled for another right before the click on send: that one is recorded, never the former', async () => {
    const { page, journal } = await on.visit(browser());
    await on.remind(page, A);
    await press(page, B);
    await on.send(page);
    await expect.poll(async () => (await journal()).map(({ invoice }) => invoice.number)).toEqual([B]);
    expect(await on.sentBy(page)).toMatchObject([{ number: B, subject: `Facture ${B}` }]);
    expect(await journal()).toMatchObject([{ templateId: '' }]);
    await page.close();
  });

  it.each([
    [0, false],
    [15, false],
    [30, false],
    [0, true],
    [15, true],
    [30, true],
  ])(
    'exchanged %i ms after it opened (new nodes: %s): no letter of the one in the other’s form',
    async (after, nodes) => {
      const { page } = await on.visit(browser(), { exchangesAfter: after, exchangesNodes: nodes });
      await on.ours(page).locator('[data-action="toggle-panel"]').click();
      await on
        .ours(page)
        .locator(`[data-relance-panel] [data-invoice="${A}"] [data-action="remind"]`)
        .click();
      await on.notice(page).filter({ hasText: A }).waitFor();
      const form = (await formOf(page))!;
      expect(form).toMatchObject({ number: B, subject: `Facture ${B}` });
      expect(form.message).toContain(B);
      expect(form.message).not.toContain(A);
      await page.close();
    },
  );

  it('a host that fills its defaults late is waited for: our text stands whole, theirs can be had back', async () => {
    const { page } = await on.visit(browser(), { defaultsAfter: 300 });
    await on.remind(page, A);
    const { message } = (await formOf(page))!;
    expect(message).toMatch(/^Madame, Monsieur,/);
    expect(message).not.toContain('ci-joint');
    await on.composer(page).locator('[data-action="restore"]').click();
    await expect.poll(async () => (await formOf(page))!.message).toContain('ci-joint la facture');
    await page.close();
  });

  it('a host that writes after us is told of, and nothing is glued or blanked', async () => {
    const { page } = await on.visit(browser());
    await on.remind(page, A);
    await press(page, A);
    await on.notice(page).filter({ hasText: 'rempli le formulaire après nous' }).waitFor();
    expect((await formOf(page))!.message).toMatch(/^Bonjour LUMEN,\n\nVous trouverez ci-joint/);
    await page.close();
  });

  it('a formal notice that was replaced by another text is a message of the user’s own', async () => {
    const { page, journal } = await on.visit(browser());
    await on.openByHand(page, A);
    await on
      .composer(page)
      .locator('select[data-field="template"]')
      .selectOption({ label: 'Mise en demeure' });
    const insert = on.composer(page).locator('[data-action="insert"]:not([disabled])');
    await expect
      .poll(async () => {
        const { subject } = (await formOf(page))!;
        if (!subject.startsWith('Mise en demeure') && (await insert.isVisible())) await insert.click();
        return subject;
      })
      .toMatch(/^Mise en demeure/);
    // All of it is written, and read back.
    await insert.waitFor();
    await page.getByLabel('Objet').fill('tout va bien');
    await page.getByLabel('Message').fill('tout va bien');
    await on.send(page);
    await expect
      .poll(journal)
      .toMatchObject([{ kind: 'reminder', level: 0, templateId: '', subject: 'tout va bien' }]);
    expect(await journal()).toHaveLength(1);
    await page.close();
  });
});
