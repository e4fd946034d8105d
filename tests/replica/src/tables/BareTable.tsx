/** A table without head, caption or th: its first row is the header. */
import { cls } from '../classes';
import { config } from '../config';
import { HeaderContent } from './HeaderCell';
import { Placeholders } from './Placeholders';
import type { RowProps, TableProps } from './table';
import { useRow } from './useRow';

function Row<R>(props: RowProps<R>) {
  return (
    <tr {...useRow<R, HTMLTableRowElement>(props)}>
      {props.columns.map((column) => (
        <td key={column.key} className={cls('cell', column.end && 'end')}>
          {column.cell(props.row)}
        </td>
      ))}
    </tr>
  );
}

export function BareTable<R>(props: TableProps<R>) {
  const { columns, rows, loading, sorting } = props;
  return (
    <table className={cls('table')}>
      <tbody>
        <tr>
          {columns.map((column) => (
            <td
              key={column.key}
              className={cls('header', column.end && 'end')}
              style={{ width: column.width }}
            >
              <HeaderContent column={column} sorting={sorting} />
            </td>
          ))}
        </tr>
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
