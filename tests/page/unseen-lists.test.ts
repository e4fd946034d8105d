/** Lists in markups that the project never met: each figure is read right, or refused with its reason. Read on 12 March. */
import { afterEach, describe, expect, it } from 'vitest';
import { createPage } from '../../utils/page/page';
import { h, inShadow, tr } from './pages/build';
import { blocks, each, markup, plainTable } from './pages/markup';
import { lineOf, readDocument, show, type SyntheticPage } from './pages/page';

const FRENCH = ['Client', "Date d'émission", "Date d'échéance", 'Statut', 'Montant'];
const LATE = 'F-1 · HABITAT · - · late 1 · 82500 EUR';
const PARTLY = `${LATE} · 40000 left`;
const TORN = '? F-1 · HABITAT · amount amountConflict';
const UNTOLD = '? F-1 · HABITAT · remaining amountMissing';

/** For assistive technology alone; and not shown at all, by a style. */
const spoken = (text: string) =>
  `<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">${text}</span>`;
const gone = (text: string) => `<div class="only-wide" style="display:none">${text}</div>`;

/** A French row, late by a day, with what differs. */
const row = (parts: Record<string, string> = {}): string[] => {
  const usual = { client: blocks('HABITAT', 'F-1'), issued: '1 mars 2026', due: '11 mars 2026' };
  return Object.values({ ...usual, status: 'À encaisser', amount: '825,00 €', ...parts });
};
const roleRow = (cells: readonly string[], kind = 'gridcell') =>
  `<div role="row">${each(cells, (text) => `<div role="${kind}">${text}</div>`)}</div>`;
const HEAD = roleRow(FRENCH, 'columnheader');

const page = (
  name: string,
  build: string | (() => readonly Node[]),
  expected: SyntheticPage['expected'],
  lang = 'fr',
): SyntheticPage => ({
  name,
  lang,
  build: typeof build === 'string' ? () => markup(build) : build,
  expected,
});
const cell = (name: string, parts: Record<string, string>, expected = LATE): SyntheticPage =>
  page(name, plainTable(FRENCH, [row(parts)]), [expected]);
const list = (
  lang: string,
  name: string,
  headers: readonly string[],
  rows: readonly (string | readonly string[])[],
  expected: SyntheticPage['expected'],
): SyntheticPage => page(`${lang}: ${name}`, plainTable(headers, rows), expected, lang);

/** A custom element with this in its shadow root, and this handed into its slots. */
const shadowed = (shadow: string, given = '', role?: string): HTMLElement => {
  const host = inShadow('x-list', role === undefined ? {} : { role }, ...markup(shadow));
  host.append(...markup(given));
  return host;
};

const roots: readonly SyntheticPage[] = [
  page(
    'rows handed into a slot of the table',
    () => [
      shadowed(`<div role="table">${HEAD}<div role="rowgroup"><slot></slot></div></div>`, roleRow(row())),
    ],
    [LATE],
  ),
  page(
    'header and rows handed into slots of two names',
    () => {
      const slots = `<div role="grid"><slot name="head"></slot><div role="rowgroup"><slot></slot></div></div>`;
      return [shadowed(slots, roleRow(row()) + HEAD.replace('role="row"', 'role="row" slot="head"'))];
    },
    [LATE],
  ),
  page('a grid that is itself the host of its rows', () => [shadowed(HEAD + roleRow(row()), '', 'grid')], [
    LATE,
  ]),
  page(
    'header and body in roots of their own',
    () => [h('div', { role: 'table' }, shadowed(HEAD), shadowed(roleRow(row()), '', 'rowgroup'))],
    [LATE],
  ),
  page(
    'an amount drawn from a raw one',
    () => {
      const amount = inShadow('q-amount', {}, h('span', {}, '825,00 €'));
      amount.append('82500');
      const [client, issued, due, status] = row();
      const rows = tr(markup(client!), issued!, due!, status!, amount);
      const table = h(
        'table',
        {},
        h('thead', {}, tr(...FRENCH.slice(0, 4), 'Montant (EUR)')),
        h('tbody', {}, rows),
      );
      return [table];
    },
    [TORN],
  ),
];

const clients: readonly SyntheticPage[] = [
  cell('the number above the name', { client: blocks('F-1', 'HABITAT') }),
  cell(
    'the number and its type above the name',
    { client: blocks('F-1 - Acompte', 'HABITAT') },
    'F-1 · HABITAT · Acompte · late 1 · 82500 EUR',
  ),
  cell(
    'a name with a digit above one who is written to',
    { client: blocks('3M', 'Jeanne Roux', 'F-1') },
    LATE.replace('HABITAT', '3M'),
  ),
  cell('a sentence for assistive technology first', {
    client: `<a href="#">${spoken('Voir la facture')}</a>${blocks('HABITAT', 'F-1')}`,
  }),
  cell('a sentence for assistive technology behind the number', {
    client: `<div>HABITAT</div><div>F-1${spoken(' (nouvel onglet)')}</div>`,
  }),
  cell('a name for assistive technology alone', {
    client: `${spoken('HABITAT')}<span aria-hidden="true">HABI…</span><div>F-1</div>`,
  }),
  cell(
    'a count of invoices in place of the number',
    { client: blocks('HABITAT', '2 factures') },
    '? - · HABITAT · number numberMissing',
  ),
  cell('a text that is not shown', { client: gone('Jeanne Roux') + blocks('HABITAT', 'F-1') }),
  list(
    'en',
    'such a sentence in a column for the number',
    ['Customer', 'Invoice number', 'Due date', 'Status', 'Amount'],
    [['HABITAT', `<a>F-1${spoken(' (opens in a new tab)')}</a>`, 'Mar 11, 2026', 'Overdue', '€825.00']],
    [LATE],
  ),
  page(
    'number and client in the order of a header of two lines',
    plainTable(
      [blocks('N° de facture', 'Client'), ...FRENCH.slice(1)],
      [row({ client: blocks('F-1', 'HABITAT') })],
    ),
    [LATE],
  ),
];

const values: readonly SyntheticPage[] = [
  cell('"HT" beside the amount', { amount: '<span>687,50 €</span><span>HT</span>' }, TORN),
  cell('"HT" below the amount', { amount: '687,50 €<br>HT' }, TORN),
  cell('the whole below, a word behind it', { amount: blocks('687,50 €', '825,00 € TTC') }, TORN),
  cell(
    'the whole below, a code and a word behind it',
    { amount: blocks('687,50 EUR', '825,00 EUR TTC') },
    TORN,
  ),
  cell('the part without tax below', { amount: blocks('825,00 €', '687,50 € HT') }),
  cell('a word in the same text', { amount: '825,00 € TTC' }, '? F-1 · HABITAT · amount amountUnreadable'),
  cell('thousands', { amount: '12 k€' }, '? F-1 · HABITAT · amount currencyUnknown'),
  cell('what is left, not shown', { amount: `<div>825,00 €</div>${gone('Reste 0,00 €')}` }),
  cell('what was paid, the word before it', { amount: blocks('825,00 €', 'Payé : 425,00 €') }, UNTOLD),
  cell('what was paid, the word behind it', { amount: blocks('825,00 €', '425,00 € payés') }, UNTOLD),
  cell('nothing was paid', { amount: blocks('825,00 €', 'Payé : 0,00 €') }),
  cell(
    'what was paid, and what is left',
    { amount: blocks('825,00 €', 'Payé : 425,00 €', 'Reste 400,00 €') },
    PARTLY,
  ),
  cell('a status in two parts', { status: '<span>Non</span><span>payée</span>' }),
  cell('a part of the payment in two parts', { status: blocks('Payée', 'en partie') }, UNTOLD),
  cell('a status to choose', { status: '<select><option>Payée<option selected>À encaisser</select>' }, '? F-1 · HABITAT · status statusMissing'), // prettier-ignore
  ...[
    'hier',
    'dans 3 jours',
    '<time datetime="2026-03-11">hier</time>',
    '<span title="11 mars 2026">hier</span>',
  ].map((due) => cell(`a date told from today: ${due}`, { due }, '? F-1 · HABITAT · dueDate dateUnreadable')),
  cell('a date with its year in two digits', { due: '<time datetime="2026-03-11">11/03/26</time>' }),
  cell('a date as on the leaf of a calendar', { due: blocks('11', 'mars 2026') }, '? F-1 · HABITAT · dueDate dateUnreadable'), // prettier-ignore
];

const columns: readonly SyntheticPage[] = [
  list(
    'fr',
    'without tax, with it, what is left',
    [
      'Client',
      'Échéance',
      'Statut',
      '<span>Montant</span> <small>HT</small>',
      'TVA',
      'TTC',
      'Montant restant dû',
    ],
    [[blocks('HABITAT', 'F-1'), '11/03/26', 'En retard', '687,50 €', '137,50 €', '825,00 €', '400,00 €']],
    [PARTLY],
  ),
  list(
    'en',
    'without tax, with it, what is left',
    ['Customer', 'Due date', 'Status', 'Amount excl. VAT', 'Amount', 'Total due'],
    [[blocks('HABITAT', 'F-1'), 'Mar 11, 2026', 'Overdue', '€687.50', '€825.00', '€400.00']],
    [PARTLY],
  ),
  list(
    'de',
    'without tax, with it, what is left',
    ['Kunde', 'Fällig am', 'Status', 'Netto', 'Brutto', 'Offener Betrag'],
    [[blocks('HABITAT', 'F-1'), '11.03.2026', 'Überfällig', '687,50 €', '825,00 €', '400,00 €']],
    [PARTLY],
  ),
  list(
    'it',
    'what is left, as a balance',
    ['Cliente', 'Scadenza', 'Stato', 'Importo', 'Saldo residuo'],
    [[blocks('HABITAT', 'F-1'), '11 mar 2026', 'Scaduta', '825,00 EUR', '400,00 EUR']],
    [PARTLY],
  ),
  list(
    'es',
    'what is left, and ticks',
    ['<input type="checkbox">', 'Cliente', 'Vencimiento', 'Estado', 'Importe', 'Importe pendiente'],
    [['<input type="checkbox">', blocks('HABITAT', 'F-1'), '2026-03-11', 'Vencida', '825,00 €', '400,00 €']],
    [PARTLY],
  ),
  list(
    'en',
    'two columns that may be the due date',
    ['Customer', 'Due date', 'Status', 'Total', 'Due'],
    [[blocks('HABITAT', 'F-1'), 'Mar 11, 2026', 'Overdue', '€825.00', '€400.00']],
    'unrecognised: dueDate',
  ),
  list(
    'fr',
    'the e-invoice under the status, the payment under a name of its own',
    ['Client', 'Échéance', 'Statut', 'Paiement', 'Montant'],
    ['Encaissée', 'Refusée'].map((state) => [blocks('HABITAT', 'F-1'), '11 mars 2026', state, 'À encaisser', '825,00 €']), // prettier-ignore
    [`${LATE} · collected`, `${LATE} · refused`],
  ),
  list(
    'it',
    'the e-invoice under the status, the payment under a name of its own',
    ['Cliente', 'Scadenza', 'Stato', 'Pagamento', 'Importo'],
    [[blocks('HABITAT', 'F-1'), '11/03/2026', 'Non consegnata', 'Da incassare', '825,00 €']],
    [`${LATE} · undelivered`],
  ),
];

const more: readonly SyntheticPage[] = [
  ...['Payé', 'Montant payé', 'Déjà réglé'].map((header) =>
    list(
      'fr',
      `a column of what was paid: ${header}`,
      [...FRENCH, header],
      [
        [...row(), '425,00 €'],
        [...row({ client: blocks('HABITAT', 'F-2') }), '0,00 €'],
      ],
      [UNTOLD, LATE.replace('F-1', 'F-2')],
    ),
  ),
  list(
    'fr',
    'what was paid, and what is left',
    [...FRENCH, 'Payé', 'Solde'],
    [[...row(), '425,00 €', '400,00 €']],
    [PARTLY],
  ),
  list(
    'fr',
    'a column that tells credit notes from invoices',
    ['Type', ...FRENCH],
    [
      ['Facture', ...row()],
      ['<span>Avoir</span>', ...row({ client: blocks('HABITAT', 'AV-1') })],
    ],
    [LATE, '? AV-1 · HABITAT · number columnsUnknown'],
  ),
  list('fr', 'a button for a credit note', [...FRENCH, ''], [[...row(), '<button>Avoir</button>']], [LATE]),
];

const rows: readonly SyntheticPage[] = [
  page(
    'bodies by month, each with its header, a title and a sum',
    `<table>${each(
      ['F-1', 'F-2'],
      (number) => `<thead><tr>${each(FRENCH, (text) => `<th>${text}</th>`)}</tr></thead>
      <tbody><tr><th colspan="4">Mars</th><td>825,00 €</td></tr><tr>${each(row({ client: blocks('HABITAT', number) }), (text) => `<td>${text}</td>`)}</tr></tbody>`,
    )}</table>`,
    [LATE, LATE.replace('F-1', 'F-2')],
  ),
  list(
    'fr',
    'a total under the client, and one in the place of a number',
    ['Numéro', 'Client', 'Échéance', 'Statut', 'Montant'],
    [
      ['F-1', 'HABITAT', '11 mars 2026', 'À encaisser', '825,00 €'],
      ['', 'Total', '', '', '825,00 €'],
      ['Total', '', '', '', '825,00 €'],
    ],
    [LATE, '? Total · - · status statusMissing'],
  ),
  page(
    'payments in a table below the row',
    plainTable(FRENCH, [
      row(),
      `<tr><td colspan="5">${plainTable(['Date', 'Statut', 'Montant'], [['2 mars 2026', 'Payée', '400,00 €']])}</td></tr>`,
    ]),
    [LATE],
  ),
  page(
    'payments in a table inside the row',
    `<div role="grid">${HEAD}${roleRow(row()).replace(/<\/div>$/, `<div><div role="table">${roleRow(['2 mars 2026', 'Payée', '400,00 €'])}</div></div></div>`)}</div>`,
    [LATE],
  ),
  page(
    'a client kept in view by a second table over the first',
    `<div>${plainTable(FRENCH, [row()])}</div><div>${plainTable(['Client'], [[row()[0]!]])}</div>`,
    [LATE],
  ),
  page(
    'a client kept in view in a table of its own',
    `<div>${plainTable(['Client'], [[row()[0]!]])}</div><div>${plainTable(FRENCH.slice(1), [row().slice(1)])}</div>`,
    'unrecognised: client',
  ),
  page(
    'a header in a table, rows in a grid',
    `<table><thead><tr>${each(FRENCH, (text) => `<th>${text}</th>`)}</tr></thead></table><div role="grid">${roleRow(row())}</div>`,
    [LATE],
  ),
  page(
    'gaps at both ends of numbered cells, a box to tick, a menu',
    `<div role="grid" aria-rowcount="2"><div role="presentation"><div role="row" aria-rowindex="1"><div role="presentation"></div>
      ${each(['', ...FRENCH, ''], (text, at) => `<div role="columnheader" aria-colindex="${at + 1}" aria-label="${text}"><div>${text}</div><button aria-label="Trier">↑</button></div>`)}</div></div>
     <div role="rowgroup"><div role="row" aria-rowindex="2"><div role="presentation"></div>
      ${each(['<input type="checkbox">', ...row(), '<button aria-label="Plus">⋮</button>'], (text, at) => `<div role="gridcell" aria-colindex="${at + 1}">${text}</div>`)}</div></div></div>`,
    [LATE],
  ),
  page(
    'from right to left, with marks of direction',
    `<div dir="rtl">${plainTable(FRENCH, [row({ due: '\u200f11 mars 2026\u200f', amount: '\u200f825,00\u00a0€' })])}</div>`,
    [LATE],
  ),
  page(
    'lines of no table, under a title',
    `<h1>Factures clients</h1><div>${each([FRENCH, row(), row()], (cells) => `<div>${each(cells, (text) => `<div>${text}</div>`)}</div>`)}</div>`,
    'unrecognised: client dueDate status amount',
  ),
  page(
    'purchases without the word for a supplier in their header',
    `<h1>Factures fournisseurs</h1>${plainTable(['Bénéficiaire', ...FRENCH.slice(1)], [row({ status: 'À payer' })])}`,
    'idle',
  ),
  page(
    'quotes with the headers of invoices (it)',
    `<h1>Preventivi</h1>${plainTable(['Cliente', 'Data di emissione', 'Scadenza', 'Stato', 'Importo'], [row({ status: 'Accettato' })])}`,
    'idle',
    'it',
  ),
];

afterEach(() => document.body.replaceChildren());

describe.each(
  Object.entries({
    'shadow roots': roots,
    'client cells': clients,
    'other cells': values,
    columns,
    'more columns': more,
    rows,
  }),
)('%s', (_, pages) => {
  it.each(pages.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    show(each);
    expect(readDocument()).toEqual(each.expected);
  });
});

it.each([
  [
    'into a slot of the table',
    `<div role="table">${HEAD}<div role="rowgroup"><slot></slot></div></div>`,
    roleRow(row()),
  ],
  ['in the shadow root of the grid', HEAD + roleRow(row()), ''],
])('rows %s are followed', (_, shadow, given) => {
  document.documentElement.lang = 'fr';
  const host = shadowed(shadow, given, given === '' ? 'grid' : 'none');
  document.body.append(host);
  const observer = new MutationObserver(() => undefined);
  const add = (root: Node) => observer.observe(root, { subtree: true, childList: true, characterData: true });
  const read = createPage(document, () => ({ add, forgetOwn: () => undefined }));
  add(document);
  const lines = () => {
    const { state } = read.update(observer.takeRecords());
    return state.kind === 'lists' ? state.lists.flatMap(({ rows: all }) => [...all.values()].map((one) => lineOf(one))) : state.kind; // prettier-ignore
  };
  read.update(null);
  expect(lines()).toEqual([LATE]);
  const within = given === '' ? host.shadowRoot! : host;
  within.lastElementChild!.lastElementChild!.textContent = '25,00 €';
  expect(lines()).toEqual([LATE.replace('82500', '2500')]);
  within.append(...markup(roleRow(row({ client: blocks('HABITAT', 'F-2') }))));
  expect(lines()).toEqual([LATE.replace('82500', '2500'), LATE.replace('F-1', 'F-2')]);
});
