/** The three outcomes of reading a text: a value, unknown, or a conflict. Never a guess. */

/**
 * Why something could not be read. The words for it live in `_locales` under `reason_<key>`;
 * the core only ever returns the key.
 */
export const REASONS = [
  'amountMissing',
  'amountUnreadable',
  'amountAmbiguous',
  'amountConflict',
  'currencyUnknown',
  'dateMissing',
  'dateUnreadable',
  'dateAmbiguous',
  'dateImpossible',
  'dateConflict',
  'statusMissing',
  'statusUnknown',
  'statusConflict',
  'clientMissing',
  'numberMissing',
  'columnsUnknown',
  'columnsConflict',
  'languageUnknown',
] as const;
export type ReasonKey = (typeof REASONS)[number];

/** A value; or unknown (nothing can be said); or a conflict (two things were said). `seen` is the text read. */
export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'unknown'; readonly reason: ReasonKey; readonly seen: string }
  | { readonly kind: 'conflict'; readonly reason: ReasonKey; readonly seen: string };

export const value = <T>(v: T): Reading<T> => ({ kind: 'value', value: v });
export const unknown = (reason: ReasonKey, seen: string): Reading<never> => ({
  kind: 'unknown',
  reason,
  seen,
});
export const conflict = (reason: ReasonKey, seen: string): Reading<never> => ({
  kind: 'conflict',
  reason,
  seen,
});
