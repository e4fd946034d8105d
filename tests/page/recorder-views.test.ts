/** What is handed on of a view: which rows stand in it and in what order; and whose rows they are, when the table itself is another. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rowName } from '../../utils/core/row-name';
import { FRENCH, h, party, table, tr } from './pages/build';
import { frames, start, stopAll, type Running } from './pages/engine';
import { lineOf, show } from './pages/page';

afterEach(stopAll);

const row = (number: string, amount = '825,00 EUR', status = 'À encaisser') =>
  tr(party('HABITAT', number), '1 mars 2026', '11 mars 2026', status, amount);
const body = () => document.querySelector('tbody')!;
const rest = (ms = 450): Promise<void> => new Promise((done) => setTimeout(done, ms));
const waiting = () => tr(...Array.from({ length: 5 }, () => h('div', { class: 'q-skeleton' })));

/** The numbers that stood in the view, by each report that says so. */
function stood({ reports }: Running): string[][] {
  const numbers = new Map(reports.flatMap(({ changed }) => changed).map((one) => [rowName(one), one.number]));
  return reports.flatMap(({ standing }) =>
    standing ? [standing.names.split(' ').map((name) => numbers.get(name) ?? '?')] : [],
  );
}

describe('which rows stand in a view', () => {
  it('is told in the order of the page, and again when a row goes, though no row says anything new', async () => {
    show({ build: () => [table(FRENCH, [row('F-1'), row('F-2'), row('F-3')])] });
    const running = start();
    await vi.waitFor(() => expect(running.reports).toHaveLength(1));
    expect(running.reports[0]!.standing!.isAll).toBe(true);
    body().prepend(row('F-0'));
    await vi.waitFor(() => expect(running.reports).toHaveLength(2));
    body().children[2]!.remove();
    await vi.waitFor(() => expect(running.reports).toHaveLength(3));
    expect(running.reports[2]!.changed).toEqual([]);
    expect(stood(running)).toEqual([
      ['F-1', 'F-2', 'F-3'],
      ['F-0', 'F-1', 'F-2', 'F-3'],
      ['F-0', 'F-1', 'F-3'],
    ]);
  });

  it('is not told while rows are loading, or not believed yet', async () => {
    show({ build: () => [table(FRENCH, [row('F-1'), waiting()])] });
    const running = start();
    await vi.waitFor(() => expect(running.reports).toHaveLength(1));
    expect(running.reports[0]!.standing).toBeUndefined();
    body().lastElementChild!.replaceWith(row('F-2'));
    await vi.waitFor(() => expect(stood(running)).toEqual([['F-1', 'F-2']]));
    // A row that shows a mixture for a moment is none that stood there.
    const number = body().children[0]!.querySelector('td')!;
    for (const next of ['F-7', 'F-8', 'F-9']) {
      number.replaceChildren(...(party('HABITAT', next) as Node[]));
      await frames(1);
    }
    await rest();
    expect(stood(running).flat()).not.toContain('?');
    expect(stood(running).at(-1)).toEqual(['F-9', 'F-2']);
  });

  it('is not told of a search, which leaves what it leaves', async () => {
    const search = h('input', { type: 'search' }) as HTMLInputElement;
    search.value = 'habitat';
    show({ build: () => [search, table(FRENCH, [row('F-1')])] });
    const running = start();
    await vi.waitFor(() => expect(running.reports).toHaveLength(1));
    expect(running.reports[0]).toMatchObject({ whole: false, tab: null });
    expect(running.reports[0]!.standing).toBeUndefined();
  });

  it('says how the rows are sorted', async () => {
    show({ build: () => [table(FRENCH, [row('F-1')])] });
    document.querySelectorAll('th')[2]!.setAttribute('aria-sort', 'descending');
    const running = start();
    await vi.waitFor(() => expect(running.reports[0]?.sort).toBe('2 descending'));
  });

  it('says that there is more behind a button that adds rows, and only there', async () => {
    const told = async (...after: Node[]) => {
      show({ build: () => [h('main', {}, table(FRENCH, [row('F-1'), row('F-2')]), ...after)] });
      const running = start();
      await vi.waitFor(() => expect(running.reports.length).toBeGreaterThan(0));
      const { more } = running.reports.at(-1)!.position;
      stopAll();
      return more;
    };
    expect(await told(h('button', {}, 'Afficher plus'))).toBe(true);
    expect(await told(h('div', {}, h('button', {}, 'Afficher 40 de plus')))).toBe(true);
    expect(await told(h('p', {}, 'Afficher plus'))).toBeNull();
    expect(await told(h('aside', {}, h('button', {}, 'Voir plus')))).toBeNull();
    expect(await told()).toBeNull();
  });
});

describe('another organisation in another table', () => {
  const changed = ({ reports }: Running, slug: string) =>
    new Set(
      reports
        .filter((report) => report.slug === slug)
        .flatMap((report) => report.changed.map((each) => lineOf(each)!.split(' ')[0])),
    );
  const replaceTable = (...rows: HTMLElement[]) =>
    document.querySelector('table')!.replaceWith(table(FRENCH, rows));

  it.each([0, 60, 400])(
    'gets its rows and its own view, after an empty moment of %i ms, and back',
    async (moment) => {
      show({ build: () => [table(FRENCH, [row('F-1'), row('F-2')])] });
      const running = start();
      await vi.waitFor(() => expect(changed(running, 'first')).toEqual(new Set(['F-1', 'F-2'])));
      const go = async (slug: string, ...rows: HTMLElement[]) => {
        running.slug = slug;
        if (moment === 0) return replaceTable(...rows);
        const place = h('div', {});
        document.querySelector('table')!.replaceWith(place);
        await rest(moment);
        place.replaceWith(table(FRENCH, rows));
      };
      await go('second', row('G-1', '7,00 EUR'));
      await vi.waitFor(() => expect(changed(running, 'second')).toEqual(new Set(['G-1'])));
      expect(running.reports.at(-1)!.standing!.names.split(' ')).toHaveLength(1);
      expect(running.engine.isForeign).toBe(false);
      await go('first', row('F-1'), row('F-3'));
      await vi.waitFor(() => expect(changed(running, 'first')).toEqual(new Set(['F-1', 'F-2', 'F-3'])));
      expect(changed(running, 'second')).toEqual(new Set(['G-1']));
      expect(running.reports.at(-1)!.standing!.names.split(' ')).toHaveLength(2);
    },
  );

  it.each([0, 60])(
    'gets none of the former one’s rows drawn into the new table after %i ms',
    async (moment) => {
      show({ build: () => [table(FRENCH, [row('F-1'), row('F-2')])] });
      const running = start();
      await vi.waitFor(() => expect(changed(running, 'first')).toEqual(new Set(['F-1', 'F-2'])));
      running.slug = 'second';
      if (moment > 0) {
        document.querySelector('table')!.replaceWith(h('div', { id: 'empty' }));
        await rest(moment);
        document.querySelector('#empty')!.replaceWith(table(FRENCH, [row('F-1'), row('F-2')]));
      } else replaceTable(row('F-1'), row('F-2'));
      await rest();
      expect(running.engine.isForeign).toBe(true);
      expect(changed(running, 'second')).toEqual(new Set());
      replaceTable(row('G-1'), row('G-2'));
      await vi.waitFor(() => expect(changed(running, 'second')).toEqual(new Set(['G-1', 'G-2'])));
      expect(running.reports.at(-1)!.standing!.names.split(' ')).toHaveLength(2);
    },
  );
});
