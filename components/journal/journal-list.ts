/** Which facts the journal page shows, in which groups and order. */
import { isDay, type Day } from '../../utils/core/day';
import { invoiceKey, plain, type Fact, type FactKind, type InvoiceName } from '../../utils/core/journal';
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
  const search = plain(filter.search).toLocaleLowerCase();
  const found = filterFacts(facts, {
    ...(kind ? { kinds: [kind] } : {}),
    ...(client ? { client } : {}),
    ...(isDay(from) ? { from } : {}),
    ...(isDay(to) ? { to } : {}),
  }).filter((fact) => search === '' || plain(textOf(fact)).toLocaleLowerCase().includes(search));
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
export function clientsOf(names: readonly InvoiceName[], locale: string): string[] {
  const collator = new Intl.Collator(locale);
  return [...new Set(names.map(({ client }) => plain(client)))].filter(Boolean).sort(collator.compare);
}

/** Every invoice once, the highest number first: it is likely the one that is looked for. */
export function invoiceNames(names: readonly InvoiceName[], locale: string): InvoiceName[] {
  const once = new Map(
    names
      .filter(({ number }) => number)
      .map(({ number, client }) => [invoiceKey({ number, client }), { number, client }]),
  );
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...once.values()].sort((a, b) => collator.compare(b.number, a.number));
}

function headingOf(fact: Fact, grouping: Grouping): Omit<FactGroup, 'facts'> {
  const { client, number } = fact.invoice;
  switch (grouping) {
    case 'date':
      return { key: fact.day, day: fact.day, client: null, number: null };
    case 'client':
      return { key: plain(client), day: null, client, number: null };
    case 'invoice':
      return { key: invoiceKey(fact.invoice), day: null, client, number };
  }
}

function textOf(fact: Fact): string {
  const parts = [fact.invoice.number, fact.invoice.client];
  if ('text' in fact) parts.push(fact.text);
  if ('subject' in fact) parts.push(fact.subject);
  if (fact.kind === 'statement') parts.push(...fact.numbers);
  if (fact.kind === 'creditNote') parts.push(fact.creditNoteNumber ?? '');
  return parts.join(' ');
}
