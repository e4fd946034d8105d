/** Bank transactions, on their own page and, the latest ones, at home. */
import { transactionsOf, type Transaction } from '../data/decoys';
import { formatDate, formatMoney } from '../format';
import { useBook } from '../list/useBook';
import { DataTable } from '../tables/DataTable';
import type { Column } from '../tables/table';
import { words } from '../words';
import { Decoy } from './Decoy';

const COLUMNS: Column<Transaction>[] = [
  { key: 'day', label: words.valueDate, width: '20%', cell: (row) => formatDate(row.day) },
  { key: 'party', label: words.counterparty, width: '40%', cell: (row) => row.party },
  { key: 'method', label: words.method, width: '20%', cell: (row) => words[row.method] },
  {
    ...{ key: 'amount', label: words.amount, width: '20%', end: true },
    cell: (row) => formatMoney(row.cents, row.currency),
  },
];

export function TransactionTable({ count }: { count: number }) {
  const rows = transactionsOf(useBook()).slice(0, count);
  return <DataTable caption={words.transactions} columns={COLUMNS} rows={rows} rowId={(row) => row.id} />;
}

export const Transactions = () => (
  <Decoy title={words.transactions}>
    <TransactionTable count={20} />
  </Decoy>
);
