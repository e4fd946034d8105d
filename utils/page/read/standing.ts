/** Which rows stand in the lists as they are drawn, by the names under which a ledger tells them again. */
import type { RowReading } from '../../core/invoice';
import type { Standing } from '../../core/ledger';
import { rowName } from '../../core/row-name';
import type { PagePosition } from '../../core/snapshot';
import { drawsInParts } from './in-parts';
import { isReading, type InvoiceList } from './list';

/** A draft may have no number yet; an unreadable row without one cannot be found again. */
export const isNamed = (reading: RowReading): boolean => reading.kind === 'invoice' || reading.number !== '';

/** What stands there now. `position`: what the page says of its pages and invoices. */
export function standingIn(lists: readonly InvoiceList[], { items, pages }: PagePosition): Standing {
  // A page of several draws what belongs on it, however many there are in all.
  const announced = pages !== null && pages > 1 ? null : items;
  const isAll = !lists.some((list) => drawsInParts(list, announced));
  const rows = lists.flatMap((list) =>
    (isAll ? list.order : inDrawnOrder(list)).map((row) => list.rows.get(row)),
  );
  return { names: rows.filter(isReading).filter(isNamed).map(rowName).join(' '), isAll };
}

/** Rows that only scrolling draws are put anywhere among the elements: what counts is where they are drawn. */
function inDrawnOrder({ order }: InvoiceList): readonly Element[] {
  const top = (row: Element) => row.getBoundingClientRect().top;
  return [...order].sort((a, b) => top(a) - top(b));
}
