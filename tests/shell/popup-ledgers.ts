/** Ledgers for the popup's tests, made by the core from page reports as a page would send them. */
import type { Invoice, UnreadableRow } from '../../utils/core/invoice';
import { addReport, emptyLedger, type Ledger, type PageReport } from '../../utils/core/ledger';

/** The day of the tests, and instants on it and before it, in the local time of the machine. */
export const TODAY = '2026-03-12';
export const AT = new Date(2026, 2, 12, 10, 42).getTime();
export const YESTERDAY = new Date(2026, 2, 11, 17, 5).getTime();

/** An unpaid invoice of HABITAT over 825,00 EUR, due the day before, with what the test changes. */
export function invoice(changes: Partial<Invoice> = {}): Invoice {
  return {
    kind: 'invoice',
    number: 'F-2026-022',
    client: 'HABITAT',
    type: null,
    issueDate: '2026-03-01',
    dueDate: '2026-03-11',
    status: 'unpaid',
    amount: { minor: 82500, currency: 'EUR' },
    overdueMark: null,
    ...changes,
  };
}

export function unreadable(changes: Partial<UnreadableRow> = {}): UnreadableRow {
  return {
    kind: 'unreadable',
    reason: 'dateImpossible',
    field: 'dueDate',
    seen: '31 février 2026',
    number: 'F-2026-031',
    client: 'MENUISERIE DU PORT',
    ...changes,
  };
}

/** The three rows every other test knows: one due today, one late by a day, one paid. */
export const threeRows: readonly Invoice[] = [
  invoice({
    number: 'F-2026-023',
    client: 'ASSAINISSEMENT',
    dueDate: TODAY,
    amount: { minor: 1200, currency: 'EUR' },
  }),
  invoice(),
  invoice({ number: 'F-2026-020', status: 'paid', amount: { minor: 677500, currency: 'EUR' } }),
];

/** A page's report of a whole list on one page, with what the test changes. */
export function report(changes: Partial<PageReport> = {}): PageReport {
  return {
    slug: 'atelier-moreau-1234',
    locale: 'fr',
    at: AT,
    changed: threeRows,
    nameless: [],
    shown: changes.changed?.length ?? threeRows.length,
    tab: null,
    whole: true,
    position: { page: null, pages: null, items: null, more: null },
    totals: { unpaid: null, late: null },
    ...changes,
  };
}

/** The ledger after these reports, one after the other. */
export function ledger(...reports: Partial<PageReport>[]): Ledger {
  const all = reports.length > 0 ? reports.map(report) : [report()];
  return all.reduce(addReport, emptyLedger(all[0]?.slug ?? ''));
}
