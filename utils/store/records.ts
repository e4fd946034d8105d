/** Versioned records in the extension's storage: parsed when read, set aside when they cannot be, never overwritten blindly. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { migrate, VERSION, type Steps } from './migrations';

/** A kind of record: the shape it has today, and the steps to it from earlier versions. */
export interface RecordKind<T> {
  readonly schema: z.ZodMiniType<T>;
  readonly steps: Steps;
}

const envelope = z.object({ version: z.number().check(z.int(), z.gte(1)), data: z.unknown() });

export type Parsed<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'corrupt'; readonly raw: unknown }
  /** A later version of this program wrote it: it is left alone. */
  | { readonly kind: 'newer' };

/**
 * Parses one stored record, of an earlier version too: what is in the storage stays as it is until the record is
 * written again. A shape that does not fit is `corrupt`, whatever its version says.
 */
export function parseRecord<T>(raw: unknown, { schema, steps }: RecordKind<T>): Parsed<T> {
  if (raw === undefined) return { kind: 'absent' };
  const outer = envelope.safeParse(raw);
  if (!outer.success) return { kind: 'corrupt', raw };
  const { version, data } = outer.data;
  if (version > VERSION) return { kind: 'newer' };
  try {
    return { kind: 'value', value: schema.parse(migrate(data, version, steps)) };
  } catch {
    return { kind: 'corrupt', raw };
  }
}

export const record = <T>(data: T): { version: number; data: T } => ({ version: VERSION, data });

/** Whether a failed write failed for want of room; browsers say so in words only. */
export function isFull(error: unknown): boolean {
  return /quota|space|disk/i.test(error instanceof Error ? `${error.name} ${error.message}` : String(error));
}

/** Moves a record that cannot be parsed out of the way under a name of its own, so that nothing is lost. */
export async function setAside(key: string, raw: unknown, at: number): Promise<void> {
  await browser.storage.local.set({ [`aside:${at}:${key}`]: raw });
}
