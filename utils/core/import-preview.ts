/** What a look at a file of all data tells: what it holds and what importing it would change, or why it is not taken. */
import type { Day } from './day';
import type { SettingName } from './settings';

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
  /** `detail` is a label that would have a button pressed which sends, deletes, confirms or pays. */
  | 'dangerousLabel'
  /** Sealed, and yet not of the shape it should have; `detail` is the path of the first fault. */
  | 'wrongShape';

export interface RefusedFile {
  readonly kind: 'refused';
  readonly reason: BackupRefusal;
  /** The version of a newer file, the path of a wrong shape; else empty. */
  readonly detail: string;
}

/** What an import changes. */
export interface ImportChanges {
  readonly newOrganisations: readonly string[];
  readonly newInvoices: number;
  /** Known invoices of which the file holds a newer reading that says something else. */
  readonly updatedInvoices: number;
  readonly newEntries: number;
  /** Ids of journal entries that say something else in the file; what is stored stays. */
  readonly conflicts: readonly string[];
  /** Settings that differ; they are taken over only where the user asks for it. */
  readonly settings: readonly SettingName[];
}

export interface ReadableFile {
  readonly kind: 'ok';
  readonly created: Day;
  /** What the file holds. */
  readonly counts: {
    readonly organisations: number;
    readonly invoices: number;
    readonly entries: number;
  };
  readonly changes: ImportChanges;
}
