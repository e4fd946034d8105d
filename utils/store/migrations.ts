/** Brings what earlier versions stored into the shape of today, one step for each version. */
import { entryTo2, journalTo2, ledgerTo2 } from './migrate-1-to-2';

/** The version this program writes, of its records and of its backups alike. */
export const VERSION = 2;

/**
 * A step takes data as one version wrote it and gives it as the next one reads it. It is given whatever was stored:
 * what it does not know it hands on as it is, since the shape is checked after the last step. It is pure, and once
 * released it never changes, so it speaks of plain JSON and not of the types of today.
 */
export type Step = (data: unknown) => unknown;

/** The steps of one kind of data, by the version they start from. A version that changed nothing has none. */
export type Steps = Readonly<Record<number, Step>>;

export const NO_STEPS: Steps = {};
export const LEDGER_STEPS: Steps = { 1: ledgerTo2 };
export const JOURNAL_STEPS: Steps = { 1: journalTo2 };
/** Of a single entry, which may be whole in a journal that is not. */
export const ENTRY_STEPS: Steps = { 1: entryTo2 };

/** Data of a version up to the present one, in the shape of today. Throws when a step does. */
export function migrate(data: unknown, version: number, steps: Steps): unknown {
  let migrated = data;
  for (let from = version; from < VERSION; from++) {
    const step = steps[from];
    if (step) migrated = step(migrated);
  }
  return migrated;
}
