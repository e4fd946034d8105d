/** Lists of customer invoices that cannot be read: the page must say so, and no row may be marked. */
import { ENGLISH, FRENCH, grid, gridRow, h, party, table, tr } from './build';
import { HEADERS, STATUSES } from './languages';
import type { SyntheticPage } from './page';

const FIELDS = ['client', 'issueDate', 'dueDate', 'status', 'amount'] as const;
const HEADINGS: Readonly<Record<string, string>> = {
  fr: 'Factures clients',
  en: 'Client invoices',
  de: 'Kundenrechnungen',
  es: 'Facturas para clientes',
  it: 'Fatture ai clienti',
  pt: 'Faturas de clientes',
  nl: 'Klantfacturen',
};

const cells = (lang: string, at: number): (string | Node[])[] => {
  const [unpaid, paid] = STATUSES[lang]!;
  return [
    party('HABITAT', `X-${at}`) as Node[],
    '2026-03-11',
    '2026-03-11',
    at % 2 ? paid : unpaid,
    '12,00 EUR',
  ];
};

/** The header renamed to a word that nobody knows, or the column left out; every field but the issue date is needed. */
const missing: readonly SyntheticPage[] = Object.keys(HEADERS).flatMap((lang) =>
  FIELDS.flatMap((field, index): SyntheticPage[] => {
    const expected =
      field === 'issueDate'
        ? ['X-0 · HABITAT · - · late 1 · 1200 EUR', 'X-1 · HABITAT · - · paid · 1200 EUR']
        : `unrecognised: ${field}`;
    const without = <T>(all: readonly T[]): T[] => all.filter((_, at) => at !== index);
    return [
      {
        name: `${lang}: ${field} renamed`,
        lang,
        build: () => [
          h('h1', {}, HEADINGS[lang]!),
          table(
            HEADERS[lang]!.map((text, at) => (at === index ? 'Xyz' : text)),
            [tr(...cells(lang, 0)), tr(...cells(lang, 1))],
          ),
        ],
        expected,
      },
      {
        name: `${lang}: ${field} left out`,
        lang,
        build: () => [
          h('h1', {}, HEADINGS[lang]!),
          grid(without(HEADERS[lang]!), [
            gridRow(...without(cells(lang, 0))),
            gridRow(...without(cells(lang, 1))),
          ]),
        ],
        expected,
      },
    ];
  }),
);

const withHeaders = (
  name: string,
  headers: readonly (string | Node)[],
  expected: SyntheticPage['expected'],
  lang = 'fr',
): SyntheticPage => ({
  name,
  lang,
  build: () => [
    h('h1', {}, HEADINGS[lang]!),
    table(
      headers.map((text) => (typeof text === 'string' ? text : text.cloneNode(true))),
      [
        tr(...cells(lang, 0), ...headers.slice(5).map(() => '7,00 EUR')),
        tr(...cells(lang, 1), ...headers.slice(5).map(() => '7,00 EUR')),
      ],
    ),
  ],
  expected,
});

const four = FRENCH.slice(0, 4);
const READ = ['X-0 · HABITAT · - · late 1 · 1200 EUR', 'X-1 · HABITAT · - · paid · 1200 EUR'];

const twoStatuses = (name: string, more: (paid: string) => string): SyntheticPage => ({
  name,
  build: () => [
    h('h1', {}, HEADINGS.fr!),
    table(
      [...FRENCH, 'Statut'],
      [tr(...cells('fr', 0), more(STATUSES.fr![0])), tr(...cells('fr', 1), more(STATUSES.fr![1]))],
    ),
  ],
  expected: 'unrecognised: status',
});

export const broken: readonly SyntheticPage[] = [
  ...missing,
  twoStatuses('two columns of payment statuses', (status) => status),
  withHeaders('two amounts of the same name', [...FRENCH, 'Montant'], 'unrecognised: amount'),
  withHeaders('two amounts, with and without tax', [...four, 'Montant TTC', 'Montant HT'], READ),
  withHeaders('the amount without tax alone', [...four, 'Montant HT'], 'unrecognised: amount'),
  withHeaders(
    'the amount without tax, on two lines',
    [...four, h('div', {}, h('div', {}, 'Montant'), h('div', {}, 'HT'))],
    'unrecognised: amount',
  ),
  withHeaders(
    'the amount without tax, in brackets',
    [...four, 'Montant (hors taxes)'],
    'unrecognised: amount',
  ),
  withHeaders(
    'the amount already paid alone',
    [...ENGLISH.slice(0, 4), 'Amount paid'],
    'unrecognised: amount',
    'en',
  ),
  withHeaders(
    'the amount still open alone',
    [...ENGLISH.slice(0, 4), 'Amount remaining'],
    'unrecognised: amount',
    'en',
  ),
  withHeaders(
    'the client’s reference in place of the client',
    ['Client reference', ...ENGLISH.slice(1)],
    'unrecognised: client',
    'en',
  ),
  withHeaders('two due dates', [...FRENCH, 'Échéance'], 'unrecognised: dueDate'),
  withHeaders(
    'both dates under one header',
    [
      'Client',
      h('div', {}, h('div', {}, 'Date d’émission'), h('div', {}, 'Date d’échéance')),
      'Statut',
      'Montant',
      'Note',
    ],
    'unrecognised: dueDate',
  ),
  {
    name: 'words that are receivables, all but two headers unknown',
    build: () => [
      h('h1', {}, 'Ventes'),
      table(['A', 'B', 'C', 'Statut', 'Montant'], [tr(...cells('fr', 0)), tr(...cells('fr', 1))]),
    ],
    expected: 'unrecognised: client dueDate',
  },
];
