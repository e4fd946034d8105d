/** Which column holds what: told by the header's words, and the page's language by the words that match. */
import { isCurrencyCode } from '../../core/currency';
import type { Field } from '../../core/invoice';
import type { PageLanguage } from '../../core/snapshot';
import { fold } from '../fold';
import { fromHostWords } from '../installed-words';
import { labelsOf, linesOf, plainText, textsOf } from '../text';
import { columnIndex, isElsewhereHeader, isOtherAmount, saysPaid } from '../host-labels';

/** One header cell: every text it offers, and its place among the cells of a row. */
export interface Header {
  readonly place: number;
  readonly texts: readonly string[];
}

export interface Columns {
  readonly place: Partial<Record<Field, number>>;
  /** Languages that explain the most headers, equally well. Usually one. */
  readonly languages: readonly PageLanguage[];
  /** Fields for which two columns answer equally well, or that share their column with another. */
  readonly doubtful: readonly Field[];
  /** The places of all columns that are called a status; their cells tell which is the payment's. */
  readonly statuses: readonly number[];
  /** A header that says this is another kind of list. */
  readonly elsewhere: boolean;
  /** The places of columns that print what was paid of an invoice. */
  readonly paid: readonly number[];
  /** Currency code printed in the amount's header, for lists that leave it out of the cells. */
  readonly currency: string | null;
}

const LABELLED = '[aria-label],[title],[alt]';

/** All texts a header cell offers: its lines, the whole, its labels (a header can be an icon, or hold a sort button). */
export function headerTexts(cell: Element): string[] {
  const plain = plainText(cell);
  const isLabelled = () =>
    cell.matches(LABELLED) || (cell.firstElementChild !== null && cell.querySelector(LABELLED) !== null);
  if (plain?.trim() && !isLabelled()) return [fold(plain)];
  const lines = linesOf(cell);
  const all = [...lines, lines.join(' '), cell.textContent ?? '', ...textsOf(cell), ...labelsOf(cell)];
  return [...new Set(all.map(fold))].filter(Boolean);
}

type Hit = { place: number; exact: boolean };

/** What was told last, and of which headers: most often it is asked for the same ones again. */
const last = fromHostWords((): { key: string; columns: Columns | null } => ({ key: '', columns: null }));

/** Tells the columns from the headers. */
export function tellColumns(headers: readonly Header[]): Columns {
  const key = JSON.stringify(headers);
  const before = last();
  if (before.key !== key) Object.assign(before, { key, columns: tell(headers) });
  return before.columns!;
}

function tell(headers: readonly Header[]): Columns {
  const hits = new Map<PageLanguage, Map<Field, Hit[]>>();
  for (const header of headers) {
    for (const [language, fields] of meanings(header)) {
      const byField = hits.get(language) ?? new Map<Field, Hit[]>();
      hits.set(language, byField);
      for (const [field, exact] of fields)
        byField.set(field, [...(byField.get(field) ?? []), { place: header.place, exact }]);
    }
  }
  let most = 0;
  for (const byField of hits.values()) most = Math.max(most, byField.size);
  const best = [...hits].filter(([, byField]) => byField.size === most);
  const place: Partial<Record<Field, number>> = {};
  const doubtful = new Set<Field>();
  const statuses = new Set<number>();
  for (const [, byField] of best) {
    for (const [field, all] of byField) {
      const exact = all.filter((hit) => hit.exact);
      const choice = exact.length > 0 ? exact : all;
      const first = choice[0]!;
      if (field === 'status') for (const { place: at } of choice) statuses.add(at);
      if (choice.length > 1 || (place[field] !== undefined && place[field] !== first.place))
        doubtful.add(field);
      place[field] = first.place;
    }
  }
  // "Client" over "Number" in one header is one column of two lines, not a column for each.
  if (place.number !== undefined && place.number === place.client) {
    delete place.number;
    doubtful.delete('number');
  }
  for (const field of shared(place)) doubtful.add(field);
  const amount = headers.find((header) => header.place === place.amount);
  return {
    place,
    languages: best.map(([language]) => language),
    doubtful: [...doubtful],
    statuses: [...statuses],
    paid: headers.filter(({ texts }) => texts.some(saysPaid)).map((header) => header.place),
    elsewhere: headers.some((header) => header.texts.some(isElsewhereHeader)),
    currency: amount ? currencyIn(amount.texts) : null,
  };
}

/** Fields that stand in the same column as another: nothing tells which of the two a cell prints. */
const shared = (place: Partial<Record<Field, number>>): Field[] => {
  const all = Object.entries(place) as [Field, number][];
  return all
    .filter(([field, at]) => all.some(([other, there]) => other !== field && there === at))
    .map(([field]) => field);
};

/** What a header may mean, per language. A whole text that is a label beats one that begins with it. */
function meanings(header: Header): Map<PageLanguage, Map<Field, boolean>> {
  const found = new Map<PageLanguage, Map<Field, boolean>>();
  const other = header.texts.some(isOtherAmount);
  const note = (text: string, exact: boolean) => {
    for (const { means, languages } of columnIndex().get(text) ?? []) {
      if (means === 'amount' && other) continue;
      for (const language of languages) {
        const fields = found.get(language) ?? new Map<Field, boolean>();
        fields.set(means, exact || (fields.get(means) ?? false));
        found.set(language, fields);
      }
    }
  };
  for (const text of header.texts) note(text, true);
  if (found.size > 0) return found;
  for (const text of header.texts) {
    for (const label of columnIndex().keys()) {
      if (text.startsWith(label) && leavesItSo(text.slice(label.length))) note(label, false);
    }
  }
  return found;
}

/** A word about sorting behind a label, or the name of such an icon. */
const sorting = fromHostWords(
  (words) => new RegExp(`(?:^|\\s)(?:${words.sorting.join('|')}|[a-z]+_[a-z_]+)(?:$|[\\s:,.])`),
);

/** What may follow a label: punctuation, a currency, words about sorting. "Amount paid" is not the amount. */
function leavesItSo(rest: string): boolean {
  if (rest.length > 60 || /^[\p{L}\p{N}]/u.test(rest)) return false;
  const words = /^[\s:,;.()[\]/|–—-]*(?:(?:en|in|em) )?(.*?)[\s)\]]*$/.exec(rest)?.[1] ?? '';
  return words === '' || /^\p{Sc}$/u.test(words) || isCode(words) || sorting().test(rest);
}

const isCode = (text: string): boolean => /^[a-z]{3}$/.test(text) && isCurrencyCode(text.toUpperCase());

function currencyIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    if (text.includes('€')) return 'EUR';
    const code = /(?:\(|(?:en|in|em) )([a-z]{3})(?:\)|$)/.exec(text)?.[1];
    if (code && isCode(code)) return code.toUpperCase();
  }
  return null;
}
