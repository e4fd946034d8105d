/** A cell of the pack as text, for a preview and for paper. */
import type { Words } from '../shared/words';
import type { Day } from '../../utils/core/day';
import { formatMoney } from '../../utils/core/money';
import type { Cell, ColumnName, PackTable } from '../../utils/core/pack-table';

export function cellText(cell: Cell, { t, locale }: Words): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return cell.text;
    case 'word':
      return t(cell.word);
    case 'day':
      return dayWithYear(cell.day, locale);
    case 'money':
      return formatMoney(cell.money, locale);
    case 'whole':
      return wholeNumbers(locale).format(cell.value);
  }
}

const dayFormatters = new Map<string, Intl.DateTimeFormat>();

/** `24.11.2026`, in the order of the language: its own short form may leave out the century, which a record needs. */
function dayWithYear(day: Day, locale: string): string {
  const format =
    dayFormatters.get(locale) ??
    new Intl.DateTimeFormat(locale, {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
    });
  dayFormatters.set(locale, format);
  return format.format(new Date(day));
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Kept, since making one takes longer than printing a thousand numbers with it. */
function wholeNumbers(locale: string): Intl.NumberFormat {
  const format = formatters.get(locale) ?? new Intl.NumberFormat(locale);
  formatters.set(locale, format);
  return format;
}

/** Where each cell holds one of them, its column stands to the right. */
export function isNumeric(cell: Cell): boolean {
  return cell?.kind === 'money' || cell?.kind === 'whole';
}

/** The columns to show where amounts are printed with their currency: those with anything in them. */
export function shownColumns(table: PackTable): number[] {
  const hasAny = (index: number) => table.groups.some(({ rows }) => rows.some((row) => row[index] != null));
  const redundant = (name: ColumnName) => name === 'currency' && table.columns[0] !== 'currency';
  return table.columns.flatMap((name, index) => (!redundant(name) && hasAny(index) ? [index] : []));
}
