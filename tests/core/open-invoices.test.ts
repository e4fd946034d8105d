/** The open invoices behind the popup's bar: their buckets come to what the two totals say, to the cent. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageing, BUCKETS } from '../../utils/core/ageing';
import { addDays } from '../../utils/core/day';
import { invoicesOf } from '../../utils/core/ledger';
import { sumByCurrency } from '../../utils/core/money';
import { openInvoices } from '../../utils/core/open-invoices';
import { summarise } from '../../utils/core/totals';
import { AS_OF, invoice, ledgerOf } from './pack-data';

describe('openInvoices', () => {
  it('are the unpaid ones on which something is owed', () => {
    const all = [
      invoice({ number: 'A' }),
      invoice({ number: 'B', status: 'paid' }),
      invoice({ number: 'C', status: 'draft', dueDate: null, amount: null }),
      invoice({ number: 'D', amount: { minor: 0, currency: 'EUR' } }),
      invoice({ number: 'E', amount: { minor: -5, currency: 'EUR' } }),
    ];
    expect(openInvoices(all).map(({ number }) => number)).toEqual(['A', 'E']);
  });

  it('age into buckets that come to unpaid and late, by currency', () => {
    const one = fc.record({
      due: fc.integer({ min: -200, max: 60 }),
      minor: fc.integer({ min: -5_000, max: 90_000 }),
      currency: fc.constantFrom('EUR', 'CHF'),
      status: fc.constantFrom('unpaid', 'paid', 'canceled'),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), (list) => {
        const rows = list.map(({ due, minor, currency, status }, n) =>
          invoice({ number: String(n), dueDate: addDays(AS_OF, due), amount: { minor, currency }, status }),
        );
        const ledger = ledgerOf(...rows);
        const parts = ageing(openInvoices(invoicesOf(ledger)), AS_OF);
        const { unpaid, late } = summarise(ledger, AS_OF);
        const wanted = (sums: typeof unpaid.sums) => sums.filter(({ minor }) => minor !== 0);
        const aged = (names: readonly (typeof BUCKETS)[number][]) =>
          sumByCurrency(parts.flatMap(({ buckets }) => names.map((name) => buckets[name]))).filter(
            ({ minor }) => minor !== 0,
          );
        expect(aged(['notDue'])).toEqual(wanted(unpaid.sums));
        expect(aged(BUCKETS.filter((name) => name !== 'notDue'))).toEqual(wanted(late.sums));
      }),
    );
  });
});
