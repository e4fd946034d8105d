/** What became of an attempt to write into a field of the page. */
import type { FieldRefusal } from '../../core/refusals';

/** `by` names the rung that was verified, or is the number of characters (UTF-16 units) over the limit. */
export type WriteOutcome =
  { kind: 'written'; by: string } | { kind: 'refused'; reason: FieldRefusal; by?: number };

/** What a caller may set; all are optional. */
export interface WriteOptions {
  /** Stops before the next rung with the signal's reason; a rung that was begun is finished and verified. */
  signal?: AbortSignal;
  /** Asked right before each rung and after it, in the same task: false ends the writing, and nothing is undone. */
  isStill?: () => boolean;
  /** Resolves after that many animation frames. */
  frames?: (count: number) => Promise<void>;
}
