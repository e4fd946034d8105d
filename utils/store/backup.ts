/** All of the user's data in one file and back: export, a look at what an import would do, import, and wiping all. */
import { browser } from 'wxt/browser';
import type { ImportChanges, ReadableFile, RefusedFile } from '../core/import-preview';
import type { Ledger } from '../core/ledger';
import type { SettingName } from '../core/settings';
import type { StoreProblem } from '../protocol';
import { openBackup, sealBackup } from './backup-format';
import { planImport } from './backup-plan';
import { journalKey, journalSlugs, readJournal } from './journal-records';
import { ledgerMemory } from './ledger-memory';
import { LEDGER_PREFIX } from './ledgers';
import { isFull, parseRecord, setAside } from './records';
import { LEDGER } from './schemas';
import { readSettings, SETTINGS_KEY } from './settings-store';
import { readTrend, trendKey, trendSlugs } from './trend-store';
import type { WriteQueue } from './write-queue';

export interface Exported {
  readonly text: string;
  /** Keys of the records that are damaged or of a later version: the file lacks them, or a part of them. */
  readonly leftOut: readonly string[];
}

interface Failed {
  readonly kind: 'failed';
  readonly problem: StoreProblem;
}

export type Preview = ReadableFile | RefusedFile | Failed;

export type ImportOutcome =
  { readonly kind: 'imported'; readonly changes: ImportChanges } | RefusedFile | Failed;

/** Everything that can be read, as the text of a file; `now` in milliseconds since 1970. Throws when the storage does. */
export async function exportAll(now: number): Promise<Exported> {
  const stored = await browser.storage.local.get(null);
  const leftOut: string[] = [];
  const ledgers: Ledger[] = [];
  for (const [key, raw] of Object.entries(stored)) {
    if (!key.startsWith(LEDGER_PREFIX)) continue;
    const parsed = parseRecord(raw, LEDGER);
    if (parsed.kind === 'value') ledgers.push(parsed.value);
    else leftOut.push(key);
  }
  const journals = journalSlugs(Object.keys(stored)).flatMap((slug) => {
    const read = readJournal(stored, slug);
    if (read.kind !== 'whole') leftOut.push(journalKey(slug));
    return read.kind === 'newer' ? [] : [{ slug, entries: read.journal.entries }];
  });
  const trends = trendSlugs(Object.keys(stored)).flatMap((slug) => {
    const read = readTrend(stored, slug);
    if (read.kind !== 'value') leftOut.push(trendKey(slug));
    return read.kind === 'value' ? read.value : [];
  });
  const kept = readSettings(stored[SETTINGS_KEY]);
  if (kept.kind === 'newer' || kept.damaged !== undefined) leftOut.push(SETTINGS_KEY);
  const settings = kept.kind === 'newer' ? null : kept.settings;
  return { text: await sealBackup({ ledgers, journals, trends, settings }, now), leftOut };
}

/** What a file holds and what importing it would change; nothing is written. Never throws. */
export async function previewImport(text: string, now: number): Promise<Preview> {
  const opened = await openBackup(text);
  if (opened.kind === 'refused') return opened;
  const { content, created } = opened;
  try {
    const plan = planImport(await browser.storage.local.get(null), content, [], now);
    if (plan.kind === 'newer') return { kind: 'failed', problem: 'storageNewer' };
    const slugs = new Set([...content.ledgers, ...content.journals].map(({ slug }) => slug));
    const counts = {
      organisations: slugs.size,
      invoices: content.ledgers.reduce((sum, { entries }) => sum + Object.keys(entries).length, 0),
      entries: content.journals.reduce((sum, { entries }) => sum + entries.length, 0),
    };
    return { kind: 'ok', created, counts, changes: plan.changes };
  } catch {
    return { kind: 'failed', problem: 'storageFailed' };
  }
}

/**
 * Imports a file: journal entries by their id, invoices by their newest reading, of the settings those that `take`
 * names. All of it is written by one operation, or nothing is. Never throws.
 */
export async function importAll(
  text: string,
  take: readonly SettingName[],
  now: number,
  queue: WriteQueue,
): Promise<ImportOutcome> {
  const opened = await openBackup(text);
  if (opened.kind === 'refused') return opened;
  return queue(async (): Promise<ImportOutcome> => {
    const plan = planImport(await browser.storage.local.get(null), opened.content, take, now);
    if (plan.kind === 'newer') return { kind: 'failed', problem: 'storageNewer' };
    for (const [key, raw] of Object.entries(plan.damaged)) await setAside(key, raw, now);
    ledgerMemory(queue).clear();
    await browser.storage.local.set(plan.records);
    return { kind: 'imported', changes: plan.changes };
  }).catch((error: unknown) => ({
    kind: 'failed',
    problem: isFull(error) ? 'storageFull' : 'storageFailed',
  }));
}

/** Removes everything this extension has stored, for good. Throws when the storage does. */
export async function wipeAll(queue: WriteQueue): Promise<void> {
  await queue(async () => {
    ledgerMemory(queue).clear();
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
}
