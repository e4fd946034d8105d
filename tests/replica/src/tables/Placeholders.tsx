/** Rows that stand in for data while it loads: grey bars, or custom elements in the shadow table. */
import { createElement } from 'react';
import { cls } from '../classes';
import type { Column } from './table';

interface Props<Row> {
  readonly kind: 'table' | 'grid' | 'custom';
  readonly columns: readonly Column<Row>[];
}

const COUNT = 6;

export function Placeholders<Row>({ kind, columns }: Props<Row>) {
  const bar =
    kind === 'custom'
      ? createElement('rp-skeleton', { class: cls('bar') })
      : createElement('span', { className: cls('bar') });
  return (
    <>
      {Array.from({ length: COUNT }, (_unused, index) =>
        kind === 'grid' ? (
          <div key={index} role="row" className={cls('row gridRow')}>
            {columns.map((column) => (
              <div key={column.key} role="gridcell" className={cls('cell')}>
                {bar}
              </div>
            ))}
          </div>
        ) : (
          <tr key={index} className={cls('row')}>
            {columns.map((column) => (
              <td key={column.key} className={cls('cell')}>
                {bar}
              </td>
            ))}
          </tr>
        ),
      )}
    </>
  );
}
