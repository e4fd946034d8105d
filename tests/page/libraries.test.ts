/** Lists of component libraries that the project never met: a figure is read right, or refused with its reason. */
import { afterEach, describe, expect, it } from 'vitest';
import { createPage } from '../../utils/page/page';
import { libraryCells } from './pages/library-cells';
import { libraryTables } from './pages/library-tables';
import { blocks, each, markup } from './pages/markup';
import { lineOf, readDocument, show } from './pages/page';

afterEach(() => document.body.replaceChildren());

describe.each([
  ['tables and grids', libraryTables],
  ['cells', libraryCells],
])('%s of component libraries', (_, pages) => {
  it.each(pages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    show(page);
    expect(readDocument()).toEqual(page.expected);
  });
});

const HEADERS = ['Kunde', 'Rechnungsdatum', 'Fällig am', 'Status', 'Betrag'];
const ROW = [blocks('HABITAT', 'RE-1'), '01.03.2026', '11.03.2026', 'Ausstehend', '825,00 €'];

/** A grid whose table is in a shadow root, its cells being slots for what stands in the page. */
function slottedGrid(): { readonly host: HTMLElement; readonly given: HTMLElement[] } {
  const host = document.createElement('x-grid');
  const slot = (kind: string, row: number) => (_: string, at: number) =>
    `<${kind}><slot name="${row}-${at}"></slot></${kind}>`;
  host
    .attachShadow({ mode: 'open' })
    .append(
      ...markup(
        `<table role="treegrid"><thead><tr>${each(HEADERS, slot('th', 0))}</tr></thead><tbody><tr>${each(ROW, slot('td', 1))}</tr></tbody></table>`,
      ),
    );
  const given = [HEADERS, ROW].flatMap((cells, row) =>
    cells.map((cell, at) => {
      const element = document.createElement('x-cell');
      element.slot = `${row}-${at}`;
      element.append(...markup(cell));
      return element;
    }),
  );
  host.append(...given);
  return { host, given };
}

/** What is on the page, read once and again after each change, with the records a watcher hands on. */
function follow() {
  const page = createPage(document, () => ({ add: (root) => watch(root), forgetOwn: () => undefined }));
  const observer = new MutationObserver(() => undefined);
  const watch = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  watch(document);
  const lines = () => {
    const { state } = page;
    if (state.kind !== 'lists') return state.kind;
    return state.lists.flatMap(({ rows }) => [...rows.values()].map((result) => lineOf(result)));
  };
  page.update(null);
  return {
    lines,
    next: () => {
      page.update(observer.takeRecords());
      return lines();
    },
  };
}

describe('web components', () => {
  it('hand their cells into slots, and change them there', () => {
    document.documentElement.lang = 'de';
    const { host, given } = slottedGrid();
    document.body.append(host);
    const list = follow();
    expect(list.lines()).toEqual(['RE-1 · HABITAT · - · late 1 · 82500 EUR']);
    given.at(-1)!.firstChild!.textContent = '25,00 €';
    given.at(-2)!.replaceChildren('Bezahlt');
    expect(list.next()).toEqual(['RE-1 · HABITAT · - · paid · 2500 EUR']);
  });

  it('keep the cells of a row in the row’s own shadow root, and change them there', () => {
    document.documentElement.lang = 'de';
    document.body.append(
      ...markup(
        `<div role="table"><div role="row">${each(HEADERS, (text) => `<span role="columnheader">${text}</span>`)}</div><x-row role="row"></x-row></div>`,
      ),
    );
    const root = document.querySelector('x-row')!.attachShadow({ mode: 'open' });
    root.append(...markup(each(ROW, (text) => `<div role="cell">${text}</div>`)));
    const list = follow();
    expect(list.lines()).toEqual(['RE-1 · HABITAT · - · late 1 · 82500 EUR']);
    root.lastElementChild!.textContent = '25,00 €';
    expect(list.next()).toEqual(['RE-1 · HABITAT · - · late 1 · 2500 EUR']);
  });
});

it('a row that is put out of sight shows no invoice until it is seen again', () => {
  document.documentElement.lang = 'de';
  document.body.append(
    ...markup(
      `<div role="grid"><div role="row">${each(HEADERS, (text) => `<span role="columnheader">${text}</span>`)}</div><div role="row">${each(ROW, (text) => `<div role="gridcell">${text}</div>`)}</div></div>`,
    ),
  );
  const row = document.querySelector<HTMLElement>('[role="row"]:last-child')!;
  const list = follow();
  row.hidden = true;
  expect(list.next()).toEqual([null]);
  row.hidden = false;
  expect(list.next()).toEqual(['RE-1 · HABITAT · - · late 1 · 82500 EUR']);
});
