/** What stands between the braces of an output, or behind a tag's name: values, comparisons and filters. */
import type { Stretch } from './characters';

/** A literal that compares in ways of its own. */
export class Keyword {
  constructor(
    readonly name: 'nil' | 'empty' | 'blank',
    /** What it counts as where it is not compared. */
    readonly value: null | '',
  ) {}
}

export const LITERALS: ReadonlyMap<string, boolean | Keyword> = new Map<string, boolean | Keyword>([
  ['true', true],
  ['false', false],
  ['nil', new Keyword('nil', null)],
  ['null', new Keyword('nil', null)],
  ['empty', new Keyword('empty', '')],
  ['blank', new Keyword('blank', '')],
]);

export type Operand = Stretch &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'literal'; readonly value: boolean | Keyword }
    | { readonly kind: 'quoted'; readonly value: string }
    /** A variable, or a field of one: `client`, `invoice.number`. */
    | { readonly kind: 'path'; readonly path: readonly string[] }
    /** What the language has and a template may not use: a range, or what is reached by brackets or from a literal. */
    | { readonly kind: 'other' }
  );

export type OperatorName = '==' | '!=' | '>' | '<' | '>=' | '<=' | 'contains' | 'not' | 'and' | 'or';

export interface Operator extends Stretch {
  readonly kind: 'operator';
  readonly name: OperatorName;
}

export interface FilterUse extends Stretch {
  readonly name: string;
  /** Null for one with a name, `key: value`, which no filter takes. */
  readonly args: readonly (Operand | null)[];
}

export interface Expression {
  /** Operands, each operator behind those it joins; nothing says yet that there are enough of them. */
  readonly postfix: readonly (Operand | Operator)[];
  readonly filters: readonly FilterUse[];
}
