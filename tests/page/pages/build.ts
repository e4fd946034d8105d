/** Builds elements for synthetic pages: a tag, its attributes, its children. */

export type Child = Node | string | null;
export type Cell = Child | readonly Child[];

/** An element; `style` and the like are plain attributes. */
export function h(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}

const many = (cell: Cell): readonly Child[] =>
  cell === null || typeof cell === 'string' || cell instanceof Node ? [cell] : cell;

/** A client cell of two blocks, the commonest kind: the name, and under it number and type. */
export const party = (client: string, number: string): Child[] => [
  h('div', {}, client),
  h('div', {}, number),
];

/** A table row of data cells. */
export const tr = (...cells: readonly Cell[]): HTMLElement =>
  h('tr', {}, ...cells.map((cell) => h('td', {}, ...many(cell))));

/** A header row of header cells. */
export const headRow = (...cells: readonly Cell[]): HTMLElement =>
  h('tr', {}, ...cells.map((cell) => h('th', { scope: 'col' }, ...many(cell))));

/** A plain table: header texts, then rows. */
export const table = (
  headers: readonly Cell[],
  rows: readonly Node[],
  ...before: readonly Child[]
): HTMLElement => h('table', {}, ...before, h('thead', {}, headRow(...headers)), h('tbody', {}, ...rows));

/** A row of an ARIA grid. */
export const gridRow = (...cells: readonly Cell[]): HTMLElement =>
  h('div', { role: 'row' }, ...cells.map((cell) => h('div', { role: 'gridcell' }, ...many(cell))));

/** A grid of `div`s with roles. */
export const grid = (headers: readonly Cell[], rows: readonly Node[], role = 'grid'): HTMLElement =>
  h(
    'div',
    { role },
    h(
      'div',
      { role: 'rowgroup' },
      h('div', { role: 'row' }, ...headers.map((cell) => h('div', { role: 'columnheader' }, ...many(cell)))),
    ),
    h('div', { role: 'rowgroup' }, ...rows),
  );

/** An element whose content is in an open shadow root. */
export function inShadow(
  tag: string,
  attributes: Record<string, string>,
  ...content: readonly Child[]
): HTMLElement {
  const host = h(tag, attributes);
  host.attachShadow({ mode: 'open' }).append(...content.filter((child) => child !== null));
  return host;
}

/** Text for assistive technology alone, as most sites hide it. */
export const hiddenLabel = (text: string): HTMLElement =>
  h('span', { style: 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)' }, text);

/** The seed's five headers, in French. */
export const FRENCH = ['Client', "Date d'émission", "Date d'échéance", 'Statut', 'Montant'] as const;
export const ENGLISH = ['Client', 'Issue date', 'Due date', 'Status', 'Amount'] as const;
