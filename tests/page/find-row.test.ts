/** The one row of an invoice is found again by what it says; where two say the same, or none, nothing is. */
import { describe, expect, it } from 'vitest';
import { findRow, refOf, type FoundRow } from '../../utils/page/find-row';
import { createPage } from '../../utils/page/page';
import type { RowRef } from '../../utils/core/invoice';
import { FRENCH, party, table } from './pages/build';
import { rowOf } from './pages/one-row';
import { show } from './pages/page';

const row = (due = '11 mars 2026', amount = '825,00 EUR') =>
  rowOf({ client: party('HABITAT', 'F-1'), due, amount });
const REF: RowRef = {
  ...{ number: 'F-1', client: 'HABITAT', issueDate: null, dueDate: '2026-03-11' },
  amount: { minor: 82_500, currency: 'EUR' },
};

function listsOf(...rows: Node[]) {
  show({ build: () => [table(FRENCH, rows)] });
  const { state } = createPage(document, () => null).update(null);
  if (state.kind !== 'lists') throw new Error(state.kind);
  return state.lists;
}
/** Which row of the table was found, from 0; or why none was. */
const placeOf = (found: FoundRow) =>
  found.kind === 'row'
    ? [...document.querySelectorAll('tbody tr')].indexOf(found.row)
    : found.kind === 'several'
      ? `several: ${found.count}`
      : found.kind;

describe('of rows with one number and client', () => {
  it.each([
    ['another due date', row('12 mars 2026')],
    ['another amount', row(undefined, '12,00 EUR')],
    ['another currency', row(undefined, '825,00 USD')],
    ['an amount that cannot be read', row(undefined, 'x')],
  ])('the one meant is found beside one with %s', (_what, other) => {
    expect(placeOf(findRow(listsOf(other, row()), REF))).toBe(1);
  });

  it('the one meant is found however its number and client are printed now', () => {
    const printed = rowOf({
      client: party('HABI\u200bTAT', 'F\u20111'),
      due: '11 mars 2026',
      amount: '825,00 EUR',
    });
    expect(placeOf(findRow(listsOf(row('12 mars 2026'), printed), REF))).toBe(1);
  });

  it('none is found that was issued on another day', () => {
    const [reading] = [...listsOf(row())[0]!.rows.values()];
    const issueDate = (reading as { issueDate: string }).issueDate;
    expect(placeOf(findRow(listsOf(row()), { ...REF, issueDate }))).toBe(0);
    expect(placeOf(findRow(listsOf(row()), { ...REF, issueDate: '2025-03-01' }))).toBe('none');
  });

  it('none is found where two agree in all they say', () => {
    expect(placeOf(findRow(listsOf(row(), row()), REF))).toBe('several: 2');
  });

  it('none is found where none agrees, or where it has left the page', () => {
    expect(placeOf(findRow(listsOf(row('12 mars 2026')), REF))).toBe('none');
    const lists = listsOf(row());
    document.querySelector('tbody tr')!.remove();
    expect(placeOf(findRow(lists, REF))).toBe('none');
  });
});

describe('a row that cannot be read', () => {
  it('is found by its name alone, and never for an invoice that could be', () => {
    const ref = refOf({ kind: 'unreadable', number: 'F-1', client: 'HABITAT' });
    expect(placeOf(findRow(listsOf(row(), row(undefined, 'x')), ref))).toBe(1);
    expect(placeOf(findRow(listsOf(row(undefined, 'x')), REF))).toBe('none');
  });
});
