/** Marks follow what the rows say, whatever the host does to them. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ENGLISH, FRENCH, grid, gridRow, h, party, table, tr } from './pages/build';
import { cellWords, condition, frames, marks, start, stopAll } from './pages/engine';
import { HEADERS } from './pages/languages';
import { body, cell, LIST, MARKS, row, run } from './pages/marked-list';
import { show } from './pages/page';

afterEach(stopAll);

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
    body(list).append(row('F-8'));
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
