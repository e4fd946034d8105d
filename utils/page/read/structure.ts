/** The skeleton of a table or grid: its rows, the cells of a row. */
import { CONTAINER, ROLE_CELL, ROLE_ROW } from '../selectors';

/** How the cells of a row are reached: the table's own, or elements with roles. */
export type Kind = 'table' | 'roles';

export const kindOf = (container: Element): Kind =>
  container.tagName === 'TABLE' && (container as HTMLTableElement).rows.length > 0 ? 'table' : 'roles';

/** `aria-colindex` counts from 1; a virtualised grid may leave columns out. */
export function columnIndexOf(cell: Element): number | null {
  const index = Number(cell.getAttribute('aria-colindex') ?? NaN);
  return Number.isInteger(index) && index > 0 ? index - 1 : null;
}

/** How many columns or rows a cell covers, at least 1 and no more than a list can have. */
export function spanOf(cell: Element, direction: 'col' | 'row'): number {
  const isCell = cell.tagName === 'TD' || cell.tagName === 'TH';
  const span = Number(cell.getAttribute(isCell ? `${direction}span` : `aria-${direction}span`) ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, 100) : 1;
}

/** The rows that may show invoices, in the order of the page; the first `most` of them. */
export function rowsOf(container: Element, kind: Kind, header: Element | null, most = Infinity): Element[] {
  const rows: Element[] = [];
  if (kind === 'table') {
    for (const row of (container as HTMLTableElement).rows) {
      const place = row.parentElement?.tagName;
      if (row === header || place === 'THEAD' || place === 'TFOOT') continue;
      if (rows.push(row) >= most) break;
    }
    return rows;
  }
  let parent: Element | null = null;
  let own = true;
  for (const row of container.querySelectorAll(ROLE_ROW)) {
    // Rows of a table inside this one have another parent, and so have few others.
    if (row.parentElement !== parent) {
      parent = row.parentElement;
      own = parent?.closest(CONTAINER) === container;
    }
    if (own && row !== header && !isHeaderRow(row) && rows.push(row) >= most) break;
  }
  return rows;
}

const isHeaderRow = (row: Element): boolean => row.firstElementChild?.getAttribute('role') === 'columnheader';

/**
 * The cells of a row by place. `last` is the last place that is asked for, `width` the number of columns the header
 * has: a row with fewer cells is a separator, a message or a detail, not an invoice, and gives null.
 */
export function cellsOf(
  row: Element,
  kind: Kind,
  last: number,
  width: number,
): ArrayLike<Element | undefined> | null {
  if (kind === 'table') {
    const { cells } = row as HTMLTableRowElement;
    // As many cells as columns: none of them covers two.
    if (cells.length === width) return cells;
    const placed = byPlace([...cells]);
    return placed.length > last ? placed : null;
  }
  const { children } = row;
  if (children.length === width && areCells(children)) return children;
  const placed = byPlace([...row.querySelectorAll(ROLE_CELL)]);
  return placed.length > last ? placed : null;
}

/** As many children as columns, the first and the last of them cells: then all are, in the order of the columns. */
function areCells(children: HTMLCollection): boolean {
  const first = children[0]!;
  return isCell(first) && isCell(children[children.length - 1]!) && !first.hasAttribute('aria-colindex');
}

function isCell(element: Element): boolean {
  const role = element.getAttribute('role');
  return role === 'gridcell' || role === 'cell' || role === 'rowheader';
}

/** Cells at the columns where they begin; a column covered by a wider cell holds none. */
function byPlace(cells: readonly Element[]): (Element | undefined)[] {
  const placed: (Element | undefined)[] = [];
  let next = 0;
  for (const cell of cells) {
    const place = columnIndexOf(cell) ?? next;
    placed[place] = cell;
    next = place + spanOf(cell, 'col');
    if (placed.length < next) placed.length = next;
  }
  return placed;
}

/** All cells of a row, wherever they stand. */
export const allCellsOf = (row: Element): Element[] =>
  row.tagName === 'TR' ? [...(row as HTMLTableRowElement).cells] : [...row.querySelectorAll(ROLE_CELL)];
