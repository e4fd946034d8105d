/** What the page can do with templates; the engine itself is handed in, since views know none. */
import type { TemplateProblem } from '../../../utils/core/prepared';
import type { KeptTemplate } from '../../../utils/core/settings';
import type { TemplateValues } from '../../../utils/core/template-data';

export type TemplateText = Pick<KeptTemplate, 'subject' | 'body' | 'language'>;

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
