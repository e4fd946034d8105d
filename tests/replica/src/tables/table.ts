/** What every markup is given: columns, rows and what happens on a click. */
import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  /** Header text; empty for a checkbox or a menu. */
  readonly label: string;
  /** A width for tables; grids take it as a track. */
  readonly width: string;
  readonly sortable?: boolean;
  readonly end?: boolean;
  cell(row: Row): ReactNode;
}

export interface Sorting {
  readonly key: string;
  readonly down: boolean;
  toggle(key: string): void;
}

export interface TableProps<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  rowId(row: Row): string;
  /** Set by the churn: part of every key, so that nodes are replaced when it changes. */
  readonly salt: string;
  /** Set by the churn: rows carry one more class. */
  readonly restless: boolean;
  readonly sorting?: Sorting | undefined;
  readonly openId?: string | undefined;
  onOpen?: ((row: Row) => void) | undefined;
  /** Rows of placeholders instead of data. */
  readonly loading: boolean;
}

export type RowProps<Row> = Pick<TableProps<Row>, 'columns' | 'rowId' | 'restless' | 'openId' | 'onOpen'> & {
  readonly row: Row;
};

export const ariaSort = (key: string, sorting: Sorting | undefined): 'ascending' | 'descending' | 'none' =>
  sorting?.key !== key ? 'none' : sorting.down ? 'descending' : 'ascending';

/** Grid tracks of a row. */
export const tracksOf = (columns: readonly { width: string; label: string }[]): string =>
  columns
    .map((column) =>
      column.width.endsWith('px') ? column.width : `minmax(0, ${parseFloat(column.width)}fr)`,
    )
    .join(' ');
