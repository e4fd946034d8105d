/** The journal of one organisation: what was done about its invoices, as entries that are only ever added. */
import type { Day } from './day';
import type { ReminderLevel } from './reminder-level';

/** The invoice an entry is about, by what never changes: its number and its client, as printed. */
export interface InvoiceName {
  readonly number: string;
  readonly client: string;
}

interface Base {
  /** Unique for good, given by the one who records it. */
  readonly id: string;
  /** Instant of recording, milliseconds since 1970; the store sees to it that it never runs backwards. */
  readonly at: number;
  /** The day on which it happened, which may be long before it was recorded. */
  readonly day: Day;
  readonly invoice: InvoiceName;
}

/** What can have happened. */
export type FactContent =
  /** A reminder that was really sent through the host's form. */
  | {
      readonly kind: 'reminder';
      readonly level: ReminderLevel;
      readonly templateId: string;
      readonly templateName: string;
      readonly subject: string;
      /** Language of the text. */
      readonly language: string;
      /** Whether the user had a copy sent to himself. */
      readonly cc: boolean;
    }
  /** One message about several open invoices of the client; `numbers` holds all of them. */
  | { readonly kind: 'statement'; readonly numbers: readonly string[]; readonly subject: string }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'settled' }
  | { readonly kind: 'unsettled' }
  /** `reason` is the key of the reason the user chose. */
  | {
      readonly kind: 'creditNote';
      readonly creditNoteNumber: string | null;
      readonly reason: string | null;
    }
  /** The credit note was sent to the client. */
  | { readonly kind: 'creditNoteSent' }
  /** The one note of an invoice: a later one takes its place, an empty one clears it. */
  | { readonly kind: 'note'; readonly text: string }
  /** A contact outside the host, in the user's words. */
  | { readonly kind: 'call'; readonly text: string }
  | { readonly kind: 'letter'; readonly text: string }
  /** The client promised to pay by `date`. */
  | { readonly kind: 'promise'; readonly date: Day; readonly text: string }
  /** The client was given until `date`, that day included. */
  | { readonly kind: 'deadline'; readonly date: Day }
  | { readonly kind: 'dispute'; readonly on: boolean; readonly text: string }
  /** Left alone until `until`, and taken up again on that day; null ends it. */
  | { readonly kind: 'snooze'; readonly until: Day | null };

export type FactKind = FactContent['kind'];

/**
 * Something that happened. With `corrects`, it takes the place of the entry of that id, which stays in the journal:
 * a record that can be rewritten is none.
 */
export type Fact = Base & FactContent & { readonly corrects: string | null };

/**
 * Takes back what another entry says, and every correction of it. Withdrawing a withdrawal lets the fact hold again.
 * `day` is the day on which it was taken back.
 */
export type Withdrawal = Base & { readonly kind: 'withdrawal'; readonly withdraws: string };

export type JournalEntry = Fact | Withdrawal;

/** What the recorder hands over: an entry that the store has yet to date. */
export type EntryDraft = Omit<Base, 'at'> &
  (
    | (FactContent & { readonly corrects: string | null })
    | { readonly kind: 'withdrawal'; readonly withdraws: string }
  );

export interface Journal {
  readonly slug: string;
  /** In the order of recording. */
  readonly entries: readonly JournalEntry[];
}

export function emptyJournal(slug: string): Journal {
  return { slug, entries: [] };
}

/** Every kind of fact, in the order in which a filter offers them. */
export const FACT_KINDS: readonly FactKind[] = [
  'reminder',
  'statement',
  'thanks',
  'settled',
  'unsettled',
  'creditNote',
  'creditNoteSent',
  'note',
  'call',
  'letter',
  'promise',
  'deadline',
  'dispute',
  'snooze',
];

/** A key for the invoice of an entry, to group by. Blanks of any kind and width count as one space. */
export function invoiceKey({ number, client }: InvoiceName): string {
  return `${plain(number)}\u241f${plain(client)}`;
}

/** Text as it is compared: composed, its blanks single spaces. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
