/** The value of one variable as a template would print it. */
import type { TemplateValues, VariableName } from '../../../utils/core/template-data';
import type { TemplateText, TemplateTools } from './template-tools';

/** The text in the template's language; null when there is no value. A list is named by its numbers. */
export function printedValue(
  name: VariableName,
  values: TemplateValues,
  language: TemplateText['language'],
  tools: TemplateTools,
): string | null {
  const value = values[name];
  if (value === undefined) return null;
  const body =
    name === 'payments'
      ? '{% for payment in payments %}{% unless forloop.first %}; {% endunless %}{{ payment.amount }}{% endfor %}'
      : name === 'other_invoices' || name === 'all_invoices'
        ? `{% for invoice in ${name} %}{% unless forloop.first %}; {% endunless %}{{ invoice.number }}{% endfor %}`
        : `{{ ${name} }}`;
  const rendered = tools.render({ subject: '-', body, language }, values);
  return rendered.kind === 'text' ? rendered.body : null;
}
