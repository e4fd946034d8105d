/** Ledgers and journals for the tests of the pack. */
import { addReport, emptyLedger, type Ledger } from '../../utils/core/ledger';
import type { Invoice, RowReading } from '../../utils/core/invoice';
import type { JournalEntry } from '../../utils/core/journal';
import { buildPack, tableOf, type Pack, type PackRequest } from '../../utils/core/pack';
import type { Cell, ColumnName, TableName } from '../../utils/core/pack-table';
import { journal, openInvoice } from './journal-entries';

/** The day of the tests; the list is read at noon on it. */
export const AS_OF = '2026-05-31';
const READ_AT = new Date(2026, 4, 31, 12).getTime();

/** An unpaid invoice of Ozanne over 100,00 EUR, due the day before, with what the test changes. */
export const invoice = (changes: Partial<Invoice> = {}): Invoice =>
  openInvoice({
    ...{ issueDate: '2026-01-01', dueDate: '2026-05-30', amount: { minor: 10000, currency: 'EUR' } },
    ...changes,
  });

/** A ledger after one reading of a whole list. */
export function ledgerOf(...rows: RowReading[]): Ledger {
  return addReport(emptyLedger('acme-1'), {
    slug: 'acme-1',
    locale: 'fr',
    at: READ_AT,
    changed: rows,
    nameless: [],
    shown: rows.length,
    tab: null,
    whole: true,
    position: { page: null, pages: null, items: null, more: null },
    totals: { unpaid: null, late: null },
  });
}

/** The pack of these rows and entries, with what the test changes. */
export function packOf(
  rows: readonly RowReading[],
  entries: readonly JournalEntry[] = [],
  changes: Partial<PackRequest> = {},
): Pack {
  return buildPack({
    ledger: ledgerOf(...rows),
    journal: journal(...entries),
    organisation: 'Atelier Moreau',
    period: { from: '2026-01-01', to: AS_OF },
    asOf: AS_OF,
    today: AS_OF,
    ...changes,
  });
}

/** The plain value of a cell: text, key of a word, day, `12.00 EUR`, number or null. */
export function plainValue(cell: Cell | undefined): string | number | null {
  switch (cell?.kind) {
    case undefined:
      return null;
    case 'text':
      return cell.text;
    case 'word':
      return cell.word;
    case 'day':
      return cell.day;
    case 'money':
      return `${cell.money.minor} ${cell.money.currency}`;
    case 'whole':
      return cell.value;
  }
}

/** The named columns of a table's rows, or of its sums. */
export function rowsOf(
  pack: Pack,
  name: TableName,
  columns: readonly ColumnName[],
  what: 'rows' | 'sums' = 'rows',
): (string | number | null)[][] {
  const table = tableOf(pack, name);
  return table.groups.flatMap((group) =>
    group[what].map((cells) => columns.map((column) => plainValue(cells[table.columns.indexOf(column)]))),
  );
}
