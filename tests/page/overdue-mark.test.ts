/** The page's own overdue mark: a second witness, read whatever it looks like, and never believed over the date. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { markContradicts } from '../../utils/core/lateness';
import { createPage } from '../../utils/page/page';
import { isReading } from '../../utils/page/read/list';
import { FRENCH, h, inShadow, party, table, tr, type Cell } from './pages/build';
import { marks, start, stopAll } from './pages/engine';
import { svg } from './pages/one-row';
import { show } from './pages/page';

afterEach(stopAll);

const row = (due: Cell, status: Cell = 'À encaisser', number = 'F-1') =>
  tr(party('HABITAT', number), '1 mars 2026', due, status, '825,00 EUR');

function markIn(due: Cell, status?: Cell): boolean | null | undefined {
  show({ build: () => [table(FRENCH, [row(due, status)])] });
  const { rows } = createPage(document, () => null).update(null);
  const result = rows[0]?.result;
  return isReading(result) && result.kind === 'invoice' ? result.overdueMark : undefined;
}

describe('the mark', () => {
  it.each<[string, () => Cell, Cell?]>([
    ['a glyph in the text', () => '11 mars 2026 ▲'],
    ['a glyph in front', () => [h('span', {}, '▲'), '11 mars 2026']],
    [
      'a glyph kept from assistive technology',
      () => ['11 mars 2026 ', h('span', { 'aria-hidden': 'true' }, '▲')],
    ],
    ['another triangle', () => ['11 mars 2026 ', h('span', {}, '△')]],
    ['a warning sign', () => '11 mars 2026 ⚠️'],
    ['a drawing with a label', () => ['11 mars 2026', svg({ 'aria-label': 'En retard' })]],
    ['a drawing with a title', () => ['11 mars 2026', svg({}, 'Échéance dépassée')]],
    ['a picture with a text', () => ['11 mars 2026', h('img', { alt: 'En retard', src: 'data:,' })]],
    ['a custom element', () => ['11 mars 2026 ', inShadow('q-mark', {}, h('span', {}, '▲'))]],
    ['a word below', () => [h('div', {}, '11 mars 2026'), h('div', {}, 'En retard')]],
    ['a word with a count', () => [h('div', {}, '11 mars 2026'), h('div', {}, 'En retard de 1 jour')]],
    ['the status', () => '11 mars 2026', 'En retard'],
  ])('is %s', (_, due, status) => {
    expect(markIn(due(), status)).toBe(true);
  });

  it.each<[string, () => Cell]>([
    ['a plain date', () => '11 mars 2026'],
    ['an icon for something else', () => ['11 mars 2026', svg({ 'aria-label': 'Calendrier' })]],
    ['how long ago', () => [h('div', {}, '11 mars 2026'), h('div', {}, 'hier')]],
  ])('is not %s', (_, due) => {
    expect(markIn(due())).toBe(false);
  });
});

describe('a mark that contradicts the date', () => {
  it('does not change the state, and reaches the ledger as a contradiction', async () => {
    show({
      build: () => [
        table(FRENCH, [
          row('12 mars 2026 ▲', undefined, 'F-1'),
          row('11 mars 2026', undefined, 'F-2'),
          row('11 mars 2026 ▲', undefined, 'F-3'),
        ]),
      ],
    });
    const running = start();
    await vi.waitFor(() => expect(running.reports).toHaveLength(1));
    expect(marks()).toEqual(['F-1 unpaid', 'F-2 late 1', 'F-3 late 1']);
    const told = running.reports[0]!.changed.map(
      (each) => each.kind === 'invoice' && markContradicts(each, '2026-03-12'),
    );
    expect(told).toEqual([true, true, false]);
  });

  it('is none on a page that uses no marks', async () => {
    show({ build: () => [table(FRENCH, [row('11 mars 2026')])] });
    const running = start();
    await vi.waitFor(() => expect(running.reports).toHaveLength(1));
    expect(running.reports[0]!.changed).toMatchObject([{ overdueMark: null }]);
  });
});
