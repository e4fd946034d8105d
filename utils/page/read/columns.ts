/** Which column holds what: told by the header's words, and the page's language by the words that match. */
import type { PageLanguage } from '../../core/snapshot';
import { fold } from '../fold';
import type { Field } from '../labels';
import { labelsOf, linesOf } from '../text';
import { columnIndex, isElsewhereHeader } from '../words-of-host';

/** One header cell: every text it offers, and its place among the cells of a row. */
export interface Header {
  readonly place: number;
  readonly texts: readonly string[];
}

export interface Columns {
  readonly place: Partial<Record<Field, number>>;
  /** Languages that explain the most headers, equally well. Usually one. */
  readonly languages: readonly PageLanguage[];
  /** Fields for which two columns answer equally well. */
  readonly doubtful: readonly Field[];
  /** A header that says this is another kind of list. */
  readonly elsewhere: boolean;
  /** Currency code printed in the amount's header, for lists that leave it out of the cells. */
  readonly currency: string | null;
}

/** All texts a header cell offers: its lines, the whole, its labels (a header can be an icon, or hold a sort button). */
export function headerTexts(cell: Element): string[] {
  const lines = linesOf(cell);
  return [...new Set([...lines, lines.join(' '), cell.textContent ?? '', ...labelsOf(cell)].map(fold))].filter(Boolean);
}

type Hit = { place: number; exact: boolean };

/** Tells the columns from the headers. */
export function tellColumns(headers: readonly Header[]): Columns {
  const hits = new Map<PageLanguage, Map<Field, Hit[]>>();
  for (const header of headers) {
    for (const [language, fields] of meanings(header)) {
      const byField = hits.get(language) ?? new Map<Field, Hit[]>();
      hits.set(language, byField);
      for (const [field, exact] of fields) byField.set(field, [...(byField.get(field) ?? []), { place: header.place, exact }]);
    }
  }
  let most = 0;
  for (const byField of hits.values()) most = Math.max(most, byField.size);
  const best = [...hits].filter(([, byField]) => byField.size === most);
  const place: Partial<Record<Field, number>> = {};
  const doubtful = new Set<Field>();
  for (const [, byField] of best) {
    for (const [field, all] of byField) {
      const exact = all.filter((hit) => hit.exact);
      const choice = exact.length > 0 ? exact : all;
      const first = choice[0]!;
      if (choice.length > 1 || (place[field] !== undefined && place[field] !== first.place)) doubtful.add(field);
      place[field] = first.place;
    }
  }
  const amount = headers.find((header) => header.place === place.amount);
  return {
    place,
    languages: best.map(([language]) => language),
    doubtful: [...doubtful],
    elsewhere: headers.some((header) => header.texts.some(isElsewhereHeader)),
    currency: amount ? currencyIn(amount.texts) : null,
  };
}

/** What a header may mean, per language. A whole text that is a label beats one that begins with it. */
function meanings(header: Header): Map<PageLanguage, Map<Field, boolean>> {
  const found = new Map<PageLanguage, Map<Field, boolean>>();
  const note = (text: string, exact: boolean) => {
    for (const { means, languages } of columnIndex.get(text) ?? []) {
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
    for (const label of columnIndex.keys()) {
      if (label.length > 3 && text.length <= label.length + 40 && beginsWith(text, label)) note(label, false);
    }
  }
  return found;
}

const beginsWith = (text: string, label: string): boolean =>
  text.startsWith(label) && /^[^\p{L}\p{N}]/u.test(text.slice(label.length));

function currencyIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    if (text.includes('€')) return 'EUR';
    const code = /\(([a-z]{3})\)/.exec(text)?.[1];
    if (code) return code.toUpperCase();
  }
  return null;
}
