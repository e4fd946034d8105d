/** Columns that the tables of the report have in common. */
import { formatDay, type Day } from '../../utils/core/day';
import { formatMoney, type Money } from '../../utils/core/money';
import { HostText } from '../shared/HostText';
import type { Words } from '../shared/words';
import type { Column } from './SortableTable';

/** Among many amounts, the ones that are none are better seen as such. */
export const amountText = (money: Money, locale: string): string =>
  money.minor === 0 ? '–' : formatMoney(money, locale);

export function textColumn<Row>(
  key: string,
  head: string,
  text: (row: Row) => string,
  sum?: string,
): Column<Row> {
  return {
    ...{ key, head, value: text, cell: (row) => <HostText text={text(row)} /> },
    ...(sum === undefined ? {} : { sum }),
  };
}

export function moneyColumn<Row>(
  key: string,
  head: string,
  money: (row: Row) => Money,
  { locale }: Words,
  sum?: Money,
): Column<Row> {
  return {
    ...{ key, head, isNumber: true, value: (row) => money(row).minor },
    cell: (row) => amountText(money(row), locale),
    ...(sum === undefined ? {} : { sum: amountText(sum, locale) }),
  };
}

export function dayColumn<Row>(
  key: string,
  head: string,
  day: (row: Row) => Day | null,
  { locale }: Words,
): Column<Row> {
  return {
    ...{ key, head, value: day },
    cell: (row) => {
      const value = day(row);
      return value === null ? '' : <span class="day">{formatDay(value, locale, 'medium')}</span>;
    },
  };
}

export function countColumn<Row>(
  key: string,
  head: string,
  count: (row: Row) => number,
  sum?: number,
): Column<Row> {
  return {
    ...{ key, head, isNumber: true, value: count, cell: count },
    ...(sum === undefined ? {} : { sum }),
  };
}
