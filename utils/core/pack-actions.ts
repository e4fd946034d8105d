/** The pack's record of a period: every action that holds, and the credit notes. */
import { CREDIT_REASONS } from './credit-note';
import { dayOf, type Day } from './day';
import { actionOf, madeOf, type ByType } from './facts';
import type { Invoice } from './invoice';
import type { InvoiceFacts } from './invoice-facts';
import { invoiceKey } from './invoice-name';
import type { Fact } from './journal';
import { filterFacts, sentOn } from './journal-standing';
import { sumByCurrency } from './money';
import { day, money, plainTable, row, text, whole, word } from './pack-table';
import type { Cell, ColumnName, Group, PackTable } from './pack-table';

/** A period, both days included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const JOURNAL: readonly ColumnName[] = [
  'day',
  'client',
  'number',
  'action',
  'level',
  'amount',
  'currency',
  'text',
  'date',
  'recorded',
  'corrected',
];
const CREDIT_NOTES: readonly ColumnName[] = [
  'day',
  'client',
  'number',
  'issueDate',
  'creditNote',
  'reason',
  'sent',
  'invoiceAmount',
  'credited',
  'currency',
];

/** The facts of a period in their order; what was withdrawn is not among `facts`. */
export function journalTable(facts: readonly Fact[], period: Period): PackTable {
  const rows = filterFacts(facts, period).map((fact) =>
    row(JOURNAL, {
      day: day(fact.day),
      client: text(fact.invoice.client),
      number: text(fact.invoice.number),
      action: word(`journal_kind_${actionOf(fact)}`),
      recorded: day(dayOf(new Date(fact.at))),
      corrected: fact.corrects === null ? null : word('pack_yes'),
      ...madeOf(fact, CELLS).reduce((all, cells) => ({ ...all, ...cells }), {}),
    }),
  );
  return plainTable('journal', JOURNAL, rows);
}

/** The column in which a field stands, and its cell. */
const CELLS: ByType<Partial<Record<ColumnName, Cell>>> = {
  text: (value) => ({ text: text(value) }),
  subject: (value) => ({ text: text(value) }),
  creditNoteNumber: (value) => ({ text: text(value) }),
  level: (value) => ({ level: whole(value) }),
  money: (value) => ({ amount: money(value), currency: text(value.currency) }),
  day: (value) => ({ date: day(value) }),
  dayOrNone: (value) => ({ date: day(value) }),
  invoices: (value) => ({ number: text(value.map(({ number }) => number).join(', ')) }),
  flag: null,
  keptText: null,
  keptName: null,
  keptOrNone: null,
};

/**
 * The credit notes of a period, grouped by the currency of their invoice; `invoices` are those credited, by their key. What was credited is known only where the
 * invoice is canceled by one credit note: its whole amount. A partial credit note, or one of several, shows no amount
 * in the list, and has none here.
 */
export function creditNoteTable(
  facts: InvoiceFacts,
  invoices: ReadonlyMap<string, Invoice>,
  period: Period,
): PackTable {
  const byCurrency = new Map<string | null, { fact: Fact & { kind: 'creditNote' }; invoice?: Invoice }[]>();
  for (const fact of filterFacts(facts.all, { ...period, kinds: ['creditNote'] })) {
    if (fact.kind !== 'creditNote') continue;
    const invoice = invoices.get(invoiceKey(fact.invoice));
    const currency = invoice?.amount?.currency ?? null;
    const item = invoice ? { fact, invoice } : { fact };
    byCurrency.set(currency, [...(byCurrency.get(currency) ?? []), item]);
  }
  const creditedBy = (invoice: Invoice | undefined) => {
    const all = invoice && facts.of(invoice).filter(({ kind }) => kind === 'creditNote');
    return all?.length === 1 && invoice?.status === 'canceled' ? invoice.amount : null;
  };
  const groups = [...byCurrency].map(([currency, items]): Group => {
    const rows = items.map(({ fact, invoice }) =>
      row(CREDIT_NOTES, {
        day: day(fact.day),
        client: text(fact.invoice.client),
        number: text(fact.invoice.number),
        issueDate: day(invoice?.issueDate ?? null),
        creditNote: text(fact.creditNoteNumber),
        reason: reasonCell(fact.reason),
        sent: day(sentOn(facts.of(fact.invoice), fact)),
        invoiceAmount: money(invoice?.amount ?? null),
        credited: money(creditedBy(invoice)),
        currency: text(currency),
      }),
    );
    const [credited] = sumByCurrency(items.flatMap(({ invoice }) => creditedBy(invoice) ?? []));
    const sum = { day: word('pack_sum'), credited: money(credited ?? null), currency: text(currency) };
    return { currency, rows, sums: credited ? [row(CREDIT_NOTES, sum)] : [] };
  });
  return {
    name: 'creditNotes',
    columns: CREDIT_NOTES,
    groups: groups.sort((a, b) => ((a.currency ?? '') < (b.currency ?? '') ? -1 : 1)),
  };
}

/** The words of a reason; one that is none of ours stands as it was recorded. */
function reasonCell(reason: string | null): Cell {
  const known = CREDIT_REASONS.find((one) => one === reason);
  return known ? word(`creditReason_${known}`) : text(reason);
}
