/** Reports as the page hands them over, for the tests of what a ledger makes of a view. */
import type { Invoice, RowReading } from '../../utils/core/invoice';
import { addReport, emptyLedger, type Ledger, type PageReport } from '../../utils/core/ledger';
import { rowName } from '../../utils/core/row-name';

/** Noon of the day of the tests, in milliseconds since 1970. */
export const NOON = new Date(2026, 2, 12, 12).getTime();
export const MINUTE = 60_000;

/** A late invoice of 100,00 EUR, with what the test changes. Nothing but its number tells it from another one. */
export const row = (number: string, over: Partial<Invoice> = {}): Invoice => ({
  ...{ kind: 'invoice', number, client: 'HABITAT', type: null, status: 'unpaid', overdueMark: null },
  ...{ issueDate: '2026-02-01', dueDate: '2026-03-01', amount: { minor: 10_000, currency: 'EUR' } },
  ...over,
});

/** Such invoices, each of a client of its own. */
export const rows = (from: number, to: number, over: Partial<Invoice> = {}): Invoice[] =>
  Array.from({ length: to - from + 1 }, (_, at) =>
    row(`F-${from + at}`, { client: `Client ${from + at}`, ...over }),
  );

/** What stands in a view, whole and without a pager unless the test says otherwise. */
export const view = (stands: readonly RowReading[], over: Partial<PageReport> = {}): PageReport => ({
  ...{ slug: 'a-1', locale: 'fr', at: NOON, changed: stands, nameless: [], shown: stands.length },
  ...{ tab: 'Toutes', whole: true },
  position: { page: null, pages: null, items: null, more: null },
  totals: { unpaid: null, late: null },
  standing: { names: stands.map(rowName).join(' '), isAll: true },
  ...over,
});

/** One page of several. */
export const page = (
  number: number,
  of: readonly [pages: number, items: number | null],
  stands: readonly RowReading[],
  over: Partial<PageReport> = {},
): PageReport =>
  view(stands, {
    position: { page: number, pages: of[0], items: of[1], more: number < of[0] },
    ...over,
  });

/** The ledger after these reports, a minute apart unless they say when. */
export function after(...reports: readonly PageReport[]): Ledger {
  return reports.reduce(
    (ledger, report, at) =>
      addReport(ledger, report.at === NOON ? { ...report, at: NOON + at * MINUTE } : report),
    emptyLedger('a-1'),
  );
}
