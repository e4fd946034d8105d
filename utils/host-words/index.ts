/** The host's words in one piece, with the labels that the user has added. */
import { isDangerousLabel } from '../core/dangerous-labels';
import type { ByLanguage, HostWords } from '../core/host-words';
import type { LabelGroup, Settings } from '../core/settings';
import { PAGE_LANGUAGES } from '../core/snapshot';
import { fold } from '../page/fold';
import {
  ACTIONS, CREDIT_NOTE_FIELDS, CREDIT_NOTE_SEND_SUBMIT, CREDIT_NOTE_SUBMIT, NUMBERING, SEND_FIELDS, SEND_SUBMIT,
  SEND_SUBMIT_BARE,
} from './action-labels'; // prettier-ignore
import {
  COLUMNS, OTHER_AMOUNTS, OVERDUE, PAGER_NEXT, PAGER_POSITION, RECEIVABLE, SORTING, STATUSES, TITLES, TOTALS, TYPES,
} from './labels'; // prettier-ignore
import { E_INVOICE } from './e-invoice-labels';
import { ELSEWHERE, ELSEWHERE_STATUSES, REFERENCES } from './labels-elsewhere';
import { NEWS } from './news-labels';
import { CREATED, DISMISS, LINKED_CREDIT_NOTES, PAPERS } from './paper-labels';
import { PARTLY_PAID, REMAINING_LINE } from './remaining-labels';
import { FILTERED, PART_VIEWS, WHOLE_VIEWS } from './view-labels';
import { PAGER_NUMBER, PAGER_PREVIOUS, SEARCH, SHOW_MORE } from './way-labels';

type Extra = Settings['extraLabels'];

/**
 * All words, as plain JSON. `extra` are the user's own labels by their place (`status.paid`); an unknown place is left
 * out, and a text that has a meaning already keeps it, so that no added label takes one away.
 */
export function hostWords(extra: Extra): HostWords {
  const actionLabels = mapped(ACTIONS, ({ labels }) => labels);
  const labels = merged('action', actionLabels, extra);
  const { partlyPaid, ...statuses } = merged('status', { ...STATUSES, partlyPaid: PARTLY_PAID }, extra);
  const columns = merged('column', COLUMNS, extra);
  const left = [columns.remaining, REMAINING_LINE].flatMap((texts) => Object.values(texts).flat());
  const parts = [...Object.values(statuses), ...Object.values(TOTALS), OVERDUE];
  return {
    columns,
    statuses,
    partlyPaid,
    remaining: left,
    eInvoice: merged('eInvoice', E_INVOICE, extra),
    actions: mapped(ACTIONS, (action, name) => ({ ...action, labels: labels[name] })),
    otherAmounts: OTHER_AMOUNTS,
    sorting: SORTING,
    overdue: OVERDUE,
    receivable: RECEIVABLE,
    totals: TOTALS,
    types: TYPES,
    titles: TITLES,
    pagerPosition: PAGER_POSITION,
    pagerNext: PAGER_NEXT,
    pagerPrevious: PAGER_PREVIOUS,
    pagerNumber: PAGER_NUMBER,
    showMore: SHOW_MORE,
    search: SEARCH,
    views: {
      all: WHOLE_VIEWS,
      part: [...PART_VIEWS, ...parts.flatMap((texts) => Object.values(texts).flat())],
      filtered: FILTERED,
    },
    elsewhere: ELSEWHERE,
    references: REFERENCES,
    elsewhereStatuses: ELSEWHERE_STATUSES,
    submits: {
      invoice: SEND_SUBMIT,
      creditNote: CREDIT_NOTE_SEND_SUBMIT,
      bare: SEND_SUBMIT_BARE,
      create: CREDIT_NOTE_SUBMIT,
    },
    sendFields: SEND_FIELDS,
    creditNoteFields: CREDIT_NOTE_FIELDS,
    numbering: NUMBERING,
    dismiss: DISMISS,
    papers: PAPERS,
    news: mapped(NEWS, (texts, name) => [...texts, ...(extra[`news.${name}`] ?? [])]),
    created: CREATED,
    linkedCreditNotes: LINKED_CREDIT_NOTES,
  };
}

const mapped = <K extends string, A, B>(table: Readonly<Record<K, A>>, make: (value: A, key: K) => B) =>
  Object.fromEntries(
    (Object.entries(table) as [K, A][]).map(([key, value]) => [key, make(value, key)]),
  ) as Record<K, B>;

function merged<K extends string>(
  group: LabelGroup,
  table: Readonly<Record<K, ByLanguage>>,
  extra: Extra,
): Record<K, ByLanguage> {
  const taken = new Set(
    (Object.values(table) as ByLanguage[]).flatMap((labels) => Object.values(labels).flat().map(fold)),
  );
  return mapped(table, (labels, name) => {
    const added: string[] = [];
    for (const text of extra[`${group}.${name}`] ?? []) {
      const folded = fold(text);
      if (folded === '' || taken.has(folded) || isDangerousLabel(`${group}.${name}`, text)) continue;
      taken.add(folded);
      added.push(text);
    }
    if (added.length === 0) return labels;
    // A label of the user's counts in each language: only the user knows of which it is.
    return Object.fromEntries(
      PAGE_LANGUAGES.map((language) => [language, [...(labels[language] ?? []), ...added]]),
    );
  });
}
