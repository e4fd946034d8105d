/** Late invoices by client: sums, order, search and filters; none is lost, and none is counted twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hold } from '../../utils/core/hold';
import type { Invoice } from '../../utils/core/invoice';
import { CLIENT_SORTS, dueSoon, lateClients, type ListedLate } from '../../utils/core/late-clients';
import { openInvoice } from './journal-entries';

const one = (
  client: string,
  number: string,
  days: number,
  minor = 100,
  hold: Hold | null = null,
  currency = 'EUR',
) =>
  ({
    days,
    hold,
    invoice: openInvoice({ client, number, amount: { minor, currency } }),
  }) satisfies ListedLate;
const LIST: readonly ListedLate[] = [
  one('HABITAT', 'F-1', 40, 82_500),
  one('Élan', 'F-2', 30, 1_000_050, null, 'USD'),
  one('HABITAT', 'F-3', 5, 17_500),
  one('Lumen', 'F-4', 60, 5_000, 'disputed'),
  one('E\u0301lan', 'F-5', 2, 200, 'promise'),
];
const shown = (view: Parameters<typeof lateClients>[1], list = LIST) =>
  lateClients(list, view).map(({ client, invoices }) => [
    client,
    ...invoices.map((each) => each.invoice.number),
  ]);

describe('clients', () => {
  it('come with the one late the longest first, and those to be left alone last', () => {
    expect(shown({})).toEqual([
      ['HABITAT', 'F-1', 'F-3'],
      ['Élan', 'F-2', 'F-5'],
      ['Lumen', 'F-4'],
    ]);
  });

  it('have their sums by currency, and how long they are late', () => {
    const [habitat, elan, lumen] = lateClients(LIST, {});
    expect(habitat).toMatchObject({ sums: [{ minor: 100_000, currency: 'EUR' }], days: 40, isOnHold: false });
    expect(elan!.sums).toHaveLength(2);
    expect(lumen!.isOnHold).toBe(true);
  });

  it('are sorted by the largest sum or by name', () => {
    expect(shown({ sort: 'largest' }).map(([name]) => name)).toEqual(['Élan', 'HABITAT', 'Lumen']);
    const calm = LIST.map((each) => ({ ...each, hold: null }));
    expect(shown({ sort: 'name' }, calm).map(([name]) => name)).toEqual(['Élan', 'HABITAT', 'Lumen']);
  });

  it.each([
    ['habitat', ['F-1', 'F-3']],
    ['elan', ['F-2', 'F-5']],
    ['f-4', ['F-4']],
    ['825,00', ['F-1']],
    ['10 000', ['F-2']],
    ['10 000,50', ['F-2']],
    ['nobody', []],
  ])('are found by %s', (query, numbers) => {
    expect(shown({ query }).flatMap(([, ...found]) => found)).toEqual(numbers);
  });

  it('are narrowed to what was promised, is disputed, or is on hold', () => {
    expect(shown({ filter: 'promised' })).toEqual([['E\u0301lan', 'F-5']]);
    expect(shown({ filter: 'disputed' })).toEqual([['Lumen', 'F-4']]);
    expect(shown({ filter: 'onHold' })).toEqual([
      ['Lumen', 'F-4'],
      ['E\u0301lan', 'F-5'],
    ]);
  });

  it('lose no invoice and add none, whatever the order', () => {
    const listed = fc.record({
      client: fc.constantFrom('A', 'a', 'B', 'É', 'constructor'),
      days: fc.integer({ min: 1, max: 400 }),
      minor: fc.integer({ min: -500, max: 500 }),
      hold: fc.constantFrom(null, 'promise' as const),
    });
    fc.assert(
      fc.property(fc.array(listed), fc.constantFrom(...CLIENT_SORTS), (all, sort) => {
        const list = all.map(({ client, days, minor, hold }, n) => one(client, `F-${n}`, days, minor, hold));
        const found = lateClients(list, { sort }).flatMap(({ invoices }) => invoices);
        expect(found.map(({ invoice }) => invoice.number).sort()).toEqual(
          list.map(({ invoice }) => invoice.number).sort(),
        );
      }),
    );
  });
});

describe('due soon', () => {
  const due = (dueDate: string | null, status: Invoice['status'] = 'unpaid') =>
    openInvoice({ dueDate, status });
  it('is what falls due from today on, within seven days', () => {
    const days = ['2026-05-14', '2026-05-15', '2026-05-22', '2026-05-23', null];
    const found = dueSoon([...days.map((day) => due(day)), due('2026-05-16', 'paid')], '2026-05-15');
    expect(found.map(({ dueDate }) => dueDate)).toEqual(['2026-05-15', '2026-05-22']);
  });
});
