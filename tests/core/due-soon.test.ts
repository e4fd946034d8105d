/** What falls due in the days to come: its first and last day, its sums, its order. */
import { describe, expect, it } from 'vitest';
import { dueSoon } from '../../utils/core/due-soon';

const open = (number: string, dueDate: string, minor: number, currency = 'EUR') => ({
  ...{ client: 'Ozanne', number, dueDate, owed: { minor, currency } },
});

describe('dueSoon', () => {
  it('begins with what is due today and ends with the thirtieth day after', () => {
    const days = ['2026-01-30', '2026-01-31', '2026-03-02', '2026-03-03'].map((day) => open(day, day, 100));
    expect(dueSoon(days, '2026-01-31').map(({ day }) => day)).toEqual(['2026-01-31', '2026-03-02']);
    expect(dueSoon(days, '2026-01-31', 31).map(({ day }) => day)).toHaveLength(3);
  });

  it('sums a day by currency, a credit included, the largest first', () => {
    const list = [
      open('A', '2026-02-02', 100),
      open('B', '2026-02-02', 250, 'CHF'),
      open('C', '2026-02-02', 900),
      open('D', '2026-02-02', -50),
      open('E', '2026-02-01', 1),
    ];
    expect(
      dueSoon(list, '2026-02-01').map(({ day, sum, invoices }) => [
        day,
        sum,
        invoices.map(({ number }) => number).join(''),
      ]),
    ).toEqual([
      ['2026-02-01', { minor: 1, currency: 'EUR' }, 'E'],
      ['2026-02-02', { minor: 250, currency: 'CHF' }, 'B'],
      ['2026-02-02', { minor: 950, currency: 'EUR' }, 'CAD'],
    ]);
  });
});
