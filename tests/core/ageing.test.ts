/** Ageing: the published boundaries, sums per currency, client and invoice, and the doubtful selection. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageing, BUCKETS, bucketOf, doubtful, type Bucket, type OpenInvoice } from '../../utils/core/ageing';
import { addDays, type Day } from '../../utils/core/day';

const AS_OF = '2019-02-08' as Day;

/** Every day from one to the other, both included, by the calendar alone. */
function range(from: string, to: string): Day[] {
  const list: Day[] = [];
  for (let t = Date.parse(from); t <= Date.parse(to); t += 864e5)
    list.push(new Date(t).toISOString().slice(0, 10) as Day);
  return list;
}

describe('bucketOf, as of 2019-02-08', () => {
  it.each([
    ['notDue', '2019-02-08', '2019-12-31', 327],
    ['d1to30', '2019-01-09', '2019-02-07', 30],
    ['d31to60', '2018-12-10', '2019-01-08', 30],
    ['d61to90', '2018-11-10', '2018-12-09', 30],
    ['over90', '2017-01-01', '2018-11-09', 678],
  ] as const)('%s holds the due dates %s to %s', (bucket, from, to, count) => {
    const found = range(from, to).map((due) => bucketOf(due, AS_OF));
    expect(found.length).toBe(count);
    expect(new Set(found)).toEqual(new Set([bucket]));
  });
});

const invoice = (
  client: string,
  number: string,
  dueDate: string,
  minor: number,
  currency = 'EUR',
): OpenInvoice => ({
  client,
  number,
  dueDate: dueDate as Day,
  owed: { minor, currency },
});

describe('ageing', () => {
  const report = ageing(
    [
      invoice('Béton SA', 'F-3', '2019-02-08', 100),
      invoice('Atelier', 'F-2', '2019-02-07', 250),
      invoice('Atelier', 'F-1', '2018-11-01', 4000),
      invoice('Atelier', 'F-4', '2018-11-01', 1000, 'USD'),
      invoice('Atelier', 'A-1', '2018-11-01', -500),
    ],
    AS_OF,
  );

  it('sums per currency, client and invoice, and never across currencies', () => {
    const eur = (minor: number) => ({ minor, currency: 'EUR' });
    expect(report.map((part) => [part.currency, part.total])).toEqual([
      ['EUR', eur(3850)],
      ['USD', { minor: 1000, currency: 'USD' }],
    ]);
    expect(report[0]?.buckets).toEqual({
      notDue: eur(100),
      d1to30: eur(250),
      d31to60: eur(0),
      d61to90: eur(0),
      over90: eur(3500),
    });
    expect(report[0]?.clients.map((part) => [part.client, part.total])).toEqual([
      ['Atelier', eur(3750)],
      ['Béton SA', eur(100)],
    ]);
  });

  it('lists the longest overdue first, then by number, each with its age', () => {
    expect(report[0]?.clients[0]?.invoices.map(({ number, age, bucket }) => [number, age, bucket])).toEqual([
      ['A-1', 99, 'over90'],
      ['F-1', 99, 'over90'],
      ['F-2', 1, 'd1to30'],
    ]);
  });

  it('takes client names for data', () => {
    const names = ['__proto__', 'constructor', '', 'EUR'];
    const [part] = ageing(
      names.map((name, i) => invoice(name, `${i}`, '2019-01-01', 1)),
      AS_OF,
    );
    expect(part?.clients.map((client) => client.client)).toEqual(
      [...names].sort(new Intl.Collator('fr').compare),
    );
  });

  it('of nothing is nothing', () => {
    expect(ageing([], AS_OF)).toEqual([]);
  });
});

describe('doubtful', () => {
  const old = [90, 91, 180, 181].map((age) => invoice('Atelier', `F-${age}`, addDays(AS_OF, -age), 100));
  const credit = invoice('Atelier', 'A-1', addDays(AS_OF, -400), -100);
  const numbers = (moreThan: 90 | 180) =>
    doubtful([...old, credit], AS_OF, moreThan).map((found) => found.number);

  it('is owed for more than 90, or more than 180 days; a credit note is not', () => {
    expect(numbers(90)).toEqual(['F-181', 'F-180', 'F-91']);
    expect(numbers(180)).toEqual(['F-181']);
  });
});

describe('properties', () => {
  const open = fc.record({
    client: fc.constantFrom('Atelier', 'Béton SA', '__proto__', 'atelier'),
    number: fc.string({ maxLength: 6 }),
    dueDate: fc.integer({ min: -200, max: 60 }).map((n) => addDays(AS_OF, n)),
    owed: fc.record({
      minor: fc.integer({ min: -1_000_000, max: 100_000_000 }),
      currency: fc.constantFrom('EUR', 'USD', 'JPY'),
    }),
  });

  const add = (moneys: readonly { minor: number }[]) =>
    moneys.reduce((total, money) => total + money.minor, 0);

  it('buckets, clients and invoices each add up to the total of their currency', () => {
    fc.assert(
      fc.property(fc.array(open, { maxLength: 40 }), (invoices) => {
        const report = ageing(invoices, AS_OF);
        expect(new Set(report.map((part) => part.currency))).toEqual(
          new Set(invoices.map((item) => item.owed.currency)),
        );
        for (const part of report) {
          const own = invoices
            .filter((item) => item.owed.currency === part.currency)
            .map((item) => item.owed);
          expect(part.total).toEqual({ minor: add(own), currency: part.currency });
          expect(add(Object.values(part.buckets))).toBe(part.total.minor);
          expect(add(part.clients.map((client) => client.total))).toBe(part.total.minor);
          for (const bucket of BUCKETS) {
            expect(add(part.clients.map((client) => client.buckets[bucket]))).toBe(
              part.buckets[bucket].minor,
            );
          }
          for (const client of part.clients) {
            expect(add(Object.values(client.buckets))).toBe(client.total.minor);
            expect(add(client.invoices.map((item) => item.owed))).toBe(client.total.minor);
            expect(client.invoices.every((item) => item.client === client.client)).toBe(true);
            expect(client.invoices.every((item) => item.owed.currency === part.currency)).toBe(true);
          }
        }
        const listed = report.flatMap((part) => part.clients.flatMap((client) => client.invoices));
        expect(listed.length).toBe(invoices.length);
      }),
    );
  });

  it('an invoice only ever moves to an older bucket as days pass', () => {
    fc.assert(
      fc.property(open, fc.nat(200), ({ dueDate }, more) => {
        const order = (bucket: Bucket) => BUCKETS.indexOf(bucket);
        expect(order(bucketOf(dueDate, addDays(AS_OF, more)))).toBeGreaterThanOrEqual(
          order(bucketOf(dueDate, AS_OF)),
        );
      }),
    );
  });

  it('the order of the invoices makes no difference to any sum', () => {
    fc.assert(
      fc.property(fc.array(open, { maxLength: 20 }), (invoices) => {
        const sums = (list: OpenInvoice[]) =>
          ageing(list, AS_OF).map((part) => [
            part.total,
            part.buckets,
            part.clients.map((client) => client.buckets),
          ]);
        expect(sums([...invoices].reverse())).toEqual(sums(invoices));
      }),
    );
  });
});

describe('clients', () => {
  it('stand as in a dictionary: capitals and accents do not part them', () => {
    const clients = ['Zoo', 'abc', 'eau', 'Ébène', 'Abel', 'client 10', 'client 9'];
    const open = clients.map((client) => ({
      ...{ client, number: client, dueDate: '2026-01-01' },
      owed: { minor: 100, currency: 'EUR' },
    }));
    const names = ageing(open, '2026-02-01')[0]!.clients.map(({ client }) => client);
    expect(names).toEqual(['abc', 'Abel', 'client 9', 'client 10', 'eau', 'Ébène', 'Zoo']);
    // The oracle: the browser's own order, of the languages of the interface.
    for (const locale of ['fr', 'en', 'de', 'es', 'it'])
      expect([...clients].sort(new Intl.Collator(locale, { numeric: true }).compare)).toEqual(names);
  });
});
