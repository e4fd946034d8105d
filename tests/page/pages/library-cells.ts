/** One row, a cell of which is built as some component library or browser builds it. */
import { blocks, markup, plainTable } from './markup';
import type { SyntheticPage } from './page';

const HEADERS = ['Client', "Date d'émission", "Date d'échéance", 'Statut', 'Montant'];
const WITH_NUMBER = ['Client', 'Numéro', "Date d'échéance", 'Statut', 'Montant'];
const LATE = 'F-2026-022 · HABITAT · - · late 1 · 82500 EUR';
const TORN = '? F-2026-022 · HABITAT · amount amountConflict';

const client = (name: string, cell: string, expected = LATE): SyntheticPage => ({
  name: `client: ${name}`,
  build: () =>
    markup(plainTable(HEADERS, [[cell, '1 mars 2026', '11 mars 2026', 'À encaisser', '825,00 €']])),
  expected: [expected],
});
const numbered = (name: string, cells: readonly [string, string], expected = LATE): SyntheticPage => ({
  name: `a number column: ${name}`,
  build: () => markup(plainTable(WITH_NUMBER, [[...cells, '11 mars 2026', 'À encaisser', '825,00 €']])),
  expected: [expected],
});
const amount = (name: string, cell: string, expected = LATE): SyntheticPage => ({
  name: `amount: ${name}`,
  build: () =>
    markup(
      plainTable(HEADERS, [
        [blocks('HABITAT', 'F-2026-022'), '1 mars 2026', '11 mars 2026', 'À encaisser', cell],
      ]),
    ),
  expected: [expected],
});

/** What a browser wraps around each text, and each sentence, that it translates. */
const translated = (...sentences: readonly string[]): string =>
  `<font style="vertical-align: inherit;">${sentences.map((text) => `<font style="vertical-align: inherit;">${text}</font>`).join('')}</font>`;

export const libraryCells: readonly SyntheticPage[] = [
  client('who is written to, between name and number', blocks('HABITAT', 'Jeanne Roux', 'F-2026-022')),
  client('an address of mail between them', blocks('HABITAT', 'compta@habitat.fr', 'F-2026-022')),
  client('a short name for small screens', '<span>HABITAT</span><span>HAB.</span><div>F-2026-022</div>'),
  client('something else below the number', blocks('HABITAT', 'F-2026-022', 'Chantier 12')),
  client('the name of a project below the client', blocks('HABITAT', 'Atrium', 'F-2026-022', 'PO-4711')),
  client(
    'a date below a number that is several words',
    blocks('HABITAT', 'N° F-2026-022', '01/03/2026'),
    'N° F-2026-022 · HABITAT · - · late 1 · 82500 EUR',
  ),
  client('a mail address with digits between them', blocks('HABITAT', 'compta33@habitat.fr', 'F-2026-022')),
  client(
    'the type in a badge behind the number',
    blocks('HABITAT', 'F-2026-022 <span class="badge">Acompte</span>'),
    'F-2026-022 · HABITAT · Acompte · late 1 · 82500 EUR',
  ),
  client(
    'the type above the number',
    blocks('HABITAT', 'Acompte', 'F-2026-022'),
    'F-2026-022 · HABITAT · Acompte · late 1 · 82500 EUR',
  ),
  client(
    'a name of two sentences, translated by the browser',
    `<div>${translated('Roux S.A.S. ', 'Conseil')}</div><div>${translated('F-2026-022')}</div>`,
    'F-2026-022 · Roux S.A.S. Conseil · - · late 1 · 82500 EUR',
  ),
  client(
    'a client that begins its own numbers',
    blocks('SNC', 'SNC-001', 'Chantier 12'),
    'SNC-001 · SNC · - · late 1 · 82500 EUR',
  ),
  numbered('labels in front', ['<span>Client</span>HABITAT', '<span>Numéro</span>F-2026-022']),
  numbered('labels above', [blocks('Client', 'HABITAT'), blocks('Numéro', 'F-2026-022')]),
  numbered('initials in a circle', ['<span>HA</span><span>HABITAT</span>', 'F-2026-022']),
  numbered('an address of mail below', [
    blocks('HABITAT', 'compta@habitat.fr'),
    '<a>F-2026-022</a><button>Copier</button>',
  ]),
  numbered('the kind of file before', ['HABITAT', '<span>PDF</span><a>F-2026-022</a>']),
  numbered(
    'the type in a badge',
    ['HABITAT', 'F-2026-022 <span>Acompte</span>'],
    'F-2026-022 · HABITAT · Acompte · late 1 · 82500 EUR',
  ),
  numbered(
    'a client named as the column is',
    ['Client', 'F-2026-022'],
    'F-2026-022 · Client · - · late 1 · 82500 EUR',
  ),
  amount('a higher one with a word below it', blocks('687,50 €', 'TTC 825,00 €'), TORN),
  amount('the part still due, of the whole', blocks('300,00 €', 'sur 825,00 €'), TORN),
  amount('the tax in it, in words', blocks('825,00 €', 'dont TVA 137,50 €')),
  amount('the same again, in words', blocks('825,00 €', 'Total : 825,00 €')),
  amount('raised decimals with their comma', '825<sup>,00</sup> €'),
  amount('a part for each part', '<span>825</span><span>,</span><span>00</span><span>\u00a0</span><span>€</span>'), // prettier-ignore
  amount('a search hit inside', '8<mark>25</mark>,00 €'),
  amount('raised decimals without a comma', '825<sup>00</sup> €', TORN),
  amount('parts whose comma is drawn', '<span>825</span><span>00</span><span>€</span>', TORN),
  amount('a note behind', '825<sup>1</sup> €', TORN),
  amount('a count before', '<span>2</span><span>825</span><span>€</span>', TORN),
  amount(
    'for the eye and for assistive technology',
    '<span>825,00 €</span><span aria-hidden="true">825<sup>00</sup></span>',
  ),
  {
    name: 'a credit note among the invoices',
    build: () => {
      const row = (number: string, status: string, money: string) => [blocks('HABITAT', number), '1 mars 2026', '11 mars 2026', status, money]; // prettier-ignore
      return markup(
        plainTable(HEADERS, [
          row('F-2026-022', 'À encaisser', '825,00 €'),
          row('AV-2026-001 - Avoir', 'À encaisser', '-825,00 €'),
        ]),
      );
    },
    expected: [LATE],
  },
];
