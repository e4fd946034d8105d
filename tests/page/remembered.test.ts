/** What is remembered of one row's cell is used for another only where the two say the same. */
import { afterEach, describe, expect, it } from 'vitest';
import { FRENCH, h, party, table, tr, type Cell } from './pages/build';
import { svg } from './pages/one-row';
import { readDocument, show } from './pages/page';

afterEach(() => document.body.replaceChildren());

const row = (number: string, due: Cell, status: Cell) =>
  tr(party('HABITAT', number), '1 mars 2026', due, status, '825,00 EUR');
const line = (number: string, state: string) => `${number} · HABITAT · - · ${state} · 82500 EUR`;

function read(...rows: readonly Element[]): string | string[] {
  show({ build: () => [table(FRENCH, rows)] });
  return readDocument();
}

describe('a cell like another one', () => {
  it('is told apart by the label of its icon', () => {
    const icon = (label: string) => svg({ 'aria-label': label });
    const rows = ['À encaisser', 'Payée', 'À encaisser'].map((label, at) =>
      row(`F-${at}`, '11 mars 2026', [icon(label)]),
    );
    expect(read(...rows)).toEqual([line('F-0', 'late 1'), line('F-1', 'paid'), line('F-2', 'late 1')]);
  });

  it('is told apart by a label of its own', () => {
    const rows = ['À encaisser', 'Payée'].map((label, at) => {
      const made = row(`F-${at}`, '11 mars 2026', [svg({})]);
      made.children[3]!.setAttribute('aria-label', label);
      return made;
    });
    expect(read(...rows)).toEqual([line('F-0', 'late 1'), line('F-1', 'paid')]);
  });

  it('is told apart by what is hidden of it', () => {
    const made = (number: string, hidden: boolean) => {
      const old = h('span', hidden ? { 'aria-hidden': 'true' } : {}, '2 mars 2026');
      return row(number, [old, h('div', {}, '11 mars 2026')], 'À encaisser');
    };
    expect(read(made('F-1', false), made('F-2', true), made('F-3', false))).toEqual([
      '? F-1 · HABITAT · dueDate dateConflict',
      line('F-2', 'late 1'),
      '? F-3 · HABITAT · dueDate dateConflict',
    ]);
  });

  it('is told apart by where its lines break', () => {
    const due = (tag: string): Cell => [h(tag, {}, '2'), h(tag, {}, '1 mars 2026')];
    const [first, second] = [
      read(row('F-1', due('b'), 'À encaisser')),
      read(row('F-1', due('div'), 'À encaisser')),
    ];
    expect(first).not.toEqual(second);
    expect(read(row('F-1', due('b'), 'À encaisser'), row('F-1', due('div'), 'À encaisser'))).toEqual([
      ...first,
      ...second,
    ]);
  });

  it('is told apart by its column, where only one has a label of it', () => {
    const rows = [
      row('F-1', 'Échéance : 11 mars 2026', 'À encaisser'),
      row('F-2', '12 mars 2026', 'À encaisser'),
    ];
    rows[1]!.children[1]!.textContent = 'Échéance : 11 mars 2026';
    expect(read(...rows)).toEqual([line('F-1', 'late 1'), line('F-2', 'unpaid')]);
  });
});
