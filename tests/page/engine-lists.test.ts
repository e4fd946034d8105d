/** The list itself changes: another list in its table, one that cannot be read, custom elements that come later. */
import { afterEach, describe, expect, it } from 'vitest';
import { ENGLISH, FRENCH, h, inShadow, party, table, tr } from './pages/build';
import { condition, frames, marks, stopAll } from './pages/engine';
import { body, cell, LIST, MARKS, row, run } from './pages/marked-list';

afterEach(stopAll);

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
  const quote = (number: string, status: string) => row(number, '11 mars 2026', status);

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
    expect(marks()).toEqual(MARKS);
  });

  it('is followed where the columns of two such tables change places', async () => {
    const headers = h('tr', {}, ...FRENCH.map((text) => h('th', {}, text)));
    await run([h('table', {}, h('thead', {}, headers)), h('table', {}, h('tbody', {}, ...LIST()))]);
    expect(marks()).toEqual(MARKS);
    for (const line of [headers, ...body().children]) line.append(line.children[3]!);
    await frames();
    expect(marks()).toEqual(MARKS);
  });
});
