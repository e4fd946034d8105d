/** What was owed on an earlier day, by the journal: counted, left out, or named as uncertain, never guessed. */
import { describe, expect, it } from 'vitest';
import type { FactContent } from '../../utils/core/journal';
import type { Invoice } from '../../utils/core/invoice';
import { fact } from './journal-entries';
import { invoice, packOf, rowsOf } from './pack-data';

/** Asked before the list was read. */
const EARLIER = '2026-04-30';

const settled: FactContent = { kind: 'settled' };
const unsettled: FactContent = { kind: 'unsettled' };
const credited: FactContent = { kind: 'creditNote', creditNoteNumber: 'AV-1', reason: null };

function owed(
  status: Invoice['status'],
  facts: readonly [day: string, content: FactContent][],
  asOf = EARLIER,
) {
  const entries = facts.map(([day, content], at) =>
    fact(`f${at}`, at + 1, day, content, {
      invoice: { number: 'F-2026-022', client: 'Menuiserie Ozanne', issueDate: null },
    }),
  );
  const pack = packOf([invoice({ status, dueDate: '2026-03-31' })], entries, { asOf });
  return [rowsOf(pack, 'invoices', ['number']).length, rowsOf(pack, 'gaps', ['gap']).flat()];
}

describe('an invoice that is paid now', () => {
  it.each([
    ['settled after that day: was owed', [['2026-05-02', settled]], [1, []]],
    ['settled on that day: was not', [['2026-04-30', settled]], [0, []]],
    ['settled at an unknown day: is uncertain', [], [0, ['pack_gap_paidUnknownDay']]],
    [
      'settled, taken back and settled again: was not, on a day of the first settlement',
      [
        ['2026-04-10', settled],
        ['2026-05-02', unsettled],
        ['2026-05-03', settled],
      ],
      [0, []],
    ],
  ] as const)('%s', (_, facts, expected) => {
    expect(owed('paid', facts as never)).toEqual(expected);
  });

  it('is surely paid on the day of the reading', () => {
    expect(owed('paid', [], '2026-05-31')).toEqual([0, []]);
  });
});

describe('an invoice that is unpaid now', () => {
  it.each([
    ['is owed', [], [1, []]],
    [
      'was not owed while it was settled',
      [
        ['2026-04-10', settled],
        ['2026-05-10', unsettled],
      ],
      [0, []],
    ],
    [
      'is owed again once the settlement was taken back',
      [
        ['2026-04-10', settled],
        ['2026-04-20', unsettled],
      ],
      [1, []],
    ],
    [
      'is owed and named where the journal says settled',
      [['2026-04-10', settled]],
      [1, ['pack_gap_settledButUnpaid']],
    ],
    [
      'is owed and named where it was credited',
      [['2026-04-10', credited]],
      [1, ['pack_gap_creditedButUnpaid']],
    ],
    ['is not named for what came later', [['2026-05-10', credited]], [1, []]],
    [
      'was paid, since an unknown day, where its first settlement is not recorded',
      [['2026-05-10', unsettled]],
      [0, ['pack_gap_paidUnknownDay']],
    ],
  ] as const)('%s', (_, facts, expected) => {
    expect(owed('unpaid', facts as never)).toEqual(expected);
  });
});

describe('an invoice that is canceled now', () => {
  it.each([
    ['credited after that day: was owed', [['2026-05-02', credited]], [1, []]],
    ['credited before: was not', [['2026-04-02', credited]], [0, []]],
    ['without a record: is uncertain', [], [0, ['pack_gap_canceledUnknownDay']]],
    [
      'settled, and credited after that day: was not',
      [
        ['2026-04-10', settled],
        ['2026-05-02', credited],
      ],
      [0, []],
    ],
    [
      'settled and taken back before, credited after: was owed',
      [
        ['2026-04-10', settled],
        ['2026-04-20', unsettled],
        ['2026-05-02', credited],
      ],
      [1, []],
    ],
  ] as const)('%s', (_, facts, expected) => {
    expect(owed('canceled', facts as never)).toEqual(expected);
  });
});

describe('an invoice without a due date', () => {
  it('that was owed is uncertain, and not counted', () => {
    const entries = [
      fact('a', 1, '2026-05-02', settled, {
        invoice: { number: 'F-2026-022', client: 'Menuiserie Ozanne', issueDate: null },
      }),
    ];
    const pack = packOf([invoice({ status: 'paid', dueDate: null })], entries, { asOf: EARLIER });
    expect(rowsOf(pack, 'invoices', ['number'])).toEqual([]);
    expect(rowsOf(pack, 'gaps', ['gap'])).toEqual([['pack_gap_undated']]);
  });
});

describe('a mark of the page', () => {
  it('that contradicts the due date on the day of the reading is named', () => {
    const pack = packOf([invoice({ overdueMark: false })]);
    expect(rowsOf(pack, 'gaps', ['gap'])).toEqual([['pack_gap_markContradicts']]);
    expect(rowsOf(pack, 'invoices', ['number'])).toHaveLength(1);
  });
});
