/** What a look-up of one thing on the page comes to: the one, none, or several; the latter two say what was looked for. */

export type Found<T> =
  | { readonly kind: 'one'; readonly value: T }
  /** `disabled`: it is there, and cannot be pressed now. */
  | { readonly kind: 'none'; readonly looked: string; readonly disabled?: true }
  | { readonly kind: 'several'; readonly looked: string; readonly count: number };

/** The only one of `hits`, or why there is no only one. */
export function only<T>(hits: readonly T[], looked: string): Found<T> {
  const [first] = hits;
  if (first === undefined) return { kind: 'none', looked };
  return hits.length > 1 ? { kind: 'several', looked, count: hits.length } : { kind: 'one', value: first };
}
