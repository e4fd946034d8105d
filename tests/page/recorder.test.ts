/** What reaches the ledger: readings that stood long enough, under the organisation whose page it was. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FRENCH, h, party, table, tr } from './pages/build';
import { frames, start, stopAll, type Running } from './pages/engine';
import { lineOf, show } from './pages/page';

afterEach(stopAll);

const row = (number: string, amount = '825,00 EUR', status = 'À encaisser') =>
  tr(party('HABITAT', number), '1 mars 2026', '11 mars 2026', status, amount);
const line = (number: string, amount = '82500 EUR', state = 'late 1') =>
  `${number} · HABITAT · - · ${state} · ${amount}`;
const body = () => document.querySelector('tbody')!;
const sent = ({ reports }: Running, slug?: string) =>
  reports
    .filter((report) => slug === undefined || report.slug === slug)
    .flatMap(({ changed }) => changed.map((reading) => lineOf(reading)));

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** Longer than a reading has to stand and a report is gathered. */
const SETTLED = 450;

describe('what is handed on', () => {
  it('is every row once, with totals, tab and position', async () => {
    show({
      build: () => [
        h('div', { role: 'tablist' }, h('button', { role: 'tab', 'aria-selected': 'true' }, 'Toutes')),
        h('div', {}, h('span', {}, 'En retard'), h('b', {}, '1 650,00 EUR')),
        table(FRENCH, [
          row('F-1'),
          row('F-2'),
          tr(h('div', {}, 'HABITAT'), '', '', 'À encaisser', '1,00 EUR'),
        ]),
        h('p', {}, 'Affichage de la page 1 sur 3 (62 éléments au total)'),
      ],
    });
    const running = start();
    await vi.waitFor(() => expect(sent(running)).toEqual([line('F-1'), line('F-2')]));
    expect(running.reports).toHaveLength(1);
    expect(running.reports[0]).toMatchObject({
      slug: 'first',
      locale: 'fr',
      tab: 'Toutes',
      shown: 3,
      position: { page: 1, pages: 3, items: 62, more: true },
      totals: { unpaid: null, late: [{ minor: 165000, currency: 'EUR' }] },
    });
    expect(running.reports[0]!.nameless.map((each) => lineOf(each))).toEqual([
      '? - · HABITAT · number numberMissing',
    ]);
    document.body.append(h('p', {}, 'nothing to do with it'));
    await rest(SETTLED);
    expect(running.reports).toHaveLength(1);
  });

  it('says whether every invoice is shown: by the tab, or by what a list without tabs holds', async () => {
    const paid = () => row('F-2', '1,00 EUR', 'Payée');
    const told = async (build: () => Node[]) => {
      show({ build });
      const running = start();
      await vi.waitFor(() => expect(running.reports.length).toBeGreaterThan(0));
      const { whole } = running.reports.at(-1)!;
      stopAll();
      return whole;
    };
    const tab = (text: string) => h('div', { role: 'tab', 'aria-selected': 'true' }, text);
    expect(await told(() => [table(FRENCH, [row('F-1'), paid()])])).toBe(true);
    expect(await told(() => [table(FRENCH, [row('F-1'), row('F-2')])])).toBeNull();
    expect(await told(() => [tab('Payées'), table(FRENCH, [paid()])])).toBe(false);
    expect(await told(() => [tab('Vue 1'), table(FRENCH, [row('F-1'), paid()])])).toBeNull();
    expect(await told(() => [tab('Toutes'), table(FRENCH, [paid()])])).toBe(true);
  });

  it('does not count a page as seen while its rows are still to come', async () => {
    const waiting = () => tr(...Array.from({ length: 5 }, () => h('div', { class: 'q-skeleton' })));
    show({
      build: () => [
        table(FRENCH, [row('F-1'), waiting()]),
        h('p', {}, 'Affichage de la page 1 sur 1 (2 éléments au total)'),
      ],
    });
    const running = start();
    await vi.waitFor(() => expect(running.reports.length).toBeGreaterThan(0));
    expect(running.reports.at(-1)!.position).toEqual({ page: null, pages: 1, items: 2, more: true });
    body().lastElementChild!.replaceWith(row('F-2'));
    await vi.waitFor(() => expect(running.reports.at(-1)!.position.page).toBe(1));
  });

  it('is a change of status, once it stands', async () => {
    show({ build: () => [table(FRENCH, [row('F-1')])] });
    const running = start();
    await vi.waitFor(() => expect(sent(running)).toEqual([line('F-1')]));
    body().children[0]!.children[3]!.textContent = 'Payée';
    await vi.waitFor(() => expect(sent(running)).toEqual([line('F-1'), line('F-1', '82500 EUR', 'paid')]));
  });

  it('is no mixture of two invoices, while a row is filled cell by cell', async () => {
    show({ build: () => [table(FRENCH, [row('F-1', '1,00 EUR')])] });
    const running = start();
    await frames();
    const next = row('F-2', '2,00 EUR', 'Payée');
    const cells = [...(next as HTMLTableRowElement).cells];
    for (const [at, cell] of cells.entries()) {
      body().children[0]!.children[at]!.replaceWith(cell);
      await frames(1);
    }
    await rest(SETTLED);
    expect(sent(running).filter((each) => !each!.startsWith('?'))).toEqual(
      expect.arrayContaining([line('F-2', '200 EUR', 'paid')]),
    );
    for (const each of sent(running))
      expect([line('F-1', '100 EUR'), line('F-2', '200 EUR', 'paid')]).toContain(each);
  });

  it('is what stands, also when all rows are replaced every 50 ms', async () => {
    show({ build: () => [table(FRENCH, [row('F-1'), row('F-2')])] });
    const running = start();
    for (let i = 0; i < 12; i++) {
      await rest(50);
      body().replaceChildren(row('F-1'), row('F-2'));
    }
    await rest(SETTLED);
    expect([...new Set(sent(running))]).toEqual([line('F-1'), line('F-2')]);
    expect(sent(running)).toHaveLength(2);
  });

  it('is a row shown twice, of which one goes at once', async () => {
    show({ build: () => [table(FRENCH, [row('F-1'), row('F-1')])] });
    const running = start();
    await frames();
    body().children[0]!.remove();
    await rest(SETTLED);
    expect(sent(running)).toEqual([line('F-1')]);
  });

  it('is nothing that was seen for a moment alone', async () => {
    show({ build: () => [table(FRENCH, [row('F-1')])] });
    const running = start();
    await vi.waitFor(() => expect(sent(running)).toEqual([line('F-1')]));
    body().append(row('F-2'));
    await frames();
    body().lastElementChild!.remove();
    await rest(SETTLED);
    expect(sent(running)).toEqual([line('F-1')]);
  });

  it('is handed on again, as it is then, when nothing of it was stored', async () => {
    show({ build: () => [table(FRENCH, [row('F-1'), row('F-2')])] });
    const running = start();
    running.stores = false;
    await vi.waitFor(() => expect(sent(running)).toEqual([line('F-1'), line('F-2')]));
    running.stores = true;
    body().children[0]!.children[3]!.textContent = 'Payée';
    await vi.waitFor(() => expect(running.reports).toHaveLength(2));
    const again = running.reports[1]!.changed.map((reading) => lineOf(reading));
    expect(again.sort()).toEqual([line('F-1', '82500 EUR', 'paid'), line('F-2')]);
    await rest(SETTLED);
    expect(running.reports).toHaveLength(2);
  });

  it('is not held back by a list that goes away', async () => {
    show({ build: () => [table(FRENCH, [row('F-1')])] });
    const running = start();
    await rest(SETTLED / 2);
    document.body.replaceChildren(h('h1', {}, 'Transactions'));
    await frames();
    expect(sent(running)).toEqual([line('F-1')]);
  });
});

describe('another organisation', () => {
  const total = (amount: string) => h('div', {}, h('span', {}, 'En retard'), h('b', {}, amount));

  it('gets its own rows and totals, the former one its own', async () => {
    show({ build: () => [total('825,00 EUR'), table(FRENCH, [row('F-1')])] });
    const running = start();
    await rest(SETTLED / 2);
    running.slug = 'second';
    document.querySelector('b')!.textContent = '7,00 EUR';
    body().replaceChildren(row('G-1', '7,00 EUR'));
    await rest(SETTLED);
    expect(sent(running, 'first')).toEqual([line('F-1')]);
    expect(sent(running, 'second')).toEqual([line('G-1', '700 EUR')]);
    const late = (slug: string) =>
      running.reports
        .filter((each) => each.slug === slug)
        .flatMap(({ totals }) => totals.late?.map(({ minor }) => minor) ?? []);
    expect(late('first')).not.toContain(700);
    expect([...new Set(late('second'))]).toEqual([700]);
  });

  it('does not get rows of the former one that are still there, drawn again or not', async () => {
    show({ build: () => [table(FRENCH, [row('F-1'), row('F-2')])] });
    const running = start();
    await frames();
    running.slug = 'second';
    document.body.append(h('p', {}, 'loading'));
    await frames();
    body().children[1]!.replaceWith(row('F-2'));
    await rest(SETTLED);
    expect(running.reports.filter(({ slug }) => slug === 'second')).toEqual([]);
    body().replaceChildren(row('G-1'));
    await rest(SETTLED);
    expect(sent(running, 'second')).toEqual([line('G-1')]);
  });

  it('may have the very same invoices, once the former ones were gone', async () => {
    show({ build: () => [table(FRENCH, [row('F-1')])] });
    const running = start();
    await rest(SETTLED);
    running.slug = 'second';
    body().replaceChildren(tr('', '', '', '', ''));
    await rest(SETTLED);
    body().replaceChildren(row('F-1'));
    await rest(SETTLED);
    expect(sent(running, 'second')).toEqual([line('F-1')]);
  });

  it('is the same again when the user comes back', async () => {
    show({ build: () => [table(FRENCH, [row('F-1')])] });
    const running = start();
    await rest(SETTLED);
    running.slug = 'second';
    body().replaceChildren(row('G-1'));
    await rest(SETTLED);
    running.slug = 'first';
    body().replaceChildren(row('F-1'), row('F-2'));
    await rest(SETTLED);
    expect(sent(running, 'second')).toEqual([line('G-1')]);
    expect(new Set(sent(running, 'first'))).toEqual(new Set([line('F-1'), line('F-2')]));
  });
});
