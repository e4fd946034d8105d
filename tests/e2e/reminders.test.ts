/** Reminders end to end: one click to a filled form, nothing sent before the user's own click, one entry after it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { violations } from './axe';
import { freshList } from './acting';
import { hostTrouble } from './on-page';
import {
  composer,
  courteous,
  form,
  holds,
  journal,
  lateOnes,
  notice,
  openForm,
  remind,
  send,
  sent,
  setSettings,
  verified,
} from './reminding';

const LANGUAGES = ['fr', 'en', 'de', 'es', 'it'] as const;
const VARIANTS = [
  ...LANGUAGES.map((language, at) => {
    const markup = at % 2 === 0 ? 'table' : 'grid';
    return { language, options: `lang=${language}&markup=${markup}`, cc: markup === 'grid' };
  }),
  ...[
    ...['islands=1', 'editor=contenteditable', 'editor=plain', 'trap=1', 'dismiss=1'],
    ...['slow=400', 'markup=shadow', 'markup=virtual'],
  ].map((options) => ({ language: 'fr' as const, options, cc: false })),
];

describe('reminders', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());

  const open = (options = '') => freshList(browser, options);

  it.each(VARIANTS)('one click, then the user’s own: $options, cc $cc', async ({ language, options, cc }) => {
    const page = await open(options);
    if (cc) await setSettings(browser, { copyToSelf: true });
    const { late, today } = await lateOnes(page);
    const one = late[1]!;
    const text = courteous(one, today, language);
    await remind(page, one.number);
    await holds(page, text);
    await page.waitForFunction((wanted) => window.__replica.form?.cc === wanted, cc);
    expect((await form(page))!.number).toBe(one.number);
    expect(await sent(page)).toEqual([]);
    expect(await journal(browser)).toEqual([]);
    await page.locator('[role="dialog"] [type="submit"]').click();
    await page.waitForFunction(() => window.__replica.sent.length === 1);
    expect(await sent(page)).toMatchObject([{ number: one.number, ...text, cc }]);
    const entry = { kind: 'reminder', level: 1, subject: text.subject, cc, invoice: { number: one.number } };
    await expect.poll(() => journal(browser)).toMatchObject([entry]);
    expect(await hostTrouble(page)).toEqual([]);
    await page.close();
  });

  it('after a send the next late invoice is offered, with how many are left', async () => {
    const page = await open();
    const { late, today } = await lateOnes(page);
    const one = late[0]!;
    const text = courteous(one, today);
    await remind(page, one.number);
    await holds(page, text);
    await send(page);
    await notice(page).filter({ hasText: 'envoyée' }).waitFor();
    // How many are left is said, and one click takes the next.
    const left = Number(/Il reste (\d+) factures/.exec(await notice(page).innerText())?.[1]);
    expect(left).toBe(late.length - 1);
    const label = (await notice(page).locator('button', { hasText: 'suivante' }).innerText()).split(
      ' · ',
    )[0]!;
    const next = late.find(({ number }) => label.endsWith(number))!;
    await notice(page).locator('button', { hasText: 'suivante' }).click();
    await holds(page, courteous(next, today));
    expect(await form(page)).toMatchObject({ number: next.number });
    expect(await sent(page)).toHaveLength(1);
    await page.close();
  });

  it('a chase is left by one click, and nothing goes on', async () => {
    const page = await open();
    const { late, today } = await lateOnes(page);
    const one = late[7]!;
    await remind(page, one.number);
    await holds(page, courteous(one, today));
    await send(page);
    await notice(page).locator('button', { hasText: 'Arrêter' }).click();
    expect(await notice(page).count()).toBe(0);
    expect(await form(page)).toBeNull();
    expect(await sent(page)).toHaveLength(1);
    await page.close();
  });

  it.each(['its button', 'Escape'])(
    'a form refused by the host and left by %s leaves no entry',
    async (way) => {
      const page = await open('refuse=formError');
      const { late, today } = await lateOnes(page);
      const one = late[2]!;
      await remind(page, one.number);
      await holds(page, courteous(one, today));
      await send(page);
      await page.locator('[role="alert"]').first().waitFor();
      // By the keyboard no click tells that the user gave up: the error alone does.
      if (way === 'Escape') await page.getByLabel('Message').press('Escape');
      else await page.getByRole('button', { name: 'Annuler', exact: true }).click();
      await page.waitForFunction(() => window.__replica.form === null);
      // An entry would be there by now.
      await page.waitForTimeout(600);
      expect(await sent(page)).toEqual([]);
      expect(await journal(browser)).toEqual([]);
      await page.close();
    },
  );

  it('in a form the user opened nothing is written until he asks, and restore gives his text back', async () => {
    const page = await open();
    const { late, today } = await lateOnes(page);
    const one = late[3]!;
    const own = await openForm(page, one.number);
    await composer(page).locator('[data-action="insert"]:not([disabled])').waitFor();
    expect(await form(page)).toEqual(own);
    // Not over the form's fields and buttons.
    const overlap = await page.evaluate(() => {
      const ours = document
        .querySelector('relance-root')!
        .shadowRoot!.querySelector('[data-relance-composer]')!
        .getBoundingClientRect();
      return [
        ...document.querySelectorAll(
          '[role="dialog"] input, [role="dialog"] textarea, [role="dialog"] button',
        ),
      ].filter((e) => {
        const r = e.getBoundingClientRect();
        return r.left < ours.right && r.right > ours.left && r.top < ours.bottom && r.bottom > ours.top;
      }).length;
    });
    expect(overlap).toBe(0);
    await page.getByLabel('Message').fill('Bonjour, mon propre texte.');
    await composer(page).locator('[data-action="insert"]').click();
    expect((await form(page))!.message).toBe('Bonjour, mon propre texte.');
    await composer(page).locator('[data-action="insert"]', { hasText: 'Remplacer' }).click();
    await holds(page, courteous(one, today));
    await composer(page).locator('[data-action="restore"]').click();
    await holds(page, { ...own, message: 'Bonjour, mon propre texte.' });
    await composer(page).locator('select[data-field="template"]').selectOption({ label: 'Mise en demeure' });
    await composer(page).locator('[data-action="insert"]:not([disabled])').click();
    // What was given back is the user's own still: he is asked again.
    await composer(page).locator('[data-action="insert"]', { hasText: 'Remplacer' }).click();
    await page.waitForFunction(() => /mise en demeure/i.test(window.__replica.form?.message ?? ''));
    expect(await violations(page, 'relance-root')).toEqual([]);
    await page.close();
  });

  it('Ctrl+Z in the form gives the former text back', async () => {
    const page = await open();
    const { late, today } = await lateOnes(page);
    const one = late[3]!;
    const own = await openForm(page, one.number);
    await composer(page).locator('[data-action="insert"]:not([disabled])').click();
    await holds(page, courteous(one, today));
    await verified(page);
    // Chromium keeps one history for the page: one step for each of the two fields.
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await holds(page, own);
    // What stands there now is not the user's own: nobody has to be asked.
    await composer(page).locator('[data-action="insert"]').click();
    await holds(page, courteous(one, today));
    await page.close();
  });

  it('made no request and saw no error in all of that', () => {
    expect(browser.requests).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
