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
