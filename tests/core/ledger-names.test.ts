/** A client who is called otherwise now: what was recorded of the invoice before is not lost. */
import { describe, expect, it } from 'vitest';
import { addReport, type Ledger } from '../../utils/core/ledger';
import { invoiceFacts } from '../../utils/core/invoice-facts';
import type { InvoiceName } from '../../utils/core/invoice';
import type { FactContent, Journal } from '../../utils/core/journal';
import type { RowReading } from '../../utils/core/invoice';
import { fact, INVOICE, journal } from './journal-entries';
import { AS_OF, invoice, ledgerOf, packOf, rowsOf } from './pack-data';

const NEW = 'Menuiserie Ozanne SAS';
const then = (ledger: Ledger, ...changed: RowReading[]): Ledger =>
  addReport(ledger, {
    ...{
      slug: 'acme-1',
      locale: 'fr',
      at: ledger.lastReadAt + 1,
      changed,
      nameless: [],
      shown: 1,
      tab: null,
    },
    ...{ whole: true, position: { page: null, pages: null, items: null, more: null } },
    totals: { unpaid: null, late: null },
  });
const names = (ledger: Ledger) =>
  Object.values(ledger.entries).map(({ reading, formerly }) => [reading.client, formerly]);
const told = (record: Journal, ledger: Ledger | null): InvoiceName[] =>
  invoiceFacts(record, ledger).all.map((one) => one.invoice);
/** As the ledger of these tests knows the invoice. */
const KNOWN: InvoiceName = { ...INVOICE, issueDate: '2026-01-01' };
const call: FactContent = { kind: 'call', text: 'x' };

describe('former names', () => {
  it('are kept through every later reading, and the present one is not among them', () => {
    const renamed = then(ledgerOf(invoice()), invoice({ client: NEW }));
    expect(names(renamed)).toEqual([[NEW, [INVOICE.client]]]);
    const read = then(renamed, invoice({ client: NEW, status: 'paid' }));
    expect(names(read)).toEqual([[NEW, [INVOICE.client]]]);
    expect(names(then(read, invoice({ client: 'Third' })))).toEqual([['Third', [INVOICE.client, NEW]]]);
    expect(names(then(renamed, invoice()))).toEqual([[INVOICE.client, [NEW]]]);
  });

  it('lead from the journal to the invoice', () => {
    const ledger = then(ledgerOf(invoice()), invoice({ client: NEW }));
    const record = journal(
      fact('a', 1, '2026-05-02', call),
      fact('b', 2, '2026-05-02', call, { invoice: { ...INVOICE, number: 'other' } }),
    );
    expect(told(record, ledger)).toEqual([
      { ...KNOWN, client: NEW },
      { ...INVOICE, number: 'other' },
    ]);
    expect(told(record, null)).toEqual([INVOICE, { ...INVOICE, number: 'other' }]);
    expect(told(record, ledgerOf(invoice()))).toEqual([KNOWN, { ...INVOICE, number: 'other' }]);
  });

  it('lead nowhere where somebody else is called so now', () => {
    const ledger = then(
      then(ledgerOf(invoice()), invoice({ client: NEW })),
      invoice({ amount: { minor: 7, currency: 'EUR' } }),
    );
    expect(names(ledger)).toHaveLength(2);
    const record = journal(fact('a', 1, '2026-05-02', call));
    expect(told(record, ledger)).toEqual([KNOWN]);
  });

  it('lead nowhere where two were called so', () => {
    const both = [invoice(), invoice({ dueDate: '2026-05-09' })];
    const ledger = then(
      then(ledgerOf(...both), { ...both[0]!, client: NEW }),
      { ...both[1]!, client: 'Third' },
      { ...both[0]!, client: NEW },
    );
    expect(names(ledger)).toEqual(
      expect.arrayContaining([
        [NEW, [INVOICE.client]],
        ['Third', [INVOICE.client]],
      ]),
    );
    const record = journal(fact('a', 1, '2026-05-02', call));
    expect(told(record, ledger)).toEqual([INVOICE]);
  });

  it('let the pack count what was settled and reminded under them', () => {
    const ledger = then(ledgerOf(invoice()), invoice({ client: NEW, status: 'paid' }));
    const settled = fact('a', 1, '2026-05-20', { kind: 'settled' });
    const before = packOf([], [settled], { ledger, asOf: '2026-05-19' });
    expect(rowsOf(before, 'invoices', ['client'])).toEqual([[NEW]]);
    expect(rowsOf(before, 'gaps', ['gap'])).toEqual([]);
    const after = packOf([], [settled], { ledger, asOf: AS_OF });
    expect(rowsOf(after, 'invoices', ['client'])).toEqual([]);
  });
});
