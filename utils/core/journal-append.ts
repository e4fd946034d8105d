/** Adding to a journal: one entry as it is recorded, or all entries of another copy. */
import { canonicalJson } from './canonical-json';
import type { EntryDraft, Journal, JournalEntry } from './journal';
import { inOrderOfRecording } from './journal-effective';

export type Appended =
  | { readonly kind: 'added'; readonly journal: Journal; readonly entry: JournalEntry }
  /** The same entry is there already: it was handed over twice. */
  | { readonly kind: 'known'; readonly entry: JournalEntry }
  /** Its id belongs to another entry, or what it corrects or withdraws is not in this journal. */
  | { readonly kind: 'refused'; readonly reason: 'idTaken' | 'targetUnknown' };

/** What is dated further in the future than this, in milliseconds (a day), was dated by a clock that was wrong. */
const AHEAD = 86_400_000;

/**
 * Adds an entry, recorded at `now` (milliseconds since 1970), or one millisecond after the last entry where the clock
 * has gone backwards a little. Entries from far in the future hold nothing up: time goes on from the clock.
 */
export function appendEntry(journal: Journal, draft: EntryDraft, now: number): Appended {
  const twin = journal.entries.find(({ id }) => id === draft.id);
  if (twin) {
    return canonicalJson(twin) === canonicalJson({ ...draft, at: twin.at })
      ? { kind: 'known', entry: twin }
      : { kind: 'refused', reason: 'idTaken' };
  }
  if (!targetIsThere(journal, draft)) return { kind: 'refused', reason: 'targetUnknown' };
  const dated = journal.entries.filter(({ at }) => at - now <= AHEAD);
  const last = dated.reduce((latest, { at }) => Math.max(latest, at), 0);
  const entry: JournalEntry = { ...draft, at: Math.max(now, last + 1) };
  return { kind: 'added', journal: { ...journal, entries: [...journal.entries, entry] }, entry };
}

export interface Merged {
  readonly journal: Journal;
  /** How many entries came from the other copy. */
  readonly added: number;
  /** Ids under which the two copies say different things. Entries never change, so one of them was tampered with. */
  readonly conflicts: readonly string[];
}

/** Both copies' entries, each once, in the order of recording. Where they contradict each other, `mine` stays. */
export function mergeJournals(mine: Journal, theirs: Pick<Journal, 'entries'>): Merged {
  const entries = new Map(mine.entries.map((entry) => [entry.id, entry]));
  const conflicts = new Set<string>();
  for (const entry of theirs.entries) {
    const known = entries.get(entry.id);
    if (known === undefined) entries.set(entry.id, entry);
    else if (canonicalJson(known) !== canonicalJson(entry)) conflicts.add(entry.id);
  }
  return {
    journal: { ...mine, entries: [...entries.values()].sort(inOrderOfRecording) },
    added: entries.size - new Set(mine.entries.map(({ id }) => id)).size,
    conflicts: [...conflicts],
  };
}

function targetIsThere({ entries }: Journal, draft: EntryDraft): boolean {
  if (draft.kind === 'withdrawal') return entries.some(({ id }) => id === draft.withdraws);
  if (draft.corrects === null) return true;
  return entries.some(({ id, kind }) => id === draft.corrects && kind !== 'withdrawal');
}
