/** The locales whose printing the readers of days and amounts are tested on: every one a page may be set to. */
export const LOCALES = [
  'fr',
  'fr-CH',
  'en-GB',
  'en-US',
  'de',
  'de-CH',
  'de-AT',
  'es',
  'it',
  'it-CH',
  'nl',
  'pt',
  'pt-PT',
] as const;
