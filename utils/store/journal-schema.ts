/** The shape of a stored journal, and what can still be read of one that has lost it. */
import * as z from 'zod/mini';
import { isDay } from '../core/day';
import { CERTAINTIES } from '../core/certainty';
import { FACT_KINDS } from '../core/facts';
import type { EntryDraft, Journal, JournalEntry } from '../core/journal';
import { LIMITS } from '../core/limits';
import { factShape } from './fact-shapes';
import { ENTRY_STEPS, JOURNAL_STEPS, migrate, VERSION } from './migrations';
import type { RecordKind } from './records';
import { LATEST } from './schemas';

const text = z.string().check(z.maxLength(LIMITS.kept));
const name = z.string().check(z.maxLength(LIMITS.keptName));
const id = z.string().check(z.minLength(1), z.maxLength(LIMITS.entryId));
const day = z.string().check(z.refine(isDay));
const instant = z.number().check(z.int(), z.gte(0), z.lte(LATEST));
const issueDate = z.nullable(day);

const base = { id, day, invoice: z.object({ number: name, client: text, issueDate }) };
/** Of a fact; one that says nothing of it corrects nothing. */
const fact = {
  ...base,
  corrects: z._default(z.nullable(id), null),
  certainty: z.optional(z.enum(CERTAINTIES)),
};

/**
 * An entry as it is handed over, before the store has dated it. Its type follows from the same table as its shape, which
 * the compiler cannot see.
 */
export const entryDraft = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('withdrawal'), withdraws: id }),
  ...FACT_KINDS.map((kind) => z.object({ ...fact, ...factShape(kind) })),
]) as unknown as z.ZodMiniType<EntryDraft>;

const entry = z.intersection(entryDraft, z.object({ at: instant })) satisfies z.ZodMiniType<JournalEntry>;

/** A journal as it is stored. */
export interface StoredJournal extends Journal {
  /** Instant at which it was last restored from what was left of it, milliseconds since 1970; 0 when never. */
  readonly restoredAt: number;
}

export const storedJournal = z.object({
  slug: text,
  entries: z.array(entry),
  restoredAt: z._default(instant, 0),
}) satisfies z.ZodMiniType<StoredJournal>;

export const JOURNAL: RecordKind<StoredJournal> = { schema: storedJournal, steps: JOURNAL_STEPS };

/** The entries of a damaged record that are whole themselves, of whatever version: its number may be what is damaged. */
export function salvageEntries(raw: unknown): JournalEntry[] {
  const damaged = z.object({ data: z.object({ entries: z.array(z.unknown()) }) }).safeParse(raw);
  return damaged.success ? damaged.data.data.entries.flatMap(salvaged) : [];
}

/** None where no version has such an entry. */
function salvaged(raw: unknown): JournalEntry[] {
  for (let version = VERSION; version > 0; version--) {
    const parsed = entry.safeParse(migrate(raw, version, ENTRY_STEPS));
    if (parsed.success) return [parsed.data];
  }
  return [];
}
