/** The ledger and its figures: the guide's own table on its day, readings replaced, twins kept apart, sums that add up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Invoice, RowReading, UnreadableRow } from '../../utils/core/invoice';
import { joinKey } from '../../utils/core/invoice-name';
import { daysLate, markContradicts, stateOn } from '../../utils/core/lateness';
import { addReport, emptyLedger, invoicesOf, type PageReport } from '../../utils/core/ledger';
import { lateInvoices, summarise } from '../../utils/core/totals';

const DAY = '2026-03-12';

const invoice = (over: Partial<Invoice>): Invoice => ({
  ...{ kind: 'invoice', number: 'F-1', client: 'HABITAT', type: null, status: 'unpaid', overdueMark: null },
  ...{ issueDate: '2026-03-01', dueDate: '2026-03-31', amount: { minor: 100, currency: 'EUR' } },
  ...over,
});

const report = (changed: readonly RowReading[], over: Partial<PageReport> = {}): PageReport => ({
  ...{
    slug: 'a-1',
    locale: 'fr',
    at: 1_000,
    changed,
    nameless: [],
    shown: changed.length,
    tab: null,
    whole: true,
  },
  position: { page: null, pages: null, items: null, more: null },
  totals: { unpaid: null, late: null },
  ...over,
});

const ledgerOf = (...readings: RowReading[]) => addReport(emptyLedger('a-1'), report(readings));

/** The table of the guide the product was conceived from. */
const SEED: Invoice[] = [
  invoice({
    ...{ number: 'F-2026-023', client: 'ASSAINISSEMENT', issueDate: DAY, dueDate: DAY, overdueMark: false },
    amount: { minor: 1_200, currency: 'EUR' },
  }),
  invoice({
    ...{ number: 'F-2026-022', issueDate: '2026-03-11', dueDate: '2026-03-11', overdueMark: true },
    amount: { minor: 82_500, currency: 'EUR' },
  }),
  invoice({
    ...{ number: 'F-2026-020', type: "Facture d'acompte", issueDate: '2026-03-11', dueDate: '2026-03-11' },
    ...{ status: 'paid', overdueMark: false, amount: { minor: 677_500, currency: 'EUR' } },
  }),
];

describe('the guide’s table on 12 March 2026', () => {
  it('has one unpaid, one late by a day, one paid', () => {
    expect(SEED.map((one) => [one.number, stateOn(one, DAY), daysLate(one, DAY)])).toEqual([
      ['F-2026-023', 'unpaid', 0],
      ['F-2026-022', 'late', 1],
      ['F-2026-020', 'paid', 0],
    ]);
    expect(SEED.some((one) => markContradicts(one, DAY))).toBe(false);
  });

  it('sums to 12.00 EUR unpaid and 825.00 EUR late', () => {
    const { unpaid, late, unreadable, nextDue } = summarise(ledgerOf(...SEED), DAY);
    expect(unpaid).toEqual({ count: 1, sums: [{ minor: 1_200, currency: 'EUR' }] });
    expect(late).toEqual({ count: 1, sums: [{ minor: 82_500, currency: 'EUR' }] });
    expect(unreadable).toBe(0);
    expect(nextDue?.day).toBe(DAY);
  });

  it('holds the page’s mark against the day on which it was read', () => {
    const at = new Date(2026, 2, 12, 10, 42).getTime();
    const contradicting = (day: string, ...list: Invoice[]) =>
      summarise(addReport(emptyLedger('a-1'), report(list, { at })), day).contradictions.map(
        (one) => one.number,
      );
    // Nobody looked at the page since: that the mark was not there on the due date is no contradiction.
    expect(contradicting('2026-03-13', ...SEED)).toEqual([]);
    const early = invoice({ number: 'EARLY', dueDate: '2026-03-20', overdueMark: true });
    expect(contradicting(DAY, ...SEED, early)).toEqual(['EARLY']);
    // What was wrong on the day it was read does not come right by waiting.
    expect(contradicting('2026-03-21', ...SEED, early)).toEqual(['EARLY']);
  });

  it('is late for both on the day after', () => {
    expect(summarise(ledgerOf(...SEED), '2026-03-13').late.count).toBe(2);
    expect(summarise(ledgerOf(...SEED), '2026-03-13').unpaid).toEqual({ count: 0, sums: [] });
  });
});

describe('the ledger', () => {
  it('replaces an older reading, whatever changed but the issue date', () => {
    const before = ledgerOf(invoice({}));
    const after = addReport(
      before,
      report([invoice({ status: 'paid', amount: { minor: 5, currency: 'EUR' } })]),
    );
    expect(invoicesOf(after)).toEqual([invoice({ status: 'paid', amount: { minor: 5, currency: 'EUR' } })]);
  });

  it('keeps two invoices of one number and client apart, on one page and on two', () => {
    const twin = invoice({ issueDate: '2026-02-01', amount: { minor: 7, currency: 'EUR' } });
    expect(invoicesOf(ledgerOf(invoice({}), twin))).toHaveLength(2);
    expect(invoicesOf(addReport(ledgerOf(invoice({})), report([twin])))).toHaveLength(2);
    const settled = addReport(ledgerOf(invoice({}), twin), report([{ ...twin, status: 'paid' }]));
    expect(
      invoicesOf(settled)
        .map(({ status }) => status)
        .sort(),
    ).toEqual(['paid', 'unpaid']);
  });

  describe('a client who is called otherwise now', () => {
    const renamed = (over: Partial<Invoice> = {}) => invoice({ client: 'HABITAT SAS', ...over });
    const after = (before: readonly Invoice[], ...now: Invoice[]) =>
      invoicesOf(addReport(ledgerOf(...before), report(now))).map((one) => [one.client, one.status]);

    it('has no invoice twice', () => {
      expect(after([invoice({})], renamed())).toEqual([['HABITAT SAS', 'unpaid']]);
      expect(after([invoice({})], renamed({ status: 'paid' }))).toEqual([['HABITAT SAS', 'paid']]);
    });

    it('is no other client whose invoice happens to bear that number', () => {
      const both = [
        ['HABITAT', 'unpaid'],
        ['HABITAT SAS', 'unpaid'],
      ];
      for (const other of [
        renamed({ amount: { minor: 101, currency: 'EUR' } }),
        renamed({ amount: { minor: 100, currency: 'CHF' } }),
        renamed({ issueDate: '2026-03-02' }),
        renamed({ dueDate: '2026-04-01' }),
        renamed({ number: 'F-2' }),
      ])
        expect(after([invoice({})], other)).toEqual(both);
      // What does not say enough is taken for nobody else's, and so is what is shown at the same time.
      expect(after([invoice({ issueDate: null })], renamed({ issueDate: null }))).toEqual(both);
      expect(after([], invoice({}), renamed())).toEqual(both);
      expect(after([invoice({}), renamed()], invoice({}), renamed())).toEqual(both);
      expect(after([invoice({})], renamed(), invoice({}))).toEqual(both);
    });

    it('leaves twins of the former name where they are', () => {
      const twin = invoice({ issueDate: '2026-02-01' });
      const ledger = addReport(ledgerOf(invoice({}), twin), report([renamed()]));
      const again = addReport(ledger, report([{ ...twin, status: 'paid' }]));
      expect(invoicesOf(again).map(({ client, issueDate, status }) => [client, issueDate, status])).toEqual([
        ['HABITAT', '2026-02-01', 'paid'],
        ['HABITAT SAS', '2026-03-01', 'unpaid'],
      ]);
    });

    it('has the invoice of each year once where a number was used again', () => {
      const old = invoice({ issueDate: '2025-03-01', dueDate: '2025-03-31' });
      const before = ledgerOf(old, invoice({}));
      const now = addReport(before, report([{ ...old, client: 'HABITAT SAS' }, renamed()]));
      expect(invoicesOf(now).map(({ client, issueDate }) => [client, issueDate])).toEqual([
        ['HABITAT SAS', '2025-03-01'],
        ['HABITAT SAS', '2026-03-01'],
      ]);
    });

    it('who are nameless drafts are drafts', () => {
      const draft = (client: string) => invoice({ client, number: '', status: 'draft' });
      expect(after([draft('A')], draft('B'))).toHaveLength(2);
      const numbered = (client: string) => invoice({ client, status: 'draft' });
      expect(after([numbered('A')], numbered('B'))).toHaveLength(2);
    });

    it('takes the place of none where two could be meant', () => {
      expect(after([invoice({}), invoice({ client: 'Other' })], renamed())).toHaveLength(3);
    });
  });

  it('takes an invoice for the same however its number and client are printed, as they are printed last', () => {
    const printed = invoice({ number: 'F\u20111', client: 'HABI\u200bTAT\u00a0', status: 'paid' });
    expect(invoicesOf(addReport(ledgerOf(invoice({})), report([printed])))).toEqual([printed]);
  });

  it('keeps the day of issue of an invoice on a page that does not print it', () => {
    const young = invoice({ issueDate: '2026-03-05', amount: { minor: 7, currency: 'EUR' } });
    const before = ledgerOf(invoice({}), young);
    const after = addReport(before, report([{ ...young, issueDate: null, status: 'paid' }]));
    expect(invoicesOf(after).map(({ issueDate, status }) => [issueDate, status])).toEqual([
      ['2026-03-01', 'unpaid'],
      ['2026-03-05', 'paid'],
    ]);
    const draft = invoice({ status: 'draft', issueDate: '2026-02-01' });
    const issued = addReport(ledgerOf(draft), report([invoice({ issueDate: null })]));
    expect(invoicesOf(issued)).toEqual([invoice({ issueDate: null })]);
  });

  it('does not take pages for read that a clock ahead of time has read', () => {
    const at = (page: number, time: number) =>
      report([invoice({ number: `F-${page}` })], {
        ...{ at: time, position: { page, pages: 2, items: 2, more: page < 2 } },
      });
    const year = 365 * 86_400_000;
    const before = [at(1, year), at(2, year + 1)].reduce(addReport, emptyLedger('a-1'));
    expect(summarise(before, DAY).coverage).toMatchObject({ allPages: true });
    expect(summarise(addReport(before, at(1, 1_000)), DAY).coverage).toMatchObject({
      ...{ allPages: false, pagesRead: 1 },
    });
  });

  it('counts an unreadable row as unreadable until it is read', () => {
    const row: UnreadableRow = {
      ...{ kind: 'unreadable', reason: 'amountUnreadable', field: 'amount', seen: '12,x' },
      ...{ number: 'F-1', client: 'HABITAT' },
    };
    const before = addReport(ledgerOf(invoice({})), report([row]));
    expect(summarise(before, DAY)).toMatchObject({ unreadable: 1, unpaid: { count: 0, sums: [] } });
    const after = addReport(before, report([invoice({})]));
    expect(summarise(after, DAY)).toMatchObject({ unreadable: 0, unpaid: { count: 1 } });
  });

  it('says which pages were seen, and whether all were', () => {
    const at = (page: number) => ({ position: { page, pages: 3, items: 3, more: page < 3 } });
    let ledger = addReport(emptyLedger('a-1'), report([invoice({ number: 'A' })], at(1)));
    expect(summarise(ledger, DAY).coverage).toMatchObject({ allPages: false, pagesRead: 1, pages: 3 });
    ledger = addReport(ledger, report([invoice({ number: 'B' })], at(2)));
    ledger = addReport(ledger, report([invoice({ number: 'C' })], at(3)));
    expect(summarise(ledger, DAY).coverage).toMatchObject({ allPages: true, read: 3 });
  });

  describe('does not take some invoices for all', () => {
    const seen = (tab: string | null, whole: boolean | null, pages = 1, items = 1, page = 1) =>
      report([invoice({ number: `${tab} ${page}` })], {
        ...{ tab, whole, position: { page, pages, items, more: page < pages } },
      });
    const coverage = (...reports: PageReport[]) =>
      summarise(reports.reduce(addReport, emptyLedger('a-1')), DAY).coverage;

    it('when only a tab of one kind was read, however many pages it has', () => {
      expect(coverage(seen('Payées', false))).toMatchObject({ scope: 'part', allPages: false });
      expect(coverage(seen('Payées', false), seen('Annulées', false))).toMatchObject({ allPages: false });
    });

    it('when nothing says what the view shows', () => {
      expect(coverage(seen('Vue 1', null))).toMatchObject({ scope: null, allPages: null });
      expect(coverage(seen('Vue 1', null, 3, 60))).toMatchObject({ scope: null, allPages: false });
      expect(coverage(seen(null, null))).toMatchObject({ scope: null, allPages: null });
    });

    it('when a search or a filter leaves one page of three', () => {
      const all = seen('Toutes', true, 3, 60);
      const found = seen(null, false, 1, 3);
      expect(coverage(all, found)).toMatchObject({ allPages: false, pagesRead: 1, pages: 3, announced: 60 });
      // What the search found is a view without a tab.
      const { views } = [all, found].reduce(addReport, emptyLedger('a-1'));
      expect(Object.keys(views)).toEqual(['Toutes', joinKey('', '')]);
      expect(coverage(found)).toMatchObject({ scope: 'part', allPages: false });
    });

    it('when a filter that the page does not name leaves one page of three', () => {
      const all = seen('Toutes', true, 3, 60);
      expect(coverage(all, seen('Toutes', true, 1, 3))).toMatchObject({ allPages: false, pages: 3 });
      // Larger pages, and an invoice less, are no filter.
      expect(coverage(all, seen('Toutes', true, 1, 60))).toMatchObject({ allPages: true });
      expect(coverage(all, seen('Toutes', true, 2, 59))).toMatchObject({ allPages: false, pages: 2 });
      // What was seen in full stays seen.
      const rest = [2, 3].map((page) => seen('Toutes', true, 3, 60, page));
      expect(coverage(all, ...rest, seen('Toutes', true, 1, 3))).toMatchObject({ allPages: true });
    });

    it('and says so again as soon as all were read', () => {
      expect(coverage(seen('Payées', false, 3, 60), seen('Toutes', true))).toMatchObject({
        ...{ scope: 'all', allPages: true },
      });
      const mixed = seen(null, true, 2, 30);
      expect(coverage(mixed, seen(null, null, 2, 30, 2))).toMatchObject({ scope: 'all', allPages: true });
    });

    it('and keeps the rows without a number of a narrowed view', () => {
      const row: UnreadableRow = {
        ...{
          kind: 'unreadable',
          reason: 'numberMissing',
          field: 'number',
          seen: '',
          number: '',
          client: 'X',
        },
      };
      const narrowed = { ...seen('Toutes', true, 1, 3), nameless: [row] };
      const ledger = [seen('Toutes', true, 3, 60), narrowed].reduce(addReport, emptyLedger('a-1'));
      expect(summarise(ledger, DAY).unreadable).toBe(1);
    });
  });
});

describe('properties', () => {
  const anyInvoice = fc.record({
    number: fc.integer({ min: 1, max: 400 }).map((n) => `F-${n}`),
    days: fc.integer({ min: -60, max: 60 }),
    status: fc.constantFrom('draft', 'unpaid', 'paid', 'canceled'),
    minor: fc.integer({ min: -1e9, max: 1e9 }),
    currency: fc.constantFrom('EUR', 'CHF', 'JPY'),
  });
  const made = (
    list: { number: string; days: number; status: string; minor: number; currency: string }[],
  ): Invoice[] =>
    [...new Map(list.map((one) => [one.number, one])).values()].map(
      ({ number, days, status, minor, currency }) =>
        invoice({
          number,
          status: status as Invoice['status'],
          dueDate: new Date(Date.UTC(2026, 2, 12 + days)).toISOString().slice(0, 10),
          amount: { minor, currency },
        }),
    );

  it('late and unpaid together are all that is unpaid, per currency, and reading twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyInvoice, { maxLength: 60 }), (list) => {
        const invoices = made(list);
        const ledger = ledgerOf(...invoices);
        const { unpaid, late } = summarise(ledger, DAY);
        const open = invoices.filter(({ status }) => status === 'unpaid');
        // A credit lowers the sums, and is no invoice that anybody owes.
        expect(unpaid.count + late.count).toBe(open.filter(({ amount }) => amount!.minor > 0).length);
        for (const currency of ['EUR', 'CHF', 'JPY']) {
          const sum = (sums: readonly { minor: number; currency: string }[]) =>
            sums.filter((m) => m.currency === currency).reduce((total, m) => total + m.minor, 0);
          expect(sum(unpaid.sums) + sum(late.sums)).toBe(sum(open.map(({ amount }) => amount!)));
        }
        expect(summarise(addReport(ledger, report(invoices)), DAY)).toMatchObject({ unpaid, late });
        const days = lateInvoices(invoices, DAY).map((one) => one.days);
        expect(days).toEqual([...days].sort((a, b) => b - a));
        expect(days.every((n) => n > 0)).toBe(true);
      }),
    );
  });
});
