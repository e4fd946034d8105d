/** Lists as widespread component libraries build them, in seven languages. Written by hand after their markup. */
import { blocks, each, markup, plainTable } from './markup';
import type { SyntheticPage } from './page';

const GERMAN = ['Kunde', 'Rechnungsdatum', 'Fällig am', 'Status', 'Betrag'];
const ENGLISH = ['Customer', 'Invoice number', 'Issue date', 'Due date', 'Status', 'Amount'];
const ITALIAN = ['Cliente', 'N. fattura', 'Data emissione', 'Scadenza', 'Stato', 'Importo'];
const DUTCH = ['Klant', 'Factuurnummer', 'Factuurdatum', 'Vervaldatum', 'Betaalstatus', 'Bedrag'];
const SWISS = ['Client', "Date d'émission", 'Échéance', 'Statut', 'Montant'];
const SPANISH = ['Cliente', 'Fecha de emisión', 'Vencimiento', 'Estado', 'Importe'];
const PORTUGUESE = ['Cliente', 'Emissão', 'Vencimento', 'Estado', 'Valor'];

/** A table whose cells stand between comments, with sort headers, chips and a row of details under each row. */
const material = (row: readonly string[]): string => {
  const cell = (text: string) => `<!----><td mat-cell role="cell"><!----> ${text} <!----></td><!---->`;
  const head = (text: string) =>
    `<th mat-header-cell role="columnheader" scope="col" aria-sort="none"><div tabindex="0" role="button" aria-describedby="cdk-1">
      <div> ${text} </div><div><svg viewBox="0 0 1 1"><path d="M"/></svg></div><!----></div></th>`;
  return `<table mat-table role="table"><thead role="rowgroup"><!----><tr role="row">${each(GERMAN, head)}</tr></thead>
    <tbody role="rowgroup"><!----><tr mat-row role="row">${each(row, cell)}</tr><!---->
    <tr mat-row role="row"><td role="cell" colspan="5"><div>Fällig seit 1 Tag, 1.825,00&nbsp;€</div></td></tr></tbody>
    <tfoot role="rowgroup"><tr role="row">${each(['Summe', '', '', '', '1.825,00 €'], (text) => `<td role="cell">${text}</td>`)}</tr></tfoot></table>`;
};

/** A grid whose columns stand in containers side by side: a row is in parts, which share their index. */
const parted = (rows: readonly (readonly string[])[], ...parts: readonly (readonly number[])[]): string => {
  const head = (column: number) =>
    `<div role="columnheader" aria-colindex="${column + 1}"><div role="presentation"><span>${ENGLISH[column]}</span></div></div>`;
  const cell = (row: readonly string[]) => (column: number) =>
    `<div role="gridcell" aria-colindex="${column + 1}"><div role="presentation"><span>${row[column]}</span></div></div>`;
  return `<div role="treegrid" aria-rowcount="${rows.length + 1}"><div role="presentation">
      ${each(parts, (part) => `<div role="rowgroup"><div role="row" aria-rowindex="1">${each(part, head)}</div></div>`)}</div>
    <div role="presentation">${each(
      parts,
      (part) =>
        `<div role="rowgroup">${each(rows, (row, at) => `<div role="row" aria-rowindex="${at + 2}">${each(part, cell(row))}</div>`)}</div>`,
    )}</div></div>`;
};
const PARTED = [
  ['Habitat Ltd', 'INV-022', '01/03/2026', '11/03/2026', 'Overdue', '£1,825.00'],
  ['Roux Ltd', 'INV-023', '01/03/2026', '28/03/2026', 'Paid', '£12.00'],
];
const UNTOLD = '? - · - · client columnsUnknown';

/** Rows with a box to tick and a button to unfold, under a row that is there to measure the columns. */
const measured = (measure: readonly string[], row: readonly string[]): string =>
  plainTable(
    ['<input type="checkbox" aria-label="Tout">', '', ...SWISS],
    [
      `<tr aria-hidden="true" style="height:0">${each(measure, (text) => `<td style="height:0"><div style="height:0;overflow:hidden">${text}</div></td>`)}</tr>`,
      ['<input type="checkbox">', '<button aria-label="Développer"></button>', ...row],
      `<tr><td colspan="7"><p>Payée en partie</p></td></tr>`,
    ],
  );
const MEASURED = ['2026-0007 · Müller & Fils · - · late 1 · 182550 CHF'];
const SWISS_ROW = [blocks('Müller &amp; Fils', '2026-0007'), '01.03.2026', '11.03.2026', 'En retard', 'CHF 1’825.50']; // prettier-ignore

/** Cells that repeat their column's label, shown on small screens alone. */
const labelled = (colon: string): string =>
  plainTable(DUTCH, [
    ['Habitat BV', '2026-022', '01-03-2026', '11-03-2026', '<span>Te laat</span>', '€ 825,00'].map(
      (text, at) => `<span class="column-title">${DUTCH[at]}${colon}</span>${text}`,
    ),
  ]);

export const libraryTables: readonly SyntheticPage[] = [
  {
    name: 'comments, sort headers, chips and details (de)',
    lang: 'de',
    build: () =>
      markup(
        material([
          blocks(' HABITAT GmbH ', ' RE-2026-020 '),
          '01.03.2026',
          '11.03.2026 <mat-icon role="img" aria-hidden="true">warning</mat-icon>',
          '<mat-chip><span><span tabindex="-1"><!----><span> Überfällig <span></span></span></span></span></mat-chip>',
          '1.825,00&nbsp;€',
        ]),
      ),
    expected: ['RE-2026-020 · HABITAT GmbH · - · late 1 · 182500 EUR'],
  },
  {
    name: 'a grid with its columns in one container (en-GB)',
    lang: 'en-GB',
    build: () => markup(parted(PARTED, [0, 1, 2, 3, 4, 5])),
    expected: ['INV-022 · Habitat Ltd · - · late 1 · 182500 GBP', 'INV-023 · Roux Ltd · - · paid · 1200 GBP'],
  },
  {
    name: 'a grid whose client stays in place while the rest is scrolled',
    lang: 'en-GB',
    build: () => markup(parted(PARTED, [0], [1, 2, 3, 4, 5])),
    expected: [UNTOLD, UNTOLD],
  },
  {
    name: 'a grid whose amount stays in place while the rest is scrolled',
    lang: 'en-GB',
    build: () => markup(parted(PARTED, [0, 1, 2, 3, 4], [5])),
    expected: [UNTOLD, UNTOLD],
  },
  {
    name: 'numbered cells, one of them covered by the client above (it)',
    lang: 'it',
    build: () => {
      const cell = (text: string | null, at: number) =>
        text === null
          ? '<div></div>'
          : `<div role="gridcell" aria-colindex="${at + 1}" title="x">${text}</div>`;
      const row = (cells: readonly (string | null)[]) => `<div role="row">${each(cells, cell)}</div>`;
      return markup(
        `<div role="grid"><div role="row">${each(ITALIAN, (text, at) => `<div role="columnheader" aria-colindex="${at + 1}">${text}<button aria-label="Menu"></button></div>`)}</div>
         ${row(['Rossi S.r.l.', '12/2026', '01/03/2026', '11/03/2026', 'Scaduta', '1.825,00 €'])}
         ${row([null, '13/2026', '01/03/2026', '11/03/2026', 'Scaduta', '5,00 €'])}</div>`,
      );
    },
    expected: ['12/2026 · Rossi S.r.l. · - · late 1 · 182500 EUR', UNTOLD],
  },
  {
    name: 'a hidden row that measures the columns (fr-CH)',
    lang: 'fr-CH',
    build: () => markup(measured(Array<string>(7).fill('&nbsp;'), SWISS_ROW)),
    expected: MEASURED,
  },
  {
    name: 'a hidden row that measures the columns by their titles (fr-CH)',
    lang: 'fr-CH',
    build: () => markup(measured(['', '', ...SWISS], SWISS_ROW)),
    expected: MEASURED,
  },
  {
    name: 'a row put out of sight, with what it showed before (es)',
    lang: 'es',
    build: () => {
      const row = (status: string) =>
        each([blocks('HABITAT SL', 'F26/022'), '01/03/2026', '11/03/2026', status, '1.825,00 €'], (text) => `<td>${text}</td>`); // prettier-ignore
      return markup(plainTable(SPANISH, [`<tr>${row('Vencida')}</tr>`, `<tr hidden>${row('Cobrada')}</tr>`]));
    },
    expected: ['F26/022 · HABITAT SL · - · late 1 · 182500 EUR'],
  },
  {
    name: 'the header once more above each month (es)',
    lang: 'es',
    build: () => {
      const row = (number: string) => [blocks('HABITAT SL', number), '01/03/2026', '11/03/2026', 'Vencida', '1.825,00 €']; // prettier-ignore
      return markup(
        plainTable(SPANISH, [
          '<tr><th colspan="5" scope="rowgroup">Marzo 2026</th></tr>',
          row('F26/022'),
          '<tr><td colspan="4">Subtotal</td><td>1.825,00 €</td></tr>',
          SPANISH,
          row('F26/023'),
        ]),
      );
    },
    expected: [
      'F26/022 · HABITAT SL · - · late 1 · 182500 EUR',
      'F26/023 · HABITAT SL · - · late 1 · 182500 EUR',
    ],
  },
  ...['', ': '].map((colon): SyntheticPage => ({
    name: `each cell with its column's label, a number column${colon && ', colons'} (nl)`,
    lang: 'nl',
    build: () => markup(labelled(colon)),
    expected: ['2026-022 · Habitat BV · - · late 1 · 82500 EUR'],
  })),
  {
    name: 'rows that are links (pt)',
    lang: 'pt',
    build: () =>
      markup(`<div role="table"><div role="rowgroup"><div role="row">${each(PORTUGUESE, (text) => `<div role="columnheader">${text}</div>`)}</div></div>
        <div role="rowgroup"><a role="row" href="#">${each([blocks('HABITAT', 'F-1'), '1 de mar. de 2026', '11 de mar. de 2026', 'Por pagar', '1825,00 €'], (text) => `<div role="cell">${text}</div>`)}</a></div></div>`),
    expected: ['F-1 · HABITAT · - · late 1 · 182500 EUR'],
  },
  {
    name: 'rows on a small screen, without a header (de)',
    lang: 'de',
    build: () =>
      markup(
        `<h1>Kundenrechnungen</h1>${plainTable(
          ['Sortieren'],
          ['RE-1', 'RE-2'].map((number) =>
            [blocks('HABITAT', number), '01.03.2026', '11.03.2026', 'Ausstehend', '825,00 €'].map(
              (text, at) => blocks(GERMAN[at]!, text),
            ),
          ),
        )}`,
      ),
    expected: 'unrecognised: client dueDate status amount',
  },
  ...['h3', 'h4'].map((heading): SyntheticPage => ({
    name: `purchases under an ${heading}, beside the list`,
    build: () => {
      const row = (client: string, number: string) => [blocks(client, number), '1 mars 2026', '11 mars 2026', 'À payer', '825,00 €']; // prettier-ignore
      return markup(`<h1>Ventes</h1>
        <section><${heading}>Factures clients</${heading}>${plainTable(SWISS, [row('HABITAT', 'F-1')])}</section>
        <section><${heading}>Factures fournisseurs</${heading}>${plainTable(SWISS, [row('EDF', 'X-1')])}</section>`);
    },
    expected: ['F-1 · HABITAT · - · late 1 · 82500 EUR'],
  })),
];
