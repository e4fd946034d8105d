/** The columns of the invoice list, as the options want them. */
import { cls } from '../classes';
import { config } from '../config';
import type { Book, Invoice, Status } from '../data/invoice';
import { formatDate, formatMoney } from '../format';
import { CreditIcon, MenuIcon } from '../frame/icons';
import { showsMark, wronglyMarked } from '../state/lateness';
import type { Column } from '../tables/table';
import { words } from '../words';
import { ClientCell } from './ClientCell';
import { StatusTag, type Tone } from './StatusTag';

const TONES: Record<Status, Tone> = { draft: 'plain', unpaid: 'open', paid: 'good', canceled: 'off' };

export const InvoiceStatus = ({ invoice }: { invoice: Invoice }) => (
  <StatusTag
    text={invoice.broken === 'status' ? words.unknownStatus : words[invoice.status]}
    tone={TONES[invoice.status]}
  />
);

const DueDate = ({ invoice, wrong }: { invoice: Invoice; wrong: string | undefined }) => (
  <>
    <span>{formatDate(invoice.due)}</span>
    {showsMark(invoice, wrong) && (
      <>
        {' '}
        <span className={cls('mark')} title={words.overdue}>
          ▲
        </span>
      </>
    )}
  </>
);

const base = (wrong: string | undefined): Column<Invoice>[] => [
  {
    ...{ key: 'client', label: words.client, width: '29%', sortable: true },
    cell: (invoice) => <ClientCell invoice={invoice} />,
  },
  {
    ...{ key: 'issueDate', label: words.issueDate, width: '17%', sortable: true },
    cell: (invoice) => formatDate(invoice.issued),
  },
  {
    ...{ key: 'dueDate', label: words.dueDate, width: '19%', sortable: true },
    cell: (invoice) => <DueDate invoice={invoice} wrong={wrong} />,
  },
  {
    ...{ key: 'status', label: words.status, width: '17%', sortable: true },
    cell: (invoice) => (
      <>
        <InvoiceStatus invoice={invoice} />
        {invoice.creditedCents > 0 && <CreditIcon label={words.creditNote} />}
      </>
    ),
  },
  {
    ...{ key: 'amount', label: words.amount, width: '18%', sortable: true, end: true },
    cell: (invoice) => (invoice.broken === 'amount' ? '' : formatMoney(invoice.cents, invoice.currency)),
  },
];

const NUMBER: Column<Invoice> = {
  ...{ key: 'number', label: words.number, width: '16%', sortable: true },
  cell: (invoice) => invoice.number,
};

const ITALIAN = ['Inviata', 'Non consegnata', 'Scartata'] as const;

const TRANSMISSION: Column<Invoice> = {
  ...{ key: 'einvoicing', label: words.einvoicing, width: '18%' },
  cell: ({ transmission, status }) =>
    status === 'draft' ? (
      ''
    ) : (
      <StatusTag
        text={config.einvoicing === 'it' ? ITALIAN[transmission] : words[`einvoicing${transmission}`]}
        tone={transmission === 0 ? 'good' : 'bad'}
      />
    ),
};

const CHECKBOX: Column<Invoice> = {
  ...{ key: 'select', label: '', width: '44px' },
  cell: (invoice) => (
    <input
      type="checkbox"
      aria-label={words.select.replace('{number}', () => invoice.number)}
      onClick={(event) => event.stopPropagation()}
    />
  ),
};

const MENU: Column<Invoice> = {
  ...{ key: 'menu', label: '', width: '52px', end: true },
  cell: () => (
    <button
      type="button"
      className={cls('iconButton')}
      aria-label={words.menu}
      onClick={(event) => event.stopPropagation()}
    >
      <MenuIcon />
    </button>
  ),
};

const REORDERED = ['amount', 'status', 'number', 'dueDate', 'client', 'issueDate'];

/** The columns for a book; `mark=wrong` depends on its invoices. */
export function columnsOf(book: Book): Column<Invoice>[] {
  let columns = base(wronglyMarked(book)?.id);
  if (config.columns.has('number')) columns.splice(1, 0, NUMBER);
  if (config.columns.has('reordered')) {
    columns.sort((a, b) => REORDERED.indexOf(a.key) - REORDERED.indexOf(b.key));
  }
  columns = columns.filter((column) => ![...config.missing].some((missing) => missing === column.key));
  if (config.columns.has('extra') || config.einvoicing === 'it') columns.splice(-1, 0, TRANSMISSION);
  return config.columns.has('extra') ? [CHECKBOX, ...columns, MENU] : columns;
}
