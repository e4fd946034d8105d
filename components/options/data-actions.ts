/** What the data section can ask for, and what it is told: how much there is, what an import would do, what was done. */
import type { Day } from '../../utils/core/day';
import type { SettingName } from '../../utils/core/settings';
import type { StoreProblem } from '../../utils/messages';

/** How much is stored. */
export interface DataCounts {
  readonly organisations: number;
  readonly invoices: number;
  readonly entries: number;
  /** The user's own and changed templates. */
  readonly templates: number;
}

interface Changes {
  readonly newOrganisations: readonly string[];
  readonly newInvoices: number;
  readonly updatedInvoices: number;
  readonly newEntries: number;
  readonly conflicts: readonly string[];
  readonly settings: readonly SettingName[];
}

/** Why a file is not taken, as keys for the words in `_locales` (`backup_<reason>`). */
export type FileRefusal = 'tooLarge' | 'truncated' | 'notBackup' | 'newer' | 'tampered' | 'wrongShape';

/** What a file holds and what importing it would change. */
export type ImportPreview =
  | {
      readonly kind: 'ok';
      readonly created: Day;
      readonly counts: {
        readonly organisations: number;
        readonly invoices: number;
        readonly entries: number;
      };
      readonly changes: Changes;
    }
  | { readonly kind: 'refused'; readonly reason: FileRefusal; readonly detail: string }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

export interface DataActions {
  /** Hands the user a file; null when the storage could not be read. */
  exportAll(): Promise<{ readonly file: string; readonly leftOut: readonly string[] } | null>;
  /** Looks at a file; nothing is written. */
  preview(text: string): Promise<ImportPreview>;
  /** Imports it; null when it was done, else what went wrong. */
  importAll(text: string, withSettings: boolean): Promise<StoreProblem | null>;
  wipe(): Promise<StoreProblem | null>;
}
