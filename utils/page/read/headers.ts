/** The header of a table or grid: which cells name its columns, be it in one row or in several. */
import { CONTAINER, HEADER_CELL, ROLE_ROW } from '../selectors';
import { isLabel } from '../host-labels';
import { headerTexts, type Header } from './columns';
import { columnIndexOf, partsOf, spanOf, type Kind } from './structure';

export interface Headers {
  /** The row that holds the header cells, null where they stand in none. */
  readonly row: Element | null;
  readonly headers: readonly Header[];
  /** How many columns the header has. */
  readonly width: number;
}

/** More header cells than this are not a list of invoices, and not worth reading. */
const MOST_HEADERS = 60;

/** The header; without a column when the container has none. */
export function headersOf(container: Element, kind: Kind): Headers {
  const rows = new Map<Element | null, Element[]>();
  let seen = 0;
  for (const cell of headerCells(container, kind)) {
    if (cell.getAttribute('scope') === 'row' || (cell.closest(CONTAINER) ?? container) !== container)
      continue;
    if (++seen > MOST_HEADERS) break;
    const row = cell.closest(`tr,${ROLE_ROW}`);
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  let row: Element | null = null;
  let cells: Element[] = [];
  for (const [candidate, its] of rows) if (its.length > cells.length) [row, cells] = [candidate, its];
  if (cells.length < 2 && kind === 'table') {
    // A table without header cells: its first row may serve as one, unless the table is there for layout.
    row = (container as HTMLTableElement).rows[0] ?? null;
    cells = row ? [...(row as HTMLTableRowElement).cells] : [];
    if (cells.some((cell) => cell.querySelector(CONTAINER))) cells = [];
    rows.clear();
  }
  const inHead = [...rows].filter(([each]) => each === row || isHeaderRow(each)).map(([, its]) => its);
  const columns = cells.length < 2 ? [] : stack(inHead.length > 1 ? inHead : [cells]);
  return {
    row,
    headers: columns.flatMap((header, place) => (header ? [{ place, texts: header }] : [])),
    width: columns.length,
  };
}

/** So many rows are searched for header cells, before a grid is searched through. */
const TRIED = 3;

/** Header cells where they usually stand, which spares a search through all rows; else wherever they stand. */
function headerCells(container: Element, kind: Kind): Iterable<Element> {
  const { tHead } = container as Partial<HTMLTableElement>;
  const inHead = tHead ? tHead.querySelectorAll(HEADER_CELL) : [];
  if (inHead.length > 0) return inHead;
  if (kind === 'roles') {
    const found: Element[] = [];
    collect(container, found, { rows: 0 });
    if (found.length > 1) return found;
  }
  return container.querySelectorAll(HEADER_CELL);
}

/** Header cells in the first rows, and beside the rows. */
function collect(parent: Element, found: Element[], count: { rows: number }): void {
  for (const child of partsOf(parent)) {
    if (child.matches(HEADER_CELL)) found.push(child);
    else if (child.role !== 'row') collect(child, found, count);
    else if (++count.rows <= TRIED) found.push(...child.querySelectorAll(HEADER_CELL));
    else if (found.length > 1) return;
  }
}

/** A row of header cells alone; a row of an invoice may have one as well, for its client. */
const isHeaderRow = (row: Element | null): boolean =>
  row !== null &&
  (row.parentElement?.tagName === 'THEAD' ||
    (row.tagName !== 'TR' && row.firstElementChild?.role === 'columnheader'));

/**
 * The texts of each column's header, of rows that stand one above the other. A cell may cover several rows; of two
 * that stand above each other, the lower one names the column if it knows a name (groups above, filters below).
 */
function stack(rows: readonly (readonly Element[])[]): (readonly string[] | undefined)[] {
  const columns: (readonly string[] | undefined)[] = [];
  const taken: boolean[][] = [];
  rows.forEach((cells, level) => {
    let place = 0;
    for (const cell of cells) {
      while (taken[level]?.[place]) place++;
      place = columnIndexOf(cell) ?? place;
      const texts = headerTexts(cell);
      if (columns[place] === undefined || texts.some(isLabel)) columns[place] = texts;
      const width = spanOf(cell, 'col');
      for (let below = spanOf(cell, 'row') - 1; below > 0; below--) {
        const line = (taken[level + below] ??= []);
        for (let column = place; column < place + width; column++) line[column] = true;
      }
      place += width;
      if (columns.length < place) columns.length = place;
    }
  });
  return columns;
}
