/** What the other pages list: quotes, supplier invoices, transactions. */
import { addDays, daysBetween, today, type Day } from '../clock';
import type { Book } from './invoice';

export interface Quote {
  readonly id: string;
  readonly number: string;
  readonly client: string;
  readonly issued: Day;
  readonly expires: Day;
  readonly state: 'quotePending' | 'quoteAccepted' | 'quoteDeclined';
  readonly cents: number;
}

/** One quote for every third invoice. */
export const quotesOf = (book: Book): Quote[] =>
  book.invoices
    .filter((invoice, index) => index % 3 === 0 && invoice.issued !== null)
    .map((invoice, index) => ({
      ...{ id: `q${index}`, number: `D-2026-${String(90 - index).padStart(3, '0')}`, client: invoice.client },
      issued: addDays(invoice.issued ?? today(), -12),
      expires: addDays(invoice.issued ?? today(), 18),
      state: (['quotePending', 'quoteAccepted', 'quoteDeclined'] as const)[index % 3] ?? 'quotePending',
      cents: invoice.cents * 2,
    }));

export interface SupplierInvoice {
  readonly id: string;
  readonly supplier: string;
  readonly number: string;
  readonly issued: Day;
  readonly due: Day;
  readonly paid: boolean;
  readonly late: boolean;
  readonly cents: number;
}

const SUPPLIERS = [
  'Scierie du Val Noir',
  'Quincaillerie Berthot',
  'Énergie du Plateau',
  'Vitrages Orsel',
  'Loueur Pavot',
];

/** Fourteen invoices to pay, of which some are overdue. */
export const supplierInvoices = (): SupplierInvoice[] =>
  Array.from({ length: 14 }, (_unused, index) => {
    const issued = addDays(today(), -4 - index * 6);
    const due = addDays(issued, 30);
    const paid = index % 3 === 1;
    return {
      ...{ id: `s${index}`, supplier: SUPPLIERS[index % SUPPLIERS.length] ?? '', issued, due, paid },
      ...{ number: `FA${String(7310 - index * 17)}`, cents: 21_990 + index * 13_370 },
      late: !paid && daysBetween(due, today()) > 0,
    };
  });

export interface Transaction {
  readonly id: string;
  readonly day: Day;
  readonly party: string;
  readonly method: 'transfer' | 'card';
  readonly cents: number;
  readonly currency: string;
}

/** Money in for the newest paid invoices, money out in between. */
export const transactionsOf = (book: Book): Transaction[] =>
  book.invoices
    .filter((invoice) => invoice.status === 'paid')
    .slice(0, 20)
    .map((invoice, index) => ({
      ...{ id: `t${index}`, day: addDays(today(), -index * 2), currency: invoice.currency },
      party: index % 3 === 2 ? (SUPPLIERS[index % SUPPLIERS.length] ?? '') : invoice.client,
      method: index % 4 === 2 ? 'card' : 'transfer',
      cents: index % 3 === 2 ? -(4_200 + index * 731) : invoice.cents,
    }));
