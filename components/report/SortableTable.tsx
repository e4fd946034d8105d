/** A table whose rows are put in the order of a column by its head, and shown so many at a time. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../shared/words';

/** So many rows are drawn at first, and with each wish for more. */
const SHOWN = 100;

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  /** A text otherwise. */
  readonly isNumber?: boolean;
  /** By which rows are put in order; null comes last, whichever way. */
  readonly value: (row: Row) => string | number | null;
  readonly cell: (row: Row) => ComponentChildren;
  /** What stands under the column. */
  readonly sum?: ComponentChildren;
}

export interface SortedBy {
  readonly key: string;
  readonly descending: boolean;
}

interface Props<Row> {
  readonly name: string;
  readonly caption: string;
  /** The first one names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly first: SortedBy;
}

export function SortableTable<Row>({ name, caption, columns, rows, first }: Props<Row>) {
  const { n } = useWords();
  const [by, setBy] = useState(first);
  const [shown, setShown] = useState(SHOWN);
  const column = columns.find(({ key }) => key === by.key);
  const sorted = column ? inOrder(rows, column, by.descending) : rows;
  const left = rows.length - shown;
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={caption}>
      <table class="report-table" data-table={name}>
        <caption class="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head, isNumber }) => (
              <th
                key={key}
                scope="col"
                class={isNumber ? 'is-number' : undefined}
                aria-sort={key === by.key ? (by.descending ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  class="sort"
                  data-sort={key}
                  onClick={() => setBy(turned(by, key, isNumber))}
                >
                  {head}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((row, index) => (
            <tr key={index}>{columns.map((each, position) => drawn(each, position, each.cell(row)))}</tr>
          ))}
        </tbody>
        {columns.some(({ sum }) => sum !== undefined) && (
          <tfoot>
            <tr class="sum">{columns.map((each, position) => drawn(each, position, each.sum))}</tr>
          </tfoot>
        )}
      </table>
      {left > 0 && (
        <button type="button" class="button more" onClick={() => setShown(shown + SHOWN)}>
          {n('report_more', left)}
        </button>
      )}
    </div>
  );
}

function drawn<Row>({ key, isNumber }: Column<Row>, position: number, content: ComponentChildren) {
  return position === 0 ? (
    <th key={key} scope="row">
      {content}
    </th>
  ) : (
    <td key={key} class={isNumber ? 'is-number' : undefined}>
      {content}
    </td>
  );
}

/** Another column begins with what matters most: its largest numbers, or the beginning of the alphabet. */
function turned(by: SortedBy, key: string, isNumber = false): SortedBy {
  return { key, descending: by.key === key ? !by.descending : isNumber };
}

export function inOrder<Row>(rows: readonly Row[], { value }: Column<Row>, descending: boolean): Row[] {
  const valued = rows.map((row) => ({ row, value: value(row) }));
  const sign = descending ? -1 : 1;
  return valued
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return (
        sign *
        (typeof a.value === 'string' ? a.value.localeCompare(String(b.value)) : a.value - Number(b.value))
      );
    })
    .map(({ row }) => row);
}
