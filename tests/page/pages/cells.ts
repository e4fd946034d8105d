/** One row each: the ways in which a client, a status, an amount or a date can be written into its cell. */
import { FRENCH, h, hiddenLabel, inShadow, party, table, tr, type Cell } from './build';
import type { SyntheticPage } from './page';

const LATE = 'F-2026-022 · HABITAT · - · late 1 · 82500 EUR';

interface Parts {
  client?: Cell;
  issued?: Cell;
  due?: Cell;
  status?: Cell;
  amount?: Cell;
}

const one = (name: string, parts: Parts, expected: string | null = LATE): SyntheticPage => ({
  name,
  build: () => {
    const {
      client = party('HABITAT', 'F-2026-022'),
      issued = '11 mars 2026',
      due = '11 mars 2026',
      status = 'À encaisser',
      amount = '825,00 EUR',
    } = parts;
    const clone = (cell: Cell): Cell =>
      [cell].flat().map((part) => (part instanceof Node ? part.cloneNode(true) : part) as Node);
    return [
      table(FRENCH, [
        tr(...[client, issued, due, status, amount].map((cell) => (hasShadow(cell) ? cell : clone(cell)))),
      ]),
    ];
  },
  expected: expected === null ? [] : [expected],
});

/** A shadow root is not copied with its host. */
const hasShadow = (cell: Cell): boolean =>
  [cell]
    .flat()
    .some(
      (part) =>
        part instanceof Element &&
        (part.shadowRoot !== null || [...part.querySelectorAll('*')].some((e) => e.shadowRoot)),
    );

const block = (text: string): HTMLElement => h('span', { style: 'display:block' }, text);
const svg = (attributes: Record<string, string>, title?: string): SVGElement => {
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries(attributes)) icon.setAttribute(name, value);
  if (title)
    icon.append(
      Object.assign(document.createElementNS('http://www.w3.org/2000/svg', 'title'), { textContent: title }),
    );
  return icon;
};
const slotted = (tag: string, text: string): HTMLElement => {
  const host = inShadow(tag, {}, h('style', {}, ':host { color: green }'), h('span', {}, h('slot')));
  host.append(text);
  return host;
};

export const clients: readonly SyntheticPage[] = [
  one('spans as lines', { client: [block('HABITAT'), block('F-2026-022')] }),
  one('spans in a span as lines', { client: h('span', {}, block('HABITAT'), '\n  ', block('F-2026-022')) }),
  one('a line break', { client: [h('b', {}, 'HABITAT'), h('br'), 'F-2026-022'] }),
  one(
    'two line breaks and a type',
    { client: ['HABITAT', h('br'), 'F-2026-022', h('br'), "Facture d'acompte"] },
    "F-2026-022 · HABITAT · Facture d'acompte · late 1 · 82500 EUR",
  ),
  one(
    'a type behind a middle dot',
    { client: party('HABITAT', 'F-2026-022 · Facture d’acompte') },
    'F-2026-022 · HABITAT · Facture d’acompte · late 1 · 82500 EUR',
  ),
  one(
    'a type not known yet',
    { client: party('HABITAT', 'F-2026-022 – Facture de clôture') },
    'F-2026-022 · HABITAT · Facture de clôture · late 1 · 82500 EUR',
  ),
  one(
    'a number full of dashes',
    { client: party('HABITAT', '2026 - 03 - 0007') },
    '2026 - 03 - 0007 · HABITAT · - · late 1 · 82500 EUR',
  ),
  one('initials in a circle', {
    client: [h('div', {}, 'HA'), h('div', {}, ...party('HABITAT', 'F-2026-022'))],
  }),
  one(
    'initials without the accent',
    { client: [h('div', {}, 'E'), h('div', {}, ...party('Électricité Roux', 'F-2026-022'))] },
    'F-2026-022 · Électricité Roux · - · late 1 · 82500 EUR',
  ),
  one(
    'initials of later words',
    { client: [h('div', {}, 'MD'), h('div', {}, ...party('SARL Martin-Dupont', 'F-2026-022'))] },
    'F-2026-022 · SARL Martin-Dupont · - · late 1 · 82500 EUR',
  ),
  one('initials kept from assistive technology', {
    client: [h('div', { 'aria-hidden': 'true' }, 'XY'), ...party('HABITAT', 'F-2026-022')],
  }),
  one(
    'a client of two letters, with a type',
    { client: [h('div', {}, 'AB'), h('div', {}, 'A-001'), h('div', {}, 'Facture')] },
    'A-001 · AB · Facture · late 1 · 82500 EUR',
  ),
  one(
    'a client whose number begins with its name, with a type',
    { client: [h('div', {}, 'SNC'), h('div', {}, 'SNC-001'), h('div', {}, "Facture d'acompte")] },
    "SNC-001 · SNC · Facture d'acompte · late 1 · 82500 EUR",
  ),
  one('a search hit marked', {
    client: [h('div', {}, 'HA', h('mark', {}, 'BIT'), 'AT'), h('div', {}, h('mark', {}, 'F'), '-2026-022')],
  }),
  one('a search hit marked between spans', {
    client: [
      h('div', {}, h('span', {}, 'HA'), h('mark', {}, 'BIT'), h('span', {}, 'AT')),
      h('div', {}, 'F-2026-022'),
    ],
  }),
  one('a label for assistive technology above', {
    client: [h('div', {}, hiddenLabel('Client')), ...party('HABITAT', 'F-2026-022')],
  }),
  one('a label in front of the name', {
    client: [
      h('div', {}, hiddenLabel('Client'), 'HABITAT'),
      h('div', {}, hiddenLabel('Numéro'), 'F-2026-022'),
    ],
  }),
  one('a label with a colon', {
    client: [h('div', {}, hiddenLabel('Client : '), 'HABITAT'), h('div', {}, 'Numéro : F-2026-022')],
  }),
  one(
    'a client named as the column is',
    { client: party('Client', 'F-2026-022') },
    'F-2026-022 · Client · - · late 1 · 82500 EUR',
  ),
  one('both lines in elements with shadow roots', {
    client: [
      inShadow('q-name', {}, h('div', {}, 'HABITAT')),
      inShadow('q-number', {}, h('div', {}, 'F-2026-022')),
    ],
  }),
  one('both lines handed into slots', {
    client: [slotted('q-name', 'HABITAT'), slotted('q-number', 'F-2026-022')],
  }),
  one('an icon and a link', {
    client: [svg({}, 'Entreprise'), h('a', { href: '#' }, ...party('HABITAT', 'F-2026-022'))],
  }),
  one('no number', { client: h('div', {}, 'HABITAT') }, '? - · HABITAT · number numberMissing'),
  one('a dash for the number', { client: party('HABITAT', '–') }, '? - · HABITAT · number numberMissing'),
  one('all in one line', { client: 'HABITAT F-2026-022' }, '? - · HABITAT F-2026-022 · number numberMissing'),
  one('no name', { client: '' }, '? - · - · client clientMissing'),
];

export const statuses: readonly SyntheticPage[] = [
  one('a badge', { status: h('span', { class: 'x1' }, h('span', {}), h('span', {}, 'À encaisser')) }),
  one('capitals without accents', { status: 'A ENCAISSER' }),
  one('a dot for colour in front', { status: [h('span', {}, '●'), h('span', {}, 'À encaisser')] }),
  one('an icon with a label', { status: h('i', { 'aria-label': 'À encaisser' }) }),
  one('an icon with a title', { status: h('i', { title: 'À encaisser' }) }),
  one('a drawing with a title', { status: svg({ role: 'img' }, 'À encaisser') }),
  one('a picture with a text', { status: h('img', { alt: 'À encaisser', src: 'data:,' }) }),
  one('a label on the cell’s own content', { status: h('span', { 'aria-label': 'Statut : À encaisser' }) }),
  one('a column label in front', { status: [hiddenLabel('Statut'), 'À encaisser'] }),
  one('a column label with a colon', { status: 'Statut : À encaisser' }),
  one('a custom element', {
    status: inShadow('q-status', {}, h('style', {}, 'span { color: red }'), h('span', {}, 'À encaisser')),
  }),
  one('a custom element with a slot', { status: slotted('q-status', 'À encaisser') }),
  one('a custom element that shows an icon', {
    status: inShadow('q-status', {}, h('i', { 'aria-label': 'À encaisser' })),
  }),
  one('an e-invoicing state beside', { status: [h('div', {}, 'À encaisser'), h('div', {}, 'Transmise')] }),
  one('a date below', { status: [h('div', {}, 'À encaisser'), h('div', {}, 'depuis le 11 mars 2026')] }),
  one('overdue, as a status', { status: 'En retard' }),
  one('overdue, with a count', { status: 'En retard de 1 jour' }),
  one(
    'two statuses',
    { status: [h('div', {}, 'À encaisser'), h('div', {}, 'Payée')] },
    '? F-2026-022 · HABITAT · status statusConflict',
  ),
  one('a status and what can be made of it', {
    status: [h('div', {}, 'À encaisser'), h('button', {}, 'Indiquer comme payée')],
  }),
  one(
    'a status never seen',
    { status: 'En cours d’analyse' },
    '? F-2026-022 · HABITAT · status statusUnknown',
  ),
  one(
    'a status that begins like one',
    { status: 'Payée partiellement' },
    '? F-2026-022 · HABITAT · status statusUnknown',
  ),
  one(
    'an icon without any word',
    { status: svg({}) as unknown as Node },
    '? F-2026-022 · HABITAT · status statusMissing',
  ),
  one(
    'a transmission state alone',
    { status: 'Non consegnata' },
    '? F-2026-022 · HABITAT · status statusUnknown',
  ),
];

export const amounts: readonly SyntheticPage[] = [
  one('parts in spans', { amount: ['825', ',', '00', '\u00a0', 'EUR'].map((part) => h('span', {}, part)) }),
  one('cents raised', { amount: [h('span', {}, '825'), h('sup', {}, ',00'), ' €'] }),
  one('number over currency', { amount: [h('div', {}, '825,00'), h('div', {}, 'EUR')] }),
  one('a column label in front', { amount: [hiddenLabel('Montant'), '825,00 EUR'] }),
  one('a column label with a colon', { amount: 'Montant : 825,00 EUR' }),
  one('the same amount twice', {
    amount: [hiddenLabel('825,00 EUR'), h('span', { 'aria-hidden': 'true' }, '825,00 €')],
  }),
  one('a line about tax', { amount: [h('div', {}, '825,00 EUR'), h('div', {}, 'TTC')] }),
  one(
    'two amounts',
    { amount: [h('div', {}, '825,00 EUR'), h('div', {}, '687,50 EUR')] },
    '? F-2026-022 · HABITAT · amount amountConflict',
  ),
  one(
    'a count before the amount',
    { amount: [h('div', {}, '2'), h('div', {}, '825,00 EUR')] },
    '? F-2026-022 · HABITAT · amount amountConflict',
  ),
  one('a negative amount', { amount: '-825,00 EUR' }, 'F-2026-022 · HABITAT · - · late 1 · -82500 EUR'),
  one(
    'a negative amount, typeset',
    { amount: '\u2212825,00\u00a0€' },
    'F-2026-022 · HABITAT · - · late 1 · -82500 EUR',
  ),
  one('no decimals', { amount: '1 234 JPY' }, 'F-2026-022 · HABITAT · - · late 1 · 1234 JPY'),
  one('three decimals', { amount: '1 234,567 KWD' }, 'F-2026-022 · HABITAT · - · late 1 · 1234567 KWD'),
  one('too many decimals', { amount: '825,005 EUR' }, '? F-2026-022 · HABITAT · amount amountAmbiguous'),
  one('Swiss francs', { amount: 'CHF 1’234.50' }, 'F-2026-022 · HABITAT · - · late 1 · 123450 CHF'),
  one('no currency', { amount: '825,00' }, '? F-2026-022 · HABITAT · amount currencyUnknown'),
  one('dashes for an amount', { amount: '--' }, '? F-2026-022 · HABITAT · amount amountMissing'),
  one('a formula', { amount: '=1+1' }, '? F-2026-022 · HABITAT · amount amountUnreadable'),
];

export const dates: readonly SyntheticPage[] = [
  one('the mark in the text', { due: '11 mars 2026 ▲' }),
  one('the mark before the text', { due: [h('span', {}, '▲'), '11 mars 2026'] }),
  one('the mark as emoji', { due: '11 mars 2026 ⚠️' }),
  one('the mark as a drawing with a label', { due: ['11 mars 2026', svg({ 'aria-label': 'En retard' })] }),
  one('the mark as a drawing with a title', { due: ['11 mars 2026 ', svg({}, 'En retard')] }),
  one('the mark as a word', { due: [h('div', {}, '11 mars 2026'), h('div', {}, 'En retard')] }),
  one('the mark as a word with a count', {
    due: [h('div', {}, '11 mars 2026'), h('div', {}, 'En retard de 1 jour')],
  }),
  one('how long ago, below', { due: [h('div', {}, '11 mars 2026'), h('small', {}, 'hier')] }),
  one('a time element', { due: h('time', { datetime: '2026-03-11' }, '11 mars 2026') }),
  one('a column label with a colon', { due: "Date d'échéance : 11 mars 2026" }),
  one(
    'two dates',
    { due: [h('div', {}, '11 mars 2026'), h('div', {}, '12 mars 2026')] },
    '? F-2026-022 · HABITAT · dueDate dateConflict',
  ),
  one(
    'a number before the date',
    { due: [h('div', {}, '1'), h('div', {}, '1 mars 2026')] },
    '? F-2026-022 · HABITAT · dueDate dateConflict',
  ),
  one('a day that does not exist', { due: '31/02/2026' }, '? F-2026-022 · HABITAT · dueDate dateImpossible'),
  one('no year', { due: '11 mars' }, '? F-2026-022 · HABITAT · dueDate dateUnreadable'),
  one('none', { due: '' }, '? F-2026-022 · HABITAT · dueDate dateMissing'),
  one('none, on a paid invoice', { due: '', status: 'Payée' }, 'F-2026-022 · HABITAT · - · paid · 82500 EUR'),
  one(
    'a wrong one, on a paid invoice',
    { due: '31/02/2026', status: 'Payée' },
    '? F-2026-022 · HABITAT · dueDate dateImpossible',
  ),
  one('no issue date', { issued: '' }),
];

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
