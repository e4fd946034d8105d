/** Which facts the journal page shows, in which groups and order. */
import { isDay, type Day } from '../../utils/core/day';
import { madeOf, type ByType } from '../../utils/core/facts';
import type { InvoiceName } from '../../utils/core/invoice';
import { foldName, invoiceKey, nameOf, numberKey, type Named } from '../../utils/core/invoice-name';
import type { Fact, FactKind } from '../../utils/core/journal';
import { toDecimal } from '../../utils/core/money';
import { filterFacts } from '../../utils/core/journal-standing';

export const GROUPINGS = ['date', 'client', 'invoice'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface JournalFilter {
  /** Part of a number, a client's name or a text, whatever its case. */
  readonly search: string;
  readonly kind: FactKind | null;
  /** A client, as printed. */
  readonly client: string | null;
  /** Days, or empty. */
  readonly from: string;
  readonly to: string;
  readonly grouping: Grouping;
}

export const NO_FILTER: JournalFilter = {
  search: '',
  kind: null,
  client: null,
  from: '',
  to: '',
  grouping: 'date',
};

/** Facts under one heading. */
export interface FactGroup {
  readonly key: string;
  readonly day: Day | null;
  readonly client: string | null;
  readonly number: string | null;
  readonly facts: readonly Fact[];
}

/** The facts that fit, the latest first, a day, a client or an invoice together; clients and numbers in their order. */
export function shownGroups(facts: readonly Fact[], filter: JournalFilter, locale: string): FactGroup[] {
  const { kind, client, from, to, grouping } = filter;
  const search = foldName(filter.search).toLocaleLowerCase();
  const found = filterFacts(facts, {
    ...(kind ? { kinds: [kind] } : {}),
    ...(client ? { client } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(to) ? { to } : {}),
  }).filter((fact) => search === '' || foldName(textOf(fact)).toLocaleLowerCase().includes(search));
  const groups = new Map<string, { group: Omit<FactGroup, 'facts'>; facts: Fact[] }>();
  for (const fact of [...found].reverse()) {
    const group = headingOf(fact, grouping);
    const known = groups.get(group.key);
    if (known) known.facts.push(fact);
    else groups.set(group.key, { group, facts: [fact] });
  }
  const list = [...groups.values()].map(({ group, facts: own }): FactGroup => ({ ...group, facts: own }));
  if (grouping === 'date') return list;
  const collator = new Intl.Collator(locale, { numeric: true });
  const by = (a: string | null, b: string | null) => collator.compare(a ?? '', b ?? '');
  return list.sort((a, b) => by(a.number, b.number) || by(a.client, b.client));
}

/** Every client of these invoices and facts once, in the order of the language. */
export function clientsOf(names: readonly Named[], locale: string): string[] {
  const collator = new Intl.Collator(locale);
  const once = new Map(names.map(({ client }) => [foldName(client), client]));
  once.delete('');
  return [...once.values()].sort(collator.compare);
}

/**
 * Every invoice once, the highest number first, and of one number the one issued last: it is likely the one that is
 * looked for. A name without an issue date is left out beside one that has it.
 */
export function invoiceNames(names: readonly Named[], locale: string): InvoiceName[] {
  const numbered = names.filter(({ number }) => number).map(nameOf);
  const dated = new Set(numbered.filter(({ issueDate }) => issueDate !== null).map(numberKey));
  const once = new Map(
    numbered
      .filter((name) => name.issueDate !== null || !dated.has(numberKey(name)))
      .map((name) => [invoiceKey(name), name]),
  );
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...once.values()].sort(
    (a, b) => collator.compare(b.number, a.number) || collator.compare(b.issueDate ?? '', a.issueDate ?? ''),
  );
}

function headingOf(fact: Fact, grouping: Grouping): Omit<FactGroup, 'facts'> {
  const { client, number } = fact.invoice;
  switch (grouping) {
    case 'date':
      return { key: fact.day, day: fact.day, client: null, number: null };
    case 'client':
      return { key: foldName(client), day: null, client, number: null };
    case 'invoice':
      return { key: invoiceKey(fact.invoice), day: null, client, number };
  }
}

/** What a search finds of a field. */
const FOUND: ByType<string> = {
  text: (value) => value,
  subject: (value) => value,
  invoices: (value) => value.map(({ number }) => number).join(' '),
  creditNoteNumber: (value) => value ?? '',
  level: null,
  money: toDecimal,
  day: null,
  dayOrNone: null,
  flag: null,
  keptText: null,
  keptName: null,
  keptOrNone: null,
};

function textOf(fact: Fact): string {
  return [fact.invoice.number, fact.invoice.client, ...madeOf(fact, FOUND)].join(' ');
}
