/** What the page can do with templates; the engine itself is handed in, since views know none. */
import type { KeptTemplate } from '../../../utils/core/settings';
import type { TemplateValues } from '../../../utils/core/template-data';

export type TemplateText = Pick<KeptTemplate, 'subject' | 'body' | 'language'>;

/** Something wrong with a template; the words live in `_locales` under `problem_template_<reason>`. */
export interface TemplateProblem {
  readonly reason:
    | 'unknownVariable'
    | 'unknownFilter'
    | 'missingValue'
    | 'syntax'
    | 'tooLong'
    | 'tooSlow'
    | 'forbiddenTag'
    | 'ask';
  readonly where: 'subject' | 'body';
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  readonly name: string;
  readonly suggestion: string | null;
}

export type RenderedText =
  | { readonly kind: 'text'; readonly subject: string; readonly body: string }
  | { readonly kind: 'refused'; readonly problems: readonly TemplateProblem[] };

export interface TemplateTools {
  /** The templates that come with the extension. */
  readonly builtIn: readonly KeptTemplate[];
  /** Everything wrong that can be seen without values. */
  check(template: TemplateText): readonly TemplateProblem[];
  /** `answers` are those to the template's blanks, by their label. */
  render(
    template: TemplateText,
    values: TemplateValues,
    answers?: Readonly<Record<string, string>>,
  ): RenderedText;
  /** An id that no template has. */
  newId(): string;
}
