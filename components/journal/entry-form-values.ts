/** What of a fact can be filled in or corrected, by what its fields are, and the fact that the filled-in form makes. */
import { isDay, type Day } from '../../utils/core/day';
import {
  fieldsOf,
  partsOf,
  type AddedKind,
  type FactContent,
  type FactField,
  type FieldType,
  type FieldValues,
} from '../../utils/core/facts';
import type { Fact } from '../../utils/core/journal';
import { typedPayment, writtenMoney } from '../../utils/core/typed-money';
import { LIMITS } from '../../utils/core/limits';
import { LEVELS } from '../../utils/core/reminder-level';

/** How a field is filled in: what it is called, by which control, and how its text becomes a value and the other way. */
interface Control<Value> {
  readonly control: 'lines' | 'line' | 'level' | 'date' | 'amount';
  readonly label:
    | 'journal_field_text'
    | 'journal_field_subject'
    | 'journal_field_level'
    | 'journal_field_creditNote'
    | 'journal_field_amount'
    | 'journal_date';
  readonly limit?: number;
  readonly optional?: boolean;
  readonly written: (value: Value, locale: string) => string;
  /** Undefined where the text is no such value. */
  readonly read: (text: string, typing: Typing) => Value | undefined;
}

/** How what is typed is meant. */
export interface Typing {
  /** BCP 47 tag by which the user writes amounts. */
  readonly locale: string;
  /** Of an amount that is typed without one: that of the invoice. */
  readonly currency: string;
}

/** Null: it is not filled in by hand. */
const CONTROLS: { readonly [T in FieldType]: Control<FieldValues[T]> | null } = {
  text: {
    control: 'lines',
    label: 'journal_field_text',
    limit: LIMITS.note,
    written: (value) => value,
    read: (text) => text.trim(),
  },
  subject: {
    control: 'line',
    label: 'journal_field_subject',
    limit: LIMITS.subject,
    written: (value) => value,
    read: (text) => text.trim(),
  },
  creditNoteNumber: {
    control: 'line',
    label: 'journal_field_creditNote',
    limit: LIMITS.writtenNumber,
    written: (value) => value ?? '',
    read: (text) => text.trim() || null,
  },
  level: {
    control: 'level',
    label: 'journal_field_level',
    written: String,
    read: (text) => LEVELS.find((level) => String(level) === text),
  },
  money: {
    control: 'amount',
    label: 'journal_field_amount',
    limit: LIMITS.amount,
    // Nothing yet.
    written: (value, locale) => (value.minor === 0 ? '' : writtenMoney(value, locale)),
    read: (text, { locale, currency }) => typedPayment(text, locale, currency) ?? undefined,
  },
  day: {
    control: 'date',
    label: 'journal_date',
    written: (value) => value,
    read: (text) => (isDay(text) ? text : undefined),
  },
  dayOrNone: {
    control: 'date',
    label: 'journal_date',
    optional: true,
    written: (value) => value ?? '',
    read: (text) => (text === '' ? null : isDay(text) ? text : undefined),
  },
  invoices: null,
  flag: null,
  keptText: null,
  keptName: null,
  keptOrNone: null,
};

/** What a field holds in a fact that is begun. */
const EMPTY: FieldValues = {
  text: '',
  subject: '',
  creditNoteNumber: null,
  level: 1,
  money: { minor: 0, currency: 'EUR' },
  day: '',
  dayOrNone: null,
  invoices: [],
  flag: true,
  keptText: '',
  keptName: '',
  keptOrNone: null,
};

/** A field of the form; `name` is that of the fact's field. */
export interface FormField extends Pick<FactField, 'name'>, Omit<Control<never>, 'written' | 'read'> {}

/** What is written in the form, by the names of the fields, beside the day on which it happened. */
export interface FormValues {
  readonly day: Day;
  readonly texts: Readonly<Record<string, string>>;
}

/** The fields of the form of a kind, beside the day. */
export function formFields(kind: FactContent['kind']): FormField[] {
  return fieldsOf(kind).flatMap(({ name, is }) => {
    const control = CONTROLS[is];
    return control === null ? [] : [{ ...control, name }];
  });
}

export function emptyContent(kind: AddedKind): FactContent {
  const values = fieldsOf(kind).map(({ name, is }) => [name, EMPTY[is]]);
  return { kind, ...Object.fromEntries(values) } as FactContent;
}

/** The values with which the form of a fact begins. */
export function formValues(content: FactContent, day: Day, locale: string): FormValues {
  const written = <T extends FieldType>(is: T, value: FieldValues[T]) =>
    CONTROLS[is]?.written(value, locale) ?? '';
  return {
    day,
    texts: Object.fromEntries(partsOf(content).map(({ name, is, value }) => [name, written(is, value)])),
  };
}

/** The content with what was filled in; null where a day or an amount that is needed is none. */
export function filledIn(
  content: FactContent,
  { day, texts }: FormValues,
  typing: Typing,
): FactContent | null {
  if (!isDay(day)) return null;
  const filled: Record<string, unknown> = { ...content };
  for (const { name, is } of fieldsOf(content.kind)) {
    const control = CONTROLS[is];
    if (control === null) continue;
    const value = control.read(texts[name] ?? '', typing);
    if (value === undefined) return null;
    filled[name] = value;
  }
  return filled as FactContent;
}

/** What a fact says, without what makes it an entry. */
export function contentOf(fact: Fact): FactContent {
  const content: Partial<Fact> = { ...fact };
  for (const name of ['id', 'at', 'day', 'invoice', 'corrects'] as const) delete content[name];
  return content as FactContent;
}
