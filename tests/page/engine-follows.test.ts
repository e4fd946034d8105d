/** Marks follow what the rows say, whatever the host does to them. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ENGLISH, FRENCH, grid, gridRow, h, inShadow, party, table, tr, type Cell } from './pages/build';
import { cellWords, condition, frames, marks, start, stopAll } from './pages/engine';
import { HEADERS } from './pages/languages';
import { show } from './pages/page';

afterEach(stopAll);

const row = (number: string, due = '11 mars 2026', status: Cell = 'À encaisser', make = tr) =>
  make(party('HABITAT', number), '1 mars 2026', due, status, '825,00 EUR');
const LIST = () => [row('F-1'), row('F-2', '12 mars 2026'), row('F-3', '1 mars 2026', 'Payée')];
const MARKS = ['F-1 late 1', 'F-2 unpaid', 'F-3 paid'];

async function run(nodes: readonly Node[], lang = 'fr') {
  show({ build: () => nodes, lang });
  const running = start();
  await frames();
  return running;
}
const body = () => document.querySelector('tbody')!;
const cell = (number: number, place: number) => body().children[number]!.children[place]!;

describe('the marks', () => {
  it('are on the rows, and say what the rows say', async () => {
    await run([table(FRENCH, LIST())]);
    expect(condition()).toBe('ready');
    expect(marks()).toEqual(MARKS);
    expect(cellWords()).toEqual(['11 mars 2026 | page_daysLate 1']);
    expect([...body().children].map((each) => each.hasAttribute('data-relance-days-late'))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('follow the text of a text node', async () => {
    await run([table(FRENCH, LIST())]);
    (cell(0, 3).firstChild as Text).data = 'Payée';
    (cell(1, 2).firstChild as Text).data = '2 mars 2026';
    await frames();
    expect(marks()).toEqual(['F-1 paid', 'F-2 late 10', 'F-3 paid']);
    expect(cellWords()).toEqual(['2 mars 2026 | page_daysLate 10']);
  });

  it('follow rows drawn anew, one by one and all at once', async () => {
    await run([table(FRENCH, LIST())]);
    body().children[0]!.replaceWith(row('F-9', '10 mars 2026'));
    await frames();
    expect(marks()).toEqual(['F-9 late 2', 'F-2 unpaid', 'F-3 paid']);
    body().replaceChildren(...LIST());
    await frames();
    expect(marks()).toEqual(MARKS);
  });

  it('follow a sort that keeps the rows and exchanges their texts', async () => {
    await run([table(FRENCH, LIST())]);
    const [first, , last] = [...body().children].map((each) => [...each.children]);
    const texts = first!.map((each) => [...each.childNodes]);
    first!.forEach((each, at) => each.replaceChildren(...last![at]!.childNodes));
    last!.forEach((each, at) => each.replaceChildren(...texts[at]!));
    await frames();
    expect(marks()).toEqual(['F-3 paid', 'F-2 unpaid', 'F-1 late 1']);
    expect(cellWords()).toEqual(['11 mars 2026 | page_daysLate 1']);
  });

  it('follow rows that are recycled inside an animation frame, within one frame', async () => {
    const rows = Array.from({ length: 20 }, (_, at) =>
      row(`V-${at}`, '11 mars 2026', 'À encaisser', gridRow),
    );
    await run([grid(FRENCH, rows)]);
    for (let from = 20; from < 200; from += 20) {
      await new Promise((next) => requestAnimationFrame(next));
      rows.forEach((each, at) => {
        const index = from + at;
        each.children[0]!.children[1]!.textContent = `V-${index}`;
        each.children[3]!.textContent = index % 3 ? 'À encaisser' : 'Payée';
      });
      await new Promise((next) => requestAnimationFrame(next));
      expect(marks()).toEqual(rows.map((_, at) => `V-${from + at} ${(from + at) % 3 ? 'late 1' : 'paid'}`));
    }
  });

  it('leave a row that becomes a skeleton, a title or empty', async () => {
    await run([table(FRENCH, LIST())]);
    body().children[0]!.setAttribute('aria-busy', 'true');
    for (const each of body().children[1]!.children) each.replaceChildren();
    body().children[2]!.replaceChildren(h('td', { colspan: '5' }, 'Mars'));
    await frames();
    expect(marks()).toEqual([]);
    expect(cellWords()).toEqual([]);
    body().children[0]!.removeAttribute('aria-busy');
    await frames();
    expect(marks()).toEqual(['F-1 late 1']);
  });

  it('come back when the host takes them away or writes over them', async () => {
    await run([table(FRENCH, LIST())]);
    for (const each of body().children)
      for (const name of each.getAttributeNames()) each.removeAttribute(name);
    cell(0, 2).removeAttribute('data-relance-words');
    cell(1, 2).setAttribute('data-relance-words', 'host');
    body().children[1]!.setAttribute('data-relance-state', 'late');
    await frames();
    expect(marks()).toEqual(MARKS);
    expect(cellWords()).toEqual(['11 mars 2026 | page_daysLate 1']);
  });

  it('follow a change of tab, and a list that is removed and comes back', async () => {
    const tab = h('button', { role: 'tab', 'aria-selected': 'true' }, 'Toutes');
    await run([
      h('div', { role: 'tablist' }, tab, h('button', { role: 'tab', 'aria-selected': 'false' }, 'Payées')),
      table(FRENCH, LIST()),
    ]);
    tab.setAttribute('aria-selected', 'false');
    tab.nextElementSibling!.setAttribute('aria-selected', 'true');
    body().replaceChildren(row('F-3', '1 mars 2026', 'Payée'));
    await frames();
    expect(marks()).toEqual(['F-3 paid']);
    const list = document.querySelector('table')!;
    list.remove();
    await frames();
    expect(condition()).toBe('idle');
    expect(marks(list)).toEqual([]);
    body2(list).append(row('F-8'));
    document.body.append(list);
    await frames();
    expect(marks()).toEqual(['F-3 paid', 'F-8 late 1']);
    list.replaceWith(table(FRENCH, LIST()));
    await frames();
    expect(marks()).toEqual(MARKS);
  });

  it('follow a page that changes its language', async () => {
    await run([table(FRENCH, LIST())]);
    const heads = [...document.querySelectorAll('th')];
    heads.forEach((each, at) => ((each.firstChild as Text).data = ENGLISH[at]!));
    body().replaceChildren(
      tr(party('HABITAT', 'F-1'), 'Mar 01, 2026', 'Mar 11, 2026', 'To be paid', 'EUR\u00a01,234.50'),
      tr(party('HABITAT', 'F-2'), '01-03-2026', '02-03-2026', 'To be paid', 'EUR\u00a01,234'),
    );
    await frames();
    expect(marks()).toEqual(['F-1 late 1', 'F-2 late 10']);
  });

  it('follow columns that change their places', async () => {
    await run([table(FRENCH, LIST())]);
    for (const each of document.querySelectorAll('tr')) each.prepend(each.lastElementChild!);
    await frames();
    expect(marks()).toEqual(MARKS);
    expect(cellWords()).toEqual(['11 mars 2026 | page_daysLate 1']);
  });

  it('follow header cells that stand in no row', async () => {
    const head = h('div', {}, ...FRENCH.map((text) => h('span', { role: 'columnheader' }, text)));
    const make = (due: string, issued: string) =>
      gridRow(party('HABITAT', 'F-1'), issued, due, 'À encaisser', '1,00 EUR');
    await run([h('div', { role: 'grid' }, head, make('11 mars 2026', '1 mars 2026'))]);
    expect(marks()).toEqual(['F-1 late 1']);
    head.children[1]!.textContent = FRENCH[2];
    head.children[2]!.textContent = FRENCH[1];
    await frames();
    expect(marks()).toEqual(['F-1 late 11']);
  });
});

const body2 = (list: Element) => list.querySelector('tbody')!;

describe('what a row says', () => {
  it('is settled for the rows before it by one that comes later', async () => {
    await run(
      [table(ENGLISH, [tr(party('HABITAT', 'F-1'), '01/03/2026', '02/03/2026', 'To be paid', '€1.00')])],
      'en',
    );
    expect(marks()).toEqual(['F-1 unreadable']);
    body().append(tr(party('HABITAT', 'F-2'), '28/02/2026', '28/02/2026', 'To be paid', '€1.00'));
    await frames();
    expect(marks()).toEqual(['F-1 late 10', 'F-2 late 12']);
  });

  it('is followed into custom elements that come after a skeleton', async () => {
    const status = inShadow('q-badge', {}, h('span', {}, 'À encaisser'));
    await run([table(FRENCH, [tr('', '', '', '', '')])]);
    expect(condition()).toBe('reading');
    body().replaceChildren(row('F-1', '11 mars 2026', status));
    await frames();
    expect(marks()).toEqual(['F-1 late 1']);
    status.shadowRoot!.querySelector('span')!.textContent = 'Payée';
    await frames();
    expect(marks()).toEqual(['F-1 paid']);
  });

  it('is followed into a shadow root that a custom element gets later', async () => {
    const status = h('q-later');
    await run([table(FRENCH, [row('F-1', '11 mars 2026', status)])]);
    expect(marks()).toEqual(['F-1 unreadable']);
    status.attachShadow({ mode: 'open' }).append('À encaisser');
    cell(0, 4).append(' ');
    await frames();
    (status.shadowRoot!.firstChild as Text).data = 'Payée';
    await frames();
    expect(marks()).toEqual(['F-1 paid']);
  });

  it('is followed in a table inside a shadow root', async () => {
    const host = inShadow('q-list', {}, table(FRENCH, LIST()));
    await run([host]);
    const rows = host.shadowRoot!.querySelector('tbody')!;
    expect(marks(host.shadowRoot!)).toEqual(MARKS);
    rows.append(row('F-4'));
    await frames();
    expect(marks(host.shadowRoot!)).toEqual([...MARKS, 'F-4 late 1']);
    host.remove();
    await frames();
    expect(condition()).toBe('idle');
    expect(marks(host.shadowRoot!)).toEqual([]);
  });
});

describe('another list in the same table', () => {
  const quote = (number: string, status: string) =>
    tr(party('HABITAT', number), '1 mars 2026', '11 mars 2026', status, '825,00 EUR');

  it('is noticed by its heading', async () => {
    const heading = h('h1', {}, 'Factures clients');
    await run([heading, table(FRENCH, LIST())]);
    (heading.firstChild as Text).data = 'Devis';
    body().replaceChildren(quote('D-1', 'Brouillon'));
    await frames();
    expect(condition()).toBe('idle');
    expect(marks()).toEqual([]);
    heading.textContent = 'Factures clients';
    body().replaceChildren(...LIST());
    await frames();
    expect(marks()).toEqual(MARKS);
  });

  it('is noticed by the title of the page and by the place in the menu', async () => {
    const place = h('a', { 'aria-current': 'page' }, 'Devis');
    place.removeAttribute('aria-current');
    await run([h('nav', {}, place), table(FRENCH, LIST())]);
    document.title = 'Devis - Qonto';
    body().replaceChildren(quote('D-1', 'Brouillon'));
    await frames();
    expect(marks()).toEqual([]);
    document.title = 'Qonto';
    await frames();
    expect(marks()).toEqual(['D-1 draft']);
    place.setAttribute('aria-current', 'page');
    await frames();
    expect(marks()).toEqual([]);
  });

  it('is noticed by its statuses, when its rows arrive', async () => {
    await run([table(FRENCH, [tr('', '', '', '', '')])]);
    expect(condition()).toBe('reading');
    body().replaceChildren(quote('D-1', 'Accepté'), quote('D-2', 'Brouillon'));
    await frames();
    expect(condition()).toBe('idle');
    expect(marks()).toEqual([]);
    body().replaceChildren(...LIST());
    await frames();
    expect(marks()).toEqual(MARKS);
  });
});

describe('a list that cannot be read', () => {
  it('carries no mark, says so once, and is read when it can be', async () => {
    const head = [...FRENCH.slice(0, 4), 'Xyz'];
    const running = await run([table(FRENCH, LIST())]);
    const last = document.querySelector('th:last-child')!;
    last.textContent = head[4]!;
    await frames();
    expect(condition()).toBe('unrecognised');
    expect(marks()).toEqual([]);
    document.body.append(h('p', {}, 'elsewhere'));
    await frames();
    document.body.append(h('p', {}, 'again'));
    await frames();
    expect(running.unrecognised).toEqual(['amount']);
    last.textContent = 'Montant';
    await frames();
    expect(condition()).toBe('ready');
    expect(marks()).toEqual(MARKS);
  });

  it('is noticed when rows arrive in a table apart from its header', async () => {
    await run([
      h('table', {}, h('thead', {}, h('tr', {}, ...FRENCH.map((text) => h('th', {}, text))))),
      h('table', {}, h('tbody', {})),
    ]);
    body().append(...LIST());
    await frames();
    expect(condition()).toBe('unrecognised');
  });
});

describe('the day', () => {
  it('makes an invoice late at midnight, with no change of the page', async () => {
    show({ build: () => [table(HEADERS.fr!, LIST())] });
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const running = start(new Date(2026, 2, 12, 23, 59, 0));
    await frames();
    expect(marks()).toEqual(MARKS);
    running.now = new Date(2026, 2, 13, 0, 0, 0);
    vi.advanceTimersByTime(20_000);
    expect(running.days).toEqual(['2026-03-13']);
    expect(marks()).toEqual(['F-1 late 2', 'F-2 late 1', 'F-3 paid']);
    expect(cellWords()).toEqual(['11 mars 2026 | page_daysLate 2', '12 mars 2026 | page_daysLate 1']);
  });

  it.each([
    [new Date(2026, 2, 12, 0, 0, 0), MARKS],
    [new Date(2026, 2, 12, 23, 58, 0), MARKS],
    [new Date(2026, 2, 11, 23, 58, 0), ['F-1 unpaid', 'F-2 unpaid', 'F-3 paid']],
    [new Date(2026, 2, 30, 12), ['F-1 late 19', 'F-2 late 18', 'F-3 paid']],
  ])('is the local one at %s', async (now, expected) => {
    show({ build: () => [table(FRENCH, LIST())] });
    start(now);
    await frames();
    expect(marks()).toEqual(expected);
  });
});
