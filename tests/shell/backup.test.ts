/** Export and import: all of it comes back, nothing stored is lost, and no file is taken by half. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { exportAll, importAll, previewImport, wipeAll, type ImportOutcome } from '../../utils/store/backup';
import { openBackup } from '../../utils/store/backup-format';
import { loadJournal } from '../../utils/store/journal-writer';
import { loadStored } from '../../utils/store/ledgers';
import { record } from '../../utils/store/records';
import { loadSettings } from '../../utils/store/settings-store';
import { VERSION } from '../../utils/store/migrations';
import { createWriteQueue } from '../../utils/store/write-queue';
import { DATA, entry, fileOf, invoice, journalOf, ledger, NOW } from './backup-data';
import { area, fillStorage, freshStorage, stored } from './journal-storage';

const queue = createWriteQueue();
const take = (text: string, settings: Parameters<typeof importAll>[1] = []): Promise<ImportOutcome> =>
  importAll(text, settings, NOW, queue);

beforeEach(freshStorage);

describe('export and import', () => {
  it('bring everything to an empty browser', async () => {
    const text = await fileOf(DATA);
    expect(JSON.parse(text)).toMatchObject({ format: 'relance-backup', version: 2, created: '2026-05-15' });
    const all = ['senderName', 'copyToSelf'] as const;
    expect(await take(text, all)).toMatchObject({ kind: 'imported' });
    // The organisation shown first is the one read last.
    expect(await stored()).toEqual({ ...DATA, meta: record({ lastSlug: 'other-2', setAsideAt: 0 }) });
    expect((await loadStored()).problem).toBeNull();
  });

  it('change nothing the second time', async () => {
    const text = await fileOf(DATA);
    await take(text, ['senderName', 'copyToSelf']);
    const once = structuredClone(await stored());
    const outcome = await take(text, ['senderName', 'copyToSelf']);
    expect(outcome).toMatchObject({
      changes: {
        newOrganisations: [],
        newInvoices: 0,
        updatedInvoices: 0,
        newEntries: 0,
        conflicts: [],
        settings: [],
      },
    });
    expect(await stored()).toEqual(once);
  });

  it('write by one operation', async () => {
    const text = await fileOf(DATA);
    const set = vi.spyOn(area, 'set');
    await take(text, ['senderName']);
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('leave out what cannot be read, and say so', async () => {
    await area.set({
      ...DATA,
      'ledger:acme-1': 'garbage',
      'journal:acme-1': 'garbage',
      'journal:late': { version: VERSION + 1, data: {} },
      settings: { version: VERSION + 1, data: {} },
    });
    const { text, leftOut } = await exportAll(NOW);
    expect(leftOut).toEqual(['ledger:acme-1', 'journal:acme-1', 'journal:late', 'settings']);
    const opened = await openBackup(text);
    expect(opened).toMatchObject({
      content: { journals: [{ slug: 'acme-1', entries: [{ id: 'a' }, { id: 'b' }] }], settings: null },
    });
  });
});

describe('merging', () => {
  const mine = {
    'ledger:acme-1': record(ledger('acme-1', 2_000, invoice('F-1', { status: 'paid' }), invoice('F-9'))),
    ...journalOf('acme-1', entry('b', 2), entry('c', 3)),
    settings: record({ ...DEFAULT_SETTINGS, senderName: 'Paul' }),
    meta: record({ lastSlug: 'acme-1', setAsideAt: 0 }),
  };

  it('keeps the newest reading of each invoice and every journal entry', async () => {
    const text = await fileOf(DATA);
    await area.set(mine);
    expect(await take(text)).toEqual({
      kind: 'imported',
      changes: {
        newOrganisations: ['other-2'],
        newInvoices: 2,
        updatedInvoices: 0,
        newEntries: 1,
        conflicts: [],
        settings: ['copyToSelf', 'senderName'],
      },
    });
    const { ledgers, lastSlug } = await loadStored();
    expect(lastSlug).toBe('acme-1');
    const acme = ledgers.find(({ slug }) => slug === 'acme-1');
    const states = Object.values(acme?.entries ?? {}).map(({ reading, readAt }) => [
      reading.number,
      reading.kind === 'invoice' && reading.status,
      readAt,
    ]);
    expect(states.sort()).toEqual([
      ['F-1', 'paid', 2_000],
      ['F-2', 'unpaid', 1_000],
      ['F-9', 'unpaid', 2_000],
    ]);
    expect((await loadJournal('acme-1')).journal.entries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('takes of the settings those that were asked for', async () => {
    const text = await fileOf(DATA);
    await area.set(mine);
    await take(text, ['copyToSelf', 'thresholds']);
    expect((await loadSettings()).settings).toEqual({
      ...DEFAULT_SETTINGS,
      senderName: 'Paul',
      copyToSelf: true,
    });
  });

  it('keeps its own entry where the file says something else under the same id, and tells', async () => {
    const text = await fileOf(DATA);
    await area.set(journalOf('acme-1', entry('b', 2, 'mine')));
    expect(await take(text)).toMatchObject({ changes: { newEntries: 1, conflicts: ['b'] } });
    expect((await loadJournal('acme-1')).journal.entries).toEqual([entry('a', 1), entry('b', 2, 'mine')]);
  });

  it('restores and sets aside what is damaged here', async () => {
    const text = await fileOf(DATA);
    const wrecks = { 'journal:acme-1': 'one', 'ledger:acme-1': 'two', settings: 'three' };
    await area.set({ ...mine, ...wrecks });
    expect(await take(text, ['senderName'])).toMatchObject({ kind: 'imported' });
    const now = await stored();
    for (const [key, raw] of Object.entries(wrecks)) expect(now[`aside:${NOW}:${key}`]).toBe(raw);
    expect((await loadJournal('acme-1')).journal.entries.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(await loadJournal('acme-1')).toMatchObject({ restoredAt: NOW });
  });

  it('waits for the changes asked for before it', async () => {
    const text = await fileOf(DATA);
    const slow = queue(async () => {
      for (let n = 0; n < 20; n++) await area.get(null);
      await area.set(journalOf('acme-1', entry('z', 9)));
    });
    await Promise.all([slow, take(text)]);
    expect((await loadJournal('acme-1')).journal.entries.map(({ id }) => id)).toEqual(['a', 'b', 'z']);
  });
});

describe('a preview', () => {
  it('tells what the file holds and what it would change, and writes nothing', async () => {
    const text = await fileOf(DATA);
    const before = journalOf('acme-1', entry('b', 2), entry('c', 3));
    await area.set(before);
    expect(await previewImport(text, NOW)).toEqual({
      kind: 'ok',
      created: '2026-05-15',
      counts: { organisations: 2, invoices: 3, entries: 2 },
      changes: {
        newOrganisations: ['acme-1', 'other-2'],
        newInvoices: 3,
        updatedInvoices: 0,
        newEntries: 1,
        conflicts: [],
        settings: ['copyToSelf', 'senderName'],
      },
    });
    expect(await stored()).toEqual(before);
  });

  it('counts the invoices of which the file holds newer news, and not those it only saw again', async () => {
    await area.set({ 'ledger:acme-1': record(ledger('acme-1', 500, invoice('F-1'), invoice('F-2'))) });
    const text = await fileOf({
      'ledger:acme-1': record(ledger('acme-1', 900, invoice('F-1', { status: 'paid' }), invoice('F-2'))),
    });
    const older = await fileOf({
      'ledger:acme-1': record(ledger('acme-1', 400, invoice('F-1', { status: 'paid' }))),
    });
    await area.set({ 'ledger:acme-1': record(ledger('acme-1', 500, invoice('F-1'), invoice('F-2'))) });
    expect(await previewImport(text, NOW)).toMatchObject({ changes: { newInvoices: 0, updatedInvoices: 1 } });
    expect(await previewImport(older, NOW)).toMatchObject({ changes: { updatedInvoices: 0 } });
  });
});

describe('an import that cannot be written', () => {
  it('for want of room changes nothing', async () => {
    const text = await fileOf(DATA);
    const before = journalOf('acme-1', entry('z', 9));
    await area.set(before);
    fillStorage();
    expect(await take(text)).toEqual({ kind: 'failed', problem: 'storageFull' });
    expect(await stored()).toEqual(before);
  });

  it.each(['ledger:acme-1', 'journal:acme-1', 'settings'])(
    'over a later version of %s changes nothing',
    async (key) => {
      const text = await fileOf(DATA);
      const before = { [key]: { version: VERSION + 1, data: {} } };
      await area.set(before);
      expect(await previewImport(text, NOW)).toEqual({ kind: 'failed', problem: 'storageNewer' });
      expect(await take(text, ['senderName'])).toEqual({ kind: 'failed', problem: 'storageNewer' });
      expect(await stored()).toEqual(before);
    },
  );
});

describe('wipeAll', () => {
  it('leaves nothing, damaged records included, and comes after what was asked before it', async () => {
    await area.set({ ...DATA, 'aside:1:ledger:x': 'garbage' });
    const before = queue(() => area.set({ late: 1 }));
    await Promise.all([before, wipeAll(queue)]);
    expect(await stored()).toEqual({});
  });
});
