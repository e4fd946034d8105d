/** The pack's aged receivables: the overview, per client, per invoice, and the doubtful ones. */
import { ageing, BUCKETS, doubtful, type AgedInvoice, type AgedSums, type Bucket } from './ageing';
import type { CurrencyAgeing } from './ageing';
import type { Day } from './day';
import { eInvoiceHold } from './hold';
import { standingOf } from './journal-standing';
import { sumByCurrency, type Money } from './money';
import type { OwedInvoice } from './pack-open';
import { day, money, row, text, whole, word } from './pack-table';
import type { Cell, ColumnName, Group, PackTable, Remark } from './pack-table';

const OVERVIEW: readonly ColumnName[] = [
  'currency',
  'count',
  ...BUCKETS,
  'total',
  'doubtful90',
  'doubtful180',
];
const CLIENTS: readonly ColumnName[] = ['client', 'currency', 'count', ...BUCKETS, 'total'];
const STANDING: readonly ColumnName[] = ['reminders', 'lastReminder', 'promise', 'remark'];
const INVOICE: readonly ColumnName[] = ['client', 'number', 'type', 'issueDate', 'dueDate', 'days'];
const SUMS: readonly ColumnName[] = ['amount', 'currency', 'invoiceAmount'];
const INVOICES: readonly ColumnName[] = [...INVOICE, 'bucket', ...SUMS, ...STANDING];
const DOUBTFUL: readonly ColumnName[] = [...INVOICE, 'over', ...SUMS, ...STANDING];

/** The four tables of what was owed on `asOf`. Throws a RangeError where a sum would not be exact. */
export function ageingTables(open: readonly OwedInvoice[], asOf: Day): PackTable[] {
  const report = ageing(open, asOf);
  return [
    { name: 'overview', columns: OVERVIEW, groups: report.map((part) => overview(part, asOf)) },
    { name: 'clients', columns: CLIENTS, groups: report.map(clients) },
    { name: 'invoices', columns: INVOICES, groups: report.map((part) => invoices(part, asOf)) },
    {
      name: 'doubtful',
      columns: DOUBTFUL,
      groups: report.map((part) => doubtfulOnes(part, asOf)).filter(({ rows }) => rows.length > 0),
    },
  ];
}

function buckets({ buckets: sums, total }: AgedSums): Partial<Record<ColumnName, Cell>> {
  const cells = BUCKETS.map((bucket): [Bucket, Cell] => [bucket, money(sums[bucket])]);
  return { ...Object.fromEntries(cells), total: money(total) };
}

/** By client, the longest overdue first within each. `ageing` copies what it is given: the facts are still there. */
const invoicesIn = (part: CurrencyAgeing): readonly AgedOwed[] =>
  part.clients.flatMap(({ invoices: list }) => list as readonly AgedOwed[]);

function overview(part: CurrencyAgeing, asOf: Day): Group {
  const { currency } = part;
  const all = invoicesIn(part);
  const cells = row(OVERVIEW, {
    currency: text(currency),
    count: whole(all.length),
    ...buckets(part),
    doubtful90: money(sumOf(doubtful(all, asOf, 90), currency)),
    doubtful180: money(sumOf(doubtful(all, asOf, 180), currency)),
  });
  return { currency, rows: [cells], sums: [] };
}

function clients(part: CurrencyAgeing): Group {
  const currency = text(part.currency);
  const rows = part.clients.map((client) =>
    row(CLIENTS, {
      client: text(client.client),
      currency,
      count: whole(client.invoices.length),
      ...buckets(client),
    }),
  );
  const sum = row(CLIENTS, {
    client: word('pack_sum'),
    currency,
    count: whole(invoicesIn(part).length),
    ...buckets(part),
  });
  return { currency: part.currency, rows, sums: [sum] };
}

function invoices(part: CurrencyAgeing, asOf: Day): Group {
  const { currency, total } = part;
  const rows = invoicesIn(part).map((aged) =>
    row(INVOICES, { ...cellsOf(aged, asOf), bucket: word(`pack_col_${aged.bucket}`) }),
  );
  const sum = { client: word('pack_sum'), amount: money(total), currency: text(currency) };
  return { currency, rows, sums: [row(INVOICES, sum)] };
}

function doubtfulOnes(part: CurrencyAgeing, asOf: Day): Group {
  const { currency } = part;
  const all = doubtful(invoicesIn(part), asOf, 90) as AgedOwed[];
  const long = doubtful(all, asOf, 180);
  const sum = (key: 'pack_sum' | 'pack_sumOver180', list: readonly AgedInvoice[]) =>
    row(DOUBTFUL, { client: word(key), amount: money(sumOf(list, currency)), currency: text(currency) });
  return {
    currency,
    rows: all.map((aged) =>
      row(DOUBTFUL, {
        ...cellsOf(aged, asOf),
        over: word(doubtful([aged], asOf, 180).length > 0 ? 'pack_over180' : 'pack_over90'),
      }),
    ),
    sums: [sum('pack_sum', all), ...(long.length > 0 ? [sum('pack_sumOver180', long)] : [])],
  };
}

type AgedOwed = OwedInvoice & AgedInvoice;

function cellsOf(aged: AgedOwed, asOf: Day): Partial<Record<ColumnName, Cell>> {
  const { invoice, age, owed } = aged;
  const standing = standingOf(aged.facts, asOf);
  let remark: Remark | null = null;
  if (standing.creditNote) remark = 'credited';
  else if (standing.settled) remark = 'settled';
  else if (standing.disputed) remark = 'disputed';
  else remark = eInvoiceHold(invoice);
  return {
    client: text(invoice.client),
    number: text(invoice.number),
    type: text(invoice.type),
    issueDate: day(invoice.issueDate),
    dueDate: day(invoice.dueDate),
    days: whole(Math.max(0, age)),
    amount: money(owed),
    currency: text(owed.currency),
    // Where it is the same there is nothing more to say.
    invoiceAmount: money(invoice.amount?.minor === owed.minor ? null : invoice.amount),
    reminders: whole(standing.count),
    lastReminder: day(standing.lastReminder?.day ?? null),
    promise: day(standing.promise?.date ?? null),
    remark: remark && word(`pack_remark_${remark}`),
  };
}

function sumOf(list: readonly AgedInvoice[], currency: string): Money {
  return sumByCurrency(list.map(({ owed }) => owed))[0] ?? { minor: 0, currency };
}
