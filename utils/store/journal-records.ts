/** Where journals are stored, twice each, and what one says although a record of it is damaged. */
import { emptyJournal } from '../core/journal';
import { mergeJournals } from '../core/journal-append';
import { JOURNAL, salvageEntries, type StoredJournal } from './journal-schema';
import { parseRecord, record, type Parsed } from './records';

const PREFIX = 'journal:';
const COPY = ':copy';

/** The key of an organisation's journal. A colon in the slug is written otherwise, so that no slug names a copy. */
export function journalKey(slug: string): string {
  return PREFIX + slug.replace(/[%:]/g, encodeURIComponent);
}

/** The key of its second record, which holds the same: what is lost here cannot be read from a page again. */
function copyKey(slug: string): string {
  return journalKey(slug) + COPY;
}

/** Both keys of an organisation's journal. */
export function journalKeys(slug: string): [string, string] {
  return [journalKey(slug), copyKey(slug)];
}

/** The slugs of all journals among the keys of the storage area. */
export function journalSlugs(keys: readonly string[]): string[] {
  const slugs = keys
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => decodeSlug(key.slice(PREFIX.length, key.endsWith(COPY) ? -COPY.length : undefined)));
  return [...new Set(slugs)];
}

/** Both records of a journal, to be written by one operation. */
export function journalRecords(journal: StoredJournal): Record<string, unknown> {
  return { [journalKey(journal.slug)]: record(journal), [copyKey(journal.slug)]: record(journal) };
}

export type ReadJournal =
  | { readonly kind: 'whole'; readonly journal: StoredJournal }
  /** The first record is damaged or gone: this is what is left. `damaged` is to be set aside, by key. */
  | {
      readonly kind: 'restored';
      readonly journal: StoredJournal;
      readonly damaged: Readonly<Record<string, unknown>>;
    }
  /** Written by a later version of this program, and not to be touched. */
  | { readonly kind: 'newer' };

/**
 * What the records of a storage area say of an organisation; it has an empty journal where there are none. From
 * damaged records every entry that is whole itself is taken over.
 */
export function readJournal(records: Readonly<Record<string, unknown>>, slug: string): ReadJournal {
  const main = parseRecord(records[journalKey(slug)], JOURNAL);
  if (main.kind === 'value') return { kind: 'whole', journal: { ...main.value, slug } };
  const copy = parseRecord(records[copyKey(slug)], JOURNAL);
  if (main.kind === 'newer' || copy.kind === 'newer') return { kind: 'newer' };

  const empty = { ...emptyJournal(slug), restoredAt: 0 };
  if (main.kind === 'absent' && copy.kind === 'absent') return { kind: 'whole', journal: empty };
  const restoredAt = copy.kind === 'value' ? copy.value.restoredAt : 0;
  const { journal } = mergeJournals(mergeJournals(empty, { entries: entriesIn(copy) }).journal, {
    entries: entriesIn(main),
  });
  const damaged = [
    ...(main.kind === 'corrupt' ? [[journalKey(slug), main.raw] as const] : []),
    ...(copy.kind === 'corrupt' ? [[copyKey(slug), copy.raw] as const] : []),
  ];
  return {
    kind: 'restored',
    journal: { ...journal, restoredAt },
    damaged: Object.fromEntries(damaged),
  };
}

function entriesIn(parsed: Parsed<StoredJournal>): StoredJournal['entries'] {
  if (parsed.kind === 'value') return parsed.value.entries;
  return parsed.kind === 'corrupt' ? salvageEntries(parsed.raw) : [];
}

function decodeSlug(text: string): string {
  return text.replace(/%(?:3A|25)/g, decodeURIComponent);
}
