/** Names of the pack's files: plain characters only, so that every system and mail program takes them. */
import type { Words } from '../words/words';
import type { Pack } from '../core/pack';
import type { TableName } from '../core/pack-table';

/** Longer parts are cut: some systems take no more than 255 bytes for a whole name. */
const LONGEST = 60;

/** The one file of an export: `relance_acme-1234_2026-11-24.xlsx`. */
export function fileName(pack: Pick<Pack, 'slug' | 'asOf'>, ending: string): string {
  return `${baseName(pack)}.${ending}`;
}

/** `relance_acme-1234_2026-11-24_3_factures-ouvertes.csv`; `position` counts from 1 and keeps the files in order. */
export function csvName(
  pack: Pick<Pack, 'slug' | 'asOf'>,
  table: TableName,
  position: number,
  words: Words,
): string {
  return `${baseName(pack)}_${position}_${plainName(words.t(`pack_table_${table}`))}.csv`;
}

function baseName({ slug, asOf }: Pick<Pack, 'slug' | 'asOf'>): string {
  return `relance_${plainName(slug) || 'organisation'}_${asOf}`;
}

function plainName(text: string): string {
  const plain = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST);
  return plain.replace(/^-+|-+$/g, '');
}
