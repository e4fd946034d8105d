/** A real table: hidden caption, headers with aria-sort, cells holding one div. */
import { cls } from '../classes';
import { config } from '../config';
import { HeaderContent } from './HeaderCell';
import { Placeholders } from './Placeholders';
import { ariaSort, type RowProps, type TableProps } from './table';
import { useRow } from './useRow';

function Row<R>(props: RowProps<R>) {
  return (
    <tr {...useRow<R, HTMLTableRowElement>(props)}>
      {props.columns.map((column) => (
        <td key={column.key} className={cls('cell', column.end && 'end')}>
          <div>{column.cell(props.row)}</div>
        </td>
      ))}
    </tr>
  );
}

export function PlainTable<R>(props: TableProps<R>) {
  const { columns, rows, loading, sorting } = props;
  return (
    <table className={cls('table')}>
      <caption className={cls('hidden')}>{props.caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={cls('header', column.end && 'end')}
              style={{ width: column.width }}
              {...(column.sortable && { 'aria-sort': ariaSort(column.key, sorting) })}
            >
              <HeaderContent column={column} sorting={sorting} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody aria-busy={loading}>
        {loading ? (
          <Placeholders kind="table" columns={columns} />
        ) : (
          rows.map((row, index) => (
            <Row key={config.keys === 'index' ? index : props.rowId(row) + props.salt} {...props} row={row} />
          ))
        )}
      </tbody>
    </table>
  );
}
