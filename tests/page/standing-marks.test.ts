/** A row says how its invoice stands by the journal, beside how late it is, and over nothing else that it says. */
import { afterEach, describe, expect, it } from 'vitest';
import marksCss from '../../components/marks/marks.css?inline';
import { FRENCH, inShadow, party, table, tr } from './pages/build';
import { cellWords, frames, start, stopAll } from './pages/engine';
import { show } from './pages/page';

afterEach(stopAll);

const says = (mark: string | undefined) =>
  mark === undefined ? null : { mark, remaining: null, hold: null };

const row = (number: string, due: string, status = 'À encaisser') =>
  tr(party('HABITAT', number), '1 mars 2026', due, status, '825,00 EUR');
const LIST = () => [
  row('F-1', '11 mars 2026'),
  row('F-2', '31 mars 2026'),
  row('F-3', '11 mars 2026', 'Payée'),
  row('F-4', '11 mars 2026'),
];

describe('the mark of a row', () => {
  it('says what the journal says of an unpaid invoice, and follows it', async () => {
    const said = new Map([
      ['F-1', 'contestée'],
      ['F-2', 'en attente'],
      ['F-3', 'relancée 1×'],
    ]);
    show({ build: () => [table(FRENCH, LIST())] });
    const { engine } = start(undefined, undefined, ({ number }) => says(said.get(number)));
    await frames();
    expect(cellWords()).toEqual([
      '11 mars 2026 | page_markLate 1 contestée',
      '31 mars 2026 | en attente',
      '11 mars 2026 | page_daysLate 1',
    ]);
    said.clear();
    said.set('F-4', 'contestée');
    engine.remark();
    expect(cellWords()).toEqual([
      '11 mars 2026 | page_daysLate 1',
      '11 mars 2026 | page_markLate 1 contestée',
    ]);
  });

  it('stays within its cell, however much there is to say', async () => {
    const rows = LIST();
    for (const each of rows) each.style.height = '60px';
    const host = inShadow('q-narrow', {}, table(FRENCH, rows));
    show({ build: () => [host] });
    const long = 'relancée douze fois, la dernière il y a soixante jours, et contestée';
    start(undefined, marksCss, () => says(long));
    await frames();
    const cells = [...host.shadowRoot!.querySelectorAll<HTMLElement>('[data-relance-words]')];
    expect(cells).toHaveLength(3);
    for (const cell of cells) {
      const mark = getComputedStyle(cell, '::after');
      // Without its padding, which the cell has to hold as well.
      expect(mark.boxSizing).toBe('content-box');
      expect(Number.parseFloat(mark.width)).toBeLessThanOrEqual(cell.clientWidth - 12);
      expect([mark.overflow, mark.position]).toEqual(['hidden', 'absolute']);
    }
  });

  it('is red where the invoice is late, and quiet where it is not', async () => {
    const host = inShadow('q-colours', {}, table(FRENCH, LIST()));
    show({ build: () => [host] });
    start(undefined, marksCss, () => says('contestée'));
    await frames();
    const colours = [...host.shadowRoot!.querySelectorAll('[data-relance-words]')].map(
      (cell) => getComputedStyle(cell, '::after').backgroundColor,
    );
    expect(colours).toEqual(['rgb(179, 49, 29)', 'rgb(77, 85, 92)', 'rgb(179, 49, 29)']);
  });
});
