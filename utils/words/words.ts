/** The words a reader sees: how they are looked up, whoever supplies them. */

export interface Words {
  /** BCP 47 tag by which amounts and dates are printed; its language is that of the words. */
  readonly locale: string;
  /** The words of a key, with its placeholders filled in order. */
  t(key: string, ...fills: (string | number)[]): string;
  /** The words of `<key>_one` or `<key>_other` by the plural rule for `count`; `count` fills the first placeholder. */
  n(key: string, count: number, ...fills: (string | number)[]): string;
}
