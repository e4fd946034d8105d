/** The stored settings: read by all, changed by the background alone. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings';
import { applyChange, type SettingsChange } from '../core/settings-change';
import type { StoreProblem } from '../protocol';
import { NO_STEPS } from './migrations';
import { isFull, parseRecord, record, setAside } from './records';
import { checkSettings, pathText, settingsChange } from './settings-schema';
import type { WriteQueue } from './write-queue';

export const SETTINGS_KEY = 'settings';

export interface LoadedSettings {
  readonly settings: Settings;
  /** `storageCorrupt`: those that could not be read have their default. `storageNewer`: all have it. */
  readonly problem: StoreProblem | null;
}

/** What became of a change. Unless it was kept, nothing has changed. */
export type ChangeOutcome =
  | {
      readonly kind: 'kept';
      readonly settings: Settings;
      /** Some settings were damaged and are now at their default: the user is to be told. */
      readonly repaired: boolean;
    }
  /** Values that no setting may have, by their path. */
  | { readonly kind: 'refused'; readonly paths: readonly string[] }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

export interface SettingsStore {
  /** Makes one change; it is parsed first, since it comes by message. Never throws. */
  change(change: SettingsChange): Promise<ChangeOutcome>;
  /** The settings after all changes asked for so far. */
  read(): Promise<LoadedSettings>;
}

type Kept =
  | { readonly kind: 'value'; readonly settings: Settings; readonly damaged: unknown }
  | { readonly kind: 'newer' };

/** Each setting is checked by itself, and has its default where it was not there yet. */
const SETTINGS = { schema: z.record(z.string(), z.unknown()), steps: NO_STEPS };

/** What a raw record says; `damaged` is the record when something in it could not be read, else undefined. */
export function readSettings(raw: unknown): Kept {
  const parsed = parseRecord(raw, SETTINGS);
  if (parsed.kind === 'newer') return parsed;
  if (parsed.kind !== 'value') {
    return { kind: 'value', settings: DEFAULT_SETTINGS, damaged: raw };
  }
  const { settings, refused } = checkSettings(parsed.value);
  return { kind: 'value', settings, damaged: refused.length > 0 ? raw : undefined };
}

/** `now` gives the present instant in milliseconds since 1970; `queue` is the one that all writers share. */
export function createSettingsStore(now: () => number, queue: WriteQueue): SettingsStore {
  async function store(change: SettingsChange): Promise<ChangeOutcome> {
    const kept = readSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
    if (kept.kind === 'newer') return { kind: 'failed', problem: 'storageNewer' };
    const { settings, refused } = checkSettings({ ...applyChange(kept.settings, change) });
    if (refused.length > 0) return { kind: 'refused', paths: refused };
    const repaired = kept.damaged !== undefined;
    if (repaired) await setAside(SETTINGS_KEY, kept.damaged, now());
    await browser.storage.local.set({ [SETTINGS_KEY]: record(settings) });
    return { kind: 'kept', settings, repaired };
  }

  return {
    change(change) {
      const parsed = settingsChange.safeParse(change);
      if (!parsed.success) {
        return Promise.resolve({ kind: 'refused', paths: [pathText(parsed.error.issues[0]?.path ?? [])] });
      }
      return queue(() => store(parsed.data)).catch((error: unknown) => ({
        kind: 'failed',
        problem: isFull(error) ? 'storageFull' : 'storageFailed',
      }));
    },
    read: () => queue(loadSettings),
  };
}

/** Reads the settings, for those who only read; throws only when the storage does. */
export async function loadSettings(): Promise<LoadedSettings> {
  const kept = readSettings((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  if (kept.kind === 'newer') return { settings: DEFAULT_SETTINGS, problem: 'storageNewer' };
  return {
    settings: kept.settings,
    problem: kept.damaged === undefined ? null : 'storageCorrupt',
  };
}
