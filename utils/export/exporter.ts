/** What an export is: it makes files of the pack, which the page then saves; nothing is sent anywhere. */
import type { Pack } from '../core/pack';
import type { Words } from '../words/words';

export interface ExportFile {
  readonly name: string;
  readonly content: Blob;
}

/** Called before each step and at the end, with how many of how many steps are done. */
export type Progress = (done: number, total: number) => void | Promise<void>;

/** Makes the files, in their order; what goes wrong is thrown. */
export type Exporter = (pack: Pack, words: Words, progress: Progress) => Promise<readonly ExportFile[]>;
