/** What a reminder template is, and what rendering or checking one gives. */
import { LIMITS as WRITTEN } from '../core/limits';
import type { ProblemReason, TemplateProblem } from '../core/prepared';
import type { KeptTemplate } from '../core/settings';
import { LANGUAGES_OF_TEXTS, TEXT_LANGUAGES, type TextLanguage } from '../core/text-languages';

export type Template = KeptTemplate;
export type TemplateLanguage = TextLanguage;
export type TemplateKind = Template['kind'];
export type { ProblemReason, TemplateProblem as Problem };

/** A blank that the template asks for. `name` is the key of its answer. */
export interface Ask {
  readonly name: string;
  readonly label: string;
}

/** A whole text, or every reason found why there is none. Never a text with holes. */
export type Rendered =
  | { readonly kind: 'text'; readonly subject: string; readonly body: string; readonly asks: readonly Ask[] }
  | { readonly kind: 'refused'; readonly problems: readonly TemplateProblem[] };

/** The locale of each language. */
export const LOCALES = Object.fromEntries(
  TEXT_LANGUAGES.map((language) => [language, LANGUAGES_OF_TEXTS[language].locale]),
) as Readonly<Record<TemplateLanguage, string>>;

/** Bounds, in characters unless said otherwise. */
export const LIMITS = {
  subjectSource: WRITTEN.subject,
  bodySource: WRITTEN.body,
  subjectText: 250,
  bodyText: 50_000,
  /** Invoices in one list. */
  listed: 1_000,
  /** Values and tags in one source. */
  parts: 300,
  /** Problems named at once. */
  findings: 50,
  /** Tags within tags. */
  depth: 20,
  /** Parts inside `for` times the length of their lists: what bounds the work, the same on every machine. */
  loopSteps: 3_000,
  /** Steps of one rendering (`Steps`). */
  steps: 500_000,
  /** What may be written before it is tidied: blanks and line ends that do not stay count here. */
  written: 200_000,
  /** Brackets within brackets. */
  brackets: 1_000,
} as const;
