/** A chase: every client once, by one letter or the statement, and every other one passed over with a reason. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planChase } from '../../utils/core/chase';
import type { Invoice } from '../../utils/core/invoice';
import { foldName } from '../../utils/core/invoice-name';
import type { RestReason } from '../../utils/core/reminder-plan';
import { openInvoice } from './journal-entries';

const late = (client: string, number: string, days: number, minor = 1_000) => ({
  ...{ days, invoice: openInvoice({ client, number, amount: { minor, currency: 'EUR' } }) },
});
const LIST = [late('A', 'F-1', 40), late('B', 'F-2', 30, 9_000), late('A', 'F-3', 20), late('C', 'F-4', 10)];
const rests =
  (by: Readonly<Record<string, RestReason>>) =>
  ({ number }: Invoice): RestReason | null =>
    by[number] ?? null;
const told = (by: Readonly<Record<string, RestReason>>, sort: 'oldest' | 'largest' = 'oldest') => {
  const { turns, passed } = planChase(LIST, rests(by), sort);
  return {
    turns: turns.map(({ client, kind, invoices }) => [client, kind, ...invoices.map(({ number }) => number)]),
    passed: passed.map(({ client, reason }) => [client, reason]),
  };
};

describe('a chase', () => {
  it('writes one statement to a client with several late invoices, and a letter to any other', () => {
    expect(told({})).toEqual({
      turns: [
        ['A', 'statement', 'F-1', 'F-3'],
        ['B', null, 'F-2'],
        ['C', null, 'F-4'],
      ],
      passed: [],
    });
    expect(told({}, 'largest').turns.map(([client]) => client)).toEqual(['B', 'A', 'C']);
  });

  it('passes over whom everything asks to leave alone, and says why', () => {
    expect(told({ 'F-1': 'promise', 'F-3': 'tooSoon', 'F-4': 'underMinimum' })).toEqual({
      turns: [['B', null, 'F-2']],
      passed: [
        ['A', 'promise'],
        ['C', 'underMinimum'],
      ],
    });
  });

  it('sends no statement where one of the invoices rests: that would ask for it as well', () => {
    expect(told({ 'F-1': 'disputed' }).turns[0]).toEqual(['A', null, 'F-3']);
  });

  it('names every client once', () => {
    const one = fc.record({
      client: fc.constantFrom('A', 'a', 'B', 'C', '__proto__'),
      days: fc.integer({ min: 1, max: 99 }),
      rest: fc.constantFrom(null, 'promise' as const, 'tooSoon' as const),
    });
    fc.assert(
      fc.property(fc.array(one), (all) => {
        const list = all.map(({ client, days }, n) => late(client, `F-${n}`, days));
        const { turns, passed } = planChase(
          list,
          ({ number }) => all[Number(number.slice(2))]!.rest,
          'oldest',
        );
        const named = [...turns, ...passed].map(({ client }) => foldName(client));
        expect([...named].sort()).toEqual([...new Set(all.map(({ client }) => foldName(client)))].sort());
        for (const { invoices } of turns)
          for (const { number } of invoices) expect(all[Number(number.slice(2))]!.rest).toBeNull();
      }),
    );
  });
});
