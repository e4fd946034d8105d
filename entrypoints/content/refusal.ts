/** A "no" of ours, as the user is told it. */
import type { RefusalKey } from '../../utils/core/refusals';

/** Why nothing was pressed: a key for the words (`refuse_<key>`) and what fills them. */
export interface Refusal {
  readonly kind: 'refused';
  readonly key: RefusalKey;
  readonly fills: readonly string[];
}

export const refuse = (key: RefusalKey, ...fills: string[]): Refusal => ({ kind: 'refused', key, fills });
