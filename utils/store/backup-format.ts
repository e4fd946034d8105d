/** The file that holds all of the user's data: written with a seal, and opened only whole. */
import * as z from 'zod/mini';
import { canonicalJson } from '../core/canonical-json';
import { dayOf, isDay, type Day } from '../core/day';
import type { Journal } from '../core/journal';
import type { Ledger } from '../core/ledger';
import type { Settings } from '../core/settings';
import { storedJournal } from './journal-schema';
import { ledger } from './schemas';
import { checkSettings, pathText } from './settings-schema';

const FORMAT = 'relance-backup';
/** The version this program writes; it opens this and earlier ones. */
const BACKUP_VERSION = 1;
/** A larger file is not looked at: 20 MB, in bytes, twice of what a browser lets an extension store. */
export const LARGEST_BACKUP = 20_000_000;

export interface BackupContent {
  readonly ledgers: readonly Ledger[];
  readonly journals: readonly Journal[];
  /** Null in a file of a version that had none. */
  readonly settings: Settings | null;
}

/** Why a file is not taken; the words live in `_locales` under `backup_<reason>`. */
export type BackupRefusal =
  | 'tooLarge'
  /** It begins like one of ours, and ends in the middle. */
  | 'truncated'
  | 'notBackup'
  /** `detail` is its version. */
  | 'newer'
  /** Its content is not what was sealed: changed by hand, by another program, or damaged on the way. */
  | 'tampered'
  /** Sealed, and yet not of the shape it should have; `detail` is the path of the first fault. */
  | 'wrongShape';

export type OpenedBackup =
  | {
      readonly kind: 'ok';
      readonly created: Day;
      readonly version: number;
      readonly content: BackupContent;
    }
  | { readonly kind: 'refused'; readonly reason: BackupRefusal; readonly detail: string };

/** The text of a file made at `now`, milliseconds since 1970. */
export async function sealBackup(content: BackupContent, now: number): Promise<string> {
  const body = { format: FORMAT, version: BACKUP_VERSION, created: dayOf(new Date(now)), content };
  return `${JSON.stringify({ ...body, integrity: await sealOf(body) }, null, 1)}\n`;
}

const envelope = z.object({
  format: z.literal(FORMAT),
  version: z.number().check(z.int(), z.gte(0)),
});

/** What earlier versions did not have yet is empty. */
const sealed = z.object({
  created: z.string().check(z.refine(isDay)),
  content: z.object({
    ledgers: z._default(z.array(ledger), []),
    journals: z._default(z.array(storedJournal), []),
    settings: z._default(z.nullable(z.record(z.string(), z.unknown())), null),
  }),
});

/** Opens a file: all of it, or none and why. Never throws. */
export async function openBackup(text: string): Promise<OpenedBackup> {
  const refused = (reason: BackupRefusal, detail = ''): OpenedBackup => ({ kind: 'refused', reason, detail });
  if (text.length > LARGEST_BACKUP || new TextEncoder().encode(text).length > LARGEST_BACKUP) {
    return refused('tooLarge');
  }
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(text.slice(0, 200).includes(`"${FORMAT}"`) ? 'truncated' : 'notBackup');
  }
  const outer = envelope.safeParse(raw);
  if (!outer.success) return refused('notBackup');
  const { version } = outer.data;
  if (version > BACKUP_VERSION) return refused('newer', String(version));

  const { integrity, ...body } = raw as Record<string, unknown>;
  // Nesting too deep to be written out again is none of ours either.
  const seal = await sealOf(body).catch(() => null);
  if (seal === null || integrity !== seal) return refused('tampered');

  const inner = sealed.safeParse(raw);
  if (!inner.success) return refused('wrongShape', pathText(inner.error.issues[0]?.path ?? []));
  const { ledgers, journals, settings } = inner.data.content;
  const checked = settings && checkSettings(settings);
  if (checked?.refused[0] !== undefined) {
    return refused('wrongShape', `content.settings.${checked.refused[0]}`);
  }
  const content = { ledgers, journals, settings: checked && checked.settings };
  return { kind: 'ok', created: inner.data.created, version, content };
}

/** SHA-256 of the content in one canonical form. It shows accidents and careless edits; it is no signature. */
async function sealOf(body: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(body));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
