/** The position of the list among its pages, and the selected tab. */
import { afterEach, describe, expect, it } from 'vitest';
import { around } from './pages/around';
import { FRENCH, h, party, table, tr } from './pages/build';

afterEach(() => document.body.replaceChildren());

const row = () => tr(party('HABITAT', 'F-1'), '2026-03-11', '2026-03-11', 'À encaisser', '825,00 EUR');

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

describe('whether every invoice is shown', () => {
  const tabs = (chosen: string, ...others: string[]) =>
    h(
      'div',
      { role: 'tablist' },
      h('button', { role: 'tab', 'aria-selected': 'true' }, chosen),
      ...others.map((text) => h('button', { role: 'tab', 'aria-selected': 'false' }, text)),
    );
  const field = (value: string, type = 'search') => {
    const input = h('input', { type }) as HTMLInputElement;
    input.value = value;
    return input;
  };

  it.each(['Toutes', 'Toutes (62)', 'TOUTES', 'All', 'Alle', 'Todas 1\u202f020', 'Tutte'])(
    'in the tab %s',
    (tab) => {
      expect(around([tabs(tab, 'Payées')])).toMatchObject({ whole: true });
    },
  );

  it.each(['Payées', 'À encaisser (7)', 'Brouillons', 'Paid', 'Entwürfe', 'Vencidas', 'Bozze'])(
    'not in the tab %s',
    (tab) => {
      expect(around([tabs(tab, 'Toutes')])).toMatchObject({ whole: false, tab: tab.replace(' (7)', '') });
    },
  );

  it('perhaps in a tab nobody knows', () => {
    expect(around([tabs('Mes vues', 'Toutes', 'Payées')])).toMatchObject({ whole: null, tab: 'Mes vues' });
  });

  it('not while a search leaves some of them', () => {
    expect(around([tabs('Toutes'), field('habitat')])).toMatchObject({ whole: false, tab: null });
    expect(around([tabs('Toutes'), field('habitat', 'text')])).toMatchObject({ whole: false, tab: null });
    expect(around([tabs('Toutes'), field('  ')])).toMatchObject({ whole: true, tab: 'Toutes' });
    // What is typed below the list, such as the number of a page, searches for nothing.
    expect(around([tabs('Toutes')], [field('2', 'text')])).toMatchObject({ whole: true });
    expect(around([tabs('Toutes'), h('input', { type: 'checkbox', value: 'on' })])).toMatchObject({
      whole: true,
    });
  });

  it.each([
    'Filtres (2)',
    'Filtres 1',
    'Effacer les filtres',
    'Clear filters',
    'Filter zurücksetzen',
    '2 filtres',
  ])('not while a filter is set: %s', (text) => {
    expect(around([tabs('Toutes'), h('button', {}, text)])).toMatchObject({ whole: false, tab: null });
  });

  it('not while a filter is set, counted in a badge or named by a label', () => {
    const badge = h('button', {}, h('span', {}, 'Filtres'), h('span', {}, '2'));
    expect(around([tabs('Toutes'), badge])).toMatchObject({ whole: false });
    const cross = h('button', { 'aria-label': 'Supprimer le filtre' }, '×');
    expect(around([tabs('Toutes'), cross])).toMatchObject({ whole: false });
  });

  it.each(['Filtres', 'Filtrer', 'Ajouter un filtre', 'Filtres (0)'])(
    'a way to a filter is none: %s',
    (text) => {
      expect(around([tabs('Toutes'), h('button', {}, text)])).toMatchObject({ whole: true });
    },
  );

  it('not where a switch or a link to some of them is chosen', () => {
    const chip = h('button', { 'aria-pressed': 'true' }, 'Payées');
    expect(around([tabs('Toutes'), chip])).toMatchObject({ whole: false });
    const link = h('nav', {}, h('a', { href: '#paid', 'aria-current': 'page' }, 'Payées'));
    expect(around([link])).toMatchObject({ whole: false, tab: null });
    const off = h('button', { 'aria-pressed': 'false' }, 'Payées');
    expect(around([tabs('Toutes'), off])).toMatchObject({ whole: true });
  });

  it('is not known without any of these', () => {
    expect(around([])).toMatchObject({ whole: null, tab: null });
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
