/** What stands around the list: the page's own totals, the position among its pages, the selected tab. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Money } from '../../utils/core/money';
import { createPage } from '../../utils/page/page';
import { readSurroundings, type Surroundings } from '../../utils/page/read/surroundings';
import { FRENCH, h, inShadow, party, table, tr, type Child } from './pages/build';
import { HEADERS, STATUSES } from './pages/languages';
import { show } from './pages/page';

afterEach(() => document.body.replaceChildren());

const row = () => tr(party('HABITAT', 'F-1'), '2026-03-11', '2026-03-11', 'À encaisser', '825,00 EUR');

function around(
  before: readonly Child[],
  after: readonly Child[] = [],
  lang = 'fr',
  list?: Node,
): Surroundings {
  const ours = tr(party('HABITAT', 'F-1'), '2026-03-11', '2026-03-11', STATUSES[lang]![0], '825,00 EUR');
  show({
    lang,
    build: () =>
      [...before, list ?? table(HEADERS[lang]!, [ours]), ...after].map((child) =>
        typeof child === 'string' ? h('p', {}, child) : child!,
      ),
  });
  const { state } = createPage(document, () => null).update(null);
  if (state.kind !== 'lists') throw new Error('No list on the page');
  return readSurroundings(state.lists[0]!.found);
}
const euros = (minor: number): Money[] => [{ minor, currency: 'EUR' }];
const totals = (unpaid: Money[] | null, late: Money[] | null) => ({ unpaid, late });
const BOTH = totals(euros(1200), euros(82500));

const span = (text: string) => h('span', {}, text);
const card = (...children: Child[]) => h('div', { class: 'card' }, ...children);

describe('the totals of the page', () => {
  it.each<[string, () => Child[], ReturnType<typeof totals>]>([
    [
      'in cards, label above',
      () => [
        card(span('Impayées'), h('strong', {}, '12,00 EUR')),
        card(span('En retard'), h('strong', {}, '825,00 EUR')),
      ],
      BOTH,
    ],
    [
      'in cards, label below',
      () => [
        card(h('p', {}, '12,00 EUR'), h('p', {}, 'Factures impayées')),
        card(h('p', {}, '825,00 EUR'), h('p', {}, 'En retard')),
      ],
      BOTH,
    ],
    [
      'in cards in a row, with counts',
      () => [
        h(
          'div',
          {},
          card(h('div', {}, span('Impayées'), span('3')), h('div', {}, '12,00\u00a0€')),
          card(h('div', {}, span('En retard'), span('1')), h('div', {}, '825,00\u00a0€')),
        ),
      ],
      BOTH,
    ],
    [
      'in cards, a sentence below',
      () => [
        card(h('div', {}, 'Impayées'), h('div', {}, '12,00 EUR'), h('div', {}, '3 factures')),
        card(h('div', {}, 'En retard'), h('div', {}, '825,00 EUR'), h('div', {}, '1 facture')),
      ],
      BOTH,
    ],
    [
      'in a description list',
      () => [
        h(
          'dl',
          {},
          h('dt', {}, 'Impayées'),
          h('dd', {}, '12,00 EUR'),
          h('dt', {}, 'En retard'),
          h('dd', {}, '825,00 EUR'),
        ),
      ],
      BOTH,
    ],
    [
      'with a colon in one text',
      () => [h('p', {}, 'Impayées : 12,00 EUR'), h('p', {}, 'En retard : 825,00 EUR')],
      BOTH,
    ],
    [
      'amount in parts',
      () => [
        card(span('Impayées'), h('div', {}, span('12'), span(',00'), span('\u00a0EUR'))),
        card(span('En retard'), h('div', {}, '825', h('sup', {}, ',00'), ' €')),
      ],
      BOTH,
    ],
    [
      'in several currencies',
      () => [
        card(span('Impayées'), h('div', {}, '12,00 EUR'), h('div', {}, '100,00 USD')),
        card(span('En retard'), h('div', {}, '0,00 EUR')),
      ],
      totals([...euros(1200), { minor: 10000, currency: 'USD' }], euros(0)),
    ],
    [
      'one of them alone',
      () => [card(span('En retard'), h('strong', {}, '825,00 EUR'))],
      totals(null, euros(82500)),
    ],
    [
      'in a shadow root',
      () => [
        inShadow(
          'q-totals',
          {},
          card(span('Impayées'), h('p', {}, '12,00 EUR')),
          card(span('En retard'), h('p', {}, '825,00 EUR')),
        ),
      ],
      BOTH,
    ],
    [
      'two amounts of one currency: neither',
      () => [card(span('Impayées'), h('div', {}, '12,00 EUR'), h('div', {}, '15,00 EUR'))],
      totals(null, null),
    ],
    [
      'two currencies in one text: none, and no other amount either',
      () => [
        h(
          'div',
          {},
          card(span('Impayées'), h('div', {}, '12,00 EUR + 100,00 USD')),
          card(span('Solde'), h('div', {}, '50,00 EUR')),
        ),
      ],
      totals(null, null),
    ],
    [
      'labels of tabs and filters',
      () => [
        h(
          'div',
          {},
          h(
            'div',
            { role: 'tablist' },
            h('button', { role: 'tab' }, 'Impayées'),
            h('button', { role: 'tab' }, 'En retard'),
          ),
          h('p', {}, '50,00 EUR'),
        ),
      ],
      totals(null, null),
    ],
    [
      'a filter far from a balance',
      () => [
        h(
          'header',
          {},
          h('nav', {}, h('button', {}, 'En retard')),
          h(
            'div',
            {},
            h('span', {}, 'Solde'),
            h('span', {}, 'Compte principal'),
            h('span', {}, 'Disponible'),
            h('span', {}, 'À venir'),
            h('span', {}, 'Total'),
            h('span', {}, '50,00 EUR'),
          ),
        ),
      ],
      totals(null, null),
    ],
    ['none', () => ['Bonjour'], totals(null, null)],
  ])('%s', (_, before, expected) => {
    expect(around(before()).totals).toEqual(expected);
  });

  it('are not those of a panel about one invoice, nor of another table, below the list', () => {
    const panel = h(
      'section',
      {},
      h('div', {}, h('h2', {}, 'F-1'), span('À encaisser'), h('p', {}, '825,00 EUR')),
    );
    expect(around([], [panel]).totals).toEqual(totals(null, null));
    expect(
      around([], [table(['Numéro', 'Statut', 'Montant'], [tr('F-1', 'À encaisser', '825,00 EUR')])]).totals,
    ).toEqual(totals(null, null));
    expect(
      around([table(['Numéro', 'Statut', 'Montant'], [tr('F-1', 'À encaisser', '825,00 EUR')])]).totals,
    ).toEqual(totals(null, null));
    expect(
      around([h('div', { role: 'dialog' }, span('À encaisser'), h('p', {}, '825,00 EUR'))]).totals,
    ).toEqual(totals(null, null));
  });

  it('are found beside a list in a shadow root, inside and outside of it', () => {
    const cards = () => [
      card(span('Impayées'), h('p', {}, '12,00 EUR')),
      card(span('En retard'), h('p', {}, '825,00 EUR')),
    ];
    expect(around(cards(), [], 'fr', inShadow('q-list', {}, table(FRENCH, [row()]))).totals).toEqual(BOTH);
    expect(around([], [], 'fr', inShadow('q-list', {}, ...cards(), table(FRENCH, [row()]))).totals).toEqual(
      BOTH,
    );
  });

  it.each([
    ['en', 'Unpaid', 'Overdue', '€12.00', 'EUR\u00a0825.00'],
    ['de', 'Zu zahlen', 'Überfällig', '12,00\u00a0EUR', '825,00\u00a0€'],
    ['es', 'Pendientes', 'Vencidas', '12,00\u00a0EUR', '825,00\u00a0€'],
    ['it', 'Da incassare', 'Scadute', '12,00\u00a0EUR', '825,00\u00a0€'],
    ['pt', 'Por pagar', 'Em atraso', '12,00\u00a0EUR', '825,00\u00a0€'],
    ['nl', 'Openstaand', 'Te laat', 'EUR\u00a012,00', '€\u00a0825,00'],
  ])('are read in %s', (lang, unpaid, late, a, b) => {
    expect(
      around([card(span(unpaid), h('p', {}, a)), card(span(late), h('p', {}, b))], [], lang).totals,
    ).toEqual(BOTH);
  });
});

const at = (page: number | null, pages: number | null, items: number | null, more: boolean | null) => ({
  page,
  pages,
  items,
  more,
});

describe('the position among the pages', () => {
  it.each([
    ['fr', 'Affichage de la page 2 sur 3 (62 éléments au total)'],
    ['en', 'Showing page 2 of 3 (62 total items)'],
    ['de', 'Seite 2 von 3 anzeigen (62 Gesamtelemente)'],
    ['es', 'Mostrando página 2 de 3 (62 elementos en total)'],
    ['it', 'Mostra pagina 2 di 3 (62 elementi totali)'],
    ['pt', 'Mostrando página 2 de 3 (62 itens no total)'],
    ['nl', 'Pagina 2 van 3 weergeven (62 totaal aantal items)'],
    ['en', '26-50 of 62'],
    ['fr', '26 – 50 sur 62'],
    ['de', '26–50 von 62'],
    ['es', '26-50 de 62'],
    ['it', '26-50 di 62'],
    ['nl', '26-50 van 62'],
  ])('%s: %s', (lang, sentence) => {
    expect(around([], [h('p', {}, sentence)], lang).position).toEqual(at(2, 3, 62, true));
  });

  it('is read from a sentence cut into elements, with grouped numbers', () => {
    const cut = h(
      'p',
      {},
      'Affichage de la page ',
      h('b', {}, '41'),
      ' sur ',
      h('b', {}, '41'),
      ' (',
      h('span', {}, '1\u202f020'),
      ' éléments au total)',
    );
    expect(around([], [cut]).position).toEqual(at(41, 41, 1020, false));
  });

  it('is told by the last page’s end, and by one page that holds all', () => {
    expect(around([], ['1-25 sur 62']).position).toEqual(at(1, 3, 62, true));
    expect(around([], ['1-12 sur 12']).position).toEqual(at(1, 1, 12, false));
    expect(around([], ['51-62 sur 62']).position).toEqual(at(null, null, 62, false));
  });

  it('is told by the button to the next page', () => {
    expect(around([], [h('button', {}, 'Suivant')]).position).toEqual(at(null, null, null, true));
    expect(around([], [h('button', { disabled: '' }, h('span', {}, 'Suivant'))]).position).toEqual(
      at(null, null, null, false),
    );
    expect(
      around([], [h('a', { 'aria-disabled': 'true', 'aria-label': 'Page suivante' }, '›')]).position,
    ).toEqual(at(null, null, null, false));
    expect(around([], []).position).toEqual(at(null, null, null, null));
  });

  it('is told by the list’s own row count, header not counted', () => {
    const list = table(FRENCH, [row()]);
    list.setAttribute('aria-rowcount', '63');
    expect(around([], [], 'fr', list).position).toEqual(at(null, null, 62, null));
    list.setAttribute('aria-rowcount', '-1');
    expect(around([], [], 'fr', list).position).toEqual(at(null, null, null, null));
  });
});

describe('the tab', () => {
  it.each([
    ['Impayées', 'Impayées'],
    ['Impayées (12)', 'Impayées'],
    ['À encaisser 1\u202f020', 'À encaisser'],
  ])('%s', (text, name) => {
    const tabs = h(
      'div',
      { role: 'tablist' },
      h('button', { role: 'tab', 'aria-selected': 'false' }, 'Toutes'),
      h('button', { role: 'tab', 'aria-selected': 'true' }, text),
    );
    expect(around([tabs]).tab).toBe(name);
  });

  it('is null without tabs', () => {
    expect(around([]).tab).toBeNull();
  });
});
