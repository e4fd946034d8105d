/** The languages that a text to a client can be written in: a row for each. */

interface Row {
  /** Whose habits print amounts and dates, as a BCP 47 tag: the language of the text decides, never the browser's. */
  readonly locale: string;
  /** "Day" and "days": the pattern of a plural that the editor offers, and what it prints goes to the client. */
  readonly days: readonly [one: string, other: string];
  /** What introduces a figure. */
  readonly colon: string;
}

/** By their ISO 639 codes, in the order in which they are offered. */
export const LANGUAGES_OF_TEXTS = {
  fr: { locale: 'fr-FR', days: ['jour', 'jours'], colon: '\u00a0:' },
  en: { locale: 'en-GB', days: ['day', 'days'], colon: ':' },
  de: { locale: 'de-DE', days: ['Tag', 'Tage'], colon: ':' },
  es: { locale: 'es-ES', days: ['día', 'días'], colon: ':' },
  it: { locale: 'it-IT', days: ['giorno', 'giorni'], colon: ':' },
} as const satisfies Readonly<Record<string, Row>>;

export type TextLanguage = keyof typeof LANGUAGES_OF_TEXTS;
export const TEXT_LANGUAGES = Object.keys(LANGUAGES_OF_TEXTS) as readonly TextLanguage[];
