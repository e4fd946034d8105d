/** The words of this load's language. */
import { config } from '../config';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr, type Words } from './fr';
import { it } from './it';
import { nl } from './nl';
import { pt } from './pt';

export const words: Words = { fr, en, de, es, it, pt, nl }[config.lang];

/** A sentence with its `{name}` blanks filled. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));

/** "1 facture", "3 factures". */
export const countOf = (n: number): string => fill(n === 1 ? words.countOne : words.countMany, { n });
