/** One table of the pack as a table: a head that repeats on paper, and the sums of each currency under its rows. */
import type { ComponentChildren } from 'preact';
import { rowCount, type Cell, type ColumnName, type PackTable } from '../../utils/core/pack-table';
import { shownText } from '../../utils/core/shown-text';
import { useWords, type Words } from '../shared/words';
import { cellText, isNumeric, shownColumns } from './cell-text';
import { FullText } from './FullText';

export function PackTableView({ table }: { readonly table: PackTable }) {
  const words = useWords();
  const { t } = words;
  if (rowCount(table) === 0) return <p class="no-rows">{t('pack_noRows')}</p>;
  const columns = shownColumns(table);
  const numeric = columns.map((index) =>
    table.groups.some(({ rows }) => rows.some((row) => isNumeric(row[index] ?? null))),
  );
  const align = (position: number, cell?: Cell) => {
    if (numeric[position]) return 'is-number';
    return cell?.kind === 'day' ? 'is-day' : undefined;
  };
  const line = (cells: readonly Cell[], sumOf: string | null) =>
    columns.map((index, position) => {
      const cell = cells[index] ?? null;
      return sumOf !== null && position === 0 ? (
        <th key={index} scope="row">
          {content(cell, words, table.columns[index])} {sumOf}
        </th>
      ) : (
        <td key={index} class={align(position, cell)} data-column={table.columns[index]}>
          {content(cell, words, table.columns[index])}
        </td>
      );
    });
  return (
    <table class="pack-table" data-table={table.name}>
      <caption class="sr-only">{t(`pack_table_${table.name}`)}</caption>
      <thead>
        <tr>
          {columns.map((index, position) => {
            const name = table.columns[index];
            return (
              <th key={index} scope="col" class={align(position)}>
                {name && t(`pack_col_${name}`)}
              </th>
            );
          })}
        </tr>
      </thead>
      {table.groups.map(({ currency, rows, sums }) => (
        <tbody key={currency ?? ''}>
          {rows.map((cells, index) => (
            <tr key={index}>{line(cells, null)}</tr>
          ))}
          {sums.map((cells, index) => (
            <tr key={`sum-${index}`} class="sum">
              {line(cells, currency ?? '')}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** A plain function and no component: a large pack has some hundred thousand cells. */
function content(cell: Cell, words: Words, column: ColumnName | undefined): ComponentChildren {
  // Among many amounts, the ones that are none are better seen as such.
  if (cell?.kind === 'money' && cell.money.minor === 0) return '–';
  if (cell?.kind !== 'text') return cellText(cell, words);
  // A name without end would fill pages; the files hold it whole, and what the user wrote is whole here too.
  return FullText({ text: column === 'client' ? shownText(cell.text) : cell.text });
}
