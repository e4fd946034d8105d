/** A table inside the open shadow root of a custom element. */
import { createElement, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { cls } from '../classes';
import { config } from '../config';
import { sheetText } from '../styles/sheet';
import { HeaderContent } from './HeaderCell';
import { Placeholders } from './Placeholders';
import { ariaSort, type RowProps, type TableProps } from './table';
import { useRow } from './useRow';

class ReplicaTable extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
  }
}

/** Defines the custom elements once. */
export function defineElements(): void {
  customElements.define('rp-table', ReplicaTable);
  customElements.define('rp-status', class extends HTMLElement {});
  customElements.define('rp-skeleton', class extends HTMLElement {});
}

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

function Inner<R>(props: TableProps<R>) {
  const { columns, rows, loading, sorting } = props;
  return (
    <table className={cls('table capitalised')}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={cls('header', column.end && 'end')}
              style={{ width: column.width }}
              aria-sort={ariaSort(column.key, sorting)}
            >
              <HeaderContent column={column} sorting={sorting} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {loading ? (
          <Placeholders kind="custom" columns={columns} />
        ) : (
          rows.map((row, index) => (
            <Row key={config.keys === 'index' ? index : props.rowId(row) + props.salt} {...props} row={row} />
          ))
        )}
      </tbody>
    </table>
  );
}

export function ShadowTable<R>(props: TableProps<R>) {
  const host = useRef<HTMLElement>(null);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => setRoot(host.current?.shadowRoot ?? null), []);
  const content = (
    <>
      <style>{sheetText()}</style>
      <Inner {...props} />
    </>
  );
  return (
    <>
      {createElement('rp-table', { ref: host, class: cls('host') })}
      {root && createPortal(content, root as unknown as Element)}
    </>
  );
}
