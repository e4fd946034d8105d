/** The variables as the editor offers them: in groups, each with where its value is read, and how to write it. */
import {
  TEMPLATE_VARIABLES,
  type TemplateVariable,
  type VariableName,
} from '../../../utils/core/template-data';
import { LANGUAGES_OF_TEXTS, type TextLanguage } from '../../../utils/core/text-languages';

/** Where a value comes from. */
export type VariableSource = 'page' | 'settings' | 'journal' | 'computed' | 'asked';

export const VARIABLE_GROUPS = ['invoice', 'client', 'sender', 'dates', 'lists', 'interest'] as const;
export type VariableGroup = (typeof VARIABLE_GROUPS)[number];

const PLACES: Readonly<Record<VariableName, readonly [VariableGroup, VariableSource]>> = {
  client: ['client', 'page'],
  contact_name: ['client', 'settings'],
  number: ['invoice', 'page'],
  type: ['invoice', 'page'],
  issue_date: ['invoice', 'page'],
  due_date: ['invoice', 'page'],
  amount: ['invoice', 'page'],
  remaining: ['invoice', 'computed'],
  received: ['invoice', 'computed'],
  payments: ['lists', 'journal'],
  days_late: ['invoice', 'computed'],
  today: ['dates', 'computed'],
  organisation: ['sender', 'settings'],
  sender_name: ['sender', 'settings'],
  signature: ['sender', 'settings'],
  registered_letter: ['sender', 'asked'],
  payment_reference: ['invoice', 'page'],
  reminder_1_date: ['dates', 'journal'],
  reminder_2_date: ['dates', 'journal'],
  last_reminder_level: ['dates', 'journal'],
  deadline: ['dates', 'computed'],
  interest: ['interest', 'computed'],
  fixed_sum: ['interest', 'computed'],
  interest_total: ['interest', 'computed'],
  interest_rate: ['interest', 'computed'],
  other_invoices: ['lists', 'page'],
  other_total: ['lists', 'computed'],
  all_invoices: ['lists', 'page'],
  all_total: ['lists', 'computed'],
};

export function variablesOf(group: VariableGroup): readonly TemplateVariable[] {
  return TEMPLATE_VARIABLES.filter(({ name }) => PLACES[name][0] === group);
}

export function sourceOf(name: VariableName): VariableSource {
  return PLACES[name][1];
}

/** What is inserted for a variable: itself, or the loop that a list needs, with the colon as the language sets it. */
export function snippetOf({ name, type }: TemplateVariable, language: TextLanguage): string {
  const { colon } = LANGUAGES_OF_TEXTS[language];
  if (type === 'payments')
    return `{% for payment in ${name} %}\n- {{ payment.date }}${colon} {{ payment.amount }}\n{% endfor %}`;
  return type === 'invoices'
    ? `{% for invoice in ${name} %}\n- {{ invoice.number }}${colon} {{ invoice.amount }}\n{% endfor %}`
    : `{{ ${name} }}`;
}

/** Patterns that are no variable: a part that is left out, a blank that is asked for, a plural, a short date. */
export const patternsIn = (language: TextLanguage) => {
  const days = LANGUAGES_OF_TEXTS[language].days.map((word) => `'${word}'`).join(', ');
  return [
    { name: 'if', snippet: '{% if contact_name %}{{ contact_name }}{% endif %}' },
    { name: 'default', snippet: '{{ contact_name | default: client }}' },
    { name: 'plural', snippet: `{{ days_late }} {{ days_late | plural: ${days} }}` },
    { name: 'date', snippet: "{{ due_date | date: 'short' }}" },
    { name: 'ask', snippet: "{{ 'Question' | ask }}" },
  ] as const;
};
