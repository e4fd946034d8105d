/** Rows that carry what no list should, or lack what every row should have. */
import { FRENCH, h, party, table } from './build';
import { late, named, one, rowOf } from './one-row';
import type { SyntheticPage } from './page';

const F1 = () => party('HABITAT', 'F-1');
const LONG = 'Ł'.repeat(10_000);

export const hostile: readonly SyntheticPage[] = [
  named('markup', '<img src=x onerror=alert(1)>', '<b>F-1</b>'),
  named('right-to-left overrides', '\u202eTATIBAH\u202c', 'F-\u20662026\u2069'),
  named('ten thousand characters', LONG, 'F-1'),
  named('a template', '{{x}}', '{% raw %}'),
  named('a formula', '=HYPERLINK("x")', '+1+1'),
  named('names of properties', '__proto__', 'constructor'),
  named('a status for a name', 'Payée', 'En retard'),
  named('an amount and a date for names', '12,00 EUR', '1 mars 2020'),
  one(
    'a draft without number, date and amount',
    { client: h('div', {}, 'HABITAT'), issued: '--', due: '--', status: 'Brouillon', amount: '--' },
    '- · HABITAT · - · draft · -',
  ),
  one(
    'a draft that is a deposit invoice',
    { client: party('HABITAT', "Facture d'acompte"), due: '', status: 'Brouillon', amount: '' },
    "- · HABITAT · Facture d'acompte · draft · -",
  ),
];

export const many: readonly SyntheticPage[] = [
  {
    name: 'the same number twice',
    build: () => [
      table(FRENCH, [
        rowOf({ client: F1() }),
        rowOf({ client: F1(), due: '10 mars 2026', amount: '12,00 USD' }),
      ]),
    ],
    expected: [late('F-1', 'HABITAT'), 'F-1 · HABITAT · - · late 2 · 1200 USD'],
  },
  {
    name: 'the currency in the header alone',
    build: () => [
      table([...FRENCH.slice(0, 4), 'Montant (EUR)'], [rowOf({ client: F1(), amount: '1 825,00' })]),
    ],
    expected: ['F-1 · HABITAT · - · late 1 · 182500 EUR'],
  },
  {
    name: 'another currency than the header’s',
    build: () => [
      table([...FRENCH.slice(0, 4), 'Montant en €'], [rowOf({ client: F1(), amount: '1 825,00 USD' })]),
    ],
    expected: ['F-1 · HABITAT · - · late 1 · 182500 USD'],
  },
];
