/** Every message between the parts of the extension: its data and its answer. */
import type { Invoice } from './core/invoice';
import type { PageReport } from './core/ledger';
import type { ReasonKey } from './core/reading';

export type Message =
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
  /** The panel asks for the late invoices of an organisation, also those on other pages of the list. */
  | { readonly type: 'late'; readonly slug: string }
  /** The popup asks what went wrong with the store since the background started. */
  | { readonly type: 'status' };

/** The one message that goes to a page: the popup asks whether the content script there is still alive. */
export type PageMessage = { readonly type: 'ping' };

/** What went wrong with the store, as keys for the words in `_locales` (`problem_<key>`). */
export type StoreProblem = 'storageFull' | 'storageCorrupt' | 'storageNewer' | 'storageFailed';

export type Answer =
  | { readonly ok: true; readonly problem?: StoreProblem | null; readonly late?: readonly Invoice[] }
  | { readonly ok: false; readonly problem: StoreProblem };
