/** Tables inside others, beside others, in parts, hidden or doubled. */
import { FRENCH, h, headRow, inShadow, party, table, tr } from './build';
import type { SyntheticPage } from './page';
import { cells, copy, LATE, OPEN, rows, THREE } from './three-rows';

export const surroundedTables: readonly SyntheticPage[] = [
  {
    name: 'a layout table around everything',
    build: () => [
      h('table', {}, tr([h('nav', {}, 'Ventes')], [h('h1', {}, 'Factures'), table(FRENCH, rows())])),
    ],
    expected: THREE,
  },
  {
    name: 'a client cell that spans two columns',
    build: () => [
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', { colspan: '2' }, 'Client'),
            ...FRENCH.slice(1).map((text) => h('th', {}, text)),
          ),
        ),
        h(
          'tbody',
          {},
          ...cells.map(([client, ...rest]) =>
            h(
              'tr',
              {},
              h('td', { colspan: '2' }, ...(copy(client!) as Node[])),
              ...rest.map((cell) => h('td', {}, cell as string)),
            ),
          ),
        ),
      ),
    ],
    expected: THREE,
  },
  {
    name: 'the whole table in an open shadow root',
    build: () => [inShadow('q-invoices', {}, table(FRENCH, rows()))],
    expected: THREE,
  },
  {
    name: 'a hidden copy for another screen size',
    build: () => [h('div', { style: 'display:none' }, table(FRENCH, rows())), table(FRENCH, rows())],
    expected: THREE,
  },
  {
    name: 'an invisible copy that measures widths',
    build: () => [
      h('div', { style: 'visibility:hidden;height:0' }, table(FRENCH, rows())),
      table(FRENCH, rows()),
    ],
    expected: THREE,
  },
  {
    name: 'two lists of invoices',
    build: () => [
      h('h2', {}, 'Mars'),
      table(FRENCH, rows().slice(0, 2)),
      h('h2', {}, 'Février'),
      table(FRENCH, rows().slice(2)),
    ],
    expected: THREE,
  },
  {
    name: 'a list of quotes above the list of invoices',
    build: () => [
      h('h2', {}, 'Devis'),
      table(FRENCH, [
        tr(party('HABITAT', 'D-2026-001'), '11 mars 2026', '11 avril 2026', 'Accepté', '100,00 EUR'),
      ]),
      h('h2', {}, 'Factures clients'),
      table(FRENCH, rows()),
    ],
    expected: THREE,
  },
  {
    name: 'two rows of one client, whose cell spans both',
    build: () => [
      h(
        'table',
        {},
        h('thead', {}, headRow(...FRENCH)),
        h(
          'tbody',
          {},
          tr(...cells[0]!.map(copy)),
          h(
            'tr',
            {},
            h('td', { rowspan: '2' }, ...party('HABITAT', 'F-2026-022')),
            ...['11 mars 2026', '11 mars 2026', 'À encaisser', '825,00 EUR'].map((text) => h('td', {}, text)),
          ),
          tr('11 mars 2026', '11 mars 2026', 'Payée', '6 775,00 EUR'),
        ),
      ),
    ],
    expected: [OPEN, LATE, '? - · - · client columnsUnknown'],
  },
  {
    name: 'header and rows in two tables',
    build: () => [
      h('div', {}, h('table', {}, h('thead', {}, headRow(...FRENCH)))),
      h('div', {}, h('table', {}, h('tbody', {}, ...rows()))),
    ],
    expected: THREE,
  },
  {
    name: 'a header, and rows in two other tables',
    build: () => [
      h('table', {}, h('thead', {}, headRow(...FRENCH))),
      ...[0, 1].map(() => h('table', {}, h('tbody', {}, ...rows()))),
    ],
    expected: 'unrecognised: client dueDate status amount',
  },
];
