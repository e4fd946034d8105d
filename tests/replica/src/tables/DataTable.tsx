/** A table in the markup this load asks for. */
import { config } from '../config';
import { BareTable } from './BareTable';
import { GridTable } from './GridTable';
import { PlainTable } from './PlainTable';
import { ShadowTable } from './ShadowTable';
import type { TableProps } from './table';
import { useChurn } from './useChurn';
import { VirtualGrid } from './VirtualGrid';

const MARKUPS = {
  table: PlainTable,
  bare: BareTable,
  grid: GridTable,
  virtual: VirtualGrid,
  shadow: ShadowTable,
};

type Props<Row> = Omit<TableProps<Row>, 'salt' | 'restless' | 'loading'> & { readonly loading?: boolean };

export function DataTable<Row>({ loading = false, ...props }: Props<Row>) {
  const churned = useChurn(props.rows);
  const Markup = MARKUPS[config.markup];
  return <Markup {...props} {...churned} loading={loading} />;
}
