/** What one reading of a page found: the invoice list, something else, or a list that cannot be read. */
import type { RowReading } from './invoice';
import type { Money } from './money';
import type { ReasonKey } from './reading';

/** The interface languages in which Qonto's labels are known. */
export type PageLanguage = 'fr' | 'en' | 'de' | 'es' | 'it' | 'pt' | 'nl';

/** What the page says of its own totals; one amount per currency it prints. */
export interface HostTotals {
  readonly unpaid: readonly Money[] | null;
  readonly late: readonly Money[] | null;
}

/** Which part of all invoices the page says it is showing. Null where the page does not say. */
export interface PagePosition {
  readonly page: number | null;
  readonly pages: number | null;
  readonly items: number | null;
  /** True when the page offers a further page, false when it visibly does not, null when it has no pager at all. */
  readonly more: boolean | null;
}

export interface InvoiceListSnapshot {
  readonly kind: 'invoiceList';
  readonly language: PageLanguage;
  /** BCP 47 tag used to read and print numbers and dates: the language, refined by the page's region when it agrees. */
  readonly locale: string;
  readonly rows: readonly RowReading[];
  readonly totals: HostTotals;
  readonly position: PagePosition;
  /** Name of the selected tab as printed, null when there are none. */
  readonly tab: string | null;
}

export type PageSnapshot =
  | { readonly kind: 'elsewhere' }
  /** The list is there but its rows are still loading. */
  | { readonly kind: 'loading' }
  /** This looks like the invoice list, but cannot be read. */
  | { readonly kind: 'unrecognised'; readonly reason: ReasonKey; readonly looked: string }
  | InvoiceListSnapshot;
