/** What the data section can ask for, and what it is told: how much there is, what an import would do, what was done. */
import type { ReadableFile, RefusedFile } from '../../utils/core/import-preview';
import type { Problem, StoreProblem } from '../../utils/protocol';

/** How much is stored. */
export interface DataCounts {
  readonly organisations: number;
  readonly invoices: number;
  readonly entries: number;
  /** The user's own and changed templates. */
  readonly templates: number;
}

/** What is told of a file before it is imported. */
export type ImportPreview =
  ReadableFile | RefusedFile | { readonly kind: 'failed'; readonly problem: StoreProblem };

export interface DataActions {
  /** Hands the user a file; null when the storage could not be read. */
  exportAll(): Promise<{ readonly file: string; readonly leftOut: readonly string[] } | null>;
  /** Looks at a file; nothing is written. */
  preview(text: string): Promise<ImportPreview>;
  /** Imports it; null when it was done, else what went wrong. */
  importAll(text: string, withSettings: boolean): Promise<Problem | null>;
  wipe(): Promise<Problem | null>;
}
