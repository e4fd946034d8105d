/** What version 0.1.0 stored and exported is read as it was meant, and nothing of it is lost or taken by halves. */
import { beforeEach, describe, expect, it } from 'vitest';
import { invoiceFacts } from '../../utils/core/invoice-facts';
import { invoicesOf } from '../../utils/core/ledger';
import { addReport } from '../../utils/core/ledger';
import { summarise } from '../../utils/core/totals';
import { exportAll, importAll, previewImport } from '../../utils/store/backup';
import { createGuideStore } from '../../utils/store/guide-store';
import { createJournalWriter, loadJournal } from '../../utils/store/journal-writer';
import { createLedgerWriter } from '../../utils/store/ledger-writer';
import { loadStored } from '../../utils/store/ledgers';
import { entryTo2, journalTo2, ledgerTo2 } from '../../utils/store/migrate-1-to-2';
import { migrate, VERSION } from '../../utils/store/migrations';
import { parseRecord, record } from '../../utils/store/records';
import { LEDGER } from '../../utils/store/schemas';
import { loadSettings } from '../../utils/store/settings-store';
import { createWriteQueue } from '../../utils/store/write-queue';
import { area, freshStorage, stored } from './journal-storage';
import backup from './version-1/backup.json';
import records from './version-1/stored.json';

const SLUG = 'atelier-moreau-1234';
const NOW = Date.UTC(2026, 2, 13);
const KEY = `ledger:${SLUG}` as const;
const queue = createWriteQueue();

beforeEach(async () => {
  freshStorage();
  await area.set(structuredClone(records));
});

const ledger = async () => (await loadStored()).ledgers[0]!;

describe('what version 0.1.0 stored', () => {
  it('is read without a problem, and left as it is until something is written', async () => {
    const { ledgers, lastSlug, problem } = await loadStored();
    expect({ count: ledgers.length, lastSlug, problem }).toEqual({ count: 1, lastSlug: SLUG, problem: null });
    expect(await loadJournal(SLUG)).toMatchObject({ problem: null, restoredAt: 0 });
    expect((await loadSettings()).settings).toMatchObject({
      clientLanguages: { 'Menuiserie Ozanne': 'de' },
      contactNames: { 'Menuiserie Ozanne': 'Frau Ozanne' },
    });
    expect(await createGuideStore(queue).of(SLUG)).toMatchObject({ invoice: { number: 'F-2026-022' } });
    expect(await stored()).toEqual(records);
  });

  it('has its invoices under their names as they are compared', async () => {
    const { entries, views } = await ledger();
    expect(Object.keys(entries)).toEqual([
      'F-2026-022\u241fHABITAT\u241f0',
      '12\u241fHABITAT\u241f0',
      '12\u241fHABITAT\u241f1',
      'P-1\u241fMenuiserie Ozanne\u241f0',
      'F-2026-031\u241fMENUISERIE DU PORT\u241f0',
      'F-2026-030\u241fMenuiserie Ozanne SAS\u241f0',
      'F-2026-019\u241fCafé Élan\u241f0',
    ]);
    // What was taken for a new name was the old one, printed otherwise.
    expect(entries['F-2026-019\u241fCafé Élan\u241f0']).not.toHaveProperty('formerly');
    expect(entries['F-2026-030\u241fMenuiserie Ozanne SAS\u241f0']?.formerly).toEqual(['Menuiserie Ozanne']);
    expect(Object.keys(views)).toEqual(Object.keys(records[KEY].data.views));
    expect(summarise(await ledger(), '2026-03-12').late.sums).toEqual([{ minor: 102_500, currency: 'EUR' }]);
  });

  it('has every entry of the journal, each about the invoice it was made for', async () => {
    const { journal } = await loadJournal(SLUG);
    const before = records[`journal:${SLUG}`].data.entries;
    expect(journal.entries.map(({ id, at, day }) => [id, at, day])).toEqual(
      before.map(({ id, at, day }) => [id, at, day]),
    );
    expect(journal.entries.map(({ invoice: { issueDate } }) => issueDate)).toEqual(before.map(() => null));
    const { of } = invoiceFacts(journal, await ledger());
    const kinds = (number: string, client: string, issueDate: string) =>
      of({ number, client, issueDate }).map(({ kind, day }) => `${kind} ${day}`);
    expect(kinds('12', 'HABITAT', '2025-01-10')).toEqual(['reminder 2025-02-20', 'reminder 2025-03-05']);
    expect(kinds('12', 'HABITAT', '2026-01-12')).toEqual(['statement 2026-03-01']);
    expect(kinds('F-2026-022', 'HABITAT', '2026-02-09')).toEqual([
      'statement 2026-03-01',
      'promise 2026-03-12',
    ]);
    expect(kinds('F-2026-019', 'Café Élan', '2026-02-09')).toEqual(['creditNote 2026-03-12']);
    expect(kinds('F-2026-030', 'Menuiserie Ozanne SAS', '2026-03-02')).toEqual([]);
  });

  it('is written in the shape of today with the next change, once and for all', async () => {
    const writer = createJournalWriter(() => NOW, queue);
    const invoice = { number: '12', client: 'HABITAT', issueDate: '2026-01-12' };
    await writer.record(SLUG, { id: 'new', day: '2026-03-13', invoice, corrects: null, kind: 'settled' });
    const after = await stored();
    for (const key of [KEY, `journal:${SLUG}`, `journal:${SLUG}:copy`])
      expect(after[key]).toMatchObject({ version: 2 });
    const paid = invoicesOf(await ledger()).filter(({ status }) => status === 'paid');
    expect(paid.map(({ issueDate }) => issueDate)).toEqual(['2025-01-10', '2026-01-12']);
    expect((await loadJournal(SLUG)).journal.entries).toHaveLength(
      records[`journal:${SLUG}`].data.entries.length + 1,
    );
  });

  it('goes into a file of today, and comes back from it', async () => {
    const { text, leftOut } = await exportAll(NOW);
    expect(leftOut).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({ version: VERSION });
    const before = { ledger: await ledger(), journal: await loadJournal(SLUG) };
    freshStorage();
    expect(await importAll(text, [], NOW, queue)).toMatchObject({ kind: 'imported' });
    expect({ ledger: await ledger(), journal: await loadJournal(SLUG) }).toEqual(before);
  });
});

describe('a file that version 0.1.0 exported', () => {
  it('is taken like the records it was made from', async () => {
    const before = { ledger: await ledger(), journal: await loadJournal(SLUG) };
    freshStorage();
    const text = JSON.stringify(backup);
    expect(await previewImport(text, NOW)).toMatchObject({
      kind: 'ok',
      counts: { organisations: 1, invoices: 7, entries: 8 },
    });
    expect(await importAll(text, ['clientLanguages'], NOW, queue)).toMatchObject({ kind: 'imported' });
    expect({ ledger: await ledger(), journal: await loadJournal(SLUG) }).toEqual(before);
    expect((await loadSettings()).settings.clientLanguages).toEqual({ 'Menuiserie Ozanne': 'de' });
  });

  it('adds nothing to what is stored already, though that was stored by it too', async () => {
    expect(await importAll(JSON.stringify(backup), [], NOW, queue)).toMatchObject({
      changes: { newOrganisations: [], newInvoices: 0, updatedInvoices: 0, newEntries: 0, conflicts: [] },
    });
  });

  it('is refused when a date in it was changed by hand', async () => {
    const text = JSON.stringify(backup).replace('2026-02-09', '2026-02-10');
    expect(await previewImport(text, NOW)).toMatchObject({ kind: 'refused', reason: 'tampered' });
  });
});

describe('a damaged record of version 0.1.0', () => {
  it('gives every entry of the journal that is whole itself', async () => {
    const wreck = (spoil: (raw: { version: unknown; data: { entries: unknown[] } }) => void) => {
      const raw = structuredClone(records[`journal:${SLUG}`]);
      spoil(raw);
      return raw;
    };
    const ids = records[`journal:${SLUG}`].data.entries.map(({ id }) => id);
    await area.set({
      [`journal:${SLUG}`]: wreck((raw) => (raw.data.entries[0] = { id: 'x' })),
      [`journal:${SLUG}:copy`]: wreck((raw) => {
        raw.version = 'one';
        raw.data.entries[1] = null;
      }),
    });
    const loaded = await loadJournal(SLUG);
    expect(loaded.problem).toBe('storageCorrupt');
    expect(loaded.journal.entries.map(({ id }) => id)).toEqual(ids);
  });

  it.each<[string, unknown]>([
    ['without entries', { slug: SLUG }],
    ['with an entry that is none', { ...records[KEY].data, entries: { a: 1 } }],
    ['with a reading that is none', { ...records[KEY].data, entries: { a: { reading: {}, readAt: 1 } } }],
    [
      'with names that are none',
      { ...records[KEY].data, entries: { a: { reading: { number: '1', client: 'A' }, formerly: 3 } } },
    ],
    ['that is nothing', null],
  ])('of a ledger %s is set aside, not misread', async (_, data) => {
    const raw = { version: 1, data };
    expect(parseRecord(raw, LEDGER)).toEqual({ kind: 'corrupt', raw });
    await area.set({ [KEY]: raw });
    // As a worker that has just started finds it.
    await createLedgerWriter(() => NOW, createWriteQueue()).unrecognised(SLUG, 'columnsUnknown', 'x', NOW);
    expect(Object.entries(await stored()).filter(([key]) => key.startsWith('aside:'))).toEqual([
      [`aside:${NOW}:${KEY}`, raw],
    ]);
  });

  it.each([0, -1, 1.5, '1', null])('with %j for a version is damaged', (version) => {
    const raw = { version, data: records[KEY].data };
    expect(parseRecord(raw, LEDGER).kind).toBe('corrupt');
  });

  it('of a later version is left alone', () => {
    expect(parseRecord({ version: VERSION + 1, data: records[KEY].data }, LEDGER)).toEqual({ kind: 'newer' });
  });
});

describe('the steps', () => {
  const reading = (client: string, more: object = {}) => ({
    ...{ kind: 'invoice', number: 'F-1', client, type: null, issueDate: '2026-03-01', dueDate: '2026-03-31' },
    ...{ status: 'unpaid', amount: { minor: 100, currency: 'EUR' }, overdueMark: null, ...more },
  });
  const entries = (...list: [client: string, place: number, readAt: number, more?: object][]) =>
    Object.fromEntries(
      list.map(([client, place, readAt, more]) => [
        `F-1\u241f${client}\u241f${place}`,
        { reading: reading(client, more), readAt },
      ]),
    );
  const after = (...list: Parameters<typeof entries>) =>
    Object.values(
      (ledgerTo2({ entries: entries(...list) }) as { entries: Record<string, { reading: object }> }).entries,
    );

  it('leave what is of today as it is', () => {
    expect(migrate(records[KEY], VERSION, { 1: () => null })).toBe(records[KEY]);
    expect(record(1)).toEqual({ version: VERSION, data: 1 });
  });

  it('make one of an invoice that was kept twice, by its newest reading', () => {
    const found = after(['Café', 0, 1, { dueDate: null }], ['Cafe\u0301', 0, 2, { status: 'paid' }]);
    expect(found.map(({ reading: one }) => one)).toEqual([reading('Cafe\u0301', { status: 'paid' })]);
    expect(after(['Café', 0, 3], ['Cafe\u0301', 0, 2, { status: 'paid' }])).toHaveLength(1);
  });

  it('keep apart what was kept apart, and what was issued on two days', () => {
    expect(after(['Café', 0, 1], ['Café', 1, 1, { dueDate: '2026-04-01' }])).toHaveLength(2);
    expect(after(['Café', 0, 1], ['Cafe\u0301', 0, 1, { issueDate: '2025-03-01' }])).toHaveLength(2);
    const twins = after(
      ['Café', 0, 1],
      ['Café', 1, 1, { dueDate: '2026-04-01' }],
      ['Cafe\u0301', 0, 2, { dueDate: '2026-04-01' }],
      ['Cafe\u0301', 1, 2],
    );
    expect(twins.map(({ reading: one }) => (one as { dueDate: string }).dueDate)).toEqual([
      '2026-03-31',
      '2026-04-01',
    ]);
  });

  it('give a ledger that goes on as if it had always been of today', () => {
    const at = {
      position: { page: null, pages: null, items: null, more: null },
      totals: { unpaid: null, late: null },
    };
    const raw = {
      version: 1,
      data: { ...records[KEY].data, entries: entries(['Cafe\u0301\u00a0Élan', 0, 1]) },
    };
    const parsed = parseRecord(raw, LEDGER);
    if (parsed.kind !== 'value') throw new Error(parsed.kind);
    const paid = reading('Café Élan', { status: 'paid' }) as ReturnType<typeof invoicesOf>[number];
    const next = addReport(parsed.value, {
      ...{ slug: SLUG, locale: 'fr', at: 2, changed: [paid], nameless: [], shown: 1, tab: null, whole: true },
      ...at,
    });
    expect(invoicesOf(next)).toEqual([paid]);
  });

  it.each([null, 3, 'x', [], { entries: 3 }, { entries: [null, 3] }, { entries: {}, more: 1 }])(
    'hand on %j, which they do not know',
    (data) => {
      expect(ledgerTo2(data)).toEqual(data);
      expect(journalTo2(data)).toEqual(data);
      expect(entryTo2(data)).toEqual(data);
    },
  );
});
