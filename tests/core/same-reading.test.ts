/** Two readings of a row say the same, or they do not: a figure that changed must reach mark and ledger. */
import { describe, expect, it } from 'vitest';
import { sameReading, type RowReading, type UnreadableRow } from '../../utils/core/invoice';
import { openInvoice } from './journal-entries';

const INVOICE = openInvoice();
const UNREADABLE: UnreadableRow = {
  kind: 'unreadable',
  reason: 'amountMissing',
  field: 'amount',
  seen: '–',
  number: 'F-1',
  client: 'Lumen',
};

describe.each<[string, RowReading]>([
  ['an invoice', INVOICE],
  ['a row that could not be read', UNREADABLE],
])('%s', (_, reading) => {
  it('is the same when it is read again', () => {
    expect(sameReading(reading, structuredClone(reading))).toBe(true);
  });

  it.each(Object.keys(reading))('is another one when its %s is', (name) => {
    expect(sameReading(reading, { ...reading, [name]: 'another' })).toBe(false);
    expect(sameReading({ ...reading, [name]: null }, { ...reading, [name]: 'another' })).toBe(false);
  });

  it('is another one when it says more, or less', () => {
    expect(sameReading(reading, { ...reading, more: 1 } as never)).toBe(false);
    expect(sameReading({ ...reading, more: 1 } as never, reading)).toBe(false);
  });
});

describe('an amount', () => {
  it.each([
    { minor: 1, currency: 'EUR' },
    { minor: 82_500, currency: 'USD' },
  ])('is compared by figure and currency: %j', (amount) => {
    expect(sameReading(INVOICE, { ...INVOICE, amount })).toBe(false);
    expect(sameReading({ ...INVOICE, amount }, { ...INVOICE, amount: { ...amount } })).toBe(true);
  });
});
