/** The shape of a stored journal, and what can still be read of one that has lost it. */
import * as z from 'zod/mini';
import { isDay } from '../core/day';
import type { EntryDraft, Journal, JournalEntry } from '../core/journal';

const text = z.string().check(z.maxLength(20_000));
const name = z.string().check(z.maxLength(500));
const id = z.string().check(z.minLength(1), z.maxLength(100));
const day = z.string().check(z.refine(isDay));
const instant = z.number().check(z.int(), z.gte(0));

const base = { id, day, invoice: z.object({ number: name, client: text }) };
/** Of a fact; one that says nothing of it corrects nothing. */
const fact = { ...base, corrects: z._default(z.nullable(id), null) };

/** An entry as it is handed over, before the store has dated it. */
export const entryDraft = z.discriminatedUnion('kind', [
  z.object({
    ...fact,
    kind: z.literal('reminder'),
    level: z.literal([0, 1, 2, 3]),
    templateId: text,
    templateName: text,
    subject: text,
    language: name,
    cc: z.boolean(),
  }),
  z.object({ ...fact, kind: z.literal('statement'), numbers: z.array(name), subject: text }),
  z.object({ ...fact, kind: z.literal('thanks') }),
  z.object({ ...fact, kind: z.literal('settled') }),
  z.object({ ...fact, kind: z.literal('unsettled') }),
  z.object({
    ...fact,
    kind: z.literal('creditNote'),
    creditNoteNumber: z.nullable(name),
    reason: z.nullable(text),
  }),
  z.object({ ...fact, kind: z.literal('creditNoteSent') }),
  z.object({ ...fact, kind: z.literal('note'), text }),
  z.object({ ...fact, kind: z.literal('call'), text }),
  z.object({ ...fact, kind: z.literal('letter'), text }),
  z.object({ ...fact, kind: z.literal('promise'), date: day, text }),
  z.object({ ...fact, kind: z.literal('deadline'), date: day }),
  z.object({ ...fact, kind: z.literal('dispute'), on: z.boolean(), text }),
  z.object({ ...fact, kind: z.literal('snooze'), until: z.nullable(day) }),
  z.object({ ...base, kind: z.literal('withdrawal'), withdraws: id }),
]) satisfies z.ZodMiniType<EntryDraft>;

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

/** The entries of a damaged record that are whole themselves. */
export function salvageEntries(raw: unknown): JournalEntry[] {
  const damaged = z.object({ data: z.object({ entries: z.array(z.unknown()) }) }).safeParse(raw);
  if (!damaged.success) return [];
  return damaged.data.data.entries.flatMap((one) => {
    const parsed = entry.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
}
