/** Credit notes: client, invoice, date and amount, no status. */
import type { CreditNote } from '../data/invoice';
import { formatDate, formatMoney } from '../format';
import { TwoLines } from '../list/ClientCell';
import { useBook } from '../list/useBook';
import { DataTable } from '../tables/DataTable';
import type { Column } from '../tables/table';
import { words } from '../words';
import { Decoy } from './Decoy';

const COLUMNS: Column<CreditNote>[] = [
  {
    ...{ key: 'client', label: words.client, width: '40%' },
    cell: (note) => <TwoLines first={note.client} second={`${note.number} - ${note.invoice}`} />,
  },
  { key: 'issueDate', label: words.issueDate, width: '30%', cell: (note) => formatDate(note.issued) },
  {
    ...{ key: 'amount', label: words.amount, width: '30%', end: true },
    cell: (note) => formatMoney(-note.cents, note.currency),
  },
];

export const CreditNotes = () => (
  <Decoy title={words.creditNotes}>
    <DataTable
      caption={words.creditNotes}
      columns={COLUMNS}
      rows={useBook().creditNotes}
      rowId={(note) => note.number}
    />
  </Decoy>
);
