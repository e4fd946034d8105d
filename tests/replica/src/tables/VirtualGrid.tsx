/** A grid that keeps only the rows in view: absolutely positioned, their nodes recycled while scrolling. */
import { useLayoutEffect, useRef, useState, type CSSProperties } from 'react';
import { cls } from '../classes';
import { GridHeader } from './GridHeader';
import { Placeholders } from './Placeholders';
import { tracksOf, type RowProps, type TableProps } from './table';
import { useRow } from './useRow';

const ROW_HEIGHT = 56;
const SPARE = 4;

function Row<R>(props: RowProps<R> & { index: number }) {
  const { className, ...rest } = useRow<R, HTMLDivElement>(props);
  return (
    <div
      role="row"
      aria-rowindex={props.index + 2}
      className={`${className} ${cls('gridRow floating')}`}
      style={{ transform: `translateY(${props.index * ROW_HEIGHT}px)`, height: ROW_HEIGHT }}
      {...rest}
    >
      {props.columns.map((column) => (
        <div key={column.key} role="gridcell" className={cls('cell', column.end && 'end')}>
          {column.cell(props.row)}
        </div>
      ))}
    </div>
  );
}

export function VirtualGrid<R>(props: TableProps<R>) {
  const { columns, rows, loading } = props;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });

  useLayoutEffect(() => {
    const height = box.current?.clientHeight ?? 600;
    setView((before) => ({ ...before, height }));
  }, []);

  const slots = Math.ceil(view.height / ROW_HEIGHT) + 2 * SPARE;
  const first = Math.max(0, Math.floor(view.top / ROW_HEIGHT) - SPARE);
  const indices = Array.from({ length: slots }, (_unused, slot) => first + slot).filter(
    (at) => at < rows.length,
  );

  return (
    <div
      role="grid"
      aria-label={props.caption}
      aria-rowcount={rows.length + 1}
      aria-busy={loading}
      className={cls('grid virtual')}
      style={{ '--tracks': tracksOf(columns) } as CSSProperties}
    >
      <GridHeader columns={columns} sorting={props.sorting} />
      <div
        ref={box}
        role="rowgroup"
        className={cls('viewport')}
        tabIndex={0}
        onScroll={(event) => setView({ ...view, top: event.currentTarget.scrollTop })}
      >
        {loading ? (
          <Placeholders kind="grid" columns={columns} />
        ) : (
          <div role="presentation" className={cls('runway')} style={{ height: rows.length * ROW_HEIGHT }}>
            {indices.map((index) => {
              const row = rows[index];
              // The slot, not the row, is the key: the node goes on to show another invoice.
              return row && <Row key={`${index % slots}${props.salt}`} {...props} row={row} index={index} />;
            })}
          </div>
        )}
      </div>
    </div>
  );
}
