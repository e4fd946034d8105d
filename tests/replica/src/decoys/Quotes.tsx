/** Quotes: the nearest thing to the invoice list that is none. */
import { config } from '../config';
import { quotesOf, type Quote } from '../data/decoys';
import { formatDate, formatMoney } from '../format';
import { TwoLines } from '../list/ClientCell';
import { StatusTag } from '../list/StatusTag';
import { useBook } from '../list/useBook';
import { DataTable } from '../tables/DataTable';
import type { Column } from '../tables/table';
import { words } from '../words';
import { Decoy } from './Decoy';

const TONES = { quotePending: 'open', quoteAccepted: 'good', quoteDeclined: 'off' } as const;

const COLUMNS: Column<Quote>[] = [
  {
    ...{ key: 'client', label: words.client, width: '32%' },
    cell: (quote) => <TwoLines first={quote.client} second={quote.number} />,
  },
  { key: 'issueDate', label: words.issueDate, width: '17%', cell: (quote) => formatDate(quote.issued) },
  {
    ...{ key: 'expires', label: config.decoy === 'close' ? words.dueDate : words.expiryDate, width: '18%' },
    cell: (quote) => formatDate(quote.expires),
  },
  {
    ...{ key: 'status', label: words.status, width: '16%' },
    cell: (quote) => <StatusTag text={words[quote.state]} tone={TONES[quote.state]} />,
  },
  {
    ...{ key: 'amount', label: words.amount, width: '17%', end: true },
    cell: (quote) => formatMoney(quote.cents, 'EUR'),
  },
];

export const Quotes = () => (
  <Decoy title={words.quotes}>
    <DataTable
      caption={words.quotes}
      columns={COLUMNS}
      rows={quotesOf(useBook())}
      rowId={(quote) => quote.id}
    />
  </Decoy>
);
