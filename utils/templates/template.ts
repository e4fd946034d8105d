/** What a reminder template is, and what rendering or checking one gives. */
import type { ProblemReason, TemplateProblem } from '../core/prepared';
import type { KeptTemplate, TextLanguage } from '../core/settings';

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
