/** Versioned records in the extension's storage: parsed when read, set aside when they cannot be, never overwritten blindly. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** The version this program writes. A record of a later one was written by a later program and is left alone. */
const VERSION = 1;

const envelope = z.object({ version: z.number(), data: z.unknown() });

export type Parsed<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'corrupt'; readonly raw: unknown }
  | { readonly kind: 'newer' };

/** Parses one stored record. A shape that does not fit is `corrupt`, whatever its version says. */
export function parseRecord<T>(raw: unknown, schema: z.ZodMiniType<T>): Parsed<T> {
  if (raw === undefined) return { kind: 'absent' };
  const outer = envelope.safeParse(raw);
  if (!outer.success) return { kind: 'corrupt', raw };
  if (outer.data.version > VERSION) return { kind: 'newer' };
  const inner = schema.safeParse(outer.data.data);
  return inner.success ? { kind: 'value', value: inner.data } : { kind: 'corrupt', raw };
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
