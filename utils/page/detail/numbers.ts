/** Invoice numbers in running text: whole ones only, since "F-1" also begins "F-10" and ends "AF-1". */
import { fromHostWords } from '../host-words';

/** One form for the dashes and spaces that look alike. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

const INSIDE = /[\p{L}\p{N}]/u;
/** What joins the parts of one number, so that `F-2026-02` stands neither in `F-2026-02-1` nor in `2-F-2026-02`. */
const JOINED_AFTER = /^[-/.,_#][\p{L}\p{N}]/u;
const JOINED_BEFORE = /[\p{L}\p{N}][-/.,_#]$/u;

/** Whether the number stands in the text as a whole. */
export function holdsNumber(text: string, number: string): boolean {
  const where = plain(text);
  const wanted = plain(number);
  if (wanted === '') return false;
  for (let at = where.indexOf(wanted); at !== -1; at = where.indexOf(wanted, at + 1)) {
    const before = where.slice(Math.max(0, at - 2), at);
    const after = where.slice(at + wanted.length, at + wanted.length + 2);
    if (INSIDE.test(before.slice(-1)) || INSIDE.test(after.slice(0, 1))) continue;
    if (!JOINED_BEFORE.test(before) && !JOINED_AFTER.test(after)) return true;
  }
  return false;
}

/** A number that is only a few digits also stands in dates, quantities and amounts. */
export const isWeak = (number: string): boolean => /^\d{0,4}$/.test(plain(number));

const SIGN = String.raw`(?:(?:n[°º]|n\.º|no\.?|nr\.?|n\.|#|num[eé]ro|number|nummer|número)[ ]*)?:?[ ]*`;
const TOKEN = String.raw`(?<token>(?=[^\s]*\d)[\p{L}\p{N}][^\s,;:()!?«»"“”]*)`;
const after = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}-])(?:${words.join('|')})[ ]+${SIGN}${TOKEN}`, 'giu');
const afterInvoice = fromHostWords(({ papers }) => after(papers.invoice));
const afterCreditNote = fromHostWords(({ papers }) => after(papers.creditNote));

const DATE = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/;

/** Whether a word can be the number of a paper: not a date, and more than a day or a count. */
export const isNumberLike = (token: string): boolean =>
  !DATE.test(token) && !/^\d{1,2}$/.test(token) && !/^\d+[.,]\d{2}$/.test(token);

function tokens(text: string, pattern: RegExp): string[] {
  return text
    .split('\n')
    .flatMap((line) =>
      [...plain(line).matchAll(pattern)]
        .map((match) => match.groups!['token']!.replace(/[.…]+$/, ''))
        .filter(isNumberLike),
    );
}

/** What stands right after the word for an invoice, as its number does: "la facture n° F-2026-022 d'un montant". */
export const numbersNamed = (text: string): string[] => tokens(text, afterInvoice());
/** The same for a credit note. */
export const creditNotesNamed = (text: string): string[] => tokens(text, afterCreditNote());

/** Whether a text names an invoice that is not this one. */
export const namesAnother = (text: string, number: string): boolean =>
  numbersNamed(text).some((named) => named !== plain(number) && !holdsNumber(number, named));

const shape = (word: string): string => word.replace(/\d+/g, '9');

/** Words of the same letters and signs as the number, whatever their digits, in their order; none for digits alone. */
export function alikeIn(text: string, number: string): string[] {
  const wanted = plain(number);
  if (!/\d/.test(wanted) || !/\p{L}/u.test(wanted)) return [];
  const words = plain(text).match(/[\p{L}\p{N}](?:[-/._#]?[\p{L}\p{N}])*/gu) ?? [];
  return words.filter((word) => shape(word) === shape(wanted));
}
