/** Look-ups over the host's words: from a folded text to what it means, and in which languages. */
import type { ByLanguage, HostWords, ViewWord } from '../core/host-words';
import type { EInvoiceState } from '../core/e-invoice';
import type { Field, PaymentStatus } from '../core/invoice';
import type { PageLanguage } from '../core/snapshot';
import { fold } from './fold';
import { fromHostWords } from './installed-words';

/** Folded label → what it names, with the languages in which it does. */
type Index<T> = ReadonlyMap<
  string,
  readonly { readonly means: T; readonly languages: readonly PageLanguage[] }[]
>;

function index<T extends string>(labels: Readonly<Record<T, ByLanguage>>): Index<T> {
  const map = new Map<string, { means: T; languages: PageLanguage[] }[]>();
  for (const means of Object.keys(labels) as T[]) {
    for (const [language, texts] of Object.entries(labels[means]) as [PageLanguage, readonly string[]][]) {
      for (const text of texts) {
        const found = map.get(fold(text)) ?? [];
        const same = found.find((entry) => entry.means === means);
        if (same) same.languages.push(language);
        else found.push({ means, languages: [language] });
        map.set(fold(text), found);
      }
    }
  }
  return map;
}

const set = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(fold));
const setOf = (pick: (words: HostWords) => ByLanguage | readonly string[]) =>
  fromHostWords((words) => set(Object.values(pick(words)).flat()));

export const columnIndex = fromHostWords(({ columns }) => index(columns));
const statusIndex = fromHostWords(({ statuses }) => index(statuses));
export const totalIndex = fromHostWords(({ totals }) => index(totals));
const partlyPaid = setOf((words) => words.partlyPaid);
const eInvoiceIndex = fromHostWords(({ eInvoice }) => index(eInvoice));
/** The longest first, so that a short one does not take the place of one that it begins. */
export const remainingWords = fromHostWords(({ remaining }) =>
  [...set(remaining)].sort((a, b) => b.length - a.length),
);
const overdue = setOf((words) => words.overdue);
const types = setOf((words) => words.types);
const titles = setOf((words) => words.titles);
const elsewhere = setOf((words) => words.elsewhere);
const references = setOf((words) => words.references);
const elsewhereStatuses = setOf((words) => words.elsewhereStatuses);
const receivable = setOf((words) => words.receivable);
const otherAmounts = setOf((words) => words.otherAmounts);
const next = setOf((words) => words.pagerNext);
const more = setOf((words) => words.showMore);
const views = fromHostWords(
  (words) =>
    new Map(Object.entries(words.views).flatMap(([view, texts]) => texts.map((text) => [fold(text), view]))),
) as () => ReadonlyMap<string, ViewWord>;

/** The payment status a text names; the words of all languages agree, so the language need not be known. */
export function statusOf(text: string): PaymentStatus | null {
  const folded = fold(text);
  const exact = statusIndex().get(folded);
  if (exact) return exact[0]!.means;
  return partlyPaid().has(folded) || isOverdueWord(text) ? 'unpaid' : null;
}

/** Whether a status says that a part was paid. */
export const isPartlyPaid = (text: string): boolean => partlyPaid().has(fold(text));

/** Whether one of the words in a text is one for what was paid: "Montant payé", "425,00 € payés". */
export const saysPaid = (text: string): boolean =>
  text.split(/[\s:]+/).some((word) => statusOf(word.replace(/s$/, '')) === 'paid');

/** The state of an e-invoice that a text names. Some of the words name a payment status as well. */
export const eInvoiceOf = (text: string): EInvoiceState | null =>
  eInvoiceIndex().get(fold(text))?.[0]?.means ?? null;

/** Languages in which a text is a payment status. */
export const statusLanguages = (text: string): readonly PageLanguage[] =>
  statusIndex()
    .get(fold(text))
    ?.flatMap((entry) => entry.languages) ?? [];

/** "En retard", and also "En retard de 3 jours": an overdue word followed by a count. */
export function isOverdueWord(text: string): boolean {
  const folded = fold(text);
  if (overdue().has(folded)) return true;
  const digit = folded.search(/\d/);
  if (digit <= 0) return false;
  for (const word of overdue()) if (folded.startsWith(`${word} `) && !folded.includes('%')) return true;
  return false;
}

/** A type is a few words; numbers, of which each is another text, are not worth folding. */
export const isType = (text: string): boolean =>
  text.length <= 40 && !/\d/.test(text) && types().has(fold(text));
/** A word by which an amount's header names another amount than the invoice's. */
export const isOtherAmount = (text: string): boolean =>
  otherAmounts().has(fold(text).replace(/^\(|\)$/g, ''));
/** Whether a folded text is the label of any column. */
export const isLabel = (folded: string): boolean => columnIndex().has(folded);
/** Whether a text is nothing but the label of one of these columns, as some lists repeat it in each cell. */
export const isLabelOf = (text: string, ...fields: readonly Field[]): boolean =>
  columnIndex()
    .get(fold(text))
    ?.some(({ means }) => fields.includes(means)) ?? false;
export const isTitle = (text: string): boolean => titles().has(fold(text));
export const isElsewhere = (text: string): boolean => elsewhere().has(fold(text));
/** As a header: a paper that an invoice merely refers to does not make the list another one. */
export const isElsewhereHeader = (text: string): boolean =>
  isElsewhere(text) && !references().has(fold(text));
export const isElsewhereStatus = (text: string): boolean => elsewhereStatuses().has(fold(text));
export const isReceivable = (text: string): boolean => receivable().has(fold(text));
export const isNext = (text: string): boolean => next().has(fold(text));

/** Whether a text is that of a button which adds rows to a list, counted or not ("Afficher 25 de plus"). */
export function isShowMore(text: string): boolean {
  if (text.length > 60) return false;
  const counted = withCounts(text);
  return more().has(counted) || more().has(counted.replace(/ ?#$/, ''));
}

/** A text with a sign in place of each number in it. */
const withCounts = (text: string): string => fold(text.replace(/[\s(]*[1-9][\d\s.,]*\)?\s*/g, ' # '));

/** What a text says of a view, whether or not it counts what is in it ("Payées (12)", "Filtres 2"). */
export function viewWord(text: string): ViewWord | undefined {
  const counted = withCounts(text);
  return views().get(counted) ?? views().get(counted.replace(/ ?#$/, ''));
}
