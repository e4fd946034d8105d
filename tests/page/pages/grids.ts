/** Grids of elements with roles, each built another way. */
import { FRENCH, grid, gridRow, h, inShadow, type Cell } from './build';
import type { SyntheticPage } from './page';
import { rows as threeRows, THREE } from './three-rows';

/** The three rows as those of a grid, their cells in another order or number where a page says so. */
const rows = (change?: (row: readonly Cell[]) => readonly Cell[]): HTMLElement[] =>
  threeRows(change, gridRow);

const island = (node: Node): HTMLElement => h('div', { style: 'display:contents' }, node);
const wrapped = (row: HTMLElement): HTMLElement => {
  row.replaceChildren(...[...row.children].map(island));
  return row;
};
const numbered = (row: HTMLElement, indexes: readonly number[]): HTMLElement => {
  [...row.children].forEach((cell, at) => cell.setAttribute('aria-colindex', String(indexes[at])));
  return row;
};

function numberedGrid(header: readonly number[], body: readonly number[]): HTMLElement {
  const built = grid(
    FRENCH,
    rows().map((row) => numbered(row, body)),
  );
  numbered(built.querySelector('[role="row"]')!, header);
  return built;
}

export const grids: readonly SyntheticPage[] = [
  { name: 'role=grid', build: () => [grid(FRENCH, rows())], expected: THREE },
  { name: 'role=treegrid', build: () => [grid(FRENCH, rows(), 'treegrid')], expected: THREE },
  {
    name: 'role=table with role=cell and a row header',
    build: () => {
      const built = grid(FRENCH, rows(), 'table');
      for (const cell of built.querySelectorAll('[role="gridcell"]')) cell.setAttribute('role', 'cell');
      for (const row of built.querySelectorAll('[role="row"]')) {
        if (row.querySelector('[role="cell"]')) row.firstElementChild!.setAttribute('role', 'rowheader');
      }
      return [built];
    },
    expected: THREE,
  },
  {
    name: 'cells in display:contents wrappers',
    build: () => [grid(FRENCH, rows().map(wrapped))],
    expected: THREE,
  },
  {
    name: 'rows, row groups and the grid itself without a box of their own',
    build: () => {
      const built = grid(FRENCH, rows().map(island));
      for (const part of [built, ...built.children]) part.setAttribute('style', 'display:contents');
      return [h('div', { style: 'display:grid;grid-template-columns:repeat(5,1fr)' }, built)];
    },
    expected: THREE,
  },
  {
    name: 'aria-colindex with gaps',
    build: () => [numberedGrid([2, 3, 5, 6, 9], [2, 3, 5, 6, 9])],
    expected: THREE,
  },
  {
    name: 'aria-colindex with gaps in the header alone',
    build: () => {
      const built = grid(FRENCH, rows());
      numbered(built.querySelector('[role="row"]')!, [1, 2, 3, 5, 6]);
      return [built];
    },
    expected: [
      '? - · - · client columnsUnknown',
      '? - · - · client columnsUnknown',
      '? - · - · client columnsUnknown',
    ],
  },
  {
    name: 'aria-colindex on the cells, header in another order',
    build: () => {
      const built = grid(
        FRENCH,
        rows((row) => [...row].reverse()).map((row) => numbered(row, [5, 4, 3, 2, 1])),
      );
      return [built];
    },
    expected: THREE,
  },
  {
    name: 'something that is no cell between the cells',
    build: () => [
      grid(
        FRENCH,
        rows().map(
          (row) => (row.insertBefore(h('a', { href: '#', class: 'overlay' }), row.children[2]!), row),
        ),
      ),
    ],
    expected: THREE,
  },
  {
    name: 'header cells without a row',
    build: () => [
      h(
        'div',
        { role: 'grid' },
        h('div', {}, ...FRENCH.map((text) => h('span', { role: 'columnheader' }, text))),
        ...rows(),
      ),
    ],
    expected: THREE,
  },
  {
    name: 'a second row of header cells, for filters',
    build: () => {
      const built = grid(FRENCH, rows());
      built.firstElementChild!.append(
        h('div', { role: 'row' }, ...FRENCH.map(() => h('div', { role: 'columnheader' }, h('input')))),
      );
      return [built];
    },
    expected: THREE,
  },
  {
    name: 'group rows of one cell, a footer row, a message',
    build: () => [
      grid(FRENCH, [
        h('div', { role: 'row' }, h('div', { role: 'gridcell', 'aria-colspan': '5' }, 'Mars 2026')),
        ...rows(),
        gridRow('Total', '', '', '', '7 612,00 EUR'),
        h('div', { role: 'row' }, h('div', { role: 'gridcell' }, 'Fin de la liste')),
      ]),
    ],
    expected: THREE,
  },
  {
    name: 'the grid in nested open shadow roots',
    build: () => [inShadow('q-page', {}, h('main', {}, inShadow('q-grid', {}, grid(FRENCH, rows()))))],
    expected: THREE,
  },
  {
    name: 'spans as rows and cells',
    build: () => {
      const cell = (role: string) => (content: Cell) =>
        h('span', { role, style: 'display:table-cell' }, ...([content].flat() as Node[]));
      return [
        h(
          'span',
          { role: 'table', style: 'display:table' },
          h('span', { role: 'row', style: 'display:table-row' }, ...FRENCH.map(cell('columnheader'))),
          ...threeRows(undefined, (...row) =>
            h('span', { role: 'row', style: 'display:table-row' }, ...row.map(cell('cell'))),
          ),
        ),
      ];
    },
    expected: THREE,
  },
];
