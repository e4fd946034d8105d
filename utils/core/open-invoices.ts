/** The invoices on which something is owed as they stand now, as ageing sums them up. */
import type { OpenInvoice } from './ageing';
import type { Invoice } from './invoice';
import { owed } from './owed';

/** An open invoice, as it was read. */
export interface OpenNow extends OpenInvoice {
  readonly invoice: Invoice;
}

/** The unpaid ones among these, late or not; a credit among them is a negative sum. */
export function openInvoices(invoices: readonly Invoice[]): OpenNow[] {
  return invoices.flatMap((invoice) => {
    const { status, client, number, dueDate } = invoice;
    const sum = owed(invoice);
    if (status !== 'unpaid' || dueDate === null || sum === null || sum.minor === 0) return [];
    return { client, number, dueDate, owed: sum, invoice };
  });
}
