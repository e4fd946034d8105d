/** The skeleton of a table or grid: its rows, the cells of a row. */
import { CONTAINER, ROLE_CELL, ROLE_ROW } from '../selectors';

/** How the cells of a row are reached: the table's own, or elements with roles. */
export type Kind = 'table' | 'roles';

export const kindOf = (container: Element): Kind =>
  container.tagName === 'TABLE' && (container as HTMLTableElement).rows[0] ? 'table' : 'roles';

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

/** So many rows are searched for rows inside rows, before a grid is taken to have none. */
const TRIED = 4;

/**
 * The rows that may show invoices, in the order of the page; the first `most` of them. `known` ones were found to be no
 * headers before.
 */
export function rowsOf(
  container: Element,
  kind: Kind,
  header: Element | null,
  most = Infinity,
  known?: ReadonlyMap<Element, unknown>,
): Element[] {
  const rows: Element[] = [];
  if (kind === 'table') {
    for (let part = container.firstElementChild; part; part = part.nextElementSibling) {
      const tag = part.tagName;
      if (tag === 'TR') takeRow(part);
      else if (tag === 'TBODY')
        for (let row = part.firstElementChild; row; row = row.nextElementSibling) {
          if (row.tagName === 'TR') takeRow(row);
          if (rows.length >= most) return rows;
        }
      if (rows.length >= most) return rows;
    }
    return rows;
  }
  takeRoles(container);
  if (rows.slice(0, TRIED).some((row) => row.querySelector(ROLE_ROW)))
    return nestedRowsOf(container, header, most);
  return rows;

  function takeRow(row: Element): void {
    if (row !== header) rows.push(row);
  }

  /** Rows and whatever they are wrapped in, but not the inside of a row: that would be most of the page. */
  function takeRoles(parent: Element): void {
    for (const child of partsOf(parent)) {
      if (rows.length >= most) return;
      if (child.role === 'row') {
        if (child !== header && (known?.has(child) || !isHeaderRow(child))) rows.push(child);
      } else if (!child.matches(CONTAINER)) takeRoles(child);
    }
  }
}

/** The elements in another as the page shows it: those of its open shadow root, those handed into a slot. */
export const partsOf = (parent: Element): Iterable<Element> =>
  (parent as Partial<HTMLSlotElement>).assignedElements?.({ flatten: true }) ??
  (parent.shadowRoot ?? parent).children;

/** Rows wherever they stand, also inside each other; not those of a table inside this one. */
function nestedRowsOf(container: Element, header: Element | null, most: number): Element[] {
  const rows: Element[] = [];
  for (const row of container.querySelectorAll(ROLE_ROW)) {
    if (row === header || isHeaderRow(row) || row.parentElement?.closest(CONTAINER) !== container) continue;
    if (rows.push(row) >= most) break;
  }
  return rows;
}

const isHeaderRow = (row: Element): boolean => row.firstElementChild?.role === 'columnheader';

/**
 * The cells of a row by place. `last` is the last place that is asked for, `width` the number of columns the header
 * has: a row with fewer cells is a separator, a message or a detail, not an invoice, and gives null.
 */
export function cellsOf(
  row: Element,
  kind: Kind,
  last: number,
  width: number,
): readonly (Element | undefined)[] | null {
  // From one to the next: a list of children costs more than walking them.
  const children: Element[] = [];
  for (let child = row.firstElementChild; child; child = child.nextElementSibling) children.push(child);
  // As many cells as columns, the first and the last of them cells: all are, in order, and none covers two.
  if (children.length === width && isCell(children[0]!, kind) && isCell(children[width - 1]!, kind))
    return children;
  const cells =
    kind === 'table'
      ? (row as HTMLTableRowElement).cells
      : (row.shadowRoot ?? row).querySelectorAll(ROLE_CELL);
  const placed = byPlace([...cells], kind === 'table' && cells.length === width);
  return placed.length > last ? placed : null;
}

function isCell(element: Element, kind: Kind): boolean {
  if (kind === 'table') return element.tagName === 'TD' || element.tagName === 'TH';
  const { role } = element;
  return (
    (role === 'gridcell' || role === 'cell' || role === 'rowheader') && !element.hasAttribute('aria-colindex')
  );
}

/** Cells at the columns where they begin, or simply in their order; a column covered by a wider cell holds none. */
function byPlace(cells: readonly Element[], inOrder: boolean): readonly (Element | undefined)[] {
  if (inOrder) return cells;
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
  row.tagName === 'TR'
    ? [...(row as HTMLTableRowElement).cells]
    : [...(row.shadowRoot ?? row).querySelectorAll(ROLE_CELL)];
