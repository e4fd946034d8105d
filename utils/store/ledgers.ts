/** The stored ledgers, for those who only read: popup and panel. */
import { browser } from 'wxt/browser';
import type { Journal } from '../core/journal';
import type { Ledger } from '../core/ledger';
import type { StoreProblem } from '../protocol';
import { readJournal } from './journal-records';
import { parseRecord } from './records';
import { LEDGER, META } from './schemas';

export const LEDGER_PREFIX = 'ledger:';
export const META_KEY = 'meta';

export interface Stored {
  readonly ledgers: readonly Ledger[];
  /** Those of the same organisations; of one whose journal cannot be read there is none. */
  readonly journals: readonly Journal[];
  /** The organisation seen last, null before the first. */
  readonly lastSlug: string | null;
  readonly problem: StoreProblem | null;
}

/** Reads all ledgers. A record that does not parse is left out and named as a problem; it throws only when storage does. */
export async function loadStored(): Promise<Stored> {
  return parseStored(await browser.storage.local.get(null));
}

/** Calls `listener` with all ledgers after each change; returns the function that ends it. */
export function onStoredChange(listener: (stored: Stored) => void): () => void {
  const changed = (_: unknown, area: string) => {
    if (area === 'local') void loadStored().then(listener);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

function parseStored(all: Record<string, unknown>): Stored {
  const ledgers: Ledger[] = [];
  let problem: StoreProblem | null = null;
  for (const [key, raw] of Object.entries(all)) {
    if (!key.startsWith(LEDGER_PREFIX)) continue;
    const parsed = parseRecord(raw, LEDGER);
    if (parsed.kind === 'value') ledgers.push(parsed.value);
    else problem = parsed.kind === 'newer' ? 'storageNewer' : 'storageCorrupt';
  }
  const meta = parseRecord(all[META_KEY], META);
  if (meta.kind === 'newer') problem = 'storageNewer';
  const lastSlug = meta.kind === 'value' ? meta.value.lastSlug : null;
  // A record was set aside, and nothing of that organisation has been read since.
  const last = ledgers.find((ledger) => ledger.slug === lastSlug);
  if (meta.kind === 'value' && meta.value.setAsideAt > (last?.lastReadAt ?? 0)) problem ??= 'storageCorrupt';
  const journals = ledgers.flatMap(({ slug }) => journalOf(all, slug));
  return { ledgers, journals, lastSlug, problem };
}

/** What is left of a damaged journal counts as well: a payment in it was made. */
function journalOf(all: Record<string, unknown>, slug: string): Journal[] {
  const read = readJournal(all, slug);
  return read.kind === 'newer' ? [] : [read.journal];
}
