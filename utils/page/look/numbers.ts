/** Invoice numbers as the page names them in running text. Whether one stands there is asked of the core. */
import { foldName, holdsNumber } from '../../core/invoice-name';
import { fromHostWords } from '../installed-words';

/** A number that is only a few digits also stands in dates, quantities and amounts. */
export const isWeak = (number: string): boolean => /^\d{0,4}$/.test(foldName(number));

const SIGN = String.raw`(?:(?:n\.?°|no\.?|nr\.?|n\.|#|num[eé]ro|number|nummer|número)[ ]*)?:?[ ]*`;
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
      [...foldName(line).matchAll(pattern)]
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
  numbersNamed(text).some((named) => named !== foldName(number) && !holdsNumber(number, named));
