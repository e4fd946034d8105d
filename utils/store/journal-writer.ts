/** The only writer of the journals. It runs in the background, one change after the other; the ledger follows its facts. */
import { browser } from 'wxt/browser';
import { alreadyRecorded } from '../core/already-recorded';
import { invoiceFacts } from '../core/invoice-facts';
import type { EntryDraft, Journal, JournalEntry } from '../core/journal';
import { appendEntry } from '../core/journal-append';
import type { Ledger } from '../core/ledger';
import { afterFact } from '../core/ledger-observed';
import type { StoreProblem } from '../protocol';
import { journalKeys, journalRecords, readJournal } from './journal-records';
import { entryDraft } from './journal-schema';
import { LEDGER_PREFIX } from './ledgers';
import { ledgerMemory } from './ledger-memory';
import { isFull, parseRecord, record, setAside } from './records';
import { LEDGER } from './schemas';
import type { WriteQueue } from './write-queue';

/** What became of an entry. Unless it was recorded, nothing has changed, and handing it over again does no harm. */
export type RecordOutcome =
  | {
      readonly kind: 'recorded';
      readonly entry: JournalEntry;
      /** The journal was damaged and had to be restored first: the user is to be told. */
      readonly restored: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: 'shape' | 'idTaken' | 'targetUnknown' }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

/** A journal as it is read: `problem` says that it is damaged or written by a later version (then it is empty here). */
export interface LoadedJournal {
  readonly journal: Journal;
  /** Instant of its last restoration, milliseconds since 1970; 0 when never. */
  readonly restoredAt: number;
  readonly problem: StoreProblem | null;
}

export interface JournalWriter {
  /**
   * Records an entry; it is parsed first, since it comes from a page. `isSeen`: not said by the user but seen on the
   * page, where another tab may have seen the same; then what is recorded already is not recorded again. Never throws.
   */
  record(slug: string, draft: EntryDraft, isSeen?: boolean): Promise<RecordOutcome>;
  /** The journal after all changes asked for so far. */
  of(slug: string): Promise<LoadedJournal>;
}

/** `now` gives the present instant in milliseconds since 1970; `queue` is the one that all writers share. */
export function createJournalWriter(now: () => number, queue: WriteQueue): JournalWriter {
  async function store(slug: string, draft: EntryDraft, isSeen: boolean): Promise<RecordOutcome> {
    const stored = await browser.storage.local.get([...journalKeys(slug), LEDGER_PREFIX + slug]);
    const read = readJournal(stored, slug);
    if (read.kind === 'newer') return { kind: 'failed', problem: 'storageNewer' };
    const restored = read.kind === 'restored';
    const ledger = ledgerIn(stored, slug);
    const before = isSeen && alreadyRecorded(invoiceFacts(read.journal, ledger), ledger, draft, now());
    if (before) return { kind: 'recorded', entry: before, restored: false };
    const appended = appendEntry(read.journal, draft, now());
    if (appended.kind === 'refused') return appended;
    const { entry } = appended;
    if (appended.kind === 'known' && !restored) return { kind: 'recorded', entry, restored };
    if (restored) {
      for (const [key, raw] of Object.entries(read.damaged)) await setAside(key, raw, now());
    }
    // What the entry changes of the ledger is read from the store again.
    ledgerMemory(queue).delete(slug);
    const journal = appended.kind === 'added' ? appended.journal : read.journal;
    const restoredAt = restored ? now() : read.journal.restoredAt;
    await browser.storage.local.set({
      ...journalRecords({ ...journal, restoredAt }),
      ...(appended.kind === 'added' && ledger ? followed(ledger, draft) : {}),
    });
    return { kind: 'recorded', entry, restored };
  }

  /** The ledger's record where the entry changes it: figures follow what the page was seen to do. */
  function followed(known: Ledger, draft: EntryDraft): Record<string, unknown> {
    const ledger = afterFact(known, draft, now());
    return ledger === known ? {} : { [LEDGER_PREFIX + known.slug]: record(ledger) };
  }

  return {
    record(slug, draft, isSeen = false) {
      const parsed = entryDraft.safeParse(draft);
      if (!parsed.success) return Promise.resolve({ kind: 'refused', reason: 'shape' });
      return queue(() => store(slug, parsed.data, isSeen)).catch((error: unknown) => ({
        kind: 'failed',
        problem: isFull(error) ? 'storageFull' : 'storageFailed',
      }));
    },
    of: (slug) => queue(() => loadJournal(slug)),
  };
}

function ledgerIn(stored: Record<string, unknown>, slug: string): Ledger | null {
  const parsed = parseRecord(stored[LEDGER_PREFIX + slug], LEDGER);
  return parsed.kind === 'value' ? { ...parsed.value, slug } : null;
}

/** Reads a journal, for those who only read; throws only when the storage does. */
export async function loadJournal(slug: string): Promise<LoadedJournal> {
  const read = readJournal(await browser.storage.local.get(journalKeys(slug)), slug);
  if (read.kind === 'newer') {
    return { journal: { slug, entries: [] }, restoredAt: 0, problem: 'storageNewer' };
  }
  const { restoredAt, entries } = read.journal;
  return {
    journal: { slug, entries },
    restoredAt,
    problem: read.kind === 'restored' ? 'storageCorrupt' : null,
  };
}
