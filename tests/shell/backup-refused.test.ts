/** Files that are refused, each with its reason, and older ones, which are taken. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LARGEST } from '../../utils/core/limits';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { importAll, previewImport, type ImportOutcome } from '../../utils/store/backup';
import { sealBackup } from '../../utils/store/backup-format';
import { loadJournal } from '../../utils/store/journal-writer';
import { loadSettings } from '../../utils/store/settings-store';
import { createWriteQueue } from '../../utils/store/write-queue';
import { DATA, entry, fileOf, journalOf, NOW } from './backup-data';
import { area, freshStorage, stored } from './journal-storage';

const take = (text: string, settings: Parameters<typeof importAll>[1] = []): Promise<ImportOutcome> =>
  importAll(text, settings, NOW, createWriteQueue());

/** A file of ours with something changed in it, sealed anew: what a program at fault might have written. */
async function resealed(change: (content: Record<string, unknown>) => void): Promise<string> {
  const { content } = JSON.parse(await fileOf(DATA)) as { content: Record<string, unknown> };
  change(content);
  return sealBackup(content as unknown as Parameters<typeof sealBackup>[0], NOW);
}

beforeEach(freshStorage);

describe('a file that is not taken', () => {
  const cases: [reason: string, detail: string, make: (text: string) => string | Promise<string>][] = [
    ['truncated', '', (text) => text.slice(0, text.length / 2)],
    ['truncated', '', (text) => text.trimEnd().slice(0, -1)],
    ['notBackup', '', () => ''],
    ['notBackup', '', () => 'facture;client'],
    ['notBackup', '', () => '{"format":"other","version":1}'],
    ['notBackup', '', () => 'null'],
    ['notBackup', '', (text) => text.replace('"version": 2', '"version": "2"')],
    ['newer', '3', (text) => text.replace('"version": 2', '"version": 3')],
    ['tampered', '', (text) => text.replace('82500', '92500')],
    ['tampered', '', (text) => text.replace('"created": "2026-05-15"', '"created": "2026-05-16"')],
    ['tampered', '', (text) => text.replace(/"integrity": "[^"]+"/, '"integrity": null')],
    ['tampered', '', (text) => text.replace('{', '{"more": 1,')],
    ['tampered', '', (text) => text.replace('{', `{"deep": ${'['.repeat(50_000)}${']'.repeat(50_000)},`)],
    ['tooLarge', '', (text) => text + ' '.repeat(LARGEST.backup)],
    ['tooLarge', '', () => 'é'.repeat(LARGEST.backup / 2 + 1)],
    [
      'wrongShape',
      'content.journals[0].entries[1].day',
      () =>
        resealed((content) => {
          const [journal] = content['journals'] as [{ entries: { day: string }[] }];
          journal.entries[1]!.day = '2026-02-30';
        }),
    ],
    [
      'wrongShape',
      'content.journals[0].entries[1].at',
      () =>
        resealed((content) => {
          const [journal] = content['journals'] as [{ entries: { at: number }[] }];
          journal.entries[1]!.at = Number.MAX_SAFE_INTEGER;
        }),
    ],
    ['wrongShape', 'content.ledgers', () => resealed((content) => void (content['ledgers'] = 3))],
    [
      'wrongShape',
      'content.settings.thresholds[2]',
      () => resealed((content) => void (content['settings'] = { thresholds: [1, 2, 'x'] })),
    ],
  ];

  it.each(cases)('is refused as %s %s (%#), and nothing is written', async (reason, detail, make) => {
    const text = await make(await fileOf(DATA));
    freshStorage();
    const before = journalOf('acme-1', entry('b', 2));
    await area.set(before);
    const set = vi.spyOn(area, 'set');
    expect(await previewImport(text, NOW)).toEqual({ kind: 'refused', reason, detail });
    expect(await take(text, ['senderName'])).toEqual({ kind: 'refused', reason, detail });
    expect(set).not.toHaveBeenCalled();
    expect(await stored()).toEqual(before);
  });

  it('is told apart from one that was only printed otherwise', async () => {
    const text = await fileOf(DATA);
    const parsed = JSON.parse(text) as Record<string, unknown>;
    const turned = Object.fromEntries(Object.entries(parsed).reverse());
    expect(await take(`\uFEFF${JSON.stringify(turned)}`)).toMatchObject({ kind: 'imported' });
  });
});

describe('an older file', () => {
  it('is taken, with the defaults of what it did not have yet', async () => {
    const text = await resealed((content) => {
      delete content['journals'];
      content['settings'] = { senderName: 'Claire' };
    });
    expect(await take(text, ['senderName', 'copyToSelf'])).toMatchObject({
      kind: 'imported',
      changes: { newEntries: 0, settings: ['senderName'] },
    });
    expect((await loadSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, senderName: 'Claire' });
  });

  it('may know neither settings nor corrections', async () => {
    const text = await resealed((content) => {
      delete content['settings'];
      const [journal] = content['journals'] as [{ entries: { corrects?: null }[] }];
      for (const one of journal.entries) delete one.corrects;
    });
    expect(await take(text)).toMatchObject({ kind: 'imported', changes: { newEntries: 2, settings: [] } });
    expect((await loadJournal('acme-1')).journal.entries).toEqual([entry('a', 1), entry('b', 2)]);
  });
});
