/** `window.__replica`: what tests may ask of the page and do to it. */
import type { Day } from '../clock';
import { config } from '../config';
import type { CreditNote, Invoice, Status } from '../data/invoice';
import { errors } from '../errors';
import { decimal, toCents } from '../format';
import { currentPlace, navigate } from '../router';
import { words } from '../words';
import { changeBook, changeInvoices, changeList } from './actions';
import { foreignElements } from './foreign';
import { daysLate, sumsOf, type Sum } from './lateness';
import { shownRows } from './shown';
import { bookOf, getState, setState, type ListState } from './store';

export interface Truth {
  readonly number: string;
  readonly client: string;
  /** As printed under the client; null when nothing is. */
  readonly type: string | null;
  readonly state: 'draft' | 'unpaid' | 'late' | 'paid' | 'canceled' | 'unreadable';
  readonly daysLate: number;
  /** A plain decimal; null where the row prints none. */
  readonly amount: string | null;
  readonly currency: string;
  readonly issueDate: Day | null;
  readonly dueDate: Day | null;
  /** Whether a row in the document shows it. */
  readonly visible: boolean;
}

function truthOf(invoice: Invoice, visible: boolean): Truth {
  const late = daysLate(invoice);
  return {
    ...{ number: invoice.number, client: invoice.client, type: invoice.deposit ? words.deposit : null },
    state: invoice.broken ? 'unreadable' : late > 0 ? 'late' : invoice.status,
    daysLate: invoice.broken ? 0 : late,
    amount: invoice.broken === 'amount' ? null : decimal(invoice.cents),
    ...{ currency: invoice.currency, issueDate: invoice.issued },
    dueDate: invoice.broken === 'date' ? null : invoice.due,
    visible,
  };
}

const truth = (): Truth[] => {
  const ids = new Set(shownRows().map(([, id]) => id));
  return bookOf(getState()).invoices.map((invoice) => truthOf(invoice, ids.has(invoice.id)));
};

/** The rows in the document, each with the truth about the invoice it shows. */
const rows = (): { element: Element; truth: Truth }[] => {
  const { invoices } = bookOf(getState());
  return shownRows().flatMap(([element, id]) => {
    const invoice = invoices.find((candidate) => candidate.id === id);
    return invoice === undefined ? [] : [{ element, truth: truthOf(invoice, true) }];
  });
};

const printed = (sum: Sum): Record<string, string> =>
  Object.fromEntries(Object.entries(sum.byCurrency).map(([currency, cents]) => [currency, decimal(cents)]));

const totals = () => {
  const book = bookOf(getState());
  const { unpaid, late } = sumsOf(book);
  const unreadable = book.invoices.filter((invoice) => invoice.broken !== undefined).length;
  return {
    unpaid: printed(unpaid),
    late: printed(late),
    counts: { unpaid: unpaid.count, late: late.count, unreadable },
  };
};

const byNumber = (number: string) => (invoice: Invoice) => invoice.number === number;

const api = {
  ...{ truth, rows, totals, errors, foreign: foreignElements },
  /** The options of this load, sets as lists. */
  config: Object.fromEntries(
    Object.entries(config).map(([name, value]) => [name, value instanceof Set ? [...value] : value]),
  ),
  get org() {
    return currentPlace().org;
  },
  /** What the open send form would send; null when none is open. */
  get form() {
    return getState().form;
  },
  get sent() {
    return getState().sent;
  },
  get sentCreditNotes() {
    return getState().sentCreditNotes;
  },
  get settled() {
    return getState().settled;
  },
  get unsettled() {
    return getState().unsettled;
  },
  /** Credit notes of the organisation, newest first, amounts as plain decimals. */
  get creditNotes(): (Omit<CreditNote, 'cents'> & { amount: string })[] {
    return bookOf(getState()).creditNotes.map(({ cents, ...note }) => ({ ...note, amount: decimal(cents) }));
  },
  setStatus: (number: string, status: Status) => changeInvoices(byNumber(number), { status }),
  setAmount: (number: string, amount: string) => changeInvoices(byNumber(number), { cents: toCents(amount) }),
  setDue: (number: string, due: Day) => changeInvoices(byNumber(number), { due }),
  /** Takes an invoice away, or gives it another number, behind the page's back. */
  remove: (number: string) =>
    changeBook((book) => ({ invoices: book.invoices.filter((invoice) => invoice.number !== number) })),
  renumber: (number: string, to: string) => changeInvoices(byNumber(number), { number: to }),
  /** What the list shows of the invoices: tab, page, search, order. */
  get list() {
    return getState().list;
  },
  setList: (change: Partial<ListState>) => changeList(change),
  /** Any other change of the organisation's invoices. */
  mutate: (change: (invoices: readonly Invoice[]) => readonly Invoice[]) =>
    changeBook((book) => ({ invoices: change(book.invoices) })),
  /** Turns the churn on or off. */
  churn: (on: boolean) => setState({ churn: on }),
  /** Shows a route below the organisation ("sales/quotes"), or of another one, without a load. */
  go: (route: string, org?: string) => navigate(route.replace(/^\/+/, ''), org),
};

export type Replica = typeof api;

declare global {
  interface Window {
    __replica: Replica;
  }
}

/** Puts the API on the window. */
export const publish = (): void => {
  window.__replica = api;
};
