/** The list of invoices, in four kinds of markup, and what a change does to its nodes. */
import { cellsOf } from './cells';
import { choice } from './choice';
import { items, type Item } from './data';
import { el } from './dom';
import { main, place } from './layers';
import { words } from './words';

type Open = (item: Item) => void;

/** The invoice that each row shows now: the same row may come to show another one. */
const shown = new Map<HTMLElement, Item>();

const wrap = (inner: HTMLElement): HTMLElement =>
  el('div', { class: 'contents' }, el('div', { class: 'contents' }, inner));

function rowOf(item: Item, open: Open): HTMLElement {
  const cells = cellsOf(item);
  const openShown = () => open(shown.get(row)!);
  const row = makeRow(cells, openShown);
  shown.set(row, item);
  return row;
}

function makeRow(cells: readonly HTMLElement[], open: () => void): HTMLElement {
  switch (choice.list) {
    case 'table':
      return el('tr', { onclick: open, tabindex: 0 }, ...cells.map((cell) => el('td', {}, cell)));
    case 'roles':
      return el(
        'div',
        { role: 'row', onclick: open },
        ...cells.map((cell) => el('div', { role: 'cell' }, cell)),
      );
    case 'wrapped':
      return el(
        'div',
        { role: 'row', onclick: open },
        ...cells.map((cell) => wrap(el('div', { role: 'cell' }, wrap(cell)))),
      );
    case 'columns': {
      const [client, ...rest] = cells;
      const follow = (event: Event) => {
        event.preventDefault();
        open();
      };
      const data = [el('a', { href: '#', onclick: follow }, client!), ...rest];
      const ends = [el('input', { type: 'checkbox', 'aria-label': 'x' }), el('button', {}, '⋯')];
      return el('tr', {}, ...[ends[0]!, ...data, ends[1]!].map((cell) => el('td', {}, cell)));
    }
  }
}

function headOf(): HTMLElement {
  const names = words.columns;
  if (choice.list === 'table')
    return el('tr', {}, ...names.map((name) => el('th', {}, el('span', {}, name))));
  if (choice.list === 'columns') {
    const heads = names.map((name) =>
      el('th', { scope: 'col', 'aria-sort': 'none' }, el('button', {}, name)),
    );
    return el('tr', {}, el('th', {}, el('input', { type: 'checkbox' })), ...heads, el('th'));
  }
  return el('div', { role: 'row' }, ...names.map((name) => el('div', { role: 'columnheader' }, name)));
}

let body: HTMLElement | null = null;
let openRow: Open = () => undefined;

/** Invoices that are to be paid come first. */
const sorted = (): Item[] => {
  const rank = (item: Item) => (item.status === 'unpaid' ? 0 : 1);
  return [...items].sort((a, b) => rank(a) - rank(b));
};

/** Draws the list in the place of all that is there. */
export function drawList(open: Open): void {
  openRow = open;
  shown.clear();
  const rows = sorted().map((item) => rowOf(item, open));
  const isTable = choice.list === 'table' || choice.list === 'columns';
  body = isTable ? el('tbody', {}, ...rows) : el('div', { role: 'rowgroup' }, ...rows);
  const table = isTable
    ? el('table', {}, el('thead', {}, headOf()), body)
    : el('div', { role: 'table' }, el('div', { role: 'rowgroup' }, headOf()), body);
  const region = choice.list === 'wrapped' ? wrap(wrap(table)) : table;
  main.replaceChildren(el('h1', {}, words.title), place('x-list', region));
}

/** Shows what became of an invoice, in the chosen way; nothing when the list is not there. */
export function redraw(item: Item): void {
  if (!body?.isConnected) return;
  if (choice.redraw === 'all') return drawList(openRow);
  if (choice.redraw === 'row') {
    const row = [...shown].find(([, each]) => each === item)![0];
    const fresh = rowOf(item, openRow);
    shown.delete(row);
    row.replaceWith(fresh);
    return;
  }
  const rows = [...body.children] as HTMLElement[];
  sorted().forEach((each, at) => {
    if (shown.get(rows[at]!) !== each || each === item) refill(rows[at]!, each);
  });
}

/** Changes the texts of a row, and none of its elements: the row shows another invoice from now on. */
function refill(row: HTMLElement, item: Item): void {
  const old = textsOf(row);
  const fresh = textsOf(makeRow(cellsOf(item), () => undefined));
  shown.set(row, item);
  old.forEach((text, at) => (text.data = fresh[at]!.data));
}

function textsOf(row: HTMLElement): Text[] {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
