/** What is known beside what is shown: each row stands for one invoice at most, and takes no other one's place. */
import { describe, expect, it } from 'vitest';
import type { Invoice, RowReading } from '../../utils/core/invoice';
import { invoicesBeside } from '../../utils/core/other-invoices';
import { openInvoice } from './journal-entries';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const of = (issueDate: string | null, minor: number, more: Partial<Invoice> = {}) =>
  openInvoice({ number: '12', issueDate, amount: eur(minor), ...more });
const unreadable: RowReading = {
  ...{ kind: 'unreadable', reason: 'amountUnreadable', field: 'amount', seen: 'x' },
  ...{ number: '12', client: openInvoice().client },
};

describe('invoicesBeside', () => {
  const [old, young, twin] = [of('2025-01-10', 100), of('2026-01-12', 200), of('2026-01-12', 300)];
  const known = [old, young, twin];

  it.each<[string, RowReading[], Invoice[]]>([
    ['nothing shown', [], known],
    ['the invoice of that year', [young], [old, twin]],
    ['the twin that prints the same', [twin], [old, young]],
    ['it although it is settled now', [of('2026-01-12', 200, { status: 'paid' })], [old, twin]],
    ['one of the twins where neither prints the same', [of('2026-01-12', 999)], [old, twin]],
    ['the one of that amount, on a page without dates', [of(null, 300)], [old, young]],
    ['each of both years', [young, old], [twin]],
    ['the one that is sure before the one that is not', [of('2026-01-12', 999), young], [old]],
    ['one that could not be read', [unreadable], [young, twin]],
    ['none of another client', [of('2026-01-12', 200, { client: 'Other' })], known],
    ['the same one shown twice', [young, young, young], [old]],
  ])('leaves out %s', (_, shown, left) => {
    expect(invoicesBeside(known, shown)).toEqual(left);
  });
});
