/** Lists whose rows are still loading, or that have none. */
import { FRENCH, grid, gridRow, h, inShadow, party, table, tr } from './build';
import type { SyntheticPage } from './page';

const block = (): HTMLElement => h('div', { class: 'skeleton', style: 'height:12px;background:#ddd' });
const five = <T>(make: () => T): T[] => Array.from({ length: 5 }, make);
const LATE = 'F-1 · HABITAT · - · late 1 · 82500 EUR';
const row = () => tr(party('HABITAT', 'F-1'), '11 mars 2026', '11 mars 2026', 'À encaisser', '825,00 EUR');

const skeleton = (
  name: string,
  make: () => HTMLElement,
  kind: 'table' | 'grid' = 'table',
): SyntheticPage => ({
  name,
  build: () => [(kind === 'table' ? table : grid)(FRENCH, [make(), make()])],
  expected: ['skeleton', 'skeleton'],
});

const busy = (element: HTMLElement): HTMLElement => {
  element.setAttribute('aria-busy', 'true');
  return element;
};

export const loading: readonly SyntheticPage[] = [
  skeleton('empty cells', () => tr(...five(() => ''))),
  skeleton('blocks', () => tr(...five(block))),
  skeleton('blocks in a grid', () => gridRow(...five(block)), 'grid'),
  skeleton('no-break spaces', () => tr(...five(() => '\u00a0'))),
  skeleton('custom elements with styles in their shadow roots', () =>
    tr(...five(() => inShadow('q-skeleton', {}, h('style', {}, 'div { height: 1em }'), h('div')))),
  ),
  skeleton('words for assistive technology in each cell', () =>
    tr(...five(() => h('span', {}, 'Chargement…'))),
  ),
  skeleton('the same unknown word in each cell', () => tr(...five(() => h('span', {}, 'Un instant')))),
  skeleton('dashes in each cell', () => tr(...five(() => '—'))),
  skeleton('blocks of glyphs', () => tr('██████ ██', '████', '████', '███', '█████')),
  skeleton('rows that say they are busy, with the former text', () => busy(row())),
  skeleton('cells that say they are busy', () => tr(...five(() => busy(h('div', {}, 'loading data'))))),
  {
    name: 'a skeleton after real rows',
    build: () => [table(FRENCH, [row(), tr(...five(block))])],
    expected: [LATE, 'skeleton'],
  },
  { name: 'no rows', build: () => [table(FRENCH, [])], expected: [] },
  {
    name: 'a message across all columns',
    build: () => [table(FRENCH, [h('tr', {}, h('td', { colspan: '5' }, 'Aucune facture'))])],
    expected: [],
  },
  {
    name: 'a message in the first of five cells',
    build: () => [table(FRENCH, [tr('Aucune facture', '', '', '', '')])],
    expected: [],
  },
  {
    name: 'a message in a grid',
    build: () => [
      grid(FRENCH, [h('div', { role: 'row' }, h('div', { role: 'gridcell' }, 'Aucune facture'))]),
    ],
    expected: [],
  },
  {
    name: 'empty rows that keep a virtual list’s height',
    build: () => [
      table(FRENCH, [h('tr', { style: 'height:400px' }), row(), h('tr', {}, h('td', { colspan: '5' }))]),
    ],
    expected: [LATE],
  },
  {
    name: 'a row of which the client is there first',
    build: () => [table(FRENCH, [tr(party('HABITAT', 'F-1'), '', '', '', '')])],
    expected: ['? F-1 · HABITAT · status statusMissing'],
  },
];
