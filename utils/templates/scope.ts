/** What a template can reach: the values of its variables, checked and bounded, and nothing else. */
import { isDay } from '../core/day';
import type { Money } from '../core/money';
import {
  LIST_FIELDS,
  TEMPLATE_VARIABLES,
  type ListType,
  type TemplateValues,
  type VariableName,
  type VariableType,
} from '../core/template-data';
import { oneLine, someLines } from './plain-text';
import { Amounts, CalendarDay, Rates } from './printing';
import { LIMITS, type Ask, type TemplateLanguage } from './template';

/** What one rendering needs beside the values. */
export interface Run {
  readonly language: TemplateLanguage;
  readonly answers: Readonly<Record<string, string>>;
  /** The blanks met so far that had an answer. */
  readonly asked: Map<string, Ask>;
  /** Those that had none, by label, each with its first place in the source. */
  readonly unanswered: Map<string, number>;
}

export type Scope = Readonly<Record<string, unknown>>;

/**
 * The scope for one rendering. A value of another type than its variable's, an empty one, and a list that is too long
 * are left out; the latter are named in `tooMany`. Objects have no prototype, so nothing is inherited.
 */
export function scopeOf(values: TemplateValues): { scope: Scope; tooMany: ReadonlySet<VariableName> } {
  const tooMany = new Set<VariableName>();
  const scope = Object.create(null) as Record<string, unknown>;
  for (const { name, type } of TEMPLATE_VARIABLES) {
    const given: unknown = Object.hasOwn(values, name) ? values[name] : undefined;
    if (Array.isArray(given) && given.length > LIMITS.listed) {
      tooMany.add(name);
      continue;
    }
    const value = checked(type, given);
    if (value !== undefined) scope[name] = value;
  }
  return { scope, tooMany };
}

function checked(type: VariableType, value: unknown): unknown {
  switch (type) {
    case 'text':
      return typeof value === 'string' ? oneLine(value, 200) || undefined : undefined;
    case 'lines':
      return typeof value === 'string' ? someLines(value, 1_000) || undefined : undefined;
    case 'number':
      return Number.isSafeInteger(value) ? value : undefined;
    case 'money':
      return isMoney(value) ? new Amounts([value]) : undefined;
    case 'totals':
      return isListOf(value, isMoney) ? new Amounts(value) : undefined;
    case 'day':
      return typeof value === 'string' && isDay(value) ? new CalendarDay(value) : undefined;
    case 'rates':
      return isListOf(value, isPercent) ? new Rates(value) : undefined;
    case 'invoices':
    case 'payments':
      return isListOf(value, isObject) ? value.map((line) => row(type, line)) : undefined;
  }
}

function row(list: ListType, given: object): object {
  const fields = Object.create(null) as Record<string, unknown>;
  for (const [field, type] of Object.entries(LIST_FIELDS[list])) {
    const value = Object.hasOwn(given, field)
      ? checked(type, (given as Record<string, unknown>)[field])
      : undefined;
    if (value !== undefined) fields[field] = value;
  }
  return fields;
}

function isListOf<T>(value: unknown, is: (one: unknown) => one is T): value is T[] {
  return Array.isArray(value) && value.length > 0 && value.every(is);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isMoney(value: unknown): value is Money {
  if (!isObject(value)) return false;
  const { minor, currency } = value as Partial<Money>;
  return Number.isSafeInteger(minor) && typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
}

function isPercent(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d{1,3}(?:\.\d{1,4})?$/.test(value);
}
