/** Every message between the parts of the extension: its data and its answer. */
import type { GuideState } from './core/credit-note';
import type { Day } from './core/day';
import type { HostWords } from './core/host-words';
import type { InterestCountry } from './core/interest-rules';
import type { Invoice } from './core/invoice';
import type { EntryDraft, InvoiceName } from './core/journal';
import type { PageReport } from './core/ledger';
import type { ShownReminder, ReminderQuestion } from './core/prepared';
import type { ReasonKey } from './core/reading';
import type { ReminderLevel } from './core/reminder-level';
import type { Settings } from './core/settings';

export type Message =
  /** The content script asks for the words to read the page with, before anything else. */
  | { readonly type: 'hostWords' }
  /** The content script read (part of) a list. */
  | { readonly type: 'report'; readonly report: PageReport }
  /** The content script saw a list that it cannot read. */
  | {
      readonly type: 'unrecognised';
      readonly slug: string;
      readonly reason: ReasonKey;
      readonly looked: string;
      readonly at: number;
    }
  /** The local calendar day changed, or a page came to the front: the badge must be counted again. */
  | { readonly type: 'dayChanged' }
  /** The page asks what is known of an organisation: its open invoices, and how they stand by the journal. */
  | { readonly type: 'known'; readonly slug: string; readonly today: Day }
  /** The page asks for the text of a message about an invoice, and for the reasons to think twice. */
  | { readonly type: 'prepare'; readonly question: ReminderQuestion }
  /** Something happened, or the user says so: `byHand` on the page of the journal, where nothing is seen to happen. */
  | {
      readonly type: 'journal';
      readonly slug: string;
      readonly entries: readonly EntryDraft[];
      readonly byHand?: boolean;
    }
  /** The user follows an invoice up: asks for its form (`change` is null), or says what is to be recorded. */
  | {
      readonly type: 'followUp';
      readonly slug: string;
      readonly today: Day;
      readonly invoice: InvoiceName;
      readonly change: FollowUpChange | null;
    }
  /** Where a guided credit note stands, to be taken up after a reload; null when it is over. */
  | { readonly type: 'guide'; readonly slug: string; readonly state: GuideState | null }
  | { readonly type: 'saveSettings'; readonly settings: Partial<Settings> }
  | { readonly type: 'import'; readonly text: string; readonly withSettings: boolean }
  /** Removes everything that is stored. The user was asked before. */
  | { readonly type: 'wipe' }
  /** Opens one of our own pages in a tab. */
  | { readonly type: 'openPage'; readonly page: 'options.html' | 'journal.html' }
  /** The popup asks what went wrong with the store since the background started. */
  | { readonly type: 'status' };

/** The one message that goes to a page: the popup asks whether the content script there is still alive. */
export type PageMessage = { readonly type: 'ping' };

/** What went wrong with the store, as keys for the words in `_locales` (`problem_<key>`). */
export type StoreProblem = 'storageFull' | 'storageCorrupt' | 'storageNewer' | 'storageFailed';

/** What is known of an organisation. */
export interface Known {
  /** Invoices read as unpaid, late or not. */
  readonly open: readonly Invoice[];
  /** By `invoiceKey`, the late ones that a chase passes over today: nothing is due, or something asks to wait. */
  readonly resting: readonly string[];
  /** By `invoiceKey`, for the invoices that the journal speaks of; null when it speaks of none. */
  readonly standings: Readonly<Record<string, ShownStanding>> | null;
  /** The latest credit notes, and how many there are. */
  readonly credits: readonly ShownCredit[];
  readonly creditCount: number;
  /** Instants of their readings, milliseconds since 1970, by `invoiceKey`. */
  readonly readAt: Readonly<Record<string, number>>;
  readonly country: InterestCountry;
  /** A credit note under way. */
  readonly guide: GuideState | null;
}

/** How an invoice stands by the journal, in words: the page has no part in telling it. */
export interface ShownStanding {
  /** For the panel: "relancée 2 fois, la dernière il y a 6 jours · contestée"; empty when nothing holds any more. */
  readonly words: string;
  /** For the mark of its row, shorter. */
  readonly mark: string;
  /** Of the last reminder; 0 when there was none. */
  readonly level: ReminderLevel;
  /** The number of the credit note made for it last; null without one, or where its number is not known. */
  readonly creditNote: string | null;
}

/** An invoice that was credited: `text` tells the number of the credit note, its day, and whether it was sent. */
export interface ShownCredit extends InvoiceName {
  readonly text: string;
}

/** The form in which an invoice is followed up, to be drawn as it is described. */
export interface FollowUpForm {
  readonly fields: readonly {
    readonly tag: 'input' | 'textarea' | 'select';
    readonly label: string;
    readonly props: Readonly<Record<string, string | number | boolean>>;
    /** Of a select: value and label. */
    readonly options?: readonly (readonly [value: string, label: string])[];
  }[];
  /** The entries recorded last, the newest first. */
  readonly entries: readonly { readonly id: string; readonly text: string }[];
  /** What the fields stood for, to be handed back with them. */
  readonly before: string;
}

/** What the user says in the form: by the names of its fields, or the id of an entry as `withdraw`. */
export interface FollowUpChange {
  readonly values: Readonly<Record<string, string>>;
  readonly before: string;
}

export type Answer =
  | {
      readonly ok: true;
      readonly problem?: StoreProblem | null;
      readonly known?: Known;
      readonly prepared?: ShownReminder;
      readonly form?: FollowUpForm;
      readonly hostWords?: HostWords;
      /** Style sheet of the interface on the page: it travels with the words, since the content script is to stay small. */
      readonly styles?: string;
      /** Style sheet of the marks, for lists inside a shadow root, where the one of the document does not reach. */
      readonly markStyles?: string;
    }
  | {
      readonly ok: false;
      readonly problem: StoreProblem;
      /** Settings that were refused, by their path. */
      readonly refused?: readonly string[];
    };
