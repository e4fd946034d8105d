/** Which invoice a fact of the journal is about: by issue date, by day, by former names; alone where nothing tells. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invoice, InvoiceName } from '../../utils/core/invoice';
import { invoiceFacts } from '../../utils/core/invoice-facts';
import { invoiceKey, isSameInvoice } from '../../utils/core/invoice-name';
import type { Fact, FactContent } from '../../utils/core/journal';
import { effective } from '../../utils/core/journal-effective';
import { emptyLedger, type Ledger } from '../../utils/core/ledger';
import { entryKey } from '../../utils/core/ledger-entries';
import { entriesArb, fact, journal, openInvoice, stated } from './journal-entries';

interface Known extends Partial<Invoice> {
  readonly formerly?: readonly string[];
}

/** A ledger of invoices with number 12, each with what is told of it. */
function ledgerWith(...invoices: Known[]): Ledger {
  const entries: Record<string, Ledger['entries'][string]> = {};
  for (const { formerly, ...more } of invoices) {
    const reading = openInvoice({ number: '12', client: 'HABITAT', ...more });
    let place = 0;
    while (entryKey(reading, place) in entries) place++;
    entries[entryKey(reading, place)] = { reading, readAt: 1, ...(formerly ? { formerly } : {}) };
  }
  return { ...emptyLedger('acme-1'), entries };
}

const named = (issueDate: string | null, client = 'HABITAT'): InvoiceName => ({
  number: '12',
  client,
  issueDate,
});
const call: FactContent = { kind: 'call', text: '' };
const told = (day: string, invoice: InvoiceName, content = call) => fact('a', 1, day, content, { invoice });

/** Under which name the fact stands then. */
const resolved = (ledger: Ledger | null, ...facts: Fact[]) =>
  invoiceFacts(journal(...facts), ledger).all.map((one) => one.invoice);

const [OF_2025, OF_2026] = [{ issueDate: '2025-01-10' }, { issueDate: '2026-01-12' }];
const BOTH = ledgerWith(OF_2025, OF_2026);

describe('a fact that names the issue date', () => {
  it.each<[string, Ledger | null, InvoiceName]>([
    ['is about the invoice of that date', BOTH, named('2025-01-10')],
    ['stands alone without that invoice', ledgerWith(OF_2026), named('2025-01-10')],
    ['stands alone without a ledger', null, named('2025-01-10')],
  ])('%s, whenever it happened', (_, ledger, expected) => {
    for (const day of ['2024-12-01', '2026-05-01'])
      expect(resolved(ledger, told(day, named('2025-01-10')))).toEqual([expected]);
  });

  it('is about the invoice whose date the page does not print', () => {
    expect(resolved(ledgerWith({ issueDate: null }), told('2026-05-01', named('2025-01-10')))).toEqual([
      named(null),
    ]);
  });
});

describe('a fact that names none', () => {
  it.each<[string, Ledger | null, string, InvoiceName]>([
    ['is about the invoice issued last by its day', BOTH, '2026-01-12', named('2026-01-12')],
    ['is about the former one the day before', BOTH, '2026-01-11', named('2025-01-10')],
    ['is about none that was issued later', BOTH, '2025-01-09', named(null)],
    ['is about the only one', ledgerWith(OF_2025), '2026-05-01', named('2025-01-10')],
    ['is about the one without a date', ledgerWith({ issueDate: null }), '2020-01-01', named(null)],
    [
      'stands alone beside one with and one without',
      ledgerWith(OF_2025, { issueDate: null }),
      '2026-05-01',
      named(null),
    ],
    ['stands alone without a ledger', null, '2026-05-01', named(null)],
    [
      'is about a draft, whatever day that prints',
      ledgerWith({ status: 'draft', issueDate: '2027-01-01' }),
      '2026-05-01',
      named(null),
    ],
  ])('%s', (_, ledger, day, expected) => {
    expect(resolved(ledger, told(day, named(null)))).toEqual([expected]);
  });

  it('is about an invoice that the journal itself names with its date', () => {
    const dated = fact('b', 2, '2026-02-01', call, { invoice: named('2026-01-12') });
    expect(resolved(null, told('2026-03-01', named(null)), dated)).toEqual([
      named('2026-01-12'),
      named('2026-01-12'),
    ]);
    expect(resolved(ledgerWith(OF_2025), told('2025-03-01', named(null)), dated)).toEqual([
      named('2025-01-10'),
      named('2026-01-12'),
    ]);
  });
});

describe('a fact under a former name', () => {
  const former = named(null, 'HABITAT');
  const renamed = { ...OF_2025, client: 'HABITAT Ltd', formerly: ['HABITAT'] };

  it.each<[string, Ledger, InvoiceName]>([
    ['is about the invoice under the present one', ledgerWith(renamed), named('2025-01-10', 'HABITAT Ltd')],
    [
      'is about whoever bears that name now, of two who could be meant',
      ledgerWith(renamed, OF_2025),
      named('2025-01-10'),
    ],
    [
      'is about the invoice issued last, whoever bears the name now',
      ledgerWith(renamed, OF_2026),
      named('2026-01-12'),
    ],
    ['stands alone where two had that name', ledgerWith(renamed, { ...renamed, client: 'Third' }), former],
  ])('%s', (_, ledger, expected) => {
    expect(resolved(ledger, told('2026-05-01', former))).toEqual([expected]);
  });
});

describe('the facts of an invoice', () => {
  const facts = [
    fact('a', 1, '2025-02-20', call, { invoice: named(null) }),
    fact('b', 2, '2026-02-20', call, { invoice: named(null) }),
    fact('c', 3, '2026-03-01', call, { invoice: named('2025-01-10') }),
  ];
  const ids = (ledger: Ledger | null, invoice: InvoiceName) =>
    invoiceFacts(journal(...facts), ledger)
      .of(invoice)
      .map(({ id }) => id);

  it.each<[string, Ledger | null, InvoiceName, string[]]>([
    ['of one year', BOTH, named('2025-01-10'), ['a', 'c']],
    ['of the other', BOTH, named('2026-01-12'), ['b']],
    ['of one that is not known, by their day', ledgerWith({ number: '13' }), named('2026-01-12'), []],
    ['of the only one, asked without its date', ledgerWith(OF_2025), named(null), ['a', 'b', 'c']],
    ['of nobody, where two could be meant', BOTH, named(null), []],
  ])('%s', (_, ledger, invoice, expected) => expect(ids(ledger, invoice)).toEqual(expected));

  it('of an invoice that nobody knows are those without a date that can be about it', () => {
    const alone = invoiceFacts(journal(...facts.slice(0, 2)), null);
    expect(alone.of(named('2026-01-12')).map(({ id }) => id)).toEqual(['b']);
    expect(alone.of(named(null)).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(alone.of(named(null, 'Other'))).toEqual([]);
  });

  it('have a statement among them for each invoice that it lists, and for no other of that number', () => {
    const statement: FactContent = {
      ...{ kind: 'statement', subject: '' },
      invoices: [{ number: '12', issueDate: '2025-01-10' }, ...stated('13')],
    };
    const ledger = ledgerWith(OF_2025, OF_2026, { number: '13', ...OF_2025 }, { number: '13', ...OF_2026 });
    const found = invoiceFacts(
      journal(fact('s', 1, '2026-03-01', statement, { invoice: named('2025-01-10') })),
      ledger,
    );
    expect(found.byInvoice.map(({ invoice }) => [invoice.number, invoice.issueDate])).toEqual([
      ['12', '2025-01-10'],
      ['13', '2026-01-12'],
    ]);
    expect(found.all).toHaveLength(1);
  });
});

describe('by rule', () => {
  const known = fc.uniqueArray(
    fc.record({
      number: fc.constantFrom('F-1', 'F-2'),
      client: fc.constantFrom('Ozanne', 'Lumen'),
      issueDate: fc.constantFrom(null, '2026-04-01', '2026-05-10'),
      formerly: fc.constantFrom([], ['Ozanne'], ['Lumen'], ['__proto__']),
    }),
    { selector: invoiceKey, maxLength: 6 },
  );

  it('every fact stands once, in its place, and with one invoice or the invoices it lists', () => {
    fc.assert(
      fc.property(entriesArb, known, (entries, invoices) => {
        const { all, byInvoice, of } = invoiceFacts(journal(...entries), ledgerWith(...invoices));
        const holding = effective(journal(...entries));
        expect(all.map(({ invoice: _, ...rest }) => rest)).toEqual(
          holding.map(({ invoice: _, ...rest }) => rest),
        );
        for (const [index, one] of all.entries()) {
          const groups = byInvoice.filter(({ facts }) => facts.includes(one));
          expect(groups.some(({ invoice }) => invoiceKey(invoice) === invoiceKey(one.invoice))).toBe(true);
          const most = one.kind === 'statement' ? one.invoices.length + 1 : 1;
          expect(groups.length).toBeLessThanOrEqual(most);
          // A date that was recorded is never exchanged for another one.
          const { issueDate } = holding[index]!.invoice;
          if (issueDate !== null) expect([issueDate, null]).toContain(one.invoice.issueDate);
          // Nothing happens to an invoice before it is issued, unless the journal says that it is that one.
          else expect((one.invoice.issueDate ?? '') <= one.day).toBe(true);
        }
        for (const { invoice, facts } of byInvoice)
          if (invoice.issueDate !== null) expect(of(invoice)).toEqual(facts);
      }),
    );
  });

  it('no two invoices with a date share a fact that is no statement', () => {
    fc.assert(
      fc.property(entriesArb, known, (entries, invoices) => {
        const ledger = ledgerWith(...invoices);
        const found = invoiceFacts(journal(...entries), ledger);
        const dated = invoices.filter(({ issueDate }) => issueDate !== null);
        for (const a of dated)
          for (const b of dated) {
            if (isSameInvoice(a, b)) continue;
            const shared = found.of(a).filter((one) => found.of(b).includes(one));
            expect(shared.filter(({ kind }) => kind !== 'statement')).toEqual([]);
          }
      }),
    );
  });
});
