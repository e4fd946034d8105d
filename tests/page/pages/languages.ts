/** The same list in seven languages, with the dates and amounts of each, in every style the host is known to use. */
import { grid, gridRow, party, table, tr, type Cell } from './build';
import type { SyntheticPage } from './page';

interface Language {
  readonly lang: string;
  readonly headers: readonly string[];
  /** Unpaid, paid, canceled, draft. */
  readonly statuses: readonly [string, string, string, string];
  readonly deposit: string;
  /** 5 March 2026 in each date style. */
  readonly fifth: readonly string[];
  /** 6 775.00 euros in each style. */
  readonly amounts: readonly string[];
  readonly negative: string;
}

const LANGUAGES: readonly Language[] = [
  {
    lang: 'fr',
    headers: ['Client', 'Date d’émission', 'Date d’échéance', 'Statut', 'Montant'],
    statuses: ['À encaisser', 'Payée', 'Annulée', 'Brouillon'],
    deposit: "Facture d'acompte",
    fifth: ['05 mars 2026', '5 mars 2026', '05/03/2026', '2026-03-05', 'jeudi 5 mars 2026'],
    amounts: ['6\u202f775,00\u00a0EUR', '6\u202f775\u00a0EUR', '6\u202f775,00\u00a0€', '+6 775,00 EUR'],
    negative: '-12,00\u00a0EUR',
  },
  {
    lang: 'en',
    headers: ['Client', 'Issue date', 'Due date', 'Status', 'Amount'],
    statuses: ['To be paid', 'Paid', 'Canceled', 'Draft'],
    deposit: 'Deposit invoice',
    fifth: ['Mar 05, 2026', 'March 5, 2026', '05-03-2026', '2026-03-05', '5 March 2026'],
    amounts: ['EUR\u00a06,775.00', 'EUR\u00a06,775', '€6,775.00'],
    negative: '-EUR\u00a012.00',
  },
  {
    lang: 'de',
    headers: ['Kunde', 'Ausstellungsdatum', 'Fälligkeitsdatum', 'Status', 'Betrag'],
    statuses: ['Ausgestellt', 'Bezahlt', 'Storniert', 'Entwurf'],
    deposit: 'Anzahlungsrechnung',
    fifth: ['05. März 2026', '5. März 2026', '05.03.2026', '2026-03-05'],
    amounts: ['6.775,00\u00a0EUR', '6.775\u00a0EUR', '6.775,00\u00a0€'],
    negative: '-12,00\u00a0EUR',
  },
  {
    lang: 'es',
    headers: ['Cliente', 'Fecha de emisión', 'Fecha de vencimiento', 'Estado', 'Importe'],
    statuses: ['Pendiente', 'Cobrada', 'Cancelada', 'Borrador'],
    deposit: 'Factura de anticipo',
    fifth: ['05 mar 2026', '5 de marzo de 2026', '05-03-2026', '05/03/2026', '2026-03-05'],
    amounts: ['6.775,00\u00a0EUR', '6775,00\u00a0EUR', '6.775,00\u00a0€'],
    negative: '-12,00\u00a0EUR',
  },
  {
    lang: 'it',
    headers: ['Cliente', 'Data di emissione', 'Data di scadenza', 'Stato', 'Importo'],
    statuses: ['Da incassare', 'Incassata', 'Annullata', 'Bozza'],
    deposit: 'Fattura di acconto',
    fifth: ['05 mar 2026', '5 marzo 2026', '05/03/2026', '2026-03-05'],
    amounts: ['6.775,00\u00a0EUR', '6775,00\u00a0EUR', '6.775,00\u00a0€'],
    negative: '-12,00\u00a0EUR',
  },
  {
    lang: 'pt',
    headers: ['Cliente', 'Data de emissão', 'Data de vencimento', 'Estado', 'Quantidade'],
    statuses: ['Por pagar', 'Paga', 'Anulada', 'Rascunho'],
    deposit: 'Fatura de adiantamento',
    fifth: ['05 mar 2026', '05 de março de 2026', '05/03/2026', '2026-03-05'],
    amounts: ['6775,00\u00a0EUR', '6.775,00\u00a0EUR', '6775,00\u00a0€'],
    negative: '-12,00\u00a0EUR',
  },
  {
    lang: 'nl',
    headers: ['Klant', 'Factuurdatum', 'Vervaldatum', 'Status', 'Bedrag'],
    statuses: ['Te betalen', 'Betaald', 'Geannuleerd', 'Concept'],
    deposit: 'Voorschotfactuur',
    fifth: ['05 mrt 2026', '5 maart 2026', '05-03-2026', '2026-03-05'],
    amounts: ['EUR\u00a06.775,00', 'EUR\u00a06.775', '€\u00a06.775,00'],
    negative: 'EUR\u00a0-12,00',
  },
];

const build = (
  { headers, statuses, deposit, fifth, amounts, negative }: Language,
  kind: 'table' | 'grid',
) => {
  const row = kind === 'table' ? tr : gridRow;
  const [unpaid, paid, canceled, draft] = statuses;
  const date = fifth[0]!;
  const rows = [
    ...fifth.map((printed, at) =>
      row(party('HABITAT', `D-${at + 1}`), printed, printed, unpaid, amounts[0]!),
    ),
    ...amounts.map((printed, at) =>
      row(party('HABITAT', `A-${at + 1} - ${deposit}`), date, date, paid, printed),
    ),
    row(party('HABITAT', 'N-1'), date, date, canceled, negative),
    row(party('HABITAT', '--'), '--', '--', draft, '--'),
  ];
  return kind === 'table' ? table(headers, rows) : grid(headers, rows);
};

const expected = ({ deposit, fifth, amounts }: Language): string[] => [
  ...fifth.map((_, at) => `D-${at + 1} · HABITAT · - · late 7 · 677500 EUR`),
  ...amounts.map((_, at) => `A-${at + 1} · HABITAT · ${deposit} · paid · 677500 EUR`),
  'N-1 · HABITAT · - · canceled · -1200 EUR',
  '- · HABITAT · - · draft · -',
];

/** Each language as a table and as a grid; the page's `lang` is right, empty, or another's. */
export const languages: readonly SyntheticPage[] = LANGUAGES.flatMap((language) => [
  {
    name: `${language.lang}, table`,
    lang: language.lang,
    build: () => [build(language, 'table')],
    expected: expected(language),
  },
  {
    name: `${language.lang}, grid, the page says no language`,
    lang: '',
    build: () => [build(language, 'grid')],
    expected: expected(language),
  },
  {
    name: `${language.lang}, table, the page says another language`,
    lang: language.lang === 'en' ? 'fr-FR' : 'en-US',
    build: () => [build(language, 'table')],
    expected: expected(language),
  },
]);

/** The five headers, by language, and the unpaid and paid statuses. */
export const HEADERS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  LANGUAGES.map(({ lang, headers }) => [lang, headers]),
);
export const STATUSES: Readonly<Record<string, readonly [string, string, string, string]>> =
  Object.fromEntries(LANGUAGES.map(({ lang, statuses }) => [lang, statuses]));

const numeric = (...dates: string[]) =>
  table(
    HEADERS.en!,
    dates.map((date, at) => tr(party('HABITAT', `F-${at + 1}`), date, date, 'To be paid', '€12.00')),
  );

const late = (row: number, days: number) => `F-${row} · HABITAT · - · late ${days} · 1200 EUR`;
const ambiguous = (row: number) => `? F-${row} · HABITAT · dueDate dateAmbiguous`;
const italian = (number: string, status: Cell, ...before: Cell[]) =>
  tr(...before, party('HABITAT', number), '11/03/2026', '11/03/2026', status, '12,00 EUR');

/** What a language leaves open, and what settles it. */
export const unsettled: readonly SyntheticPage[] = [
  {
    name: 'English, slashes, nothing settles the order',
    lang: 'en',
    build: () => [numeric('05/03/2026', '02/03/2026')],
    expected: [ambiguous(1), ambiguous(2)],
  },
  {
    name: 'English, slashes, a later row settles the order',
    lang: 'en',
    build: () => [numeric('05/03/2026', '28/02/2026')],
    expected: [late(1, 7), late(2, 12)],
  },
  {
    name: 'English, slashes, the month first',
    lang: 'en-US',
    build: () => [numeric('03/05/2026', '02/28/2026')],
    expected: [late(1, 7), late(2, 12)],
  },
  {
    name: 'English, slashes, both orders',
    lang: 'en',
    build: () => [numeric('05/03/2026', '28/02/2026', '02/28/2026')],
    expected: [ambiguous(1), late(2, 12), late(3, 12)],
  },
  {
    name: 'English of Britain, slashes',
    lang: 'en-GB',
    build: () => [numeric('05/03/2026')],
    expected: [late(1, 7)],
  },
  {
    name: 'a language tag that is none',
    lang: 'en-',
    build: () => [numeric('05-03-2026')],
    expected: [late(1, 7)],
  },
  {
    name: 'Italian, transmission states in the status cell',
    lang: 'it',
    build: () => [
      table(HEADERS.it!, [
        italian('F-1', party('Da incassare', 'Inviata')),
        italian('F-2', party('Non consegnata', 'Incassata')),
        italian('F-3', 'Inviata'),
      ]),
    ],
    expected: [
      `${late(1, 1)} · sent`,
      'F-2 · HABITAT · - · paid · 1200 EUR · undelivered',
      '? F-3 · HABITAT · status statusUnknown',
    ],
  },
  {
    name: 'Italian, transmission states in a column of their own',
    lang: 'it',
    build: () => [table(['Stato SdI', ...HEADERS.it!], [italian('F-1', 'Da incassare', 'Scartata')])],
    expected: [`${late(1, 1)} · rejected`],
  },
];
