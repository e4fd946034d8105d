/** The filters a template may use: what each takes, and what it does. */
import type { VariableType } from '../core/template-data';
import type { FilterUse } from './expression';
import { oneLine } from './plain-text';
import { Amounts, CalendarDay, printAmounts, printDay, printPlural } from './printing';
import { Refusal } from './refusal';
import type { Run } from './scope';
import { LOCALES } from './template';

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

/** Where a filter is used, and for whom. */
interface Call {
  readonly use: FilterUse;
  readonly run: Run;
}

type Filter = (call: Call, value: unknown, ...args: readonly unknown[]) => unknown;

/** The filters themselves. They check again what the rules say: a value can come from another filter. */
const FILTERS: Readonly<Record<string, Filter>> = {
  money(call, value) {
    if (!(value instanceof Amounts)) throw misused(call);
    return printAmounts(value, call.run.language);
  },
  date(call, value, style = 'long') {
    if (!(value instanceof CalendarDay) || (style !== 'short' && style !== 'long')) throw misused(call);
    return printDay(value, style, call.run.language);
  },
  plural(call, value, one, many) {
    if (typeof value !== 'number' || typeof one !== 'string' || typeof many !== 'string') throw misused(call);
    return printPlural(value, one, many, call.run.language);
  },
  upcase(call, value) {
    if (typeof value !== 'string') throw misused(call);
    return value.toLocaleUpperCase(LOCALES[call.run.language]);
  },
  default(_call, value, instead) {
    return value === undefined || value === null || value === '' ? instead : value;
  },
  ask(call, label) {
    if (typeof label !== 'string') throw misused(call);
    const { answers, asked, unanswered } = call.run;
    const given: unknown = Object.hasOwn(answers, label) ? answers[label] : undefined;
    const answer = typeof given === 'string' ? oneLine(given, 500) : '';
    // Noted, not thrown: every blank is asked for at once. The text that is rendered meanwhile goes nowhere.
    if (answer !== '') asked.set(label, { name: label, label });
    else if (!unanswered.has(label)) unanswered.set(label, call.use.begin);
    return answer;
  },
};

/** What `use`, a filter of the list, makes of a value. Throws a `Refusal` when it takes no such value. */
export function filtered(use: FilterUse, run: Run, value: unknown, args: readonly unknown[]): unknown {
  const filter = Object.hasOwn(FILTERS, use.name) ? FILTERS[use.name] : undefined;
  if (filter === undefined) throw misused({ use, run });
  return filter({ use, run }, value, ...args);
}

function misused({ use }: Call): Refusal {
  return new Refusal('syntax', use.name, use.begin);
}
