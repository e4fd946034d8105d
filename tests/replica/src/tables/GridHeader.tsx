/** The header row of both grids. */
import { cls } from '../classes';
import { HeaderContent } from './HeaderCell';
import { ariaSort, type Column, type Sorting } from './table';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | undefined;
}

export function GridHeader<Row>({ columns, sorting }: Props<Row>) {
  return (
    <div role="rowgroup">
      <div role="row" className={cls('gridRow')} aria-rowindex={1}>
        {columns.map((column) => (
          <div
            key={column.key}
            role="columnheader"
            className={cls('header', column.end && 'end')}
            {...(column.sortable && { 'aria-sort': ariaSort(column.key, sorting) })}
          >
            <HeaderContent column={column} sorting={sorting} />
          </div>
        ))}
      </div>
    </div>
  );
}
