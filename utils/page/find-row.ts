/** Finds the one row that shows an invoice, at the last moment; refuses when there is none, or more than one. */
import type { Invoice, RowReading, RowRef, UnreadableRow } from '../core/invoice';
import { isSameInvoice, nameOf } from '../core/invoice-name';
import { isReading, type InvoiceList } from './read/list';

export type FoundRow =
  | { readonly kind: 'row'; readonly row: Element; readonly list: InvoiceList }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly count: number };

/** The row whose reading is of this invoice, and prints the same amount and due date. */
export function findRow(lists: readonly InvoiceList[], ref: RowRef): FoundRow {
  const hits: { row: Element; list: InvoiceList }[] = [];
  for (const list of lists) {
    for (const [row, result] of list.rows) {
      if (isReading(result) && row.isConnected && matches(result, ref)) hits.push({ row, list });
    }
  }
  const [first] = hits;
  if (!first) return { kind: 'none' };
  return hits.length > 1 ? { kind: 'several', count: hits.length } : { kind: 'row', ...first };
}

function matches(reading: RowReading, ref: RowRef): boolean {
  if (!isSameInvoice(reading, ref)) return false;
  if (reading.kind === 'unreadable') return ref.amount === null && ref.dueDate === null;
  return (
    reading.dueDate === ref.dueDate &&
    reading.amount?.minor === ref.amount?.minor &&
    reading.amount?.currency === ref.amount?.currency
  );
}

/** The reference by which the row of a reading is found again. */
export function refOf(reading: Invoice | Pick<UnreadableRow, 'kind' | 'number' | 'client'>): RowRef {
  const { amount, dueDate } = reading.kind === 'invoice' ? reading : { amount: null, dueDate: null };
  return { ...nameOf(reading), amount, dueDate };
}
