/** What became of an attempt to write into a field of the page. */

/** Why a text was not written; each is told to the user in plain words. */
export type RefusalReason =
  /** The field, or the page around it, says that its text may not be changed. */
  | 'readOnly'
  /** The field is disabled, or inside something that is disabled or inert. */
  | 'disabled'
  /** The text is longer than the field's `maxlength`; the outcome says by how many characters. */
  | 'tooShort'
  /** Not a field that holds free text. */
  | 'notEditable'
  /** The field is no longer in the page. */
  | 'gone'
  /** The field may now hold something else than before: no way in was verified, and it could not be put back. */
  | 'notVerified'
  /** No way in was verified and the field holds what it held before: the text is to be pasted by the user. */
  | 'clipboardOnly';

/** `by` names the rung that was verified, or is the number of characters (UTF-16 units) over the limit. */
export type WriteOutcome =
  { kind: 'written'; by: string } | { kind: 'refused'; reason: RefusalReason; by?: number };

/** What a caller may set; both are optional so that a caller outside tests passes a signal or nothing. */
export interface WriteOptions {
  /** Stops before the next rung with the signal's reason; a rung that was begun is finished and verified. */
  signal?: AbortSignal;
  /** Resolves after that many animation frames. */
  frames?: (count: number) => Promise<void>;
}
