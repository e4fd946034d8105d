/** A message about an invoice, made ready: its text, the template it comes from, and the reasons to think twice. */
import type { Day } from './day';
import type { Invoice } from './invoice';
import type { NoticeLack } from './formal-notice';
import type { LateInterest } from './late-interest';
import type { Standing } from './journal-standing';
import type { LevelReason } from './reminder-level';
import type { TextLanguage, KeptTemplate } from './settings';
import type { PageLanguage } from './snapshot';
import type { MessageText } from './text-check';
import type { SentFacts } from './sent-facts';
import type { Warning, WarningRank } from './warnings';

export interface ReminderQuestion {
  readonly slug: string;
  readonly invoice: Invoice;
  /** Instant of its reading, milliseconds since 1970. */
  readonly readAt: number;
  readonly today: Day;
  readonly pageLanguage: PageLanguage | null;
  /** Null: the one that is proposed. */
  readonly templateId: string | null;
  /** Or the first of this kind, where a flow needs one (a credit note to be sent). */
  readonly kind: KeptTemplate['kind'] | null;
  /** Answers to the template's blanks, by label. */
  readonly answers: Readonly<Record<string, string>>;
  /** The text that stands in the form, to be checked instead of the template's; null for the template's. */
  readonly text: MessageText | null;
  /** The signature of the host's own text, or what the user makes of it; holds while he has set none. */
  readonly signature?: string | undefined;
  /** The number of a registered letter that goes out as well, for this one message. */
  readonly registeredLetter?: string | undefined;
}

export type ProblemReason =
  | 'unknownVariable'
  | 'unknownFilter'
  /** A known variable that has no value here, used outside an `if`; or a subject or body that comes out empty. */
  | 'missingValue'
  | 'syntax'
  | 'tooLong'
  | 'tooSlow'
  | 'forbiddenTag'
  /** A blank to be filled in at insertion. */
  | 'ask';

/** Something wrong with a template; the words live in `_locales` under `problem_template_<reason>`. */
export interface TemplateProblem {
  readonly reason: ProblemReason;
  readonly where: 'subject' | 'body';
  /** Both from 1; the column counts UTF-16 units, as an editor's selection does. */
  readonly line: number;
  readonly column: number;
  /** The variable, filter, tag or label meant, or the text at fault; short. */
  readonly name: string;
  /** What was probably meant; null when nothing is close. */
  readonly suggestion: string | null;
}

export interface PreparedReminder {
  /** The templates offered, in the language of the client. */
  readonly templates: readonly {
    readonly id: string;
    readonly name: string;
    readonly level: number | null;
  }[];
  readonly template: Pick<KeptTemplate, 'id' | 'name' | 'kind' | 'level' | 'language'> | null;
  /** Why this template is the one proposed; null when the user chose it. */
  readonly why: LevelReason | null;
  readonly rendered:
    | {
        readonly kind: 'text';
        readonly subject: string;
        readonly body: string;
        /** Every blank of the template, each with an answer: it may not be the right one for this invoice. */
        readonly labels: readonly string[];
      }
    /** Every blank of the template, those with an answer too. */
    | { readonly kind: 'asks'; readonly labels: readonly string[] }
    | { readonly kind: 'refused'; readonly problems: readonly TemplateProblem[] }
    /** A formal notice that would be none. */
    | { readonly kind: 'lacking'; readonly lacks: readonly NoticeLack[] };
  /** The signature to be asked for, as it is proposed; null where the user has set one, or none is written. */
  readonly signature: string | null;
  readonly warnings: readonly Warning[];
  /** The grouped statement that can be had instead; null where none is offered. */
  readonly statement: string | null;
  readonly standing: Standing;
  /** Null while the user has not turned late interest on. */
  readonly interest: LateInterest | null;
  readonly language: TextLanguage;
  readonly copyToSelf: boolean;
  readonly facts: SentFacts;
  /** A draft of it for the user's own mail program, as a `mailto:` address; null without a text. */
  readonly mail: string | null;
}

/** Late interest in words: its lines, the sum last; without a title only why there is none, or what is missing. */
export interface ShownInterest {
  readonly title: string | null;
  readonly lines: readonly string[];
  readonly note: string;
}

/** A reason to think twice in words. */
export interface ShownWarning {
  readonly key: Warning['key'];
  readonly rank: WarningRank;
  readonly text: string;
}

/** The same in the user's words, as the page shows it. */
export interface ShownReminder extends Omit<
  PreparedReminder,
  'why' | 'warnings' | 'interest' | 'rendered' | 'standing'
> {
  /** What is known of this session for the template's blanks, by label. */
  readonly answers: Readonly<Record<string, string>>;
  readonly why: string | null;
  readonly warnings: readonly ShownWarning[];
  readonly interest: ShownInterest | null;
  readonly rendered:
    | Exclude<PreparedReminder['rendered'], { readonly kind: 'refused' | 'lacking' }>
    | { readonly kind: 'refused'; readonly problems: readonly string[] };
}
