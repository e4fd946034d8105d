/** What is to be recorded and is not yet: kept until it stands, whatever ends or breaks meanwhile. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { EntryDraft } from '../core/journal';
import { entryDraft } from './journal-schema';
import { NO_STEPS } from './migrations';
import { parseRecord, record, type RecordKind } from './records';
import type { WriteQueue } from './write-queue';

/** Entries of one message or one sight, which are recorded together. */
export interface Held {
  readonly id: string;
  readonly slug: string;
  readonly entries: readonly EntryDraft[];
  /** Instant at which it was handed over, milliseconds since 1970. */
  readonly at: number;
  /** `sending`: a message on its way, of which it is not known yet whether it is to be recorded. */
  readonly state: 'sending' | 'due';
  /** Whether what is recorded already is not to be recorded again. */
  readonly areSeen: boolean;
  /** The tab that it comes from; null where that says nothing. */
  readonly tabId: number | null;
}

const held = z.object({
  id: z.string(),
  slug: z.string(),
  entries: z.array(entryDraft),
  at: z.number(),
  state: z.enum(['sending', 'due']),
  areSeen: z.boolean(),
  tabId: z.nullable(z.number()),
}) satisfies z.ZodMiniType<Held>;
const HELD: RecordKind<Held> = { schema: held, steps: NO_STEPS };

export interface Outbox {
  /** All that is held, the earliest first. */
  all(): Promise<Held[]>;
  put(one: Held): Promise<void>;
  remove(id: string): Promise<void>;
}

const PREFIX = 'outbox:';

/**
 * Each is a record of its own, so that what cannot be read of one loses no other. Where the storage that lasts takes
 * nothing, that of the browser's session does, and while the worker runs its memory.
 */
export function createOutbox(queue: WriteQueue): Outbox {
  /** Once loaded, all of it is here too: there is one worker at a time, and it alone writes. */
  const memory = new Map<string, Held>();
  let loading: Promise<void> | null = null;
  const areas = () => [browser.storage.local, browser.storage.session];

  async function stored(): Promise<Held[]> {
    const records = await Promise.all(
      areas().map((area) => area.get(null).catch((): Record<string, unknown> => ({}))),
    );
    return records
      .flatMap((all) => Object.entries(all as Record<string, unknown>))
      .filter(([key]) => key.startsWith(PREFIX))
      .flatMap(([, raw]) => {
        const parsed = parseRecord(raw, HELD);
        return parsed.kind === 'value' ? [parsed.value] : [];
      });
  }

  const load = () =>
    (loading ??= queue(stored).then((all) => {
      for (const one of all) memory.set(one.id, one);
    }));

  return {
    async all() {
      await load();
      return [...memory.values()].sort((a, b) => a.at - b.at);
    },
    async put(one) {
      if (!held.safeParse(one).success) return;
      await load();
      memory.set(one.id, one);
      await queue(async () => {
        for (const area of areas()) {
          const isKept = await area.set({ [PREFIX + one.id]: record(one) }).then(
            () => true,
            () => false,
          );
          if (isKept) return;
        }
      });
    },
    async remove(id) {
      await load();
      if (!memory.delete(id)) return;
      await queue(() => Promise.all(areas().map((area) => area.remove(PREFIX + id).catch(() => undefined))));
    },
  };
}
