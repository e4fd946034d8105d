/** Pages that resemble the list of customer invoices and are not: nothing on them may be touched. */
import { ENGLISH, FRENCH, grid, gridRow, h, party, table, tr } from './build';
import { HEADERS, STATUSES } from './languages';
import type { SyntheticPage } from './page';

const DATE: Readonly<Record<string, string>> = {
  fr: '11 mars 2026',
  en: 'Mar 11, 2026',
  de: '11. März 2026',
  es: '11 mar 2026',
  it: '11 mar 2026',
  pt: '11 mar 2026',
  nl: '11 mrt 2026',
};

/** Heading, header of the other party's column, statuses, for each language's page of purchases. */
const SUPPLIERS: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['fr', 'Factures fournisseurs', 'Fournisseur', ['À payer', 'Payée', 'À valider']],
  ['en', 'Supplier invoices', 'Supplier', ['To be paid', 'Paid', 'To review']],
  ['de', 'Lieferantenrechnungen', 'Lieferant', ['Zu zahlen', 'Bezahlt', 'Zu prüfen']],
  ['es', 'Facturas de proveedores', 'Proveedor', ['Pendiente', 'Pagada', 'Pendiente']],
  ['it', 'Fatture fornitori', 'Fornitore', ['Da pagare', 'Pagata', 'Da pagare']],
  ['pt', 'Faturas de fornecedores', 'Fornecedor', ['Por pagar', 'Paga', 'Por pagar']],
  ['nl', 'Leveranciersfacturen', 'Leverancier', ['Te betalen', 'Betaald', 'Te betalen']],
];

/** Heading and statuses of each language's page of quotes. */
const QUOTES: readonly (readonly [string, string, readonly string[]])[] = [
  ['fr', 'Devis', ['Accepté', 'Brouillon', 'Expiré']],
  ['en', 'Quotes', ['Accepted', 'Draft', 'Expired']],
  ['de', 'Angebote', ['Angenommen', 'Ausgestellt', 'Entwurf']],
  ['es', 'Presupuestos', ['Aceptado', 'Borrador', 'Pendiente']],
  ['it', 'Preventivi', ['Accettato', 'Bozza', 'Scaduto']],
  ['pt', 'Orçamentos', ['Aceite', 'Rascunho', 'Expirado']],
  ['nl', 'Offertes', ['Geaccepteerd', 'Concept', 'Verlopen']],
];

const rows = (lang: string, statuses: readonly string[], row = tr) =>
  statuses.map((status, at) =>
    row(party('HABITAT', `X-${at}`), DATE[lang]!, DATE[lang]!, status, lang === 'en' ? '€12.00' : '12,00 €'),
  );

const suppliers = SUPPLIERS.flatMap(([lang, heading, header, statuses]): SyntheticPage[] => [
  {
    name: `${lang}: purchases, by their header`,
    lang,
    build: () => [table([header, ...HEADERS[lang]!.slice(1)], rows(lang, statuses))],
    expected: 'idle',
  },
  {
    name: `${lang}: purchases with our headers, by their heading`,
    lang,
    build: () => [h('h1', {}, heading), grid(HEADERS[lang]!, rows(lang, statuses, gridRow))],
    expected: 'idle',
  },
]);

const quotes = QUOTES.flatMap(([lang, heading, statuses]): SyntheticPage[] => [
  {
    name: `${lang}: quotes with our headers, by their heading`,
    lang,
    build: () => [h('h1', {}, heading), table(HEADERS[lang]!, rows(lang, statuses))],
    expected: 'idle',
  },
  {
    name: `${lang}: quotes with our headers, by the place marked in the menu`,
    lang,
    build: () => [
      h('nav', {}, h('a', { 'aria-current': 'true' }, 'Ventes'), h('a', { 'aria-current': 'page' }, heading)),
      table(HEADERS[lang]!, rows(lang, statuses)),
    ],
    expected: 'idle',
  },
]);

export const decoys: readonly SyntheticPage[] = [
  ...suppliers,
  ...quotes,
  {
    name: 'quotes with our headers, by their statuses, drafts among them',
    build: () => [
      table(FRENCH, rows('fr', ['Accepté', 'Brouillon', 'Brouillon', 'Refusé', 'Annulé', 'Envoyé'])),
    ],
    expected: 'idle',
  },
  {
    name: 'quotes under the heading of the module',
    build: () => [h('h1', {}, 'Ventes'), table(FRENCH, rows('fr', ['Brouillon', 'Accepté', 'Brouillon']))],
    expected: 'idle',
  },
  {
    name: 'quotes by their caption, under the heading of the module',
    build: () => [h('h1', {}, 'Ventes'), table(FRENCH, rows('fr', ['Brouillon']), h('caption', {}, 'Devis'))],
    expected: 'idle',
  },
  {
    name: 'quotes by the title of the page',
    title: 'Devis - Ventes - Qonto',
    build: () => [table(FRENCH, rows('fr', ['Brouillon']))],
    expected: 'idle',
  },
  {
    name: 'quotes that end, by the header',
    build: () => [
      table(
        ['Client', "Date d'émission", "Date d'expiration", 'Statut', 'Montant'],
        rows('fr', ['Brouillon', 'Accepté']),
      ),
    ],
    expected: 'idle',
  },
  {
    name: 'credit notes, by their heading',
    build: () => [h('h2', {}, 'Avoirs'), table(FRENCH, rows('fr', ['Payée', 'Annulée']))],
    expected: 'idle',
  },
  {
    name: 'credit notes in German, issued as invoices are',
    lang: 'de',
    build: () => [h('h2', {}, 'Stornorechnungen'), table(HEADERS.de!, rows('de', ['Ausgestellt']))],
    expected: 'idle',
  },
  {
    name: 'credit notes, by the selected tab',
    build: () => [
      h(
        'div',
        { role: 'tablist' },
        h('button', { role: 'tab', 'aria-selected': 'true' }, 'Avoirs ', h('span', {}, '3')),
      ),
      table(
        ['Client', "Date d'émission", 'Statut', 'Montant'],
        [tr(party('HABITAT', 'AV-1'), '11 mars 2026', 'Payée', '-12,00 EUR')],
      ),
    ],
    expected: 'idle',
  },
  {
    name: 'recurring invoices, drafts among them',
    build: () => [
      table(
        ['Client', 'Fréquence', 'Prochaine facture', 'Statut', 'Montant'],
        [
          tr('HABITAT', 'Mensuelle', '1 avril 2026', 'Active', '12,00 EUR'),
          tr('HABITAT', 'Mensuelle', '1 avril 2026', 'Brouillon', '12,00 EUR'),
        ],
      ),
    ],
    expected: 'idle',
  },
  {
    name: 'transactions',
    build: () => [
      table(
        ['Contrepartie', 'Statut', 'Mode de paiement', 'Date', 'Montant'],
        [tr('HABITAT', 'Exécutée', 'Virement', '11 mars 2026', '+ 825,00 EUR')],
      ),
    ],
    expected: 'idle',
  },
  {
    name: 'clients',
    build: () => [
      h('h1', {}, 'Clients'),
      table(
        ['Client', 'E-mail', 'Statut', 'Montant dû'],
        [tr('HABITAT', 'a@example.org', 'Actif', '825,00 EUR')],
      ),
    ],
    expected: 'idle',
  },
  {
    name: 'products under the heading of the module',
    build: () => [
      h('h1', {}, 'Ventes'),
      table(['Produit', 'TVA', 'Montant'], [tr('Heure', '20 %', '80,00 EUR')]),
    ],
    expected: 'idle',
  },
  {
    name: 'members, in English',
    lang: 'en',
    build: () => [table(['Name', 'Status', 'Due'], [tr('A. Roux', 'Active', '—')])],
    expected: 'idle',
  },
  {
    name: 'a table for layout',
    build: () => [
      h('h1', {}, 'Factures clients'),
      h('table', {}, tr('Client', 'HABITAT'), tr('Montant', '12,00 EUR'), tr('Statut', 'À encaisser')),
    ],
    expected: 'idle',
  },
  {
    name: 'no table at all',
    build: () => [h('h1', {}, 'Factures clients'), h('p', {}, 'Aucune facture')],
    expected: 'idle',
  },
  {
    name: 'our list, hidden',
    build: () => [h('div', { style: 'display:none' }, table(FRENCH, rows('fr', ['À encaisser'])))],
    expected: 'idle',
  },
];

const LIST = ['X-0 · HABITAT · - · late 1 · 1200 EUR'];

/** Lists that are ours although something near them names another kind. */
export const near: readonly SyntheticPage[] = [
  {
    name: 'a card about quotes above the list',
    lang: 'en',
    build: () => [
      h('h1', {}, 'Client invoices'),
      h('section', {}, h('h2', {}, 'Quotes'), h('p', {}, 'Try them')),
      table(ENGLISH, rows('en', ['To be paid'])),
    ],
    expected: LIST,
  },
  {
    name: 'a column for the credit note',
    lang: 'en',
    build: () => [
      table(
        [...ENGLISH, 'Credit note'],
        [tr(party('HABITAT', 'X-0'), DATE.en!, DATE.en!, 'To be paid', '€12.00', 'CN-1')],
      ),
    ],
    expected: LIST,
  },
  {
    name: 'a statement of purchases beside, a client named as one',
    lang: 'en',
    build: () => [
      h('h1', {}, 'Sales'),
      table(ENGLISH, [
        ...rows('en', ['To be paid']),
        tr(party('Bills', 'X-1'), DATE.en!, DATE.en!, 'Paid', '€12.00'),
      ]),
    ],
    expected: [...LIST, 'X-1 · Bills · - · paid · 1200 EUR'],
  },
  {
    name: 'drafts alone, nothing else said',
    build: () => [table(FRENCH, rows('fr', [STATUSES.fr![3]]))],
    expected: ['X-0 · HABITAT · - · draft · 1200 EUR'],
  },
];
