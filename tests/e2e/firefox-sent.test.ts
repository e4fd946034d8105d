/** Sent means sent by the Firefox build: session over, an error outside the form, a slow host, a form that changed hands. */
import { describe, expect, it } from 'vitest';
import { launchFirefox } from '../harness/firefox';
import type {} from '../scripted-host/drive';
import type { Script } from '../scripted-host/src/script';
import { withHost } from './with-host';

const [A, B] = ['F-2026-021', 'F-2026-020'];
let organisations = 0;

describe('sent means sent in Firefox', () => {
  const browser = withHost('scripted-host', launchFirefox);

  const press = (selector: string) =>
    browser().click(
      (css) => document.querySelector('relance-root')?.shadowRoot?.querySelector(css),
      `${selector}:not([disabled])`,
    );
  const told = (text: string) =>
    browser().waitFor(
      (wanted) =>
        document
          .querySelector('relance-root')
          ?.shadowRoot?.querySelector('[data-relance-notice]')
          ?.textContent?.includes(wanted),
      undefined,
      text,
    );
  /** The form is filled by us. */
  const filled = async (script: Partial<Script>) => {
    const query = encodeURIComponent(JSON.stringify(script));
    await browser().open(`/organizations/acme-${++organisations}/sales/invoices?script=${query}`);
    await browser().waitFor(() => document.documentElement.dataset.relance === 'ready');
    await press('[data-action="toggle-panel"]');
    await press(`[data-relance-panel] [data-invoice="${A}"] [data-action="remind"]`);
    await browser().waitFor(() => window.__host.form()?.subject.startsWith('Rappel'));
    await browser().waitFor(
      () =>
        document
          .querySelector('relance-root')
          ?.shadowRoot?.querySelector('[data-action="restore"]:not([disabled])') !== null,
    );
  };
  const send = () => browser().click(() => document.querySelector('.form .send'));

  it('the session is over: nothing, and told', async () => {
    await filled({ then: 'signin', isSent: false });
    await send();
    await told('the session ended before it was sent');
  });

  it('an error outside the form: nothing, and told', async () => {
    const toast = { text: 'Une erreur est survenue.', after: 300, role: 'alert' } as const;
    await filled({ isSent: false, toast });
    await send();
    await told('the page said “Une erreur est survenue');
  });

  it('a host that takes 22 seconds is waited for', async () => {
    await filled({ takes: 22_000 });
    await send();
    await browser().waitFor(() => window.__host.sent.length === 1);
    await told('Reminder sent and noted');
  });

  it('a form that is another invoice’s right before the click keeps no letter of ours', async () => {
    await filled({});
    await browser().evaluate((number) => window.__host.exchange(number), B);
    await send();
    await told('Reminder sent and noted');
    expect(await browser().evaluate(() => window.__host.sent)).toMatchObject([
      { number: B, subject: `Facture ${B}` },
    ]);
  });
});
