/** How clients pay: medians against an oracle, bounds where the day of a payment is not known exactly. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../utils/core/day';
import { median, payers, type PaidInvoice } from '../../utils/core/payers';

const paid = (
  client: string,
  number: string,
  from: string,
  to = from,
  more: Partial<PaidInvoice> = {},
): PaidInvoice => ({
  ...{ client, number, issueDate: '2026-01-01', dueDate: '2026-01-31', paid: { from, to } },
  ...more,
});

describe('payers', () => {
  it('are those of whom payments were seen, the slowest first, each with the latest payment first', () => {
    const list = payers([
      paid('Lumen', 'L-1', '2026-02-02'),
      paid('Ozanne', 'O-1', '2026-02-10', '2026-02-14'),
      paid('Ozanne', 'O-2', '2026-01-31'),
      paid('Ozanne\u00a0', 'O-3', '2026-03-02', '2026-03-12'),
    ]);
    expect(list.map(({ client }) => client.trim())).toEqual(['Ozanne', 'Lumen']);
    expect(list[0]).toMatchObject({
      fromDue: { least: 10, most: 14 },
      fromIssue: { least: 40, most: 44 },
    });
    expect(list[0]!.invoices.map(({ number }) => number)).toEqual(['O-3', 'O-1', 'O-2']);
    expect(list[1]!.fromDue).toEqual({ least: 2, most: 2 });
  });

  it('count from what is known: without a due date from the issue alone, and last', () => {
    const undated = paid('A', 'A-1', '2026-05-01', '2026-05-01', { dueDate: null });
    const early = paid('B', 'B-1', '2026-01-21', '2026-01-21', { issueDate: null });
    expect(payers([undated, early])).toMatchObject([
      { client: 'B', fromDue: { least: -10, most: -10 }, fromIssue: null },
      { client: 'A', fromDue: null, fromIssue: { least: 120, most: 120 } },
    ]);
  });

  it('hold the true median between their bounds, whatever day each was paid on', () => {
    const one = fc.record({
      wait: fc.integer({ min: -40, max: 200 }),
      width: fc.integer({ min: 0, max: 30 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 12 }), (list) => {
        const due = '2026-01-31';
        const truth = list.map(({ wait, width, part }) => wait + Math.round(width * part));
        const invoices = list.map(({ wait, width }, n) =>
          paid('A', String(n), addDays(due, wait), addDays(due, wait + width)),
        );
        const { least, most } = payers(invoices)[0]!.fromDue!;
        const real = median(truth)!;
        expect(least).toBeLessThanOrEqual(real);
        expect(most).toBeGreaterThanOrEqual(real);
      }),
    );
  });
});

describe('median', () => {
  it.each([
    [[], null],
    [[7], 7],
    [[10, 2], 6],
    [[100, 9, 10], 10],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %s', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('has as many on either side', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1 }), (values) => {
        const middle = median(values)!;
        const below = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});
