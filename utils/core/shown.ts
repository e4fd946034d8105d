/** What the page is shown of the journal and of the ledger, said in words by the background. */
import type { Day } from './day';
import type { Hold } from './hold';
import type { InvoiceName } from './invoice';
import type { Money } from './money';
import type { ReminderLevel } from './reminder-level';

/** How an invoice stands by the journal, in words: the page has no part in telling it. */
export interface ShownStanding {
  /** For the panel: "relancée 2 fois, la dernière il y a 6 jours · contestée"; empty when nothing holds any more. */
  readonly words: string;
  /** For the mark of its row, shorter. */
  readonly mark: string;
  /** What the payments in the journal leave of it; null where it tells of none. */
  readonly remaining: Money | null;
  /** Why nobody should be reminded of it now; null where the journal gives no reason. */
  readonly hold: Hold | null;
  /** Of the last reminder; 0 when there was none. */
  readonly level: ReminderLevel;
  /** The number of the credit note made for it last; null without one, or where its number is not known. */
  readonly creditNote: string | null;
  /**
   * The first day of which the journal tells something, where it does not tell the issue date: an invoice issued after
   * that day is another one. Null where the key names the issue date.
   */
  readonly since: Day | null;
}

/** A message of which it is not known whether it was sent: `text` says which, `id` is that of one of its entries. */
export interface ShownUnsure extends InvoiceName {
  readonly id: string;
  readonly day: Day;
  readonly text: string;
}

/** An invoice that was credited: `text` tells the number of the credit note, its day, and whether it was sent. */
export interface ShownCredit extends InvoiceName {
  readonly text: string;
}
