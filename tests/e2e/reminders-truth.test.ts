/** What the journal and the form say is true also where things go wrong: refused once, left in the middle, taken back, changed meanwhile. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type Chromium } from '../harness/chromium';
import { freshList } from './acting';
import {
  composer,
  courteous,
  form,
  holds,
  journal,
  lateOnes,
  notice,
  openForm,
  openList,
  remind,
  root,
  send,
  sent,
  verified,
} from './reminding';

/** The background's world, as far as these tests break and mend it. */
interface Background {
  readonly chrome: {
    readonly storage: {
      readonly local: { set: () => Promise<void> };
      readonly session: { get: (key: string) => Promise<object> };
    };
  };
  __set: () => Promise<void>;
  __get: (key: string) => Promise<object>;
  __answer: () => void;
}

describe('the truth of it', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launchChromium({ viewport: { width: 1280, height: 720 } });
  });
  afterAll(() => browser.close());
  const open = (options = '') => freshList(browser, options);
  const pick = async (page: Page, label: string) => {
    await composer(page).locator('select[data-field="template"]').selectOption({ label });
    await composer(page).locator('[data-action="insert"]:not([disabled])').click();
  };
  const filled = async (page: Page, index: number) => {
    const { late, today } = await lateOnes(page);
    const one = late[index]!;
    await remind(page, one.number);
    await holds(page, courteous(one, today));
    await verified(page);
    return { one, today };
  };

  it('a send that was refused once and then went through is in the journal', async () => {
    const page = await open();
    await filled(page, 1);
    await page.getByLabel('Objet').fill('');
    await send(page);
    await page.locator('[role="dialog"] [role="alert"]').waitFor();
    await page.getByLabel('Objet').fill('Rappel');
    await send(page);
    await page.waitForFunction(() => window.__replica.sent.length === 1);
    await expect.poll(() => journal(browser)).toMatchObject([{ kind: 'reminder', subject: 'Rappel' }]);
    await page.close();
  });

  /** What closed the form cannot be told: it is asked, and the user's word is what stands. */
  const isAsked = async (page: Page) => {
    const asked = root(page).locator('[data-relance-notice][data-ask="sent"]');
    await asked.waitFor();
    expect(await journal(browser)).toMatchObject([{ kind: 'reminder', certainty: 'unsure' }]);
    await asked.locator('[data-action="was-not-sent"]').click();
    await expect.poll(() => journal(browser)).toMatchObject([{}, { kind: 'withdrawal' }]);
  };

  /** Sends, and leaves the form before the host answers; on a machine too busy for that, once more on a new page. */
  const leftInTime = async (options: string, leave: (page: Page) => Promise<void>): Promise<Page> => {
    for (;;) {
      const page = await open(`refuse=formError&slow=${ANSWERS}${options}`);
      await filled(page, 1);
      const begun = Date.now();
      await send(page);
      await leave(page);
      if (Date.now() - begun < ANSWERS - 500) return page;
      await page.close();
    }
  };
  /** In milliseconds; a page that took longer to open would be given up. */
  const ANSWERS = 2500;

  it('Escape while it is being sent, and the host refuses: unsure, and asked', async () => {
    const page = await leftInTime('', (one) => one.getByLabel('Message').press('Escape'));
    await isAsked(page);
    expect(await sent(page)).toEqual([]);
    await page.close();
  });

  it('a press outside while it is being sent, and the host refuses: unsure, and asked', async () => {
    const page = await leftInTime('&dismiss=1', (one) => one.mouse.click(10, 400));
    await isAsked(page);
    await page.close();
  });

  it('a double click on send is one entry', async () => {
    const page = await open();
    await filled(page, 1);
    await page.getByRole('button', { name: 'Envoyer la facture' }).last().dblclick();
    await page.waitForFunction(() => window.__replica.sent.length === 1);
    // Told once all is noted.
    await notice(page).locator('button').first().waitFor();
    expect((await journal(browser)).length).toBe(1);
    await page.close();
  });

  it('restore gives the user his own text back', async () => {
    const page = await open();
    const { late, today } = await lateOnes(page);
    const one = late[3]!;
    await openForm(page, one.number);
    await composer(page).locator('[data-action="insert"]:not([disabled])').waitFor();
    await page.getByLabel('Message').fill('Bonjour, mon propre texte.');
    const mine = (await form(page))!;
    await composer(page).locator('[data-action="insert"]').click();
    await composer(page).locator('[data-action="insert"]', { hasText: 'Remplacer' }).click();
    await holds(page, courteous(one, today));
    await verified(page);
    await composer(page).locator('[data-action="restore"]').click();
    await holds(page, mine);
    await page.close();
  });

  it('an amount that changes while the form is on its way is not written of', async () => {
    const page = await open('slow=800');
    const { number } = (await lateOnes(page)).late[6]!;
    const pressed = page.evaluate(
      () =>
        new Promise<void>((done) => {
          const listen = ({ target }: Event) =>
            (target as Element).textContent === 'Renvoyer la facture' && done();
          document.addEventListener('click', listen, true);
        }),
    );
    await remind(page, number);
    await pressed;
    await page.evaluate((n) => window.__replica.setAmount(n, '1.00'), number);
    await page.waitForFunction(() => window.__replica.form !== null);
    await notice(page).filter({ hasText: /\S/ }).waitFor();
    expect((await form(page))!.message).toMatch(/^Bonjour,\n\nVous trouverez/);
    await page.close();
  });

  it('what is sent after Ctrl+Z is not the letter', async () => {
    const page = await open();
    const { late } = await lateOnes(page);
    const own = await openForm(page, late[3]!.number);
    await pick(page, 'Mise en demeure');
    await page.waitForFunction(() => /mise en demeure/i.test(window.__replica.form?.message ?? ''));
    await verified(page);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await holds(page, own);
    await send(page);
    await page.waitForFunction(() => window.__replica.sent.length === 1);
    // What belongs to one message is noted in one go.
    await expect.poll(async () => (await journal(browser)).length).toBeGreaterThan(0);
    expect((await journal(browser)).map(({ kind, level }) => [kind, level])).toEqual([['reminder', 1]]);
    await page.close();
  });

  it('a warning about words that are gone goes', async () => {
    const page = await open();
    const { one, today } = await filled(page, 1);
    const box = page.getByLabel('Message');
    const right = await box.inputValue();
    const wrong = right.replaceAll(one.number, 'F-2026-999');
    await page.getByLabel('Objet').fill('Rappel');
    await box.fill(wrong);
    const warning = composer(page).locator('[data-relance-warning="numberDiffers"]');
    await warning.waitFor();
    await box.fill(right);
    await page.getByLabel('Objet').fill(courteous(one, today).subject);
    await warning.waitFor({ state: 'detached' });
    await page.close();
  });

  it('a send that cannot be recorded is said, and recorded once it can be', async () => {
    const page = await open();
    await filled(page, 1);
    const worker = await browser.worker();
    await worker.evaluate(() => {
      const { local } = (globalThis as unknown as Background).chrome.storage;
      (globalThis as unknown as Background).__set = local.set;
      local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    await send(page);
    await page.waitForFunction(() => window.__replica.sent.length === 1);
    await notice(page).filter({ hasText: 'n’a pas pu noter' }).waitFor();
    expect(await journal(browser)).toEqual([]);
    await worker.evaluate(() => {
      (globalThis as unknown as Background).chrome.storage.local.set = (
        globalThis as unknown as Background
      ).__set;
    });
    await expect.poll(async () => (await journal(browser)).length).toBe(1);
    await page.close();
  });

  it('what the user types before the text arrives is his', async () => {
    const page = await open();
    const { late } = await lateOnes(page);
    const worker = await browser.worker();
    await worker.evaluate(() => {
      const { session } = (globalThis as unknown as Background).chrome.storage;
      const get = ((globalThis as unknown as Background).__get = session.get.bind(session));
      const gate = new Promise<void>((open) => ((globalThis as unknown as Background).__answer = open));
      session.get = (key: string) => gate.then(() => get(key));
    });
    await remind(page, late[2]!.number);
    await composer(page).waitFor();
    await page.getByLabel('Message').fill('Mes propres mots.');
    await worker.evaluate(() => {
      const background = globalThis as unknown as Background;
      background.chrome.storage.session.get = background.__get;
      background.__answer();
    });
    await composer(page).locator('[data-action="insert"]', { hasText: 'Remplacer' }).waitFor();
    expect((await form(page))!.message).toBe('Mes propres mots.');
    await page.close();
  });

  it('a reminder sent in another tab is warned of here', async () => {
    const page = await open();
    const { late } = await lateOnes(page);
    const one = late[3]!;
    await openForm(page, one.number);
    await composer(page).locator('[data-action="insert"]:not([disabled])').waitFor();
    const other = await openList(browser);
    await remind(other, one.number);
    await other.waitForFunction(() => window.__replica.form?.subject.startsWith('Rappel'));
    await send(other);
    await expect.poll(async () => (await journal(browser)).length).toBe(1);
    await page.bringToFront();
    await page.evaluate(() => {
      window.dispatchEvent(new Event('focus'));
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await composer(page).locator('[data-relance-warning="remindedRecently"]').waitFor();
    await other.close();
    await page.close();
  });

  it('a form that the host turns to another invoice keeps no letter, and the composer is about the other', async () => {
    const page = await open();
    const { one } = await filled(page, 1);
    const other = (await lateOnes(page)).late[2]!;
    await page.evaluate(
      ([from, to]) => {
        const dialog = document.querySelector('[role="dialog"]')!;
        const texts = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode())
          (node as Text).data = (node as Text).data.replaceAll(from, to);
        const title = dialog.getAttribute('aria-label');
        if (title !== null) dialog.setAttribute('aria-label', title.replaceAll(from, to));
      },
      [one.number, other.number] as const,
    );
    await page.waitForFunction(() => window.__replica.form?.message.startsWith('Bonjour,\n\nVous trouverez'));
    await composer(page).filter({ hasText: other.number }).waitFor();
    await notice(page)
      .filter({ hasText: `n’est plus celui de la facture ${one.number}` })
      .waitFor();
    await send(page);
    await page.waitForFunction(() => window.__replica.sent.length === 1);
    await expect.poll(() => journal(browser)).toMatchObject([{ invoice: { number: other.number } }]);
    await page.close();
  });

  it('Enter in the subject sends, and is recorded', async () => {
    const page = await open();
    await filled(page, 1);
    await page.getByLabel('Objet').press('Enter');
    await page.waitForFunction(() => window.__replica.sent.length === 1);
    await expect.poll(async () => (await journal(browser)).length).toBe(1);
    await page.close();
  });
});
