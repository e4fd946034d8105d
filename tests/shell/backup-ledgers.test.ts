/** Two ledgers made one: every invoice of both, twins kept apart, the newest reading of each. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLedger, invoicesOf, type Ledger } from '../../utils/core/ledger';
import { mergeLedgers } from '../../utils/core/ledger-merge';
import { invoice, ledger } from './backup-data';

const facts = (one: Ledger): string[] =>
  invoicesOf(one)
    .map(({ number, client, issueDate, dueDate, status, amount }) =>
      [number, client, issueDate, dueDate, status, amount?.minor].join(' '),
    )
    .sort();

/**
 * Issued invoices, no two alike: some share number and client, and then differ in their issue date. Of two clients
 * they differ in their amount, else they would be one whose name was changed.
 */
const ledgerArb = fc
  .tuple(
    fc.uniqueArray(
      fc.record({
        number: fc.constantFrom('F-1', 'F-2', 'F-3'),
        client: fc.constantFrom('Ozanne', 'Lumen'),
        issueDate: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'),
      }),
      { selector: (one) => JSON.stringify(one) },
    ),
    fc.integer({ min: 1, max: 1_000 }),
  )
  .map(([list, at]) =>
    ledger(
      'acme-1',
      at,
      ...list.map(({ number, ...more }) =>
        invoice(number, { ...more, amount: { minor: more.client === 'Lumen' ? 100 : 200, currency: 'EUR' } }),
      ),
    ),
  );

/** As those, where the names of clients are no more than names. */
const renamedArb = ledgerArb.map((one): Ledger => ({
  ...one,
  entries: Object.fromEntries(
    Object.entries(one.entries).map(([key, { reading, readAt }]) => [
      key,
      { reading: { ...reading, amount: { minor: 300, currency: 'EUR' } } as typeof reading, readAt },
    ]),
  ),
}));

describe('mergeLedgers', () => {
  it('holds every invoice of both once, from either side', () => {
    fc.assert(
      fc.property(ledgerArb, ledgerArb, (a, b) => {
        const merged = facts(mergeLedgers(a, b));
        expect(merged).toEqual([...new Set([...facts(a), ...facts(b)])].sort());
        expect(facts(mergeLedgers(b, a))).toEqual(merged);
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(ledgerArb, renamedArb), fc.oneof(ledgerArb, renamedArb), (a, b) => {
        const once = mergeLedgers(a, b);
        expect(mergeLedgers(once, b)).toEqual(once);
        expect(mergeLedgers(once, a)).toEqual(once);
        expect(mergeLedgers(once, once)).toEqual(once);
        expect(mergeLedgers(emptyLedger('acme-1'), a)).toEqual(a);
      }),
    );
  });

  it('takes the newer reading of each invoice, from whichever side it is', () => {
    const old = ledger('acme-1', 1_000, invoice('F-1'), invoice('F-2'));
    const recent = ledger('acme-1', 2_000, invoice('F-1', { status: 'paid', dueDate: null }));
    for (const merged of [mergeLedgers(old, recent), mergeLedgers(recent, old)]) {
      expect(facts(merged)).toEqual([
        'F-1 Ozanne 2026-03-11  paid 82500',
        'F-2 Ozanne 2026-03-11 2026-04-10 unpaid 82500',
      ]);
      expect(merged.lastReadAt).toBe(2_000);
    }
  });

  it('matches twins by their facts, though the other ledger numbers them otherwise', () => {
    const one = invoice('F-1', { amount: { minor: 100, currency: 'EUR' } });
    const two = invoice('F-1', { amount: { minor: 200, currency: 'EUR' } });
    const merged = mergeLedgers(
      ledger('acme-1', 1_000, one, two),
      ledger('acme-1', 2_000, { ...two, status: 'paid' }),
    );
    expect(facts(merged)).toEqual([
      'F-1 Ozanne 2026-03-11 2026-04-10 paid 200',
      'F-1 Ozanne 2026-03-11 2026-04-10 unpaid 100',
    ]);
    expect(Object.keys(merged.entries)).toEqual(['F-1\u241fOzanne\u241f0', 'F-1\u241fOzanne\u241f1']);
  });

  describe('of which one knows a client by another name', () => {
    const old = ledger('acme-1', 1_000, invoice('F-1'), invoice('F-2'));
    const renamed = invoice('F-1', { client: 'Ozanne SAS', status: 'paid' });
    const recent = ledger('acme-1', 2_000, renamed);

    it('has that invoice once, by its newest name, from either side', () => {
      for (const merged of [mergeLedgers(old, recent), mergeLedgers(recent, old)]) {
        expect(facts(merged)).toEqual([
          'F-1 Ozanne SAS 2026-03-11 2026-04-10 paid 82500',
          'F-2 Ozanne 2026-03-11 2026-04-10 unpaid 82500',
        ]);
        expect(merged.entries['F-1\u241fOzanne SAS\u241f0']?.formerly).toEqual(['Ozanne']);
        expect(mergeLedgers(merged, old)).toEqual(merged);
        expect(mergeLedgers(merged, recent)).toEqual(merged);
      }
    });

    it('takes two clients, who happen to have the same, for two where it is not sure', () => {
      const both = ledger('acme-1', 3_000, invoice('F-1'), renamed);
      for (const merged of [mergeLedgers(both, recent), mergeLedgers(old, both)])
        expect(facts(merged).filter((fact) => fact.startsWith('F-1'))).toHaveLength(2);
      const dearer = ledger('acme-1', 3_000, { ...renamed, amount: { minor: 1, currency: 'EUR' } });
      expect(facts(mergeLedgers(old, dearer))).toHaveLength(3);
    });
  });

  it('keeps the newest view, totals and failure, and forgets a failure that was followed by a reading', () => {
    const failure = { reason: 'columnsUnknown' as const, looked: 'x', at: 1_500 };
    const old: Ledger = { ...ledger('acme-1', 1_000, invoice('F-1')), unrecognised: failure };
    const recent = ledger('acme-1', 2_000, invoice('F-1'), invoice('F-2'));
    const totals = { unpaid: [], late: null, readAt: 900 };
    for (const merged of [mergeLedgers({ ...old, hostTotals: totals }, recent), mergeLedgers(recent, old)]) {
      expect(merged.views['Toutes']?.shown).toBe(2);
      expect(merged.unrecognised).toBeNull();
    }
    expect(mergeLedgers(recent, { ...old, hostTotals: totals }).hostTotals).toEqual(totals);
    const earlier = ledger('acme-1', 500, invoice('F-1'));
    expect(mergeLedgers(earlier, old).unrecognised).toEqual(failure);
  });
});
