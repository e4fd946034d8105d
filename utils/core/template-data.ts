/** The closed list of variables a reminder template may use: name, type, description and an example of each. */
import type { Day } from './day';
import type { Money } from './money';

/**
 * What a variable holds: one line of text; lines of text; an amount; amounts, one per currency; a day; a whole
 * number; yearly rates in percent as decimal text (`12.15`), one per period in order; a list of invoices; of payments.
 */
export type VariableType =
  'text' | 'lines' | 'money' | 'totals' | 'day' | 'number' | 'rates' | 'invoices' | 'payments';

/** One line of a list of invoices. A field without a value is left out. */
export interface ListedInvoice {
  readonly number?: string;
  readonly issue_date?: Day;
  readonly due_date?: Day;
  readonly amount?: Money;
  readonly days_late?: number;
}

/** One line of a list of payments. */
export interface ListedPayment {
  readonly date: Day;
  readonly amount: Money;
  /** In the user's words. */
  readonly how?: string;
}

/** The values for one reminder. What is not known is left out, never empty text, 0 or null. */
export interface TemplateValues {
  readonly client?: string;
  readonly contact_name?: string;
  readonly number?: string;
  /** As the page prints it, in the page's language. */
  readonly type?: string;
  readonly issue_date?: Day;
  readonly due_date?: Day;
  /** What is owed of an open invoice, which is less than it was made out for once a part was paid. */
  readonly amount?: Money;
  /** The same, of an open invoice only. */
  readonly remaining?: Money;
  /** What of an open invoice was paid; only where a part was. */
  readonly received?: Money;
  /** The payments of this invoice that the journal tells of, in the order of their days. */
  readonly payments?: readonly ListedPayment[];
  /** Only when the invoice is late: 1 or more. */
  readonly days_late?: number;
  readonly today?: Day;
  readonly organisation?: string;
  readonly sender_name?: string;
  readonly signature?: string;
  /** The number of the registered letter that goes out as well, where the user gave one. */
  readonly registered_letter?: string;
  /** What the client is to write beside the payment: the number of the invoice. */
  readonly payment_reference?: string;
  /** The most recent reminder of level 1, and of level 2. */
  readonly reminder_1_date?: Day;
  readonly reminder_2_date?: Day;
  /** The level of the most recent reminder: 1, 2 or 3. */
  readonly last_reminder_level?: number;
  /** The last day this message leaves for paying. */
  readonly deadline?: Day;
  readonly interest?: Money;
  readonly fixed_sum?: Money;
  /** Amount, interest and fixed sum together. */
  readonly interest_total?: Money;
  readonly interest_rate?: readonly string[];
  /** The client's other open invoices, the longest overdue first, and their total. */
  readonly other_invoices?: readonly ListedInvoice[];
  readonly other_total?: readonly Money[];
  /** The same with this invoice among them. */
  readonly all_invoices?: readonly ListedInvoice[];
  readonly all_total?: readonly Money[];
}

export type VariableName = keyof TemplateValues;

export interface TemplateVariable {
  readonly name: VariableName;
  readonly type: VariableType;
  /** Key in `_locales` of what it is, in the user's language. */
  readonly descriptionKey: `variable_${VariableName}`;
  readonly example: NonNullable<TemplateValues[VariableName]>;
}

const TYPES: { readonly [N in VariableName]-?: VariableType } = {
  client: 'text',
  contact_name: 'text',
  number: 'text',
  type: 'text',
  issue_date: 'day',
  due_date: 'day',
  amount: 'money',
  remaining: 'money',
  received: 'money',
  payments: 'payments',
  days_late: 'number',
  today: 'day',
  organisation: 'text',
  sender_name: 'text',
  signature: 'lines',
  registered_letter: 'text',
  payment_reference: 'text',
  reminder_1_date: 'day',
  reminder_2_date: 'day',
  last_reminder_level: 'number',
  deadline: 'day',
  interest: 'money',
  fixed_sum: 'money',
  interest_total: 'money',
  interest_rate: 'rates',
  other_invoices: 'invoices',
  other_total: 'totals',
  all_invoices: 'invoices',
  all_total: 'totals',
};

const euros = (minor: number): Money => ({ minor, currency: 'EUR' });

/** One invented invoice with every variable known: the examples, and what a preview shows without real data. */
export const SAMPLE_VALUES: Required<TemplateValues> = {
  client: 'Menuiserie Ozanne',
  contact_name: 'Mme Ozanne',
  number: 'F-2026-022',
  type: 'Facture',
  issue_date: '2026-03-11',
  due_date: '2026-04-10',
  amount: euros(82_500),
  remaining: euros(82_500),
  received: euros(42_500),
  payments: [{ date: '2026-05-04', amount: euros(42_500), how: 'virement' }],
  days_late: 35,
  today: '2026-05-15',
  organisation: 'Atelier Lumen',
  sender_name: 'Claire Aubry',
  signature: 'Claire Aubry\nAtelier Lumen',
  registered_letter: '1A 123 456 7890 1',
  payment_reference: 'F-2026-022',
  reminder_1_date: '2026-04-13',
  reminder_2_date: '2026-04-28',
  last_reminder_level: 2,
  deadline: '2026-05-25',
  interest: euros(961),
  fixed_sum: euros(4_000),
  interest_total: euros(87_461),
  interest_rate: ['12.15'],
  other_invoices: [
    {
      number: 'F-2026-031',
      issue_date: '2026-03-30',
      due_date: '2026-04-29',
      amount: euros(31_200),
      days_late: 16,
    },
  ],
  other_total: [euros(31_200)],
  all_invoices: [
    {
      number: 'F-2026-022',
      issue_date: '2026-03-11',
      due_date: '2026-04-10',
      amount: euros(82_500),
      days_late: 35,
    },
    {
      number: 'F-2026-031',
      issue_date: '2026-03-30',
      due_date: '2026-04-29',
      amount: euros(31_200),
      days_late: 16,
    },
  ],
  all_total: [euros(113_700)],
};

/** Every variable a template may use, in the order in which an editor offers them. */
export const TEMPLATE_VARIABLES: readonly TemplateVariable[] = (Object.keys(TYPES) as VariableName[]).map(
  (name) => ({
    name,
    type: TYPES[name],
    descriptionKey: `variable_${name}`,
    example: SAMPLE_VALUES[name],
  }),
);

/** The fields of one invoice of a list: `{% for invoice in other_invoices %}{{ invoice.number }}{% endfor %}`. */
export const LISTED_FIELDS: { readonly [F in keyof ListedInvoice]-?: VariableType } = {
  number: 'text',
  issue_date: 'day',
  due_date: 'day',
  amount: 'money',
  days_late: 'number',
};

/** The fields of one payment of a list: `{% for payment in payments %}{{ payment.amount }}{% endfor %}`. */
export const PAYMENT_FIELDS: { readonly [F in keyof ListedPayment]-?: VariableType } = {
  date: 'day',
  amount: 'money',
  how: 'text',
};

/** The fields of one line of each type of list. */
export const LIST_FIELDS = { invoices: LISTED_FIELDS, payments: PAYMENT_FIELDS } as const;
export type ListType = keyof typeof LIST_FIELDS;
export const isList = (type: VariableType | undefined): type is ListType =>
  type !== undefined && type in LIST_FIELDS;
