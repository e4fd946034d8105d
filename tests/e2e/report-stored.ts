/** A stored organisation with two years of readings behind it, for the tests of the report on receivables. */
import { addDays, daysBetween, type Day } from '../../utils/core/day';
import type { Invoice } from '../../utils/core/invoice';
import { nameOf } from '../../utils/core/invoice-name';
import type { Fact } from '../../utils/core/journal';
import { addReport, emptyLedger } from '../../utils/core/ledger';
import type { TrendPoint } from '../../utils/core/trend';

export const SLUG = 'atelier-moreau-0001';

const CLIENTS = [
  'Menuiserie Ozanne',
  'Lumen & Fils',
  'HABITAT COOPÉRATIF DU LITTORAL',
  'Café de la Gare',
  'SARL Petit',
];

/** Two invoices a week over a year: the older, the likelier paid; a foreign client, and one credit. */
export function invoicesOn(today: Day): Invoice[] {
  return Array.from({ length: 104 }, (_, n): Invoice => {
    const issueDate = addDays(today, -3 - Math.floor(n * 3.5));
    const isForeign = n % 13 === 5;
    const isOpen = n < 12 || n % 9 === 4;
    return {
      ...{
        kind: 'invoice',
        number: `F-${issueDate.slice(0, 4)}-${String(400 - n)}`,
        type: null,
        overdueMark: null,
      },
      client: isForeign ? 'Zürcher Werk AG' : CLIENTS[n % CLIENTS.length]!,
      ...{ issueDate, dueDate: addDays(issueDate, 30), status: isOpen ? 'unpaid' : 'paid' },
      amount: {
        minor: n === 4 ? -12_000 : 20_000 + ((n * 7_919) % 30_000) * 10,
        currency: isForeign ? 'CHF' : 'EUR',
      },
    };
  });
}

/** What the store then holds, by key. The list was read in full at `at`, milliseconds since 1970, a moment of `today`. */
export function reportStored(today: Day, at: number) {
  const invoices = invoicesOn(today);
  const settled = invoices.filter(({ status }) => status === 'paid');
  const facts = settled.map((invoice, n): Fact => {
    const day = addDays(invoice.dueDate!, (n * 7) % 41);
    return {
      ...{ id: `s${n}`, at, day: day > today ? today : day, corrects: null, kind: 'settled' },
      invoice: nameOf(invoice),
    };
  });
  const points = Array.from({ length: 40 }, (_, n): TrendPoint => {
    const day = addDays(today, -9 * (39 - n));
    const of = (late: boolean) =>
      invoices
        .filter(
          ({ issueDate, dueDate }) =>
            issueDate! <= day && daysBetween(issueDate!, day) < 70 && dueDate! < day === late,
        )
        .reduce((sum, { amount }) => sum + (amount?.currency === 'EUR' ? amount.minor : 0), 0);
    const eur = (minor: number) => [{ minor, currency: 'EUR' }];
    return { day, unpaid: eur(of(false)), late: eur(of(true)), whole: n % 17 === 9 ? false : true };
  });
  return {
    [`ledger:${SLUG}`]: {
      version: 2,
      data: addReport(emptyLedger(SLUG), {
        ...{ slug: SLUG, locale: 'fr', at, changed: invoices, nameless: [], tab: 'Toutes' },
        ...{ shown: invoices.length, whole: true, totals: { unpaid: null, late: null } },
        position: { page: 1, pages: 1, items: invoices.length, more: false },
      }),
    },
    [`journal:${SLUG}`]: { version: 2, data: { slug: SLUG, entries: facts, restoredAt: 0 } },
    [`trend:${SLUG}`]: { version: 2, data: { slug: SLUG, points } },
    meta: { version: 2, data: { lastSlug: SLUG, setAsideAt: 0 } },
  };
}
