/** The page's own totals above the list, in whatever kind of card. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Money } from '../../utils/core/money';
import { around } from './pages/around';
import { FRENCH, h, inShadow, party, table, tr, type Child } from './pages/build';

afterEach(() => document.body.replaceChildren());

const row = () => tr(party('HABITAT', 'F-1'), '2026-03-11', '2026-03-11', 'À encaisser', '825,00 EUR');

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
