/** Invoices as cards or lines, without a table: what cannot be read is said, and no other page is taken for it. */
import { h } from './build';
import type { SyntheticPage } from './page';

const UNREAD = 'unrecognised: client dueDate status amount';
const TITLE = () => h('h1', {}, 'Factures clients');

const labelled = (tag: string, attributes: Record<string, string>, client: string, status: string) =>
  h(
    tag,
    attributes,
    h('strong', {}, client),
    h('p', {}, 'Échéance : 12 mars 2026'),
    h('p', {}, `Statut : ${status}`),
    h('p', {}, 'Montant : 825,00 EUR'),
  );
const terse = (tag: string, attributes: Record<string, string>, client: string, status: string) =>
  h(
    tag,
    attributes,
    h('div', {}, h('b', {}, client), h('small', {}, 'F-1')),
    h('div', {}, h('span', {}, '12/03/2026'), h('span', {}, status), h('span', {}, '825,00 €')),
  );

const english = (status: string) =>
  h('li', {}, h('b', {}, 'HABITAT'), h('i', {}, 'March 12, 2026'), h('em', {}, status), '€825.00');

const two = (make: (client: string, status: string) => HTMLElement) => [
  make('HABITAT', 'À encaisser'),
  make('DUPONT', 'Payée'),
];

const page = (
  name: string,
  content: () => readonly Node[],
  expected: SyntheticPage['expected'] = UNREAD,
  title: () => readonly Node[] = () => [TITLE()],
): SyntheticPage => ({ name, build: () => [h('main', {}, ...title(), ...content())], expected });

export const cards: readonly SyntheticPage[] = [
  page('cards in a list of roles', () => [
    h('div', { role: 'list' }, ...two((c, s) => labelled('div', { role: 'listitem' }, c, s))),
  ]),
  page('cards in a plain list', () => [h('ul', {}, ...two((c, s) => terse('li', {}, c, s)))]),
  page('articles', () => two((c, s) => labelled('article', {}, c, s))),
  page('lines without any role', () => [h('section', {}, ...two((c, s) => terse('div', {}, c, s)))]),
  page('cards that are links', () => two((c, s) => terse('a', { href: '#x' }, c, s))),
  {
    name: 'cards in English',
    lang: 'en',
    build: () => [
      h('h1', {}, 'Customer invoices'),
      h('ul', {}, ...['To be paid', 'Paid'].map((status) => english(status))),
    ],
    expected: UNREAD,
  },
  page(
    'tiles of totals above nothing',
    () => [
      h(
        'ul',
        {},
        ...['À encaisser', 'En retard'].map((word) =>
          h('li', {}, h('b', {}, word), h('span', {}, '825,00 €')),
        ),
      ),
    ],
    'idle',
  ),
  page('one invoice alone, in a list', () => [h('ul', {}, terse('li', {}, 'HABITAT', 'À encaisser'))]),
  page(
    'the history of one open invoice',
    () => [
      h('h2', {}, 'Facture F-2026-022'),
      h(
        'ul',
        {},
        ...['À encaisser', 'Payée'].map((status) =>
          h('li', {}, `12 mars 2026 `, h('b', {}, status), ' 825,00 EUR'),
        ),
      ),
    ],
    'idle',
  ),
  page('one sum of a period', () => [labelled('div', {}, 'Total', 'À encaisser')], 'idle'),
  page(
    'cards of another page',
    () => two((c, s) => terse('div', {}, c, s)),
    'idle',
    () => [h('h1', {}, 'Devis')],
  ),
  page(
    'tabs, and a filter with dates',
    () => [
      h(
        'div',
        { role: 'tablist' },
        ...['À encaisser', 'Payée'].map((word) => h('button', { role: 'tab' }, word)),
      ),
      h('p', {}, 'Du 01/01/2026 au 31/12/2026 : 825,00 €'),
    ],
    'idle',
  ),
];
