/** A page that nothing was made for: read, reminded, settled and credited through the contract's hooks alone. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { TextLanguage } from '../../utils/core/settings';
import { launchChromium } from '../harness/chromium';
import * as on from '../other-host/drive';
import { CHOICES } from '../other-host/src/choices';
import { setSettings } from './reminding';
import { withHost } from './with-host';

const [REMINDED, SETTLED, CREDITED] = [on.LATE, 'INV/26/102', 'INV/26/107'];

/** Read, and acted on in all three ways. What is not named has its default, the first of `CHOICES`. */
const WHOLE = [
  'lang=fr&noise=yes',
  'lang=en&statuses=second&list=roles&client=spans&dates=long&money=code&redraw=all&detail=dialog&actions=roles&form=plain&inside=late&label=wrap&editor=controlled&copy=switch&prefilled=no&titled=no&settling=direct&wait=0',
  'lang=de&list=columns&client=avatar&dates=numeric&redraw=refill&detail=route&actions=icons&form=inplace&inside=toolbar&label=aria&editor=editable',
  'lang=es&statuses=second&list=wrapped&detail=hash&form=native&inside=tabs&label=by',
  'lang=it&list=roles&detail=div&form=route&label=placeholder&editor=editable&closes=escape&redraw=refill&wait=300',
  'lang=en&dates=numeric&detail=route&actions=roles&form=route&titled=no&prefilled=no',
  'app=shadow&lang=fr&detail=reused&label=before&closes=outside&redraw=all',
  'app=shadow&lang=de&list=wrapped&detail=skeleton&form=inplace&copy=switch&noise=yes',
  'lang=en&actions=menu',
  'lang=fr&actions=menu&detail=route',
  'app=vue&lang=fr',
  'app=vue&lang=it&statuses=second&money=code',
];
const READ = ['lang=pt&list=roles', 'lang=nl&statuses=second&dates=long', 'lang=nl&app=shadow&noise=yes'];
/** What stands in the way of a reminder, and what the notice must say of it. */
const REFUSED = [
  ['actions=twice&detail=dialog', /«\sRenvoyer la facture\s» existe plusieurs fois/],
  ['actions=disabled&lang=de', /«\sRechnung erneut senden\s».* désactivé/],
  ['actions=none&lang=it', /«\sReinvia la fattura\s» est introuvable/],
] as const;

describe('a host that nothing was made for', () => {
  const browser = withHost('other-host', launchChromium);
  beforeAll(() => setSettings(browser(), { copyToSelf: true }));

  const read = async (choices: string) => {
    const visit = await on.visit(browser(), choices);
    await expect.poll(() => on.marks(visit.page)).toEqual(on.MARKS);
    return visit;
  };
  const words = async (page: Page) => (await on.other(page)).words;
  /** Where the invoice, or a form, took the list's place, the user goes back to it. */
  const backToList = async (page: Page) => {
    const back = page.getByRole('button', { name: '←', exact: true });
    await expect.poll(async () => (await back.isVisible()) || (await on.marks(page)).length > 0).toBe(true);
    if (await back.isVisible()) await back.click();
    await expect.poll(async () => (await on.marks(page)).length).toBe(on.MARKS.length);
  };

  /** One click fills the form; the user sends; the journal has it. */
  async function remind(page: Page, organisation: string): Promise<void> {
    const { lang, send } = await words(page);
    const text = await on.courteous(page, lang as TextLanguage, organisation);
    await on.act(page, REMINDED, 'remind');
    const filled = { number: REMINDED, ...text, copy: true };
    await expect.poll(async () => (await on.other(page)).form).toMatchObject(filled);
    await page.locator('relance-root [data-relance-composer]').waitFor();
    expect(await on.other(page)).toMatchObject({ pressed: [['resend', REMINDED]], sent: [] });
    expect(await on.journal(browser(), organisation)).toEqual([]);
    await on.host(page, send).click();
    await expect.poll(() => on.journal(browser(), organisation)).toEqual(['reminder']);
    expect((await on.other(page)).sent).toMatchObject([filled]);
  }

  /** One click presses the button; what the host asks then is answered by the user; mark and journal follow. */
  async function settle(page: Page, organisation: string): Promise<void> {
    await backToList(page);
    await on.act(page, SETTLED, 'mark-paid');
    await expect.poll(async () => (await on.other(page)).pressed.at(-1)).toEqual(['markPaid', SETTLED]);
    const ok = page.getByRole('button', { name: 'OK', exact: true });
    await expect
      .poll(async () => (await ok.isVisible()) || (await on.other(page)).settled.length > 0)
      .toBe(true);
    if (await ok.isVisible()) {
      expect((await on.other(page)).settled).toEqual([]);
      await ok.click();
    }
    await expect.poll(async () => (await on.other(page)).settled).toEqual([SETTLED]);
    await backToList(page);
    await expect.poll(() => on.marks(page)).toContain('102 paid');
    await expect.poll(() => on.journal(browser(), organisation)).toEqual(['reminder', 'settled']);
  }

  /** One click opens and fills the form; both of the host's buttons are the user's; the guide goes along. */
  async function credit(page: Page, organisation: string): Promise<void> {
    const { create } = await words(page);
    await on.act(page, CREDITED, 'credit-note');
    const reason = page.locator('textarea,[contenteditable]').last();
    const said = () => reason.evaluate((field) => (field as HTMLTextAreaElement).value ?? field.textContent);
    await expect.poll(said).toContain(CREDITED);
    const guide = page.locator('relance-root [data-relance-guide]');
    await expect.poll(() => guide.locator('[aria-current="step"]').getAttribute('data-step')).toBe('1');
    const question = page.getByRole('alertdialog').getByRole('button', { name: create, exact: true });
    expect(await question.count()).toBe(0);
    await on.host(page, create).click();
    await question.waitFor();
    await expect.poll(() => guide.locator('[aria-current="step"]').getAttribute('data-step')).toBe('4');
    expect((await on.other(page)).credited).toEqual([]);
    await question.click();
    await expect
      .poll(async () => (await on.other(page)).credited)
      .toMatchObject([{ number: CREDITED, reason: expect.stringContaining(CREDITED) as string }]);
    await backToList(page);
    await expect.poll(() => guide.locator('[aria-current="step"]').getAttribute('data-step')).toBe('5');
    expect(await on.marks(page)).toContain('107 canceled');
    await expect
      .poll(() => on.journal(browser(), organisation))
      .toEqual(['reminder', 'settled', 'creditNote']);
  }

  it.each(WHOLE)('%s', async (choices) => {
    const { page, organisation } = await read(choices);
    await remind(page, organisation);
    await settle(page, organisation);
    await credit(page, organisation);
    expect((await on.other(page)).pressed.map(([action]) => action)).toEqual([
      'resend',
      'markPaid',
      'credit',
    ]);
    expect((await on.other(page)).errors).toEqual([]);
    await page.close();
  });

  it.each(READ)('only read: %s', async (choices) => {
    const { page } = await read(choices);
    expect((await on.other(page)).errors).toEqual([]);
    await page.close();
  });

  it.each(REFUSED)('refused: %s', async (choices, said) => {
    const { page } = await read(choices);
    await on.act(page, REMINDED, 'remind');
    const notice = page.locator('relance-root [data-relance-notice]');
    const text = async () => (await notice.innerText()).replace(/\s+/g, ' ');
    await expect.poll(text).toMatch(said);
    expect(await on.other(page)).toMatchObject({ pressed: [], form: null });
    await page.close();
  });

  it('a panel that still shows the invoice opened before: the other one is waited for', async () => {
    const { page } = await read('detail=reused&wait=300');
    await page.getByText(SETTLED).click();
    await on.host(page, (await words(page)).resend).waitFor();
    await on.act(page, REMINDED, 'remind');
    await expect.poll(async () => (await on.other(page)).form?.number).toBe(REMINDED);
    expect((await on.other(page)).pressed).toEqual([['resend', REMINDED]]);
    await page.close();
  });

  it('a press on our interface is none beside the host’s form', async () => {
    const { page } = await read('closes=outside&form=plain');
    await on.act(page, REMINDED, 'remind');
    const restore = page.locator('relance-root [data-relance-composer] [data-action="restore"]');
    await restore.click();
    await expect.poll(async () => (await on.other(page)).form?.subject).toBe(REMINDED);
    expect(await on.host(page, (await words(page)).send).isVisible()).toBe(true);
    await page.close();
  });

  it('tries every value of every choice', () => {
    const pages = [...WHOLE, ...READ, ...REFUSED.map(([choices]) => choices)].map(
      (each) => new URLSearchParams(each),
    );
    const left = Object.entries(CHOICES).flatMap(([name, values]) =>
      values.filter((value) => !pages.some((page) => (page.get(name) ?? values[0]) === value)),
    );
    expect(left).toEqual([]);
  });
});
