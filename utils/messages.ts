/** Every message between the parts of the extension: its data and its answer. */
import type { GuideState } from './core/credit-note';
import type { Day } from './core/day';
import type { HostWords } from './core/host-words';
import type { InterestCountry } from './core/interest-rules';
import type { Invoice } from './core/invoice';
import type { EntryDraft } from './core/journal';
import type { Standing } from './core/journal-standing';
import type { PageReport } from './core/ledger';
import type { PreparedReminder, ReminderQuestion } from './core/prepared';
import type { ReasonKey } from './core/reading';
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
  /** Something happened, or the user says so. */
  | { readonly type: 'journal'; readonly slug: string; readonly entries: readonly EntryDraft[] }
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
  /** By `invoiceKey`, for the invoices that the journal speaks of. */
  readonly standings: Readonly<Record<string, Standing>>;
  /** Instants of their readings, milliseconds since 1970, by `invoiceKey`. */
  readonly readAt: Readonly<Record<string, number>>;
  readonly country: InterestCountry;
  /** A credit note under way. */
  readonly guide: GuideState | null;
}

export type Answer =
  | {
      readonly ok: true;
      readonly problem?: StoreProblem | null;
      readonly known?: Known;
      readonly prepared?: PreparedReminder;
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
