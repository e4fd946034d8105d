/** What a reminder template is, and what rendering or checking one gives. */

export type TemplateLanguage = 'fr' | 'en' | 'de' | 'es' | 'it';
export type TemplateKind =
  'beforeDue' | 'courteous' | 'firm' | 'formalNotice' | 'statement' | 'thanks' | 'creditNote';

export interface Template {
  readonly id: string;
  readonly kind: TemplateKind;
  readonly language: TemplateLanguage;
  readonly name: string;
  /** Liquid, one line. */
  readonly subject: string;
  /** Liquid, plain text; paragraphs are separated by one blank line. */
  readonly body: string;
  readonly builtIn: boolean;
  /** The reminder level it stands for; null for what is not a reminder. */
  readonly level: 0 | 1 | 2 | 3 | null;
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

export interface Problem {
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

/** A blank that the template asks for. `name` is the key of its answer. */
export interface Ask {
  readonly name: string;
  readonly label: string;
}

/** A whole text, or every reason found why there is none. Never a text with holes. */
export type Rendered =
  | { readonly kind: 'text'; readonly subject: string; readonly body: string; readonly asks: readonly Ask[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** Which region's habits print amounts and dates: the template's language decides, never the browser's. */
export const LOCALES: { readonly [L in TemplateLanguage]: string } = {
  fr: 'fr-FR',
  en: 'en-GB',
  de: 'de-DE',
  es: 'es-ES',
  it: 'it-IT',
};

/** Bounds, in characters unless said otherwise. */
export const LIMITS = {
  subjectSource: 1_000,
  bodySource: 20_000,
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
} as const;
