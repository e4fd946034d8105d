/** The file that holds all of the user's data: written with a seal, and opened only whole. */
import * as z from 'zod/mini';
import { canonicalJson } from '../core/canonical-json';
import { dangerousAmong } from '../core/dangerous-labels';
import { dayOf, isDay, type Day } from '../core/day';
import type { BackupRefusal, RefusedFile } from '../core/import-preview';
import type { Journal } from '../core/journal';
import type { Ledger } from '../core/ledger';
import { LARGEST } from '../core/limits';
import type { Settings } from '../core/settings';
import type { Trend } from '../core/trend';
import { storedJournal } from './journal-schema';
import { JOURNAL_STEPS, LEDGER_STEPS, migrate, VERSION, type Steps } from './migrations';
import { ledger } from './schemas';
import { checkSettings, pathText } from './settings-schema';
import { storedTrend } from './trend-store';

const FORMAT = 'relance-backup';

export interface BackupContent {
  readonly ledgers: readonly Ledger[];
  readonly journals: readonly Journal[];
  readonly trends: readonly Trend[];
  /** Null in a file of a version that had none. */
  readonly settings: Settings | null;
}

export type OpenedBackup =
  | {
      readonly kind: 'ok';
      readonly created: Day;
      readonly version: number;
      readonly content: BackupContent;
    }
  | RefusedFile;

/** The text of a file made at `now`, milliseconds since 1970. */
export async function sealBackup(content: BackupContent, now: number): Promise<string> {
  const body = { format: FORMAT, version: VERSION, created: dayOf(new Date(now)), content };
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
    trends: z._default(z.array(storedTrend), []),
    settings: z._default(z.nullable(z.record(z.string(), z.unknown())), null),
  }),
});

/** Opens a file: all of it, or none and why. Never throws. */
export async function openBackup(text: string): Promise<OpenedBackup> {
  const refused = (reason: BackupRefusal, detail = ''): OpenedBackup => ({ kind: 'refused', reason, detail });
  if (text.length > LARGEST.backup || new TextEncoder().encode(text).length > LARGEST.backup) {
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
  if (version > VERSION) return refused('newer', String(version));

  const { integrity, ...body } = raw as Record<string, unknown>;
  // Nesting too deep to be written out again is none of ours either.
  const seal = await sealOf(body).catch(() => null);
  if (seal === null || integrity !== seal) return refused('tampered');

  const inner = sealed.safeParse({ ...body, content: contentOfToday(body['content'], version) });
  if (!inner.success) return refused('wrongShape', pathText(inner.error.issues[0]?.path ?? []));
  const { ledgers, journals, trends, settings } = inner.data.content;
  const taught = z.record(z.string(), z.array(z.string())).safeParse(settings?.['extraLabels']);
  const dangerous = taught.success ? dangerousAmong(taught.data) : null;
  if (dangerous !== null) return refused('dangerousLabel', dangerous);
  const checked = settings && checkSettings(settings);
  if (checked?.refused[0] !== undefined) {
    return refused('wrongShape', `content.settings.${checked.refused[0]}`);
  }
  const content = { ledgers, journals, trends, settings: checked && checked.settings };
  return { kind: 'ok', created: inner.data.created, version, content };
}

/** The content of a file of that version in the shape of today, as far as it can be recognised. */
function contentOfToday(content: unknown, version: number): unknown {
  const raw = z.record(z.string(), z.unknown()).safeParse(content);
  if (!raw.success) return content;
  const each = (list: unknown, steps: Steps) =>
    Array.isArray(list) ? list.map((one) => migrate(one, version, steps)) : list;
  const { ledgers, journals } = raw.data;
  return { ...raw.data, ledgers: each(ledgers, LEDGER_STEPS), journals: each(journals, JOURNAL_STEPS) };
}

/** SHA-256 of the content in one canonical form. It shows accidents and careless edits; it is no signature. */
async function sealOf(body: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(body));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256:${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
