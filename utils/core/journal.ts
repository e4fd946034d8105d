/** The journal of one organisation: what was done about its invoices, as entries that are only ever added. */
import type { Certainty } from './certainty';
import type { Day } from './day';
import type { FactContent, FactKind } from './facts';
import type { InvoiceName } from './invoice';

export type { FactContent, FactKind };

interface Base {
  /** Unique for good, given by the one who records it. */
  readonly id: string;
  /** Instant of recording, milliseconds since 1970; `appendEntry` sees to it that it does not run backwards. */
  readonly at: number;
  /** The day on which it happened, which may be long before it was recorded. */
  readonly day: Day;
  /** The invoice it is about, as its row printed it. */
  readonly invoice: InvoiceName;
}

/**
 * Something that happened. With `corrects`, it takes the place of the entry of that id, which stays in the journal:
 * a record that can be rewritten is none.
 */
export type Fact = Base & FactContent & Weight;

interface Weight {
  readonly corrects: string | null;
  /** Where it is not what facts of its kind usually are: `certaintyOf` gives it for each. */
  readonly certainty?: Certainty;
}

/**
 * Takes back what another entry says, and every correction of it. Withdrawing a withdrawal lets the fact hold again.
 * `day` is the day on which it was taken back.
 */
export type Withdrawal = Base & { readonly kind: 'withdrawal'; readonly withdraws: string };

export type JournalEntry = Fact | Withdrawal;

/** What the recorder hands over: an entry that the store has yet to date. */
export type EntryDraft = Omit<Base, 'at'> &
  ((FactContent & Weight) | { readonly kind: 'withdrawal'; readonly withdraws: string });

export interface Journal {
  readonly slug: string;
  /** In the order of recording. */
  readonly entries: readonly JournalEntry[];
}

export function emptyJournal(slug: string): Journal {
  return { slug, entries: [] };
}
