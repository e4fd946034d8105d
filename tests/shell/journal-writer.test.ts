/** The journal at rest: nothing recorded is lost, whatever becomes of the storage. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntryDraft } from '../../utils/core/journal';
import { invoicesOf } from '../../utils/core/ledger';
import { journalKeys, journalSlugs } from '../../utils/store/journal-records';
import { createJournalWriter, loadJournal, type RecordOutcome } from '../../utils/store/journal-writer';
import { VERSION } from '../../utils/store/migrations';
import { createWriteQueue } from '../../utils/store/write-queue';
import { openInvoice } from '../core/journal-entries';
import { ledgerOf } from '../core/pack-data';
import { area, clock, fillStorage, freshStorage, stored } from './journal-storage';

const SLUG = 'acme-1';
const [MAIN, COPY] = journalKeys(SLUG);
const NOW = 1_778_835_600_000;
/** As a later version of the program writes. */
const NEWER = VERSION + 1;

const draft = (id: string, more: object = {}): EntryDraft =>
  ({
    id,
    day: '2026-05-15',
    invoice: { number: 'F-1', client: 'Ozanne', issueDate: null },
    kind: 'note',
    text: id,
    corrects: null,
    ...more,
  }) as EntryDraft;

const time = clock(NOW);
let writer = createJournalWriter(time.now, createWriteQueue());

beforeEach(() => {
  freshStorage();
  writer = createJournalWriter(time.now, createWriteQueue());
});

const ids = async (): Promise<string[]> => (await loadJournal(SLUG)).journal.entries.map(({ id }) => id);
const rawOf = async (key: string) =>
  (await stored())[key] as { version: number; data: { entries: unknown[] } };
const asides = async (): Promise<[string, unknown][]> =>
  Object.entries(await stored()).filter(([key]) => key.startsWith('aside:'));

describe('recording', () => {
  it('keeps entries in the order they were handed over, though nobody waited', async () => {
    const names = Array.from({ length: 20 }, (_, n) => `e${n}`);
    await Promise.all(names.map((name) => writer.record(SLUG, draft(name))));
    expect(await ids()).toEqual(names);
    expect((await writer.of(SLUG)).journal.slug).toBe(SLUG);
  });

  it('keeps a second record that says the same', async () => {
    await writer.record(SLUG, draft('a'));
    await writer.record(SLUG, draft('b'));
    expect(await rawOf(COPY)).toEqual(await rawOf(MAIN));
  });

  it('of a settlement is followed by the ledger at once, by one operation, and a damaged ledger is left alone', async () => {
    const key = `ledger:${SLUG}`;
    const invoice = openInvoice({ number: 'F-1', client: 'Ozanne' });
    const before = { version: 1, data: ledgerOf(invoice, { ...invoice, number: 'F-2' }) };
    await area.set({ [key]: before });
    const set = vi.spyOn(area, 'set');
    await writer.record(SLUG, draft('a', { kind: 'settled' }));
    expect(set).toHaveBeenCalledTimes(1);
    const after = (await stored())[key] as typeof before;
    expect(invoicesOf(after.data).map(({ status }) => status)).toEqual(['paid', 'unpaid']);
    await writer.record(SLUG, draft('b'));
    expect((await stored())[key]).toEqual(after);
    await area.set({ [key]: { version: NEWER, data: {} } });
    await writer.record(SLUG, draft('c', { kind: 'unsettled' }));
    expect((await stored())[key]).toEqual({ version: NEWER, data: {} });
    expect(await ids()).toEqual(['a', 'b', 'c']);
  });

  it('of what two tabs see is done once, while what the user says is recorded as often as he says it', async () => {
    const invoice = openInvoice({ number: 'F-1', client: 'Ozanne' });
    await area.set({ [`ledger:${SLUG}`]: { version: 1, data: ledgerOf(invoice) } });
    const settled = (id: string) => draft(id, { kind: 'settled' });
    const both = await Promise.all(['a', 'b'].map((id) => writer.record(SLUG, settled(id), true)));
    expect(both.map((one) => one.kind === 'recorded' && one.entry.id)).toEqual(['a', 'a']);
    await writer.record(SLUG, settled('c'));
    expect(await ids()).toEqual(['a', 'c']);
  });

  it('keeps organisations apart, whatever they are called', async () => {
    for (const slug of ['', 'a', 'a:copy', 'a%3Acopy', '%', 'a%25']) {
      await writer.record(slug, draft(`in ${slug}`));
    }
    for (const slug of ['', 'a', 'a:copy', 'a%3Acopy', '%', 'a%25']) {
      expect((await loadJournal(slug)).journal.entries.map(({ id }) => id)).toEqual([`in ${slug}`]);
    }
    expect(journalSlugs(Object.keys(await stored())).sort()).toEqual(
      ['', 'a', 'a:copy', 'a%3Acopy', '%', 'a%25'].sort(),
    );
  });

  it('takes what comes twice once, also after a restart', async () => {
    await writer.record(SLUG, draft('a'));
    const later = createJournalWriter(time.now, createWriteQueue());
    const set = vi.spyOn(area, 'set');
    expect(await later.record(SLUG, draft('a'))).toMatchObject({ kind: 'recorded', restored: false });
    expect(set).not.toHaveBeenCalled();
    expect(await ids()).toEqual(['a']);
  });

  it.each([
    ['no day', draft('a', { day: '2026-02-30' })],
    ['an unknown kind', draft('a', { kind: 'gossip' })],
    ['no id', draft('')],
    ['endless text', draft('a', { text: 'x'.repeat(20_001) })],
    ['a level that is none', draft('a', { kind: 'reminder', level: 4 })],
    ['nothing', null as unknown as EntryDraft],
  ])('refuses %s, and writes nothing', async (_, wrong) => {
    expect(await writer.record(SLUG, wrong)).toEqual({ kind: 'refused', reason: 'shape' });
    expect(await stored()).toEqual({});
  });

  it('refuses to correct what is not there', async () => {
    const outcome = await writer.record(SLUG, draft('a', { corrects: 'gone' }));
    expect(outcome).toEqual({ kind: 'refused', reason: 'targetUnknown' });
    expect(await stored()).toEqual({});
  });
});

describe('a full storage', () => {
  it('is reported, changes nothing, and the same entry can be handed over again', async () => {
    await writer.record(SLUG, draft('a'));
    const before = structuredClone(await stored());
    fillStorage();
    expect(await writer.record(SLUG, draft('b'))).toEqual({ kind: 'failed', problem: 'storageFull' });
    expect(await stored()).toEqual(before);
    vi.restoreAllMocks();
    expect(await writer.record(SLUG, draft('b'))).toMatchObject({ kind: 'recorded' });
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('does not stop those who come after', async () => {
    vi.spyOn(area, 'set').mockRejectedValueOnce(new Error('disk on fire'));
    vi.spyOn(area, 'get').mockRejectedValueOnce(new Error('gone'));
    const outcomes = await Promise.all(['a', 'b', 'c'].map((id) => writer.record(SLUG, draft(id))));
    expect(outcomes.map((one) => (one.kind === 'failed' ? one.problem : one.kind))).toEqual([
      'storageFailed',
      'storageFull',
      'recorded',
    ]);
    expect(await ids()).toEqual(['c']);
  });
});

describe('a damaged journal', () => {
  const fill = async (): Promise<void> => {
    for (const id of ['a', 'b', 'c']) await writer.record(SLUG, draft(id));
  };

  it.each([
    ['is text', 'garbage'],
    ['has lost its entries', { version: 1, data: { slug: SLUG } }],
    ['has a wrong version', { version: 'one', data: {} }],
    ['is a list', []],
  ])('that %s is read from its second record, told, set aside and written anew', async (_, wreck) => {
    await fill();
    await area.set({ [MAIN]: wreck });
    expect(await loadJournal(SLUG)).toMatchObject({ problem: 'storageCorrupt', restoredAt: 0 });
    expect(await ids()).toEqual(['a', 'b', 'c']);
    expect(await asides()).toEqual([]);

    time.move(1_000);
    expect(await writer.record(SLUG, draft('d'))).toMatchObject({ kind: 'recorded', restored: true });
    expect(await ids()).toEqual(['a', 'b', 'c', 'd']);
    expect(await asides()).toEqual([[`aside:${time.now()}:${MAIN}`, wreck]]);
    expect(await loadJournal(SLUG)).toMatchObject({ problem: null, restoredAt: time.now() });
    expect(await rawOf(COPY)).toEqual(await rawOf(MAIN));
    expect(await writer.record(SLUG, draft('e'))).toMatchObject({ restored: false });
  });

  it('is read from its second record when the first is gone', async () => {
    await fill();
    await area.remove(MAIN);
    expect(await ids()).toEqual(['a', 'b', 'c']);
    expect(await writer.record(SLUG, draft('d'))).toMatchObject({ restored: true });
    expect(await asides()).toEqual([]);
    expect(await ids()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('gives what is whole in it when both records are damaged, each in another place', async () => {
    await fill();
    const spoil = async (key: string, at: number) => {
      const raw = structuredClone(await rawOf(key));
      raw.data.entries[at] = { id: 'x' };
      await area.set({ [key]: raw });
      return raw;
    };
    const wrecks = [await spoil(MAIN, 0), await spoil(COPY, 2)];
    expect(await ids()).toEqual(['a', 'b', 'c']);
    await writer.record(SLUG, draft('d'));
    expect(await ids()).toEqual(['a', 'b', 'c', 'd']);
    expect((await asides()).map(([, raw]) => raw)).toEqual(wrecks);
  });

  it('loses nothing when it cannot even be set aside', async () => {
    await fill();
    await area.set({ [MAIN]: 'garbage' });
    const before = structuredClone(await stored());
    fillStorage();
    expect(await writer.record(SLUG, draft('d'))).toMatchObject({ problem: 'storageFull' });
    expect(await stored()).toEqual(before);
  });

  it('is no worse for a damaged second record', async () => {
    await fill();
    await area.set({ [COPY]: 'garbage' });
    expect(await loadJournal(SLUG)).toMatchObject({ problem: null });
    await writer.record(SLUG, draft('d'));
    expect(await rawOf(COPY)).toEqual(await rawOf(MAIN));
  });
});

describe('a journal of a later version', () => {
  const newer = { version: NEWER, data: { any: 'thing' } };

  it.each([
    ['first', { [MAIN]: newer }],
    ['second, the first being damaged', { [MAIN]: 'garbage', [COPY]: newer }],
  ])('is left alone (%s record)', async (_, records) => {
    await area.set(records);
    const outcome: RecordOutcome = await writer.record(SLUG, draft('a'));
    expect(outcome).toEqual({ kind: 'failed', problem: 'storageNewer' });
    expect(await stored()).toEqual(records);
    expect(await loadJournal(SLUG)).toMatchObject({ problem: 'storageNewer', journal: { entries: [] } });
  });
});
