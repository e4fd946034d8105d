/** Rendering a template before its blanks are filled in: each stands for itself. */
import type { TemplateValues } from '../../../utils/core/template-data';
import type { RenderedText, TemplateText, TemplateTools } from './template-tools';

/** The text with each blank as its label in brackets, and the labels; they are only filled in at insertion. */
export function withBlanks(
  template: TemplateText,
  values: TemplateValues,
  tools: TemplateTools,
): { text: RenderedText; blanks: readonly string[] } {
  const first = tools.render(template, values);
  const labels = first.kind === 'refused' ? first.problems.filter(({ reason }) => reason === 'ask') : [];
  if (labels.length === 0) return { text: first, blanks: [] };
  const blanks = [...new Set(labels.map(({ name }) => name))];
  const answers = Object.fromEntries(blanks.map((label) => [label, `[${label}]`]));
  return { text: tools.render(template, values, answers), blanks };
}
