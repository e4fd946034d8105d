/** Supplier invoices: the same columns but one, with totals and overdue marks of their own. */
import { useMemo } from 'react';
import { cls } from '../classes';
import { supplierInvoices, type SupplierInvoice } from '../data/decoys';
import { formatDate, formatMoney } from '../format';
import { TwoLines } from '../list/ClientCell';
import { StatusTag } from '../list/StatusTag';
import { DataTable } from '../tables/DataTable';
import type { Column } from '../tables/table';
import { words } from '../words';
import { Decoy } from './Decoy';

const COLUMNS: Column<SupplierInvoice>[] = [
  {
    ...{ key: 'supplier', label: words.supplier, width: '32%' },
    cell: (invoice) => <TwoLines first={invoice.supplier} second={invoice.number} />,
  },
  { key: 'issueDate', label: words.issueDate, width: '17%', cell: (invoice) => formatDate(invoice.issued) },
  {
    ...{ key: 'dueDate', label: words.dueDate, width: '18%' },
    cell: (invoice) => (
      <>
        <span>{formatDate(invoice.due)}</span>
        {invoice.late && <span className={cls('mark')}> ▲</span>}
      </>
    ),
  },
  {
    ...{ key: 'status', label: words.status, width: '16%' },
    cell: (invoice) => (
      <StatusTag
        text={invoice.paid ? words.supplierPaid : words.toPay}
        tone={invoice.paid ? 'good' : 'open'}
      />
    ),
  },
  {
    ...{ key: 'amount', label: words.amount, width: '17%', end: true },
    cell: (invoice) => formatMoney(invoice.cents, 'EUR'),
  },
];

const sum = (invoices: SupplierInvoice[]): string =>
  formatMoney(
    invoices.reduce((total, invoice) => total + invoice.cents, 0),
    'EUR',
  );

export function Suppliers() {
  const rows = useMemo(supplierInvoices, []);
  const open = rows.filter((invoice) => !invoice.paid);
  return (
    <Decoy title={words.supplierInvoices}>
      <div className={cls('cards')}>
        <section className={cls('card')}>
          <h2 className={cls('cardLabel')}>{words.toPay}</h2>
          <p className={cls('figure')}>{sum(open.filter((invoice) => !invoice.late))}</p>
        </section>
        <section className={cls('card cardLate')}>
          <h2 className={cls('cardLabel')}>{words.totalLate}</h2>
          <p className={cls('figure')}>{sum(open.filter((invoice) => invoice.late))}</p>
        </section>
      </div>
      <DataTable
        caption={words.supplierInvoices}
        columns={COLUMNS}
        rows={rows}
        rowId={(invoice) => invoice.id}
      />
    </Decoy>
  );
}
