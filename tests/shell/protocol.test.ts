/** The one map of messages: who may send which, that every one is answered, and that a refusal says why. */
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import type { Invoice } from '../../utils/core/invoice';
import type { LabelPlace } from '../../utils/core/settings';
import type { SettingsChange, SingleSettings } from '../../utils/core/settings-change';
import { OWN_PAGES_ONLY, problemOf, type MessageName } from '../../utils/protocol';
import { OWN_PAGE, startBackground, TAB } from './background';
import { freshStorage } from './journal-storage';

beforeEach(freshStorage);

const INVOICE: Invoice = {
  kind: 'invoice',
  number: 'F-1',
  client: 'A',
  type: null,
  issueDate: null,
  dueDate: '2026-05-01',
  status: 'unpaid',
  amount: { minor: 100, currency: 'EUR' },
  overdueMark: null,
};

const start = () => startBackground(() => 1_778_835_600_000);
const set = (values: SingleSettings): SettingsChange => ({ kind: 'set', values });
const stored = async () => browser.storage.local.get(null);

describe('a script on the host’s page', () => {
  it('may not erase, replace or set anything that the user has', async () => {
    await browser.storage.local.set({ kept: 1 });
    const { ask } = start();
    const asked: [MessageName, object][] = [
      ['wipe', {}],
      ['import', { text: '{}', withSettings: true }],
      ['saveSettings', { change: set({ copyToSelf: true }) }],
    ];
    expect(new Set(asked.map(([name]) => name))).toEqual(OWN_PAGES_ONLY);
    for (const [name, question] of asked) {
      expect(await ask(name, question as never, TAB), name).toEqual({
        ok: false,
        problem: 'refused',
        refused: ['notFromHere'],
      });
    }
    expect(await stored()).toEqual({ kept: 1 });
  });

  it('cannot say that what it saw was entered by hand', async () => {
    const { ask } = start();
    const entry = {
      id: 'e1',
      day: '2026-05-15',
      invoice: { number: 'F-1', client: 'A', issueDate: null },
      corrects: null,
    };
    const settled = { ...entry, kind: 'settled' } as const;
    for (const id of ['e1', 'e2'])
      await ask('journal', { slug: 's', entries: [{ ...settled, id }], byHand: true }, TAB);
    const { creditCount, standings } = await known(ask);
    expect({ creditCount, standings: Object.keys(standings ?? {}) }).toMatchObject({ creditCount: 0 });
  });
});

const known = async (ask: ReturnType<typeof start>['ask']) => {
  const answer = await ask('known', { slug: 's', today: '2026-05-15' });
  if (!answer.ok) throw new Error('nothing known');
  return answer.value;
};

describe('our own pages', () => {
  it('may', async () => {
    const { ask } = start();
    expect(await ask('saveSettings', { change: set({ copyToSelf: true }) }, OWN_PAGE)).toEqual({
      ok: true,
      value: null,
    });
    expect(await ask('wipe', {}, OWN_PAGE)).toEqual({ ok: true, value: null });
    expect(await stored()).toEqual({});
  });

  it('are told which value was refused, and that it was not the store that failed', async () => {
    const answer = await start().ask('saveSettings', { change: set({ deadlineDays: -1 }) }, OWN_PAGE);
    expect(answer).toEqual({ ok: false, problem: 'refused', refused: ['deadlineDays'] });
    expect(problemOf(answer)).toBe('refused');
  });
});

describe('an answer', () => {
  it('to a message that nobody knows is a refusal', async () => {
    expect(await start().ask('lastCall' as never, {} as never)).toEqual({
      ok: false,
      problem: 'refused',
      refused: ['unknownMessage'],
    });
  });

  it('that does not come counts as the store’s failure', () => {
    expect(problemOf(undefined)).toBe('storageFailed');
    expect(problemOf({ ok: true, value: null })).toBeNull();
  });

  it('brings our scripts before it comes', async () => {
    const { ask, brought } = start();
    const reading = await ask('loadReading', {});
    const session = await ask('loadSession', {});
    expect(brought).toEqual(['reading', 'session']);
    expect(reading.ok && Object.keys(reading.value.words.messages).length).toBeGreaterThan(100);
    expect(session).toEqual({ ok: true, value: { styles: '.panel {}' } });
  });

  it('tells the scout of the user’s labels, and of a credit note under way', async () => {
    const { ask } = start();
    expect(await ask('scout', { slug: 's' })).toEqual({ ok: true, value: { labels: [], isGuided: false } });
    const teach = (place: LabelPlace, text: string) =>
      ask('saveSettings', { change: { kind: 'label', place, text, taught: true } }, OWN_PAGE);
    await teach('column.amount', 'Somme');
    await teach('action.resend', 'Relancer');
    await ask('guide', {
      slug: 's',
      state: { invoice: INVOICE, reason: null, created: false, before: null },
    });
    expect(await ask('scout', { slug: 's' })).toEqual({
      ok: true,
      value: { labels: ['Somme', 'Relancer'], isGuided: true },
    });
  });
});
