/** What a page says around its list: its language, its own totals, its position among the pages. */
import type { Money } from './money';

/** The interface languages in which Qonto's labels are known. */
export const PAGE_LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

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
