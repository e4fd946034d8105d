/** What could not be recorded is tried again until it stands, and a message whose page is gone becomes unsure. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { EntryDraft } from '../../utils/core/journal';
import { loadJournal } from '../../utils/store/journal-writer';
import { startBackground, TAB, type Talk } from './background';
import { freshStorage } from './journal-storage';

const SLUG = 'acme-1';
const TODAY = '2026-05-15';
const base = { day: TODAY, corrects: null, invoice: { number: 'F-1', client: 'HABITAT', issueDate: null } };
const reminder: EntryDraft = {
  ...{ ...base, id: 'm1', kind: 'reminder', level: 2, templateId: 'x', templateName: 'x' },
  ...{ subject: 'Rappel', language: 'fr', cc: false },
};
const deadline: EntryDraft = { ...base, id: 'm1.1', kind: 'deadline', date: '2026-05-25' };
const entries = [reminder, deadline];

const journal = async () => (await loadJournal(SLUG)).journal.entries;
const told = async () =>
  (await journal()).map((entry) => [
    entry.id,
    entry.kind === 'withdrawal' ? 'withdrawal' : (entry.certainty ?? 'usual'),
  ]);

let now = 1_000;
let background: Talk;
beforeEach(() => {
  vi.restoreAllMocks();
  freshStorage();
  now = 1_000;
  background = startBackground(() => now);
});

const sending = (came: 'begun' | 'seen' | 'unsure' | 'notSent', by = background) =>
  by.ask('sending', { slug: SLUG, id: 'm1', came, entries });
/** A page of the host begins in this tab. */
const pageBegins = async (by: Talk, tabId: number) => {
  await by.ask('scout', { slug: SLUG }, { ...TAB, tabId });
  // What it sets going is over when what is asked for after it is answered.
  await vi.waitFor(async () => void (await by.ask('status', {})));
};
/** Storage that lasts takes nothing, as a full disk does. */
const breakStorage = () =>
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));

describe('a message on its way', () => {
  it('is recorded by what came of it, once however often that is said', async () => {
    await sending('begun');
    expect(await journal()).toEqual([]);
    await sending('seen');
    await sending('seen');
    expect(await told()).toEqual([
      ['m1', 'usual'],
      ['m1.1', 'usual'],
    ]);
  });

  it('that was not sent leaves nothing, also when a page begins later', async () => {
    await sending('begun');
    await sending('notSent');
    await pageBegins(background, 7);
    expect(await journal()).toEqual([]);
  });

  it('whose page is gone becomes unsure when another begins in its tab, and not in another tab', async () => {
    await sending('begun');
    await pageBegins(background, 8);
    expect(await journal()).toEqual([]);
    await pageBegins(background, 7);
    await vi.waitFor(async () =>
      expect(await told()).toEqual([
        ['m1', 'unsure'],
        ['m1.1', 'unsure'],
      ]),
    );
  });

  it('outlives the worker', async () => {
    await sending('begun');
    await pageBegins(
      startBackground(() => now),
      7,
    );
    await vi.waitFor(async () => expect(await told()).toHaveLength(2));
  });

  it('that nobody watches any more after a quarter of an hour becomes unsure', async () => {
    await sending('begun');
    now += 15 * 60_000 + 1;
    await pageBegins(background, 8);
    await vi.waitFor(async () => expect(await told()).toHaveLength(2));
  });

  it('that is unsure is settled by one word, once', async () => {
    await sending('unsure');
    const settle = (as: 'told' | 'notSent') =>
      background.ask('settleMessage', { slug: SLUG, id: 'm1', as, today: TODAY });
    await settle('told');
    await settle('told');
    await settle('notSent');
    expect(await told()).toEqual([
      ['m1', 'unsure'],
      ['m1.1', 'unsure'],
      ['m1:told', 'told'],
      ['m1.1:told', 'told'],
    ]);
  });
});

describe('what cannot be stored', () => {
  it('is said, and recorded once it can be', async () => {
    const broken = breakStorage();
    expect(await sending('seen')).toMatchObject({ ok: false, problem: 'storageFull' });
    expect(await journal()).toEqual([]);
    broken.mockRestore();
    await pageBegins(background, 8);
    await vi.waitFor(async () => expect(await told()).toHaveLength(2));
  });

  it('is recorded by the next worker too', async () => {
    const broken = breakStorage();
    const settled: EntryDraft = { ...base, id: 's1', kind: 'settled' };
    expect(await background.ask('journal', { slug: SLUG, entries: [settled] })).toMatchObject({ ok: false });
    broken.mockRestore();
    await pageBegins(
      startBackground(() => now),
      8,
    );
    await vi.waitFor(async () => expect(await told()).toEqual([['s1', 'usual']]));
  });

  it('of the page of the journal is the user’s to add again', async () => {
    const broken = breakStorage();
    const note: EntryDraft = { ...base, id: 'n1', kind: 'note', text: 'x' };
    const answer = await background.ask(
      'journal',
      { slug: SLUG, entries: [note], byHand: true },
      { isOwnPage: true },
    );
    expect(answer).toMatchObject({ ok: false });
    broken.mockRestore();
    await pageBegins(background, 8);
    expect(await journal()).toEqual([]);
  });
});
