/** What an invoice is: the facts a list prints about it, and the state that follows from them. */
import type { Day } from './day';
import type { EInvoiceState } from './e-invoice';
import type { Money } from './money';
import type { ReasonKey } from './reading';

/** What a list prints of an invoice in a column of its own, in the order in which they are named to the user. */
export const FIELDS = [
  'client',
  'number',
  'issueDate',
  'dueDate',
  'status',
  'amount',
  'remaining',
  'eInvoice',
] as const;
export type Field = (typeof FIELDS)[number];

/** The payment statuses a list can print. There is no "late" among them: lateness is derived from the day. */
export const STATUSES = ['draft', 'unpaid', 'paid', 'canceled'] as const;
export type PaymentStatus = (typeof STATUSES)[number];

/** A status with the day taken into account. */
export type InvoiceState = PaymentStatus | 'late';

/** One invoice as its row prints it. */
export interface Invoice {
  readonly kind: 'invoice';
  /** As printed; empty on a draft that has none yet. */
  readonly number: string;
  readonly client: string;
  /** What the row calls this kind of invoice ("Facture d'acompte"), as printed; null when it says nothing. */
  readonly type: string | null;
  readonly issueDate: Day | null;
  /** Null only where the status does not need it (a draft without dates, a paid invoice printed without one). */
  readonly dueDate: Day | null;
  readonly status: PaymentStatus;
  /** Null only on a draft without an amount. */
  readonly amount: Money | null;
  /** Whether the page itself marks the row overdue; null when the page is not known to use such a mark. */
  readonly overdueMark: boolean | null;
  /**
   * What is left to pay of an unpaid invoice, where it is known to be another sum than the amount: by the page's own
   * words, or once the journal was asked (`withPayments`). `owed` reads it; nobody else has to.
   */
  readonly remaining?: Money | undefined;
  /** What became of it as an e-invoice, where the page says so. It says nothing of the payment. */
  readonly eInvoice?: EInvoiceState | undefined;
}

/** A row that is there but cannot be read in full. It is counted, never skipped and never taken for 0. */
export interface UnreadableRow {
  readonly kind: 'unreadable';
  readonly reason: ReasonKey;
  /** Which column could not be read. */
  readonly field: Field;
  /** The text that stood there, cut to a reasonable length. */
  readonly seen: string;
  /** What could be read all the same; empty when not. */
  readonly number: string;
  readonly client: string;
}

export type RowReading = Invoice | UnreadableRow;

/** Whether two readings say the same: every figure counts, those of a column added later too. */
export function sameReading(a: RowReading, b: RowReading): boolean {
  return sameValue(a, b);
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => sameValue(a[name], b[name]));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * What names an invoice within one organisation: its number and its client as printed, and the day on which it was
 * issued, since a number may be used again in a later year. `invoice-name.ts` says which names are of one invoice.
 */
export interface InvoiceName {
  readonly number: string;
  readonly client: string;
  /** Null where it is not known: a page without that column, an entry of version 0.1.0, a draft. */
  readonly issueDate: Day | null;
}

/** By which an invoice is found again on a page: never an element, never a position. */
export interface RowRef extends InvoiceName {
  readonly amount: Money | null;
  readonly dueDate: Day | null;
}
