/** Every message between the parts of the extension: one map from its name to what is asked and what is answered. */
import type { Settled } from './core/certainty';
import type { GuideState } from './core/credit-note';
import type { Day } from './core/day';
import type { HostWords } from './core/host-words';
import type { InterestCountry } from './core/interest-rules';
import type { Invoice, InvoiceName } from './core/invoice';
import type { KeptWalk } from './core/list-place';
import type { EntryDraft } from './core/journal';
import type { PageReport } from './core/ledger';
import type { ReminderQuestion, ShownReminder } from './core/prepared';
import type { ReasonKey } from './core/reading';
import type { RestReason } from './core/reminder-plan';
import type { SettingsChange } from './core/settings-change';
import type { ShownCredit, ShownStanding, ShownUnsure } from './core/shown';

interface Exchange<Question, Answer = null> {
  readonly question: Question;
  readonly answer: Answer;
}

type Nothing = Readonly<Record<never, never>>;

export interface Protocol {
  /** The scout asks what it should look for beside what it knows by itself. */
  scout: Exchange<{ readonly slug: string }, ScoutBrief>;
  /** The scout saw something that may be ours: the script that reads is brought into the tab before the answer comes. */
  loadReading: Exchange<Nothing, ReadingKit>;
  /** There is something to show: the script of our interface is brought into the tab before the answer comes. */
  loadSession: Exchange<Nothing, SessionKit>;
  /** A page read (part of) a list. */
  report: Exchange<{ readonly report: PageReport }>;
  /** A page shows a list that cannot be read. `at`: milliseconds since 1970. */
  unrecognised: Exchange<{
    readonly slug: string;
    readonly reason: ReasonKey;
    readonly looked: string;
    readonly at: number;
  }>;
  /** The local calendar day changed: the badge must be counted again. */
  dayChanged: Exchange<Nothing>;
  /** What is known of an organisation, its open invoices foremost. `isNew`: the user has just come to it. */
  known: Exchange<{ readonly slug: string; readonly today: Day; readonly isNew?: boolean }, Known>;
  /** The text of a message about an invoice, and the reasons to think twice. */
  prepare: Exchange<{ readonly question: ReminderQuestion }, ShownReminder>;
  /** Something happened, or the user says so: `byHand` on the page of the journal, where nothing is seen to happen. */
  journal: Exchange<{
    readonly slug: string;
    readonly entries: readonly EntryDraft[];
    readonly byHand?: boolean;
  }>;
  /** A message on its way: what is to be recorded of it, kept from the click on and recorded by what came of it. */
  sending: Exchange<{
    readonly slug: string;
    readonly id: string;
    readonly entries: readonly EntryDraft[];
    readonly came: SendingCame;
  }>;
  /** What became of a message that is on record; `id` is that of any of its entries. */
  settleMessage: Exchange<{
    readonly slug: string;
    readonly id: string;
    readonly as: Settled;
    readonly today: Day;
  }>;
  /** The user follows an invoice up: asks for its form (`change` is null), or says what is to be recorded. */
  followUp: Exchange<
    {
      readonly slug: string;
      readonly today: Day;
      readonly invoice: InvoiceName;
      readonly change: FollowUpChange | null;
    },
    FollowUpForm
  >;
  /** Where a guided credit note stands, to be taken up after a reload; null when it is over. */
  guide: Exchange<{ readonly slug: string; readonly state: GuideState | null }>;
  /** A walk through a list of this tab: what is kept of it is asked for (`change` is null), or changed. */
  walk: Exchange<{ readonly change: { readonly kept: KeptWalk | null } | null }, KeptWalk | null>;
  /** The user answers on the page what he is asked once: only what nobody has said yet is taken. */
  tellSetting: Exchange<{ readonly slug: string; readonly told: ToldSetting }>;
  saveSettings: Exchange<{ readonly change: SettingsChange }>;
  import: Exchange<{ readonly text: string; readonly withSettings: boolean }>;
  /** Removes everything that is stored. The user was asked before. */
  wipe: Exchange<Nothing>;
  /** Opens one of our own pages in a tab. */
  openPage: Exchange<{ readonly page: 'options.html' | 'journal.html' }>;
  /** What went wrong with the store since the browser started; null when nothing did. */
  status: Exchange<Nothing, StoreProblem | null>;
}

/** What came of a message so far. */
export type SendingCame = 'begun' | 'seen' | 'unsure' | 'notSent';

export type MessageName = keyof Protocol;

/** A message as it is sent. */
export type Message<K extends MessageName = MessageName> = {
  [N in K]: { readonly type: N } & Protocol[N]['question'];
}[K];

/**
 * Answered for our own pages only: a script on the host's page is one mistake away from the host, and may neither
 * replace nor erase what the user has.
 */
export const OWN_PAGES_ONLY: ReadonlySet<MessageName> = new Set(['saveSettings', 'import', 'wipe']);

/**
 * What goes to a page: the popup asks whether the content script there is still alive (`ping`), or wishes, as the user's
 * keyboard commands do, what a user wishes by our buttons there. Answered by `{ ok: true }`, and a wish by nobody where no list is shown. The background
 * tells that something is known otherwise than before, of one organisation or, without a slug, of any; nobody answers.
 */
export type PageMessage =
  { readonly type: 'ping' } | PageWish | { readonly type: 'changed'; readonly slug: string | null };

/** `remind`: `kind` is that of the letter, null for the one that is proposed. */
export type PageWish =
  | { readonly type: 'readAll' }
  | { readonly type: 'chase' }
  | { readonly type: 'panel' }
  | { readonly type: 'remind'; readonly invoice: Invoice; readonly kind: 'statement' | null };

/** What went wrong with the store, as keys for the words in `_locales` (`problem_<key>`). */
export type StoreProblem = 'storageFull' | 'storageCorrupt' | 'storageNewer' | 'storageFailed';

/** As `StoreProblem`, or: what was asked for may not be. */
export type Problem = StoreProblem | 'refused';

/** Nothing was done, and why. `refused`: what was asked for may not be, by the paths or reasons named. */
export type Failure =
  | { readonly ok: false; readonly problem: StoreProblem }
  | { readonly ok: false; readonly problem: 'refused'; readonly refused: readonly string[] };

export type Answer<K extends MessageName = MessageName> =
  { readonly ok: true; readonly value: Protocol[K]['answer'] } | Failure;

/** Why nothing was done; null when it was. `answer` is undefined where nobody answered. */
export const problemOf = (answer: Answer | undefined): Problem | null =>
  answer?.ok ? null : (answer?.problem ?? 'storageFailed');

/** An answer that is kept; without a `client`, about all clients. The name of an organisation is the page's. */
export type ToldSetting =
  | { readonly kind: 'autoReminders'; readonly client: string | null; readonly on: boolean }
  | { readonly kind: 'signature'; readonly text: string }
  | { readonly kind: 'organisation'; readonly name: string };

export interface ScoutBrief {
  /** The user's own labels of columns and buttons, as typed. */
  readonly labels: readonly string[];
  /** A guided credit note is under way in this organisation: it is taken up wherever its invoice shows. */
  readonly isGuided: boolean;
}

/** What the page is read and marked with. */
export interface ReadingKit {
  readonly hostWords: HostWords;
  /** Our own words that a page may show, in the language of the browser. */
  readonly words: PageWords;
  /** Style sheet of the marks, for lists inside a shadow root, where the one of the document does not reach. */
  readonly markStyles: string;
}

export interface SessionKit {
  /** Style sheet of the interface on the page. */
  readonly styles: string;
}

/** Words by key, with `\ue001` to `\ue009` where a placeholder stands. */
export interface PageWords {
  readonly locale: string;
  readonly language: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** What is known of an organisation. Records with `invoiceKey`s for keys are asked by `keptFor`. */
export interface Known {
  /** Invoices read as unpaid, late or not. */
  readonly open: readonly Invoice[];
  /** What that stands on, in sentences; null while no list was read. `isPartial`: there may be more. */
  readonly coverage: { readonly text: string; readonly isPartial: boolean } | null;
  /** By `invoiceKey`, the late ones that a walk through the late invoices passes over today: nothing is due, or something asks to wait. */
  readonly resting: Readonly<Record<string, RestReason>>;
  /** By `invoiceKey`, for the invoices that the journal speaks of; null when it speaks of none. */
  readonly standings: Readonly<Record<string, ShownStanding>> | null;
  /** Messages of which it is not known whether they were sent, the latest first. */
  readonly unsure: readonly ShownUnsure[];
  /** The latest credit notes, and how many there are. */
  readonly credits: readonly ShownCredit[];
  readonly creditCount: number;
  /** Instants of their readings, milliseconds since 1970, by `invoiceKey`. */
  readonly readAt: Readonly<Record<string, number>>;
  readonly country: InterestCountry;
  /** The name of the organisation; null where nobody has said it yet. */
  readonly organisation: string | null;
  /** A credit note under way. */
  readonly guide: GuideState | null;
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
  /** What the user is told before anything is recorded: nothing is yet. */
  readonly ask?: string;
  /** Whether it may be recorded all the same: then his answer comes back as `sure`. */
  readonly isSureAsked?: boolean;
}

/** What the user says in the form: by the names of its fields, the id of an entry as `withdraw`, and `sure` when he was asked. */
export interface FollowUpChange {
  readonly values: Readonly<Record<string, string>>;
  readonly before: string;
}
