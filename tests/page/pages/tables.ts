/** Real tables, each built another way. */
import { FRENCH, h, headRow, hiddenLabel, table, tr, type Cell } from './build';
import type { SyntheticPage } from './page';
import { cells, copy, rows, THREE } from './three-rows';

const sortable = (text: string): Cell =>
  h(
    'button',
    { type: 'button' },
    text,
    h('span', { class: 'material-icons', 'aria-hidden': 'true' }, 'unfold_more'),
  );

export const tables: readonly SyntheticPage[] = [
  {
    name: 'a caption, header buttons with icons, cells in wrappers',
    build: () => [
      h(
        'table',
        {},
        h('caption', { style: 'position:absolute;clip-path:inset(50%)' }, 'Factures clients'),
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ...FRENCH.map((text) => h('th', { scope: 'col', 'aria-sort': 'none' }, sortable(text) as Node)),
          ),
        ),
        h(
          'tbody',
          {},
          ...cells.map((row) =>
            h(
              'tr',
              {},
              ...row.map((cell) =>
                h(
                  'td',
                  {},
                  h('div', {}, ...(Array.isArray(cell) ? (copy(cell) as Node[]) : [cell as string])),
                ),
              ),
            ),
          ),
        ),
      ),
    ],
    expected: THREE,
  },
  {
    name: 'headers in capitals, without their accents',
    build: () => [table(['CLIENT', "DATE D'EMISSION", 'DATE D’ECHEANCE', 'STATUT', 'MONTANT'], rows())],
    expected: THREE,
  },
  {
    name: 'headers with tooltips, sort icons as words, and sentences for assistive technology',
    build: () => [
      table(
        [
          ['Client', h('span', { class: 'icon' }, 'arrow_upward')],
          ["Date d'émission", hiddenLabel('Trier par date d’émission')],
          [
            h('span', {}, "Date d'échéance"),
            h('span', { role: 'tooltip', hidden: '' }, 'Dernier jour pour payer'),
          ],
          [h('span', { title: 'Statut de la facture' }, 'Statut'), ' ↑'],
          'Montant (EUR)',
        ],
        rows(),
      ),
    ],
    expected: THREE,
  },
  {
    name: 'the first row of data cells as header, names as row headers',
    build: () => [
      h(
        'table',
        {},
        tr(...FRENCH),
        ...cells.map(([client, ...rest]) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, ...(copy(client!) as Node[])),
            ...rest.map((cell) => h('td', {}, cell as string)),
          ),
        ),
      ),
    ],
    expected: THREE,
  },
  {
    name: 'row headers without a scope',
    build: () => [
      h(
        'table',
        {},
        h('thead', {}, headRow(...FRENCH)),
        h(
          'tbody',
          {},
          ...cells.map(([client, ...rest]) =>
            h(
              'tr',
              {},
              h('th', {}, ...(copy(client!) as Node[])),
              ...rest.map((cell) => h('td', {}, cell as string)),
            ),
          ),
        ),
      ),
    ],
    expected: THREE,
  },
  {
    name: 'two header rows: groups above, columns below',
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
            h('th', {}, ''),
            h('th', { colspan: '2' }, 'Dates'),
            h('th', { colspan: '2' }, 'Règlement'),
          ),
          headRow(...FRENCH),
        ),
        h('tbody', {}, ...rows()),
      ),
    ],
    expected: THREE,
  },
  {
    name: 'two header rows, most cells spanning both',
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
            h('th', { rowspan: '2' }, 'Client'),
            h('th', { colspan: '2' }, 'Dates'),
            h('th', { rowspan: '2' }, 'Statut'),
            h('th', { rowspan: '2' }, 'Montant'),
          ),
          headRow("Date d'émission", "Date d'échéance"),
        ),
        h('tbody', {}, ...rows()),
      ),
    ],
    expected: THREE,
  },
  {
    name: 'a second header row of filters',
    build: () => [
      h(
        'table',
        {},
        h('thead', {}, headRow(...FRENCH), headRow(...FRENCH.map(() => h('input', { type: 'search' })))),
        h('tbody', {}, ...rows()),
      ),
    ],
    expected: THREE,
  },
  {
    name: 'month groups, detail rows, totals and a message in between',
    build: () => [
      h(
        'table',
        {},
        h('thead', {}, headRow(...FRENCH)),
        h(
          'tbody',
          {},
          h('tr', {}, h('td', { colspan: '5' }, 'Mars 2026')),
          ...rows(),
          h('tr', {}, h('td', {}), h('td', { colspan: '4' }, 'Payée le 11 mars 2026 : 6 775,00 EUR')),
          tr('Total', '', '', '', '7 612,00 EUR'),
        ),
        h('tfoot', {}, tr('Total', '', '', '', '7 612,00 EUR')),
      ),
    ],
    expected: THREE,
  },
  {
    name: 'a checkbox before, e-invoicing state and actions behind',
    build: () => [
      table(
        [h('input', { type: 'checkbox' }), ...FRENCH, 'Facturation électronique', hiddenLabel('Actions')],
        rows((row) => [
          h('input', { type: 'checkbox' }),
          ...row,
          'Transmise',
          h('button', { 'aria-label': 'Plus' }),
        ]),
      ),
    ],
    expected: THREE,
  },
  {
    name: 'columns in another order, the number in its own',
    build: () => [
      table(
        ['Montant', 'Statut', 'N° de facture', "Date d'échéance", 'Client', "Date d'émission"],
        [
          tr('12,00 EUR', 'À encaisser', 'F-2026-023', '12 mars 2026', 'ASSAINISSEMENT', '12 mars 2026'),
          tr('825,00 EUR', 'À encaisser', 'F-2026-022', '11 mars 2026 ▲', 'HABITAT', '11 mars 2026'),
          tr(
            '6 775,00 EUR',
            'Payée',
            "F-2026-020 - Facture d'acompte",
            '11 mars 2026',
            'HABITAT',
            '11 mars 2026',
          ),
        ],
      ),
    ],
    expected: THREE,
  },
  {
    name: 'client and number under one header of two lines',
    build: () => [
      table([[h('div', {}, 'Client'), h('div', {}, 'N° de facture')], ...FRENCH.slice(1)], rows()),
    ],
    expected: THREE,
  },
];
