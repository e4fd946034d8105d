/** Counts what the panel lists: what this page shows, and what is known of other pages of the list. */
import type { Invoice } from '../../../utils/core/invoice';
import { dueSoon } from '../../../utils/core/late-clients';
import { daysLate } from '../../../utils/core/lateness';
import { invoicesBeside } from '../../../utils/core/other-invoices';
import { lateInvoices, type LateInvoice } from '../../../utils/core/totals';
import type { Engine } from '../watch/engine';
import { readings } from '../watch/readings';

/** What the panel counts. */
export interface Counted {
  readonly late: readonly LateInvoice[];
  readonly soon: readonly LateInvoice[];
  readonly elsewhere: ReadonlySet<Invoice>;
  readonly unreadable: number;
}

/** The invoices of this page, and those of others that the ledger knows; `asTold`: with what payments leave of them. */
export function count(
  engine: Engine,
  known: readonly Invoice[],
  asTold: (invoice: Invoice) => Invoice,
): Counted {
  // Rows of an organisation that the user has left are nobody's here.
  const read = engine.isForeign ? [] : readings(engine);
  const invoices = read.filter((one) => one.kind === 'invoice');
  // An invoice shown here is taken from here, whatever was stored of it.
  const beside = invoicesBeside(known, read);
  const all = [...invoices.map(asTold), ...beside];
  const late = lateInvoices(all, engine.today);
  const soon = dueSoon(all, engine.today).map((invoice) => ({
    invoice,
    days: daysLate(invoice, engine.today),
  }));
  return { late, soon, elsewhere: new Set(beside), unreadable: read.length - invoices.length };
}
