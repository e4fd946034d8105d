/** Lists that say in many ways what is left to pay of an invoice. Each row was due the day before, over 825,00 EUR. */
import {
  ENGLISH,
  FRENCH,
  grid,
  gridRow,
  h,
  hiddenLabel,
  inShadow,
  party,
  table,
  tr,
  type Cell,
} from './build';
import { HEADERS, STATUSES } from './languages';
import { block, late, one } from './one-row';
import type { SyntheticPage } from './page';

const LEFT = `${late('F-2026-022', 'HABITAT')} · 40000 left`;
const ALL = late('F-2026-022', 'HABITAT');
const unknown = (reason: string) => `? F-2026-022 · HABITAT · remaining ${reason}`;

/** Two lines, as blocks. */
const two = (above: string, below: string): Cell => [h('div', {}, above), h('div', {}, below)];

/** Such a row with a column of its own for what is left, under this header. */
const column = (name: string, header: string, cell: Cell, expected: string): SyntheticPage => ({
  name,
  build: () => [
    table(
      [...FRENCH, header],
      [tr(party('HABITAT', 'F-2026-022'), '11 mars 2026', '11 mars 2026', 'À encaisser', '825,00 EUR', cell)],
    ),
  ],
  expected: [expected],
});

/** By language: the header, a line, the status, and how amounts are printed. */
const LANGUAGES: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  fr: ['Reste à payer', 'Reste 400,00 EUR', 'Partiellement payée', '825,00 EUR', '400,00 EUR'],
  en: ['Amount due', 'EUR 400.00 left', 'Partially paid', 'EUR 825.00', 'EUR 400.00'],
  de: ['Offener Betrag', 'Offen: 400,00 EUR', 'Teilweise bezahlt', '825,00 EUR', '400,00 EUR'],
  es: ['Importe pendiente', 'Pendiente 400,00 EUR', 'Parcialmente pagada', '825,00 EUR', '400,00 EUR'],
  it: ['Residuo', 'Da saldare 400,00 EUR', 'Parzialmente pagata', '825,00 EUR', '400,00 EUR'],
  pt: ['Em falta', 'Restam 400,00 EUR', 'Parcialmente paga', '825,00 EUR', '400,00 EUR'],
  nl: ['Openstaand bedrag', 'Resteert EUR 400,00', 'Deels betaald', 'EUR 825,00', 'EUR 400,00'],
};

const inLanguage = Object.entries(LANGUAGES).flatMap(
  ([lang, [header, line, partly, whole, left]]): SyntheticPage[] => {
    const before = (number: string) => [party('HABITAT', number), '2026-03-11', '2026-03-11'] as const;
    const [unpaid, paid] = STATUSES[lang]!;
    const made = (number: string) => `${late(number, 'HABITAT')} · 40000 left`;
    return [
      {
        name: `${lang}: a line below the amount, and beside the status`,
        lang,
        build: () => [
          grid(HEADERS[lang]!, [
            gridRow(...before('F-1'), unpaid, two(whole, line)),
            gridRow(...before('F-2'), two(partly, line), whole),
            gridRow(...before('F-3'), partly, two(whole, line)),
          ]),
        ],
        expected: [made('F-1'), made('F-2'), made('F-3')],
      },
      {
        name: `${lang}: a column`,
        lang,
        build: () => [
          table(
            [...HEADERS[lang]!, header],
            [
              tr(...before('F-1'), unpaid, whole, left),
              tr(...before('F-2'), unpaid, whole, whole),
              tr(...before('F-3'), paid, whole, '--'),
            ],
          ),
        ],
        expected: [made('F-1'), late('F-2', 'HABITAT'), 'F-3 · HABITAT · - · paid · 82500 EUR'],
      },
    ];
  },
);

export const partPaid: readonly SyntheticPage[] = [
  ...inLanguage,
  one('blocks that are spans', { amount: [block('825,00 EUR'), block('Reste 400,00 EUR')] }, LEFT),
  one(
    'a small line',
    { amount: ['825,00 EUR', h('br'), h('small', {}, 'Reste\u00a0: 400,00\u00a0€')] },
    LEFT,
  ),
  one('what is left first', { amount: two('Reste 400,00 EUR', '825,00 EUR') }, LEFT),
  one('the word behind', { amount: two('825,00 EUR', '400,00 EUR restants') }, LEFT),
  one(
    'the word above its amount',
    { amount: [h('div', {}, '825,00 EUR'), h('div', {}, 'Reste à payer'), h('div', {}, '400,00 EUR')] },
    LEFT,
  ),
  one('in brackets', { amount: '825,00 EUR (reste 400,00 EUR)' }, LEFT),
  one(
    'with the labels of the columns',
    {
      amount: [hiddenLabel('Montant'), h('div', {}, '825,00 EUR'), h('div', {}, 'Montant dû : 400,00 EUR')],
    },
    LEFT,
  ),
  one(
    'in a custom element',
    {
      amount: inShadow('q-money', {}, h('div', {}, '825,00 EUR'), h('div', {}, 'Reste 400,00 EUR')),
    },
    LEFT,
  ),
  one('all of it', { amount: two('825,00 EUR', 'Reste 825,00 EUR') }, ALL),
  one(
    'nothing',
    { amount: two('825,00 EUR', 'Reste 0,00 EUR') },
    'F-2026-022 · HABITAT · - · unpaid · 82500 EUR · 0 left',
  ),
  one(
    'of a paid one',
    { status: 'Payée', amount: two('825,00 EUR', 'Reste 0,00 EUR') },
    'F-2026-022 · HABITAT · - · paid · 82500 EUR',
  ),
  one('more than the amount', { amount: two('825,00 EUR', 'Reste 900,00 EUR') }, unknown('amountConflict')),
  one('another currency', { amount: two('825,00 EUR', 'Reste 400,00 USD') }, unknown('amountConflict')),
  one('not to be read', { amount: two('825,00 EUR', 'Reste 12 unités') }, unknown('currencyUnknown')),
  one('a share', { amount: two('825,00 EUR', 'Reste 48 %') }, unknown('amountUnreadable')),
  one('partly paid, and nobody says how much', { status: 'Partiellement payée' }, unknown('amountMissing')),
  one(
    'partly paid, and all of it left',
    { status: 'Partiellement payée', amount: two('825,00 EUR', 'Reste 825,00 EUR') },
    unknown('amountConflict'),
  ),
  one(
    'two that contradict each other',
    { status: two('À encaisser', 'Reste 300,00 EUR'), amount: two('825,00 EUR', 'Reste 400,00 EUR') },
    unknown('amountConflict'),
  ),
  one('a date behind such a word', { status: two('À encaisser', 'Reste 3 jours') }, ALL),
  column('a column in another currency', 'Solde', '400,00 USD', unknown('amountConflict')),
  column('a column that says nothing', 'Restant dû', '', ALL),
  column('a column with a word', 'Reste à payer', 'à vérifier', unknown('amountUnreadable')),
  {
    name: 'the currency in both headers',
    lang: 'en',
    build: () => [
      table(
        [...ENGLISH.slice(0, 4), 'Amount (EUR)', 'Balance due (EUR)'],
        [tr(party('HABITAT', 'F-2026-022'), '2026-03-11', '2026-03-11', 'Unpaid', '825.00', '400.00')],
      ),
    ],
    expected: [LEFT],
  },
];
