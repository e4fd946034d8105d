/** The controls that lead to the rest of a list are found in several markups and languages, and never on a guess. */
import { afterEach, describe, expect, it } from 'vitest';
import { createPage } from '../../utils/page/page';
import type { Found } from '../../utils/page/look/found';
import type { InvoiceList } from '../../utils/page/read/list';
import { listControls } from '../../utils/page/ways/controls';
import { drawsInParts } from '../../utils/page/read/in-parts';
import { scrolledOf } from '../../utils/page/ways/scroller';
import { searchField, sortControl, tabNamed, tabOfAll, viewOf } from '../../utils/page/ways/view';
import { FRENCH, grid, gridRow, h, inShadow, party, table, tr, type Child } from './pages/build';
import { show } from './pages/page';

afterEach(() => document.body.replaceChildren());

const CELLS = (n: number) =>
  [party('HABITAT', `F-${n}`), '2026-03-11', '2026-03-11', 'À encaisser', '825,00 EUR'] as const;
const rows = (count: number) => Array.from({ length: count }, (_, at) => tr(...CELLS(at + 1)));

/** The list of a page that shows these elements in its main part, in that order. */
function listAmong(...children: readonly Child[]): InvoiceList {
  show({ build: () => [h('nav', {}, h('a', {}, 'Ventes')), h('main', {}, ...children)] });
  const { state } = createPage(document, () => null).update(null);
  if (state.kind !== 'lists') throw new Error('no list');
  return state.lists[0]!;
}
const list = () => table(FRENCH, rows(3));
const button = (text: string, attributes: Record<string, string> = {}) => h('button', attributes, text);
const told = (found: Found<HTMLElement>): string =>
  found.kind === 'one'
    ? (found.value.getAttribute('aria-label') ?? found.value.textContent ?? '')
    : found.kind === 'none' && found.disabled
      ? 'off'
      : found.kind;
const ways = (read: InvoiceList) => {
  const { next, previous, more } = listControls(read);
  return [previous, next, more].map(told);
};

describe('next and previous', () => {
  it.each([
    ['fr', 'Précédent', 'Suivant'],
    ['en', 'Previous', 'Next'],
    ['de', 'Vorherige', 'Nächste'],
    ['es', 'Anterior', 'Siguiente'],
    ['it', 'Precedente', 'Successivo'],
    ['pt', 'Anterior', 'Próximo'],
    ['nl', 'Vorige', 'Volgende'],
  ])('in %s, as buttons', (_, previous, next) => {
    const read = listAmong(list(), h('div', {}, button(previous, { disabled: '' }), button(next)));
    expect(ways(read)).toEqual(['off', next, 'none']);
  });

  it.each<[string, Child]>([
    ['links', h('nav', {}, h('a', { href: '#1' }, '‹ Précédent'), h('a', { href: '#3' }, 'Suivant ›'))],
    [
      'icons with a label',
      h(
        'div',
        {},
        button('‹', { 'aria-label': 'Page précédente' }),
        button('›', { 'aria-label': 'Page suivante' }),
      ),
    ],
    [
      'elements with a role',
      h('div', {}, h('div', { role: 'button' }, 'Précédent'), h('div', { role: 'button' }, 'Suivant')),
    ],
    ['custom elements', inShadow('q-pager', {}, button('Précédent'), button('Suivant'))],
    ['buttons in a list', h('ul', {}, h('li', {}, button('Précédent')), h('li', {}, button('Suivant')))],
  ])('as %s', (_, pager) => {
    const found = ways(listAmong(list(), pager));
    expect(found[0]).toMatch(/précédent/i);
    expect(found[1]).toMatch(/suivant/i);
  });

  it('of a list in a shadow root, or above it', () => {
    expect(ways(listAmong(inShadow('q-list', {}, list()), h('p', {}, button('Suivant'))))[1]).toBe('Suivant');
    expect(ways(listAmong(h('p', {}, button('Précédent'), button('Suivant')), list()))[1]).toBe('Suivant');
  });

  it('are several where two could be meant, one of them shut or not', () => {
    expect(ways(listAmong(list(), button('Suivant'), button('Suivant')))[1]).toBe('several');
    expect(ways(listAmong(list(), button('Suivant'), button('Suivant', { disabled: '' })))[1]).toBe(
      'several',
    );
  });

  it.each<[string, readonly Child[]]>([
    ['an open invoice', [list(), h('aside', {}, button('Suivant'))]],
    ['a dialog', [list(), h('div', { role: 'dialog' }, button('Suivant'))]],
    ['a section of its own', [list(), h('section', {}, h('h2', {}, 'Découvrez'), button('Suivant'))]],
    ['a slide show above the list', [h('div', {}, button('Suivant')), list()]],
    [
      'a row of an invoice',
      [
        table(FRENCH, [
          tr(party('HABITAT', 'F-1'), '2026-03-11', '2026-03-11', 'À encaisser', [
            h('span', {}, '825,00 EUR'),
            button('Suivant'),
          ]),
        ]),
      ],
    ],
    ['something hidden', [list(), button('Suivant', { style: 'display:none' })]],
    ['a longer text', [list(), button('Suivant: créer une facture')]],
  ])('are not those of %s', (_, children) => {
    expect(ways(listAmong(...children))[1]).toBe('none');
  });

  it('are not those of the page around its main part, nor of one that has no parts', () => {
    const read = listAmong(list());
    const app = h('div', {}, ...document.body.childNodes, h('p', {}, button('Précédent'), button('Suivant')));
    document.body.append(app);
    expect(ways(read)).toEqual(['none', 'none', 'none']);
    const main = document.querySelector('main')!;
    for (const part of [main, app]) part.replaceWith(...part.childNodes);
    expect(ways(read)).toEqual(['none', 'none', 'none']);
  });

  it('are those of the list beside those of something else', () => {
    const tour = h('div', { role: 'dialog' }, button('Précédent'), button('Suivant'));
    const read = listAmong(h('div', {}, list(), button('Suivant', { id: 'ours' })), tour);
    const { next } = listControls(read);
    expect(next.kind === 'one' && next.value.id).toBe('ours');
  });
});

describe('numbered pages', () => {
  const numbers = (current: number, ...all: readonly number[]) =>
    h('nav', {}, ...all.map((n) => button(String(n), n === current ? { 'aria-current': 'page' } : {})));

  it('say which page is shown, which is the last, and lead on', () => {
    const controls = listControls(listAmong(list(), numbers(4, 1, 3, 4, 5, 10)));
    expect([controls.page, controls.last]).toEqual([4, 10]);
    expect([controls.previous, controls.next, controls.number(10), controls.number(7)].map(told)).toEqual([
      '3',
      '5',
      '10',
      'none',
    ]);
  });

  it('are read from labels, and from a number that is no button', () => {
    const pager = h(
      'ul',
      {},
      h('li', {}, button('1', { 'aria-label': 'Page 1' })),
      h('li', {}, h('span', { 'aria-current': 'page' }, '2')),
      h('li', {}, h('a', { href: '#' }, '3')),
    );
    const controls = listControls(listAmong(list(), pager));
    expect([controls.page, told(controls.next), told(controls.previous)]).toEqual([2, '3', 'Page 1']);
  });

  it('are not the numbers of rows a page', () => {
    const controls = listControls(
      listAmong(list(), h('div', {}, button('25', { 'aria-pressed': 'true' }), button('50'), button('100'))),
    );
    expect([controls.page, told(controls.next), told(controls.number(50))]).toEqual([null, 'none', 'none']);
  });

  it('of two pagers lead nowhere', () => {
    const controls = listControls(
      listAmong(list(), h('div', {}, numbers(1, 1, 2)), h('div', {}, numbers(1, 1, 2))),
    );
    expect(told(controls.next)).toBe('none');
  });
});

describe('the button that adds rows', () => {
  it.each([
    'Afficher plus',
    'Charger plus (375)',
    'Afficher 25 de plus',
    'Load more',
    'Show 25 more',
    'Mehr anzeigen',
    'Mostrar más',
    'Mostra altro',
    'Mostrar mais',
    'Meer tonen',
  ])('%s', (text) => {
    expect(ways(listAmong(list(), button(text)))[2]).toBe(text);
  });

  it('in the last row of the list is the list’s', () => {
    const rest = h('tr', {}, h('td', { colspan: '5' }, button('Afficher plus')));
    expect(ways(listAmong(table(FRENCH, [...rows(3), rest])))[2]).toBe('Afficher plus');
  });

  it('is none above the list, and several where there are two', () => {
    expect(ways(listAmong(h('p', {}, button('Voir plus')), list()))[2]).toBe('none');
    expect(ways(listAmong(list(), button('Voir plus'), button('Afficher plus')))[2]).toBe('several');
  });
});

describe('the view', () => {
  const tabs = (chosen: string) =>
    h(
      'div',
      { role: 'tablist' },
      ...['Toutes (62)', 'À encaisser', 'Payées'].map((text) =>
        button(text, { role: 'tab', 'aria-selected': String(text === chosen) }),
      ),
    );
  const field = (value = '') => h('input', { type: 'search', value });

  it('is tab, search and order', () => {
    const ours = list();
    ours
      .querySelectorAll('th')
      .forEach((cell, at) => cell.setAttribute('aria-sort', at === 2 ? 'descending' : 'none'));
    const read = listAmong(tabs('À encaisser'), field('hab'), ours);
    expect(viewOf(read)).toEqual({
      tab: 'a encaisser',
      search: 'hab',
      sort: { column: 2, direction: 'descending' },
    });
    expect(sortControl(read, 1)).toBe(ours.querySelectorAll('th')[1]);
    expect(viewOf(listAmong(list()))).toEqual({ tab: null, search: null, sort: null });
  });

  it('of all invoices is one tab, unless it is chosen or nothing is', () => {
    expect(told(tabOfAll(listAmong(tabs('Payées'), list())))).toBe('Toutes (62)');
    expect(told(tabOfAll(listAmong(tabs('Toutes (62)'), list())))).toBe('none');
    expect(told(tabOfAll(listAmong(tabs(''), list())))).toBe('none');
    expect(told(tabNamed(listAmong(tabs('Toutes (62)'), list()), 'payees'))).toBe('Payées');
  });

  it('is searched in the list’s own field', () => {
    const kind = (...children: readonly Child[]) => searchField(listAmong(...children)).kind;
    expect(kind(field(), list())).toBe('one');
    expect(kind(h('input', { type: 'text', placeholder: 'Rechercher un client' }), list())).toBe('one');
    expect(kind(h('input', { type: 'text', placeholder: 'Votre nom' }), list())).toBe('none');
    expect(kind(h('header', { role: 'banner' }, field()), list())).toBe('none');
    expect(kind(h('div', { role: 'dialog' }, field()), list())).toBe('none');
    expect(kind(field(), field(), list())).toBe('several');
  });
});

describe('a list that draws only what is in sight', () => {
  const virtual = (height: number) => {
    const body = h(
      'div',
      { role: 'rowgroup', style: 'height:300px;overflow:auto' },
      h(
        'div',
        { style: `height:${height}px` },
        ...Array.from({ length: 6 }, (_, at) => {
          const row = gridRow(...CELLS(at));
          row.style.cssText = 'display:block;height:50px;overflow:hidden';
          return row;
        }),
      ),
    );
    const whole = grid(FRENCH, []);
    whole.lastElementChild!.replaceWith(body);
    return whole;
  };

  it('is told by the room it leaves, and scrolled by what it draws', () => {
    const read = listAmong(virtual(5_000));
    expect(drawsInParts(read, null)).toBe(true);
    expect(scrolledOf(read)).toMatchObject({ top: 0, bottom: 4_700, step: 225 });
  });

  it('is none where all rows are drawn', () => {
    expect(drawsInParts(listAmong(virtual(300)), null)).toBe(false);
    expect(drawsInParts(listAmong(list()), 62)).toBe(false);
  });
});
