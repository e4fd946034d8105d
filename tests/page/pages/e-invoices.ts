/** Lists that print the state of the e-invoice beside that of the payment. Each row was due the day before. */
import { FRENCH, grid, gridRow, h, party, table, tr, type Cell } from './build';
import { HEADERS, STATUSES } from './languages';
import { late, one } from './one-row';
import type { SyntheticPage } from './page';

const made = (state: string) => `${late('F-2026-022', 'HABITAT')} · ${state}`;
const two = (above: string, below: string): Cell => [h('div', {}, above), h('div', {}, below)];

const row = (number: string, status: Cell, ...more: Cell[]) =>
  tr(party('HABITAT', number), '11 mars 2026', '11 mars 2026', status, '825,00 EUR', ...more);

/** What each French word of the norm, and each Italian one, says beside a payment status. */
const WORDS: readonly (readonly [lang: string, word: string, state: string])[] = [
  ['fr', 'Déposée', 'sent'],
  ['fr', 'Émise par la plateforme', 'sent'],
  ['fr', 'Reçue par la plateforme', 'sent'],
  ['fr', 'Mise à disposition', 'sent'],
  ['fr', 'Prise en charge', 'sent'],
  ['fr', 'Approuvée', 'accepted'],
  ['fr', 'Approuvée partiellement', 'accepted'],
  ['fr', 'En litige', 'disputed'],
  ['fr', 'Suspendue', 'suspended'],
  ['fr', 'Complétée', 'sent'],
  ['fr', 'Refusée', 'refused'],
  ['fr', 'Paiement transmis', 'collected'],
  ['fr', 'Encaissée', 'collected'],
  ['fr', 'Rejetée', 'rejected'],
  ['fr', 'Visée', 'sent'],
  ['fr', 'Non délivrée', 'undelivered'],
  ['it', 'Inviata', 'sent'],
  ['it', 'Consegnata', 'sent'],
  ['it', 'Non consegnata', 'undelivered'],
  ['it', 'Scartata', 'rejected'],
  ['it', 'Accettata', 'accepted'],
  ['it', 'Rifiutata', 'refused'],
  ['en', 'Declined', 'refused'],
  ['en', 'Submission failed', 'rejected'],
  ['en', 'Not delivered', 'undelivered'],
  ['de', 'Abgelehnt', 'refused'],
  ['es', 'Rechazada', 'refused'],
  ['pt', 'Rejeitada', 'rejected'],
  ['nl', 'Geweigerd', 'refused'],
];

const words = WORDS.map(([lang, word, state]): SyntheticPage => ({
  name: `${lang}: ${word}`,
  lang,
  build: () => [
    grid(HEADERS[lang]!, [
      gridRow(
        party('HABITAT', 'F-2026-022'),
        '2026-03-11',
        '2026-03-11',
        two(STATUSES[lang]![0], word),
        '825,00 EUR',
      ),
    ]),
  ],
  expected: [made(state)],
}));

const refused = (number: string) => `? ${number} · HABITAT · status statusUnknown`;
const allOf = (status: string, headers: readonly string[] = FRENCH, title: string | null = null) => [
  ...(title === null ? [] : [h('h1', {}, title)]),
  table(headers, [row('F-1', status), row('F-2', status), row('F-3', status)]),
];

export const eInvoices: readonly SyntheticPage[] = [
  ...words,
  one(
    'two tags side by side',
    { status: [h('span', {}, 'À encaisser'), h('span', {}, 'Refusée')] },
    made('refused'),
  ),
  one('one text with a dot', { status: 'À encaisser · Rejetée' }, made('rejected')),
  one('collected alone', { status: 'Encaissée' }, 'F-2026-022 · HABITAT · - · paid · 82500 EUR'),
  one(
    'collected and paid',
    { status: two('Payée', 'Encaissée') },
    'F-2026-022 · HABITAT · - · paid · 82500 EUR · collected',
  ),
  {
    name: 'two columns of one name, the payment first',
    build: () => [
      table(
        [...FRENCH, 'Statut'],
        [
          row('F-1', 'À encaisser', 'Encaissée'),
          row('F-2', 'Payée', 'Encaissée'),
          row('F-3', 'À encaisser', 'Refusée'),
          row('F-4', 'À encaisser', ''),
        ],
      ),
    ],
    expected: [
      `${late('F-1', 'HABITAT')} · collected`,
      'F-2 · HABITAT · - · paid · 82500 EUR · collected',
      `${late('F-3', 'HABITAT')} · refused`,
      late('F-4', 'HABITAT'),
    ],
  },
  {
    name: 'two columns of one name, the payment last',
    build: () => [
      table(
        ['Client', 'Statut', "Date d'échéance", 'Statut', 'Montant'],
        [
          tr(party('HABITAT', 'F-1'), 'Encaissée', '11 mars 2026', 'À encaisser', '825,00 EUR'),
          tr(party('HABITAT', 'F-2'), 'Rejetée', '11 mars 2026', 'À encaisser', '825,00 EUR'),
        ],
      ),
    ],
    expected: [`${late('F-1', 'HABITAT')} · collected`, `${late('F-2', 'HABITAT')} · rejected`],
  },
  {
    name: 'a status beside a payment status',
    build: () => [
      table(
        [...FRENCH, 'Statut de paiement'],
        [row('F-1', 'Suspendue', 'À encaisser'), row('F-2', 'Déposée', 'Payée')],
      ),
    ],
    expected: [`${late('F-1', 'HABITAT')} · suspended`, 'F-2 · HABITAT · - · paid · 82500 EUR · sent'],
  },
  {
    name: 'a column that names the e-invoice, with words that nobody knows',
    build: () => [
      table(
        [...FRENCH, 'Statut e-facture'],
        [row('F-1', 'À encaisser', 'Non délivrée'), row('F-2', 'À encaisser', 'Archivée')],
      ),
    ],
    expected: [`${late('F-1', 'HABITAT')} · undelivered`, late('F-2', 'HABITAT')],
  },
  {
    name: 'a filter: all refused, by headers and dates',
    build: () => allOf('Refusée'),
    expected: [refused('F-1'), refused('F-2'), refused('F-3')],
  },
  {
    name: 'a filter: all rejected, by the title',
    build: () => allOf('Rejetée', FRENCH, 'Factures clients'),
    expected: [refused('F-1'), refused('F-2'), refused('F-3')],
  },
  { name: 'quotes that were all refused', build: () => allOf('Refusée', FRENCH, 'Devis'), expected: 'idle' },
  {
    name: 'quotes that were all refused, by their header',
    build: () => allOf('Refusée', ['Client', "Date d'émission", "Date d'expiration", 'Statut', 'Montant']),
    expected: 'idle',
  },
  {
    name: 'purchases that were all rejected',
    build: () => allOf('Rejetée', ['Fournisseur', ...FRENCH.slice(1)]),
    expected: 'idle',
  },
  {
    name: 'quotes, refused and accepted',
    build: () => [table(FRENCH, [row('F-1', 'Refusée'), row('F-2', 'Acceptée')])],
    expected: 'idle',
  },
];
