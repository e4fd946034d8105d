/** What the bench asks of its content script, and what that answers; both travel as page messages. */

export interface Ask {
  readonly kind: 'ask';
  readonly rounds: number;
  /** Rounds before those that count. */
  readonly warmUp: number;
}

export type Told =
  /** Samples in milliseconds by name; `step` is the smallest step of the clock, in milliseconds. */
  | { readonly kind: 'told'; readonly step: number; readonly samples: Record<string, number[]> }
  | { readonly kind: 'failed'; readonly why: string };
