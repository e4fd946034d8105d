/** Names of countries and languages, as the browser knows them. */

/** The name of a country by its ISO 3166 code, in the language of `locale`. */
export function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
}

/** The name of a language by its ISO 639 code, in the language of `locale`, as the start of a line. */
export function languageName(code: string, locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
