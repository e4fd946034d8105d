/** Finds the one row that shows an invoice, at the last moment; refuses when there is none, or more than one. */
import type { RowRef } from '../core/invoice';
import { isReading, type InvoiceList } from './read/list';

export type FoundRow =
  | { readonly kind: 'row'; readonly row: Element; readonly list: InvoiceList }
  | { readonly kind: 'none' }
  | { readonly kind: 'several'; readonly count: number };

/** The row whose reading has this identity: number, client, amount and due date all agree. */
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

function matches(reading: Parameters<typeof refOf>[0], ref: RowRef): boolean {
  if (reading.number !== ref.number || reading.client !== ref.client) return false;
  if (reading.kind === 'unreadable') return ref.amount === null && ref.dueDate === null;
  return (
    reading.dueDate === ref.dueDate &&
    reading.amount?.minor === ref.amount?.minor &&
    reading.amount?.currency === ref.amount?.currency
  );
}

/** The identity of a reading. */
export function refOf(
  reading:
    | ({ readonly kind: 'invoice' } & RowRef)
    | { readonly kind: 'unreadable'; readonly number: string; readonly client: string },
): RowRef {
  const { number, client } = reading;
  if (reading.kind === 'unreadable') return { number, client, amount: null, dueDate: null };
  return { number, client, amount: reading.amount, dueDate: reading.dueDate };
}
