/** The skeleton of a table or grid: its header cells, its rows, the cells of a row. */
import { CONTAINER, HEADER_CELL, ROLE_CELL, ROLE_ROW } from '../selectors';
import { headerTexts, type Header } from './columns';

/** How the cells of a row are reached: the table's own, or elements with roles. */
export type Kind = 'table' | 'roles';

export const kindOf = (container: Element): Kind =>
  container.tagName === 'TABLE' && (container as HTMLTableElement).rows.length > 0 ? 'table' : 'roles';

/** More header cells than this are not a list of invoices, and not worth reading. */
const MOST_HEADERS = 60;

/** The header row with its cells; null when the container has none. */
export function headersOf(container: Element, kind: Kind): { row: Element | null; headers: Header[] } | null {
  const rows = new Map<Element | null, Element[]>();
  let seen = 0;
  for (const cell of container.querySelectorAll(HEADER_CELL)) {
    if (cell.getAttribute('scope') === 'row' || cell.closest(CONTAINER) !== container) continue;
    if (++seen > MOST_HEADERS) break;
    const row = cell.closest(`tr,${ROLE_ROW}`);
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  let row: Element | null = null;
  let cells: Element[] = [];
  for (const [candidate, its] of rows) if (its.length > cells.length) [row, cells] = [candidate, its];
  if (cells.length < 2 && kind === 'table') {
    // A table without header cells: its first row may serve as one.
    row = (container as HTMLTableElement).rows[0] ?? null;
    cells = row ? [...(row as HTMLTableRowElement).cells] : [];
  }
  if (cells.length < 2) return null;
  return { row, headers: placed(cells) };
}

function placed(cells: readonly Element[]): Header[] {
  let place = 0;
  return cells.map((cell) => {
    const here = columnIndexOf(cell) ?? place;
    place = here + ((cell as HTMLTableCellElement).colSpan || 1);
    return { place: here, texts: headerTexts(cell) };
  });
}

/** `aria-colindex` counts from 1; a virtualised grid may leave columns out. */
function columnIndexOf(cell: Element): number | null {
  const index = Number(cell.getAttribute('aria-colindex') ?? NaN);
  return Number.isInteger(index) && index > 0 ? index - 1 : null;
}

/** The rows that may show invoices, in the order of the page. */
export function rowsOf(container: Element, kind: Kind, header: Element | null): Element[] {
  const rows: Element[] = [];
  if (kind === 'table') {
    for (const row of (container as HTMLTableElement).rows) {
      if (row !== header && row.parentElement?.tagName !== 'THEAD' && row.parentElement?.tagName !== 'TFOOT') rows.push(row);
    }
    return rows;
  }
  const nested = container.querySelector(CONTAINER) !== null;
  for (const row of container.querySelectorAll(ROLE_ROW)) {
    if (row === header || (nested && row.closest(CONTAINER) !== container)) continue;
    rows.push(row);
  }
  return rows;
}

/**
 * The cells of a row by place. `expected` is the number of columns of the header: a row with fewer cells is a
 * separator, a message or a detail, not an invoice, and gives null.
 */
export function cellsOf(row: Element, kind: Kind, last: number): ArrayLike<Element | undefined> | null {
  if (kind === 'table') {
    const cells = (row as HTMLTableRowElement).cells;
    if (cells.length <= last) return null;
    for (const cell of cells) if (cell.colSpan > 1) return spread(cells);
    return cells;
  }
  const children = row.children;
  const first = children[0];
  if (first && children.length > last && hasCellRole(first) && hasCellRole(children[last]!)) {
    return first.hasAttribute('aria-colindex') ? byColumnIndex([...children]) : children;
  }
  const found = [...row.querySelectorAll(ROLE_CELL)];
  const placed = byColumnIndex(found);
  return placed.length > last ? placed : null;
}

const hasCellRole = (element: Element): boolean => {
  const role = element.getAttribute('role');
  return role === 'gridcell' || role === 'cell' || role === 'rowheader';
};

function spread(cells: HTMLCollectionOf<HTMLTableCellElement>): (Element | undefined)[] {
  const placed: (Element | undefined)[] = [];
  for (const cell of cells) {
    placed.push(cell);
    for (let extra = 1; extra < cell.colSpan; extra++) placed.push(undefined);
  }
  return placed;
}

function byColumnIndex(cells: readonly Element[]): (Element | undefined)[] {
  const placed: (Element | undefined)[] = [];
  cells.forEach((cell, position) => (placed[columnIndexOf(cell) ?? position] = cell));
  return placed;
}
