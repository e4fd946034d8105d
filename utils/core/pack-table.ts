/** The tables of the accountant's pack: cells that keep their type, so that every file writes them in its own way. */
import type { Bucket } from './ageing';
import type { CreditReason } from './credit-note';
import type { Day } from './day';
import type { FactAction } from './facts';
import type { EInvoiceHold } from './hold';
import type { Money } from './money';
import type { ReasonKey } from './reading';

/** Keys of words in `_locales` that a cell can hold. */
export type PackWord =
  | `pack_col_${Bucket}`
  | `journal_kind_${FactAction}`
  | `creditReason_${CreditReason}`
  | `reason_${ReasonKey}`
  | `pack_gap_${GapReason}`
  | `pack_remark_${Remark}`
  | `pack_about_${AboutItem}`
  | `pack_note_${PackNote}`
  | 'pack_over90'
  | 'pack_over180'
  | 'pack_sum'
  | 'pack_sumOver180'
  | 'pack_yes'
  | 'pack_no'
  | 'pack_unknown';

/** Why an invoice is not, or not surely, in the figures; beside the reasons for which a row cannot be read. */
export type GapReason =
  | 'paidUnknownDay'
  | 'canceledUnknownDay'
  | 'undated'
  | 'settledButUnpaid'
  | 'creditedButUnpaid'
  | 'partPaidUnknownDay'
  | 'markContradicts'
  | 'gone'
  | 'unsure';

/** What the journal, or the state of the e-invoice, says against counting on an open invoice. */
export type Remark = 'credited' | 'settled' | 'disputed' | EInvoiceHold;

/** What the pack says about itself. */
export type AboutItem =
  | 'organisation'
  | 'asOf'
  | 'from'
  | 'to'
  | 'made'
  | 'read'
  | 'announced'
  | 'pagesRead'
  | 'pages'
  | 'allPages'
  | 'oldest'
  | 'newest'
  | 'unreadable'
  | 'uncertain'
  | 'withdrawn'
  | 'note';

/** What the reader has to know before trusting the figures. */
export type PackNote =
  'nothingRead' | 'unreadable' | 'notAllPages' | 'pagesUnknown' | 'past' | 'afterReading' | 'partPayments';

export type Cell =
  | null
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'word'; readonly word: PackWord }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'whole'; readonly value: number };

export type ColumnName =
  | Bucket
  | 'client'
  | 'number'
  | 'type'
  | 'issueDate'
  | 'dueDate'
  | 'days'
  | 'bucket'
  | 'amount'
  | 'currency'
  | 'reminders'
  | 'lastReminder'
  | 'promise'
  | 'remark'
  | 'count'
  | 'total'
  | 'doubtful90'
  | 'doubtful180'
  | 'over'
  | 'day'
  | 'action'
  | 'level'
  | 'text'
  | 'date'
  | 'recorded'
  | 'corrected'
  | 'invoiceAmount'
  | 'credited'
  | 'creditNote'
  | 'reason'
  | 'sent'
  | 'gap'
  | 'seen'
  | 'item'
  | 'value';

export const TABLE_NAMES = [
  'about',
  'overview',
  'clients',
  'invoices',
  'doubtful',
  'journal',
  'creditNotes',
  'gaps',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** Rows of one currency, or of none, with their sums: amounts of two currencies never meet in a sum. */
export interface Group {
  readonly currency: string | null;
  readonly rows: readonly (readonly Cell[])[];
  /** Rows of sums, each with its words in the first column. */
  readonly sums: readonly (readonly Cell[])[];
}

export interface PackTable {
  readonly name: TableName;
  readonly columns: readonly ColumnName[];
  readonly groups: readonly Group[];
}

/** A cell of text; empty text is an empty cell. */
export const text = (value: string | null): Cell => (value ? { kind: 'text', text: value } : null);
export const word = (key: PackWord): Cell => ({ kind: 'word', word: key });
export const day = (value: Day | null): Cell => (value === null ? null : { kind: 'day', day: value });
export const money = (value: Money | null): Cell => (value === null ? null : { kind: 'money', money: value });
export const whole = (value: number | null): Cell => (value === null ? null : { kind: 'whole', value });

/** The cells of a row by the names of their columns; what is not named stays empty. */
export function row(columns: readonly ColumnName[], cells: Partial<Record<ColumnName, Cell>>): Cell[] {
  return columns.map((name) => cells[name] ?? null);
}

/** A table without sums. */
export function plainTable(
  name: TableName,
  columns: readonly ColumnName[],
  rows: readonly (readonly Cell[])[],
): PackTable {
  return { name, columns, groups: rows.length > 0 ? [{ currency: null, rows, sums: [] }] : [] };
}

/** How many rows a table has, sums aside. */
export function rowCount(table: PackTable): number {
  return table.groups.reduce((sum, group) => sum + group.rows.length, 0);
}
