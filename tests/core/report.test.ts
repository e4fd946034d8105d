/** The report on receivables: what it shows of a day by the ledger and the journal, and when it has no figure. */
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../utils/core/day';
import { emptyLedger, type Ledger } from '../../utils/core/ledger';
import { buildReport } from '../../utils/core/report';
import { fact, INVOICE, journal } from './journal-entries';
import { AS_OF, invoice, ledgerOf } from './pack-data';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const reportOf = (ledger: Ledger, entries: Parameters<typeof journal> = [], asOf = AS_OF) =>
  buildReport({ ledger, journal: journal(...entries), asOf, today: AS_OF });
const settled = (number: string, day: string) =>
  fact(
    `s-${number}`,
    1,
    day,
    { kind: 'settled' },
    { invoice: { ...INVOICE, number, issueDate: '2026-01-01' } },
  );

describe('a report', () => {
  const rows = [
    invoice({ number: 'A', dueDate: '2026-02-01', amount: eur(100) }),
    invoice({ number: 'B', dueDate: '2026-06-15', amount: eur(900), issueDate: '2026-05-16' }),
    invoice({ number: 'C', amount: { minor: 5, currency: 'CHF' } }),
    invoice({
      number: 'D',
      dueDate: '2026-02-01',
      status: 'paid',
      amount: eur(4_000),
      issueDate: '2026-01-01',
    }),
  ];

  it('has the currency of most invoices first, with its longest, its largest and what is due soon', () => {
    const [first, second, ...more] = reportOf(ledgerOf(...rows)).currencies;
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      currency: 'EUR',
      ageing: { total: eur(1_000), buckets: { notDue: eur(900), over90: eur(100) } },
      longest: { number: 'A' },
      largest: { number: 'B' },
      dueSoon: [{ day: '2026-06-15', sum: eur(900) }],
    });
    expect(second).toMatchObject({ currency: 'CHF', longest: { number: 'C' }, dueSoon: [] });
  });

  it('counts back through the months in which something was invoiced', () => {
    // May: 900 in 31 days; April, March and February nothing in 89; January 4,100 in 31.
    const { dso } = reportOf(ledgerOf(...rows)).currencies[0]!;
    expect(dso).toBeCloseTo(31 + 30 + 31 + 28 + (31 * 100) / 4_100, 9);
  });

  it('has no days of sales where not all was seen, a date is missing, or the past is not known', () => {
    const dsoOf = (ledger: Ledger, asOf = AS_OF) => reportOf(ledger, [], asOf).currencies[0]?.dso;
    const whole = ledgerOf(...rows);
    const [[name, view] = []] = Object.entries(whole.views);
    const part = {
      ...whole,
      views: { [name!]: { ...view!, rows: undefined, position: { ...view!.position, more: true } } },
    };
    expect(dsoOf(part)).toBe('notAllSeen');
    expect(dsoOf(ledgerOf(...rows, invoice({ number: 'E', status: 'paid', issueDate: null })))).toBe(
      'notEnough',
    );
    expect(dsoOf(whole, '2026-05-20')).toBe('pastUnknown');
    expect(reportOf(whole, [settled('D', '2026-02-10')], '2026-05-20').currencies[0]?.dso).toBeTypeOf(
      'number',
    );
    const canceled = ledgerOf(...rows, invoice({ number: 'F', status: 'canceled' }));
    expect(dsoOf(canceled)).toBeTypeOf('number');
  });

  it('tells when invoices were paid: by the journal, else between two readings, and up to its day alone', () => {
    const ledger = ledgerOf(...rows, invoice({ number: 'G', dueDate: '2026-05-01', status: 'paid' }));
    const [key, entry] = Object.entries(ledger.entries).find(([, { reading }]) => reading.number === 'G')!;
    const after = new Date(2026, 4, 3, 9).getTime();
    const by = new Date(2026, 4, 11, 9).getTime();
    const seen: Ledger = {
      ...ledger,
      entries: { ...ledger.entries, [key]: { ...entry, paidBetween: { after, by } } },
    };
    const entries = [settled('D', '2026-02-10')];
    const [payer, ...others] = reportOf(seen, entries).payers;
    expect(others).toEqual([]);
    expect(payer!.invoices.map(({ number, paid }) => [number, paid.from, paid.to])).toEqual([
      ['G', dayOf(new Date(after)), dayOf(new Date(by))],
      ['D', '2026-02-10', '2026-02-10'],
    ]);
    expect(payer!.fromDue).toEqual({ least: (9 + 2) / 2, most: (9 + 10) / 2 });
    expect(reportOf(seen, entries, '2026-05-10').payers[0]!.invoices.map(({ number }) => number)).toEqual([
      'D',
    ]);
    const gone: Ledger = {
      ...seen,
      entries: { ...seen.entries, [key]: { ...seen.entries[key]!, absent: { kind: 'gone', at: by } } },
    };
    expect(reportOf(gone, entries).payers[0]!.invoices.map(({ number }) => number)).toEqual(['D']);
  });

  it('says that nothing was read where that is so', () => {
    expect(reportOf(emptyLedger('a'))).toMatchObject({ currencies: [], payers: [], notes: ['nothingRead'] });
  });
});
