/** What the journal page hands over to be recorded, and what may come of it. */
import type { EntryDraft } from '../../utils/core/journal';
import type { Problem } from '../../utils/protocol';

type WithoutId<T> = T extends EntryDraft ? Omit<T, 'id'> : never;

/** An entry that has yet to get its id. */
export type NewEntry = WithoutId<EntryDraft>;

/** Records entries in their order; null when all went well. */
export type RecordEntries = (entries: readonly NewEntry[]) => Promise<Problem | null>;
