/** The pack's figures: published boundaries, sums per bucket and currency, doubtful debts, and what it says of itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKETS } from '../../utils/core/ageing';
import { addDays } from '../../utils/core/day';
import { tableOf } from '../../utils/core/pack';
import { TABLE_NAMES, type Cell } from '../../utils/core/pack-table';
import { AS_OF, invoice, ledgerOf, packOf, plainValue, rowsOf } from './pack-data';
import { fact } from './journal-entries';

describe('the tables', () => {
  it('are all there, in their order, each row as wide as its head', () => {
    const pack = packOf([invoice()], [fact('a', 1, '2026-05-02', { kind: 'call', text: 'x' })]);
    expect(pack.tables.map(({ name }) => name)).toEqual(TABLE_NAMES);
    for (const { columns, groups } of pack.tables) {
      for (const { rows, sums } of groups) {
        for (const row of [...rows, ...sums]) expect(row).toHaveLength(columns.length);
      }
    }
  });
});

describe('ageing', () => {
  it.each([
    ['2019-02-08', 'notDue', 0],
    ['2019-02-07', 'd1to30', 1],
    ['2019-01-09', 'd1to30', 30],
    ['2019-01-08', 'd31to60', 31],
    ['2018-12-10', 'd31to60', 60],
    ['2018-12-09', 'd61to90', 61],
    ['2018-11-10', 'd61to90', 90],
    ['2018-11-09', 'over90', 91],
  ] as const)('puts what is due on %s into %s as of 2019-02-08', (dueDate, bucket, days) => {
    const row = invoice({ dueDate, issueDate: '2018-01-01' });
    const pack = packOf([row], [], { asOf: '2019-02-08' });
    expect(rowsOf(pack, 'invoices', ['bucket', 'days'])).toEqual([[`pack_col_${bucket}`, days]]);
    expect(rowsOf(pack, 'overview', [bucket, 'total'])).toEqual([['10000 EUR', '10000 EUR']]);
  });

  it('keeps currencies apart, client by client', () => {
    const pack = packOf([
      invoice(),
      invoice({ number: '2', amount: { minor: 550, currency: 'EUR' }, dueDate: '2026-01-15' }),
      invoice({ number: '3', client: 'Lumen', amount: { minor: 980000, currency: 'JPY' } }),
    ]);
    expect(rowsOf(pack, 'clients', ['client', 'currency', 'd1to30', 'over90', 'total'])).toEqual([
      ['Menuiserie Ozanne', 'EUR', '10000 EUR', '550 EUR', '10550 EUR'],
      ['Lumen', 'JPY', '980000 JPY', '0 JPY', '980000 JPY'],
    ]);
    expect(rowsOf(pack, 'clients', ['client', 'total'], 'sums')).toEqual([
      ['pack_sum', '10550 EUR'],
      ['pack_sum', '980000 JPY'],
    ]);
  });

  it('counts neither drafts, nor paid, nor canceled, nor later invoices', () => {
    const rows = [
      invoice({ number: '1', status: 'draft' }),
      invoice({ number: '2', status: 'paid' }),
      invoice({ number: '3', status: 'canceled' }),
      invoice({ number: '4', issueDate: addDays(AS_OF, 1), dueDate: addDays(AS_OF, 31) }),
    ];
    expect(rowsOf(packOf(rows), 'invoices', ['number'])).toEqual([]);
  });

  it('tells with each invoice how it stands by the journal on that day', () => {
    const pack = packOf(
      [invoice()],
      [
        fact('a', 1, '2026-05-10', { kind: 'promise', date: '2026-06-15', text: '' }),
        fact('b', 2, '2026-05-11', { kind: 'dispute', on: true, text: '' }),
        fact('c', 3, '2026-06-01', { kind: 'dispute', on: false, text: '' }),
      ],
    );
    expect(rowsOf(pack, 'invoices', ['reminders', 'promise', 'remark'])).toEqual([
      [0, '2026-06-15', 'pack_remark_disputed'],
    ]);
  });
});

describe('doubtful debts', () => {
  it('are those of more than 90 and of more than 180 days; a credit note is none', () => {
    const old = [90, 91, 180, 181].map((age) =>
      invoice({ number: `F-${age}`, issueDate: '2025-01-01', dueDate: addDays(AS_OF, -age) }),
    );
    const credit = invoice({
      number: 'A-1',
      issueDate: '2025-01-01',
      dueDate: addDays(AS_OF, -300),
      amount: { minor: -100, currency: 'EUR' },
    });
    const pack = packOf([...old, credit]);
    expect(rowsOf(pack, 'doubtful', ['number', 'over'])).toEqual([
      ['F-181', 'pack_over180'],
      ['F-180', 'pack_over90'],
      ['F-91', 'pack_over90'],
    ]);
    expect(rowsOf(pack, 'doubtful', ['client', 'amount'], 'sums')).toEqual([
      ['pack_sum', '30000 EUR'],
      ['pack_sumOver180', '10000 EUR'],
    ]);
    expect(rowsOf(pack, 'overview', ['doubtful90', 'doubtful180'])).toEqual([['30000 EUR', '10000 EUR']]);
  });
});

describe('what it says of itself', () => {
  const about = (pack: ReturnType<typeof packOf>) =>
    rowsOf(pack, 'about', ['item', 'value']).filter(([, value]) => value !== null);

  it('names organisation, days, readings, and what is not counted', () => {
    const unreadable = {
      kind: 'unreadable',
      reason: 'dateImpossible',
      field: 'dueDate',
      seen: '31 février',
      number: 'F-1',
      client: 'Lumen',
    } as const;
    const pack = packOf([invoice(), unreadable]);
    expect(about(pack)).toEqual(
      expect.arrayContaining([
        ['pack_about_organisation', 'Atelier Moreau'],
        ['pack_about_asOf', AS_OF],
        ['pack_about_read', 1],
        ['pack_about_unreadable', 1],
        ['pack_about_newest', AS_OF],
      ]),
    );
    expect(rowsOf(pack, 'gaps', ['client', 'number', 'gap', 'seen'])).toEqual([
      ['Lumen', 'F-1', 'reason_dateImpossible', '31 février'],
    ]);
    // Also where nobody looks for it: beside the figures, on paper, and in the mail.
    expect(pack.notes).toEqual(['unreadable', 'partPayments']);
  });

  it('warns of pages not read, of a day before the reading, and of one after it', () => {
    const ledger = ledgerOf(invoice());
    const [view] = Object.values(ledger.views);
    const partial = {
      ...ledger,
      views: { '': { ...view!, position: { page: 1, pages: 3, items: 60, more: true }, pagesRead: [1] } },
    };
    expect(packOf([], [], { ledger: partial }).notes).toEqual(['notAllPages', 'partPayments']);
    expect(packOf([invoice()], [], { asOf: '2026-05-30' }).notes).toEqual(['past', 'partPayments']);
    expect(packOf([invoice()], [], { asOf: '2026-06-01' }).notes).toEqual(['afterReading', 'partPayments']);
    expect(packOf([invoice()]).notes).toEqual(['partPayments']);
    expect(packOf([]).notes).toEqual(['nothingRead']);
  });

  it('is not made where a sum would not be exact', () => {
    const amount = { minor: Number.MAX_SAFE_INTEGER, currency: 'EUR' };
    const rows = ['1', '2'].map((number) => invoice({ number, amount }));
    expect(() => packOf(rows)).toThrow(RangeError);
  });
});

describe('properties', () => {
  const row = fc
    .record({
      number: fc.integer({ min: 1, max: 999 }).map(String),
      client: fc.constantFrom('Ozanne', 'Lumen', '__proto__', '=1+1', ''),
      dueDate: fc.integer({ min: -260, max: 40 }).map((days) => addDays(AS_OF, days)),
      status: fc.constantFrom('unpaid', 'unpaid', 'paid', 'canceled', 'draft'),
      amount: fc.record({
        minor: fc.integer({ min: -1_000_000, max: 100_000_000 }),
        currency: fc.constantFrom('EUR', 'USD', 'JPY', 'KWD'),
      }),
    })
    .map((changes) => invoice(changes as Parameters<typeof invoice>[0]));

  it('buckets, clients, invoices and sums of a currency are the same money, and the ledger’s', () => {
    const minor = (cell: Cell | undefined) => Number(String(plainValue(cell)).split(' ')[0]);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
        const ledger = ledgerOf(...rows);
        const pack = packOf([], [], { ledger });
        const owed = new Map<string, number>();
        for (const { reading } of Object.values(ledger.entries)) {
          if (reading.kind !== 'invoice' || reading.status !== 'unpaid' || !reading.amount) continue;
          const { currency, minor: amount } = reading.amount;
          // Of 0,00 nothing is owed.
          if (amount === 0) continue;
          owed.set(currency, (owed.get(currency) ?? 0) + amount);
        }
        const overview = tableOf(pack, 'overview');
        expect(overview.groups.map(({ currency }) => currency)).toEqual([...owed.keys()].sort());
        for (const name of ['overview', 'clients', 'invoices'] as const) {
          const { columns, groups } = tableOf(pack, name);
          const at = (cells: readonly Cell[], column: (typeof columns)[number]) =>
            minor(cells[columns.indexOf(column)]);
          const last = name === 'invoices' ? 'amount' : 'total';
          for (const { currency, rows: own, sums } of groups) {
            const total = owed.get(currency ?? '');
            expect(own.reduce((sum, cells) => sum + at(cells, last), 0)).toBe(total);
            for (const cells of sums) expect(at(cells, last)).toBe(total);
            if (name === 'invoices') continue;
            for (const cells of [...own, ...sums]) {
              expect(BUCKETS.reduce((sum, bucket) => sum + at(cells, bucket), 0)).toBe(at(cells, 'total'));
            }
          }
        }
      }),
    );
  });
});
