/** What stands in a header: a button with a sort icon, or plain text. */
import { cls } from '../classes';
import { SortIcon } from '../frame/icons';
import { ariaSort, type Column, type Sorting } from './table';

export function HeaderContent<Row>({
  column,
  sorting,
}: {
  column: Column<Row>;
  sorting: Sorting | undefined;
}) {
  if (!column.sortable || sorting === undefined) return <>{column.label}</>;
  return (
    <button type="button" className={cls('sortButton')} onClick={() => sorting.toggle(column.key)}>
      <span>{column.label}</span>
      <SortIcon direction={ariaSort(column.key, sorting)} />
    </button>
  );
}
