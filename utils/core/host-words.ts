/** The host's words as data: what the page is read with, whoever supplies them. Plain JSON, so that they can be sent. */
import type { ActionLabel } from './actions';
import type { EInvoiceState } from './e-invoice';
import type { Field, PaymentStatus } from './invoice';
import type { PageLanguage } from './snapshot';

export type { ActionLabel, Field };

export type ByLanguage = Partial<Record<PageLanguage, readonly string[]>>;
/** A text by what it is called in the sources. */
type Named<Name extends string> = Readonly<Record<Name, ByLanguage>>;

/** A tab or choice of every invoice, one of a kind of them, or a word that is there while a filter is set. */
export type ViewWord = 'all' | 'part' | 'filtered';
/** What the host says of a message: it was sent, something failed, or neither though it sounds like it. */
export type NewsWord = 'wasSent' | 'hasFailed' | 'otherwise';
export type Paper = 'invoice' | 'creditNote' | 'other';

/** `otherwise` is looked for only where no button has one of `labels`: words that may mean more than this action. */
export interface ActionWords {
  readonly labels: ByLanguage;
  readonly otherwise: ByLanguage;
}

/** All of them; each is described where it is written down, in `utils/host-words`. */
export interface HostWords {
  readonly columns: Named<Field>;
  readonly otherAmounts: readonly string[];
  readonly sorting: readonly string[];
  readonly statuses: Named<PaymentStatus>;
  /** A status of its own: unpaid, of which a part was paid. */
  readonly partlyPaid: ByLanguage;
  /** Beside the amount that is left, in front of it or behind. */
  readonly remaining: readonly string[];
  readonly eInvoice: Named<EInvoiceState>;
  readonly overdue: ByLanguage;
  readonly receivable: readonly string[];
  readonly totals: Named<'unpaid' | 'late'>;
  readonly types: ByLanguage;
  readonly titles: readonly string[];
  readonly pagerPosition: readonly string[];
  readonly pagerNext: ByLanguage;
  readonly pagerPrevious: ByLanguage;
  /** `#` stands for the number of the page, or of the rows to come. */
  readonly pagerNumber: readonly string[];
  readonly showMore: ByLanguage;
  /** How the label of a search field begins. */
  readonly search: readonly string[];
  /** What a view of the list shows, by the words that say so; `#` stands for a number. */
  readonly views: Readonly<Record<ViewWord, readonly string[]>>;
  readonly elsewhere: readonly string[];
  readonly references: readonly string[];
  readonly elsewhereStatuses: readonly string[];
  readonly actions: Readonly<Record<ActionLabel, ActionWords>>;
  /** Buttons that send or create from a form; `bare` does not say what it sends. */
  readonly submits: Named<'invoice' | 'creditNote' | 'bare' | 'create'>;
  readonly sendFields: Named<'subject' | 'message' | 'copy' | 'recipients'>;
  readonly creditNoteFields: Named<'reason' | 'issueDate' | 'number'>;
  readonly numbering: Readonly<Record<'automatic' | 'manual', readonly string[]>>;
  readonly dismiss: readonly string[];
  readonly papers: Readonly<Record<Paper, readonly string[]>>;
  readonly news: Readonly<Record<NewsWord, readonly string[]>>;
  readonly created: readonly string[];
  readonly linkedCreditNotes: readonly string[];
}
