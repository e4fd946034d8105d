/** Reminders by the Firefox build in a real Firefox: what the page would send, Ctrl+Z and restore, for each kind of field. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, type Firefox } from '../harness/firefox';
import { list } from './on-page';
import { courteous, type Text } from './reminding';

describe('reminders in Firefox', () => {
  let browser: Firefox;
  beforeAll(async () => {
    browser = await launchFirefox();
  });
  afterAll(() => browser.close());

  /** The user clicks something of ours. */
  const press = (selector: string) =>
    browser.click(
      (css) => document.querySelector('relance-root')?.shadowRoot?.querySelector(css),
      `${selector}:not([disabled])`,
    );
  /** Waits until the host's own state holds the text to the letter. */
  const holds = ({ subject, message }: Text) =>
    browser.waitFor(
      (s, m) => window.__replica.form?.subject === s && window.__replica.form.message === m,
      undefined,
      subject,
      message,
    );
  /** Clicks into a field of the host's form and presses Ctrl+Z. */
  const undoIn = async (name: string) => {
    await browser.click((label) => {
      const named = [...document.querySelectorAll('[role="dialog"] label')].find(
        (one) => one.textContent === label,
      );
      return document.getElementById((named as HTMLLabelElement).htmlFor);
    }, name);
    await browser.keys('Control', 'z');
  };

  it.each(['textarea', 'plain', 'contenteditable'])('one click, Ctrl+Z and restore (%s)', async (editor) => {
    await browser.open(list(`editor=${editor}`));
    await browser.waitFor(() => document.documentElement.dataset.relance === 'ready');
    const { one, today } = await browser.evaluate(() => {
      const now = new Date();
      const two = (value: number) => String(value).padStart(2, '0');
      return {
        one: window.__replica.truth().filter((row) => row.state === 'late')[1]!,
        today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
      };
    });
    const text = courteous(one, today);

    await press('[data-action="toggle-panel"]');
    await press(`[data-relance-panel] [data-invoice="${one.number}"] [data-action="remind"]`);
    await holds(text);
    expect(await browser.evaluate(() => window.__replica.form)).toMatchObject({
      number: one.number,
      cc: false,
    });
    expect(await browser.evaluate(() => window.__replica.sent)).toEqual([]);

    // Written and read back: only then is there something to take back.
    await browser.waitFor(
      () =>
        document
          .querySelector('relance-root')
          ?.shadowRoot?.querySelector('[data-action="insert"]:not([disabled])') !== null,
    );
    await undoIn('Message');
    await undoIn('Objet');
    await browser.waitFor((n) => window.__replica.form?.subject === `Facture ${n}`, undefined, one.number);
    const former = await browser.evaluate(() => window.__replica.form!);
    expect(former.message).toMatch(/^Bonjour,\n\nVous trouverez .*\n\nCordialement,\nMenuiserie Lefranc$/);

    await press('[data-action="insert"]');
    await holds(text);
    await press('[data-action="restore"]');
    await holds(former);
    expect(await browser.evaluate(() => window.__replica.errors)).toEqual([]);
    // While the form is open its text is asked about, and Firefox calls a page that is left meanwhile an error.
    await browser.click(() =>
      [...document.querySelectorAll('[role="dialog"] button')].find(
        (button) => button.textContent === 'Annuler',
      ),
    );
    await browser.waitFor(() => document.querySelector('[role="dialog"]') === null);
  });

  it('made no request and saw no error', async () => {
    expect(browser.requests).toEqual([]);
    expect(await browser.errors()).toEqual([]);
  });
});
