/** Rows that carry what no list should, or lack what every row should have. */
import { FRENCH, h, party, table, tr } from './build';
import { one } from './one-row';
import type { SyntheticPage } from './page';

const LONG = 'Ł'.repeat(10_000);

export const hostile: readonly SyntheticPage[] = [
  one(
    'markup',
    { client: party('<img src=x onerror=alert(1)>', '<b>F-1</b>') },
    '<b>F-1</b> · <img src=x onerror=alert(1)> · - · late 1 · 82500 EUR',
  ),
  one(
    'right-to-left overrides',
    { client: party('\u202eTATIBAH\u202c', 'F-\u20662026\u2069') },
    'F-\u20662026\u2069 · \u202eTATIBAH\u202c · - · late 1 · 82500 EUR',
  ),
  one('ten thousand characters', { client: party(LONG, 'F-1') }, `F-1 · ${LONG} · - · late 1 · 82500 EUR`),
  one('a template', { client: party('{{x}}', '{% raw %}') }, '{% raw %} · {{x}} · - · late 1 · 82500 EUR'),
  one(
    'a formula',
    { client: party('=HYPERLINK("x")', '+1+1') },
    '+1+1 · =HYPERLINK("x") · - · late 1 · 82500 EUR',
  ),
  one(
    'names of properties',
    { client: party('__proto__', 'constructor') },
    'constructor · __proto__ · - · late 1 · 82500 EUR',
  ),
  one(
    'a status for a name',
    { client: party('Payée', 'En retard') },
    'En retard · Payée · - · late 1 · 82500 EUR',
  ),
  one(
    'an amount and a date for names',
    { client: party('12,00 EUR', '1 mars 2020') },
    '1 mars 2020 · 12,00 EUR · - · late 1 · 82500 EUR',
  ),
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
        tr(party('HABITAT', 'F-1'), '11 mars 2026', '11 mars 2026', 'À encaisser', '825,00 EUR'),
        tr(party('HABITAT', 'F-1'), '10 mars 2026', '10 mars 2026', 'À encaisser', '12,00 USD'),
      ]),
    ],
    expected: ['F-1 · HABITAT · - · late 1 · 82500 EUR', 'F-1 · HABITAT · - · late 2 · 1200 USD'],
  },
  {
    name: 'the currency in the header alone',
    build: () => [
      table(
        [...FRENCH.slice(0, 4), 'Montant (EUR)'],
        [tr(party('HABITAT', 'F-1'), '11 mars 2026', '11 mars 2026', 'À encaisser', '1 825,00')],
      ),
    ],
    expected: ['F-1 · HABITAT · - · late 1 · 182500 EUR'],
  },
  {
    name: 'another currency than the header’s',
    build: () => [
      table(
        [...FRENCH.slice(0, 4), 'Montant en €'],
        [tr(party('HABITAT', 'F-1'), '11 mars 2026', '11 mars 2026', 'À encaisser', '1 825,00 USD')],
      ),
    ],
    expected: ['F-1 · HABITAT · - · late 1 · 182500 USD'],
  },
];
