/** One change of the page is one look at it, whoever asks: shadow roots and buttons are gathered once, not for each. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BUTTON } from '../../utils/page/selectors';
import { frames } from './pages/engine';
import { creditDialog } from './pages/detail-credit';
import { A, B, reusedForm, type ReusedForm } from './pages/reused-form';
import { openTab, stopTabs, type RunningTab } from './pages/tab';

/** How often all buttons and all shadow roots of the page were gathered. */
const gathered = { buttons: 0, roots: 0 };

beforeEach(() => {
  const { querySelectorAll } = document;
  vi.spyOn(document, 'querySelectorAll').mockImplementation(((selector: string) => {
    if (selector === BUTTON) gathered.buttons++;
    return querySelectorAll.call(document, selector);
  }) as typeof document.querySelectorAll);
  const whole = document.documentElement;
  const { getElementsByTagName } = whole;
  vi.spyOn(whole, 'getElementsByTagName').mockImplementation(((name: string) => {
    gathered.roots++;
    return getElementsByTagName.call(whole, name);
  }) as typeof whole.getElementsByTagName);
});

afterEach(() => {
  stopTabs();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

type Start = (host: ReusedForm, tab: RunningTab) => void | Promise<void>;

/** What may be going on at once, and whether buttons are asked for then. */
const GOING_ON: readonly (readonly [string, Start, buttons?: 0 | 1])[] = [
  ['nothing but the list', () => undefined, 0],
  ['an open send form', (host) => host.open(A)],
  [
    'a send form with our letter in it',
    async (host, tab) => {
      host.open(A);
      await tab.ready(A.number);
      tab.composer.props()!.onInsert();
      await vi.waitFor(() => expect(tab.composer.props()!.written && !tab.composer.props()!.busy).toBe(true));
    },
  ],
  [
    'a credit note being guided, its form open',
    (_host, tab) => {
      document.body.append(creditDialog());
      tab.guide.begin(tab.invoice(A.number));
    },
  ],
  [
    'a settlement awaited of an invoice whose row is gone',
    (_host, tab) => {
      tab.settling.expect(tab.invoice(A.number), 'paid');
      document.querySelector('tbody tr')!.remove();
    },
  ],
  ['an action that waits for its form', (host, tab) => waitForForm(host, tab), 0],
  [
    'all of that together',
    async (host, tab) => {
      await waitForForm(host, tab);
      tab.settling.expect({ ...tab.invoice(A.number), number: 'F-2026-040' }, 'paid');
      tab.guide.begin(tab.invoice(B.number));
    },
  ],
];

/** The host's button is pressed, and opens nothing: the action looks for the form on every change. */
async function waitForForm(host: ReusedForm, tab: RunningTab): Promise<void> {
  host.open = () => undefined;
  // Polls look anew, whatever changes: they are left out of the count.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const pressed = new Promise<void>((done) => (host.onOpened = done));
  tab.act('remind', A.number).catch(() => undefined);
  await pressed;
}

describe('one change of the page', () => {
  const cases = GOING_ON.map(([name, start, buttons = 1]) => ({ name, start, buttons }));

  it.each(cases)('with $name, is one look', async ({ start, buttons }) => {
    const host = reusedForm();
    const tab = await openTab();
    await start(host, tab);
    await tab.settled();
    for (let change = 0; change < 3; change++) {
      Object.assign(gathered, { buttons: 0, roots: 0 });
      document.querySelector('nav')!.append('…');
      await frames(1);
      await tab.settled();
      expect(gathered).toEqual({ buttons, roots: 1 });
    }
  });
});
