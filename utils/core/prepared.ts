/** A message about an invoice, made ready: its text, the template it comes from, and the reasons to think twice. */
import type { Day } from './day';
import type { Invoice } from './invoice';
import type { LateInterest } from './late-interest';
import type { Standing } from './journal-standing';
import type { LevelReason } from './reminder-level';
import type { TextLanguage, KeptTemplate } from './settings';
import type { PageLanguage } from './snapshot';
import type { MessageText } from './text-check';
import type { Warning } from './warnings';

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
}

/** Why a template gave no text: the same as a problem of the template, named for the user. */
export interface TemplateProblem {
  readonly reason: string;
  readonly where: 'subject' | 'body';
  readonly line: number;
  readonly column: number;
  readonly name: string;
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
    | { readonly kind: 'text'; readonly subject: string; readonly body: string }
    | { readonly kind: 'asks'; readonly labels: readonly string[] }
    | { readonly kind: 'refused'; readonly problems: readonly TemplateProblem[] };
  readonly warnings: readonly Warning[];
  readonly standing: Standing;
  /** Null while the user has not turned late interest on. */
  readonly interest: LateInterest | null;
  readonly language: TextLanguage;
  readonly copyToSelf: boolean;
  /** Last day of the deadline that the text grants; null when it grants none. */
  readonly deadline: Day | null;
}
