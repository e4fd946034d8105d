/** The filters a template may use: what each takes, and what it does. */
import type { VariableType } from '../core/template-data';
import type { Context, Token } from 'liquidjs';
import { oneLine, protectedText } from './plain-text';
import { Amounts, CalendarDay, printAmounts, printDay, printPlural, printValue } from './printing';
import { runOf } from './scope';
import { LOCALES, type ProblemReason } from './template';

/** A reason to refuse that is only seen while rendering; the engine carries it to where it is reported. */
export class Refusal extends Error {
  constructor(
    readonly reason: ProblemReason,
    readonly about: string,
    /** Where, when it is a filter's; else the whole output. */
    readonly token: Token | null,
  ) {
    super(reason);
  }
}

/** What the engine gives a filter as `this`. */
export interface FilterCall {
  readonly context: Context;
  readonly token: Token & { readonly name: string };
}

interface FilterRule {
  /** Types it takes; null for any. */
  readonly takes: readonly VariableType[] | null;
  /** Type of the result; `same` when it is the type that came in. */
  readonly gives: VariableType | 'same';
  /** Least and most arguments. */
  readonly args: readonly [number, number];
  /** Whether the arguments must be written out between quotes, and which ones if only some will do. */
  readonly quoted: boolean | readonly string[];
}

/** Every filter, and what an editor can check before anything is rendered. */
export const FILTER_RULES: Readonly<Record<string, FilterRule>> = {
  /** `{{ amount | money }}`: as without a filter, and refused for what is no amount. */
  money: { takes: ['money', 'totals'], gives: 'text', args: [0, 0], quoted: false },
  /** `{{ due_date | date: 'short' }}` or `'long'`, which is the usual. */
  date: { takes: ['day'], gives: 'text', args: [0, 1], quoted: ['short', 'long'] },
  /** `{{ days_late }} {{ days_late | plural: 'day', 'days' }}`: the word alone. */
  plural: { takes: ['number'], gives: 'text', args: [2, 2], quoted: true },
  upcase: { takes: ['text', 'lines'], gives: 'same', args: [0, 0], quoted: false },
  /** `{{ contact_name | default: client }}`: for a value that may be missing; must be the first filter. */
  default: { takes: null, gives: 'same', args: [1, 1], quoted: false },
  /** `{{ 'Order number' | ask }}`: a blank that the user fills in at insertion. */
  ask: { takes: ['text'], gives: 'text', args: [0, 0], quoted: false },
};

type Filter = (this: FilterCall, value: unknown, ...args: unknown[]) => unknown;

/** The filters themselves. They check again what the rules say: a value can come from another filter. */
export const FILTERS: Readonly<Record<string, Filter>> = {
  money(value) {
    if (!(value instanceof Amounts)) throw misused(this);
    return printAmounts(value, runOf(this.context).language);
  },
  date(value, style = 'long') {
    if (!(value instanceof CalendarDay) || (style !== 'short' && style !== 'long')) throw misused(this);
    return printDay(value, style, runOf(this.context).language);
  },
  plural(value, one, many) {
    if (typeof value !== 'number' || typeof one !== 'string' || typeof many !== 'string') throw misused(this);
    return printPlural(value, one, many, runOf(this.context).language);
  },
  upcase(value) {
    if (typeof value !== 'string') throw misused(this);
    return value.toLocaleUpperCase(LOCALES[runOf(this.context).language]);
  },
  default(value, instead) {
    return value === undefined || value === null || value === '' ? instead : value;
  },
  ask(label) {
    if (typeof label !== 'string') throw misused(this);
    const { answers, asked, unanswered } = runOf(this.context);
    const given: unknown = Object.hasOwn(answers, label) ? answers[label] : undefined;
    const answer = typeof given === 'string' ? oneLine(given, 500) : '';
    // Noted, not thrown: every blank is asked for at once. The text that is rendered meanwhile goes nowhere.
    if (answer !== '') asked.set(label, { name: label, label });
    else if (!unanswered.has(label)) unanswered.set(label, this.token.begin);
    return answer;
  },
};

function misused(call: FilterCall): Refusal {
  return new Refusal('syntax', call.token.name, call.token);
}

/** The last step of every output: the value as protected text, or a refusal when it has none. */
export function printOutput(this: FilterCall, value: unknown): string {
  const text = printValue(value, runOf(this.context).language);
  if (text === null) throw new Refusal('missingValue', '', null);
  return protectedText(text);
}
