/** A grid of divs with ARIA roles. */
import type { CSSProperties } from 'react';
import { cls } from '../classes';
import { config } from '../config';
import { GridHeader } from './GridHeader';
import { Placeholders } from './Placeholders';
import { tracksOf, type RowProps, type TableProps } from './table';
import { useRow } from './useRow';

function Row<R>(props: RowProps<R>) {
  const { className, ...rest } = useRow<R, HTMLDivElement>(props);
  return (
    <div role="row" className={`${className} ${cls('gridRow')}`} {...rest}>
      {props.columns.map((column) => (
        <div key={column.key} role="gridcell" className={cls('cell', column.end && 'end')}>
          {column.cell(props.row)}
        </div>
      ))}
    </div>
  );
}

export function GridTable<R>(props: TableProps<R>) {
  const { columns, rows, loading } = props;
  return (
    <div
      role="grid"
      aria-label={props.caption}
      aria-busy={loading}
      className={cls('grid')}
      style={{ '--tracks': tracksOf(columns) } as CSSProperties}
    >
      <GridHeader columns={columns} sorting={props.sorting} />
      <div role="rowgroup">
        {loading ? (
          <Placeholders kind="grid" columns={columns} />
        ) : (
          rows.map((row, index) => (
            <Row key={config.keys === 'index' ? index : props.rowId(row) + props.salt} {...props} row={row} />
          ))
        )}
      </div>
    </div>
  );
}
