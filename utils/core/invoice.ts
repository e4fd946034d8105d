/** What an invoice is: the facts a list prints about it, and the state that follows from them. */
import type { Day } from './day';
import type { Money } from './money';
import type { ReasonKey } from './reading';

/** The payment statuses a list can print. There is no "late" among them: lateness is derived from the day. */
export type PaymentStatus = 'draft' | 'unpaid' | 'paid' | 'canceled';

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
}

/** A row that is there but cannot be read in full. It is counted, never skipped and never taken for 0. */
export interface UnreadableRow {
  readonly kind: 'unreadable';
  readonly reason: ReasonKey;
  /** Which column could not be read. */
  readonly field: 'client' | 'number' | 'issueDate' | 'dueDate' | 'status' | 'amount';
  /** The text that stood there, cut to a reasonable length. */
  readonly seen: string;
  /** What could be read all the same; empty when not. */
  readonly number: string;
  readonly client: string;
}

export type RowReading = Invoice | UnreadableRow;

/** The identity by which an invoice is found again on a page: never an element, never a position. */
export interface RowRef {
  readonly number: string;
  readonly client: string;
  readonly amount: Money | null;
  readonly dueDate: Day | null;
}
