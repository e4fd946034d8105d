/** A look at a template's values and tags: every variable, filter and comparison, before anything is rendered. */
import {
  Output,
  Parser,
  Tokenizer,
  TypeGuards,
  Value,
  type Template as Node,
  type Token,
} from 'liquidjs/dist/liquid.browser.mjs';
import type { VariableType } from '../core/template-data';
import { checkingEngine } from './engine';
import { findingOf } from './engine-errors';
import { FILTER_RULES } from './filters';
import { closest, reporter, type Finding } from './problem';
import type { Part } from './scan';
import { LIMITS } from './template';
import { variableType, type LoopNames, type ValueType } from './variable-type';

/** What is to know of a part of a template: a type; `literal` for nil, true, false, empty; null when it is open. */
type OperandType = ValueType | 'literal' | null;

const COMPARED: readonly OperandType[] = ['text', 'lines', 'number', 'boolean', 'literal', null];

/** What an inspection found. */
export interface Inspection {
  readonly findings: readonly Finding[];
  /** The variables used at all. */
  readonly used: ReadonlySet<string>;
  /** Those without which nothing can be rendered, being used outside every block, and where first. */
  readonly required: ReadonlyMap<string, number>;
}

/** Inspects the parts of `source`, each on its own: a mistake in one hides none in another. */
export function inspect(parts: readonly Part[], source: string): Inspection {
  const inspector = new Inspector(source);
  for (const part of parts) {
    if (inspector.findings.length < LIMITS.findings) inspector.part(part);
  }
  return inspector;
}

class Inspector implements Inspection {
  readonly findings: Finding[] = [];
  readonly used = new Set<string>();
  readonly required = new Map<string, number>();

  private readonly report: ReturnType<typeof reporter>;

  constructor(private readonly source: string) {
    this.report = reporter(source, this.findings);
  }

  part(part: Part): void {
    try {
      for (const node of nodesOf(part)) this.visit(node, part);
    } catch (error) {
      if (!part.told) this.findings.push(findingOf(error, this.source));
    }
  }

  private visit(node: Node, { loops, inBlock, told }: Part): void {
    if (node instanceof Output) return this.output(node.value, node.token, loops, inBlock);
    for (const argument of node.arguments?.() ?? []) {
      if (argument instanceof Value) this.condition(argument, node.token, loops);
      // What is wrong with the list of a loop has been told.
      else if (!told) this.operand(argument, loops, !inBlock);
    }
  }

  /** An output is one value and its filters: `{{ a b }}` would print `a` and drop `b` without a word. */
  private output(value: Value, token: Token, loops: LoopNames, inBlock: boolean): void {
    const [operand, ...more] = value.initial.postfix;
    if (operand === undefined || more.length > 0) return this.report('syntax', token, token.getText());
    const type = this.operand(operand, loops, !inBlock && value.filters[0]?.name !== 'default');
    const printed = this.filters(value, type, TypeGuards.isQuotedToken(operand), loops);
    if (printed === 'literal' || printed === 'invoices' || printed === 'boolean') {
      this.report('syntax', operand, operand.getText());
    }
  }

  private condition(value: Value, token: Token, loops: LoopNames): void {
    const stack: OperandType[] = [];
    for (const part of value.initial.postfix) {
      if (!TypeGuards.isOperatorToken(part)) {
        stack.push(this.operand(part, loops, false));
        continue;
      }
      const arity = part.operator === 'not' ? 1 : 2;
      const types = stack.splice(-arity);
      if (types.length < arity) return this.report('syntax', token, token.getText());
      const logical = ['and', 'or', 'not'].includes(part.operator);
      if (!logical && !comparable(types)) this.report('syntax', part, part.operator);
      stack.push('boolean');
    }
    if (stack.length !== 1) return this.report('syntax', token, token.getText());
    this.filters(value, stack[0] ?? null, false, loops);
  }

  private operand(token: Token, loops: LoopNames, required: boolean): OperandType {
    if (TypeGuards.isNumberToken(token)) return 'number';
    if (TypeGuards.isLiteralToken(token)) return 'literal';
    if (TypeGuards.isQuotedToken(token)) {
      // Braces written out between quotes would look like a value that was never filled in.
      if (/[{}]/.test(token.content)) this.report('syntax', token, token.getText());
      return 'text';
    }
    if (!TypeGuards.isPropertyAccessToken(token)) {
      this.report('syntax', token, token.getText());
      return null;
    }
    const words = token.props.filter((prop) => TypeGuards.isWordToken(prop));
    if (token.variable !== undefined || words.length < token.props.length) {
      this.report('syntax', token, token.getText());
      return null;
    }
    const path = words.map(({ content }) => content);
    const root = path[0] ?? '';
    this.used.add(root);
    if (required && !this.required.has(root)) this.required.set(root, token.begin);
    const known = variableType(path, loops);
    if (known.type === null) this.report('unknownVariable', token, path.join('.'), known.suggestion);
    return known.type;
  }

  /** The type after all filters of `value`. */
  private filters(value: Value, initial: OperandType, quoted: boolean, loops: LoopNames): OperandType {
    let type = initial;
    value.filters.forEach((filter, index) => {
      const token = filter['token'];
      const rule = Object.hasOwn(FILTER_RULES, filter.name) ? FILTER_RULES[filter.name] : undefined;
      if (rule === undefined) {
        this.report('unknownFilter', token, filter.name, closest(filter.name, Object.keys(FILTER_RULES)));
        type = null;
        return;
      }
      const args = filter.args.map((arg) => (Array.isArray(arg) ? null : arg));
      const argTypes = args.map((arg) => (arg === null ? 'literal' : this.operand(arg, loops, false)));
      const wellPlaced =
        filter.name === 'ask' ? quoted && index === 0 : filter.name !== 'default' || index === 0;
      const taken = rule.takes === null || type === null || rule.takes.includes(type as VariableType);
      const counted =
        args.length >= rule.args[0] && args.length <= rule.args[1] && !argTypes.includes('literal');
      const written =
        rule.quoted === false || args.every((arg) => arg !== null && isWritten(arg, rule.quoted));
      if (!wellPlaced || !taken || !counted || !written) this.report('syntax', token, token.getText());
      if (filter.name === 'default') type = argTypes[0] === type ? type : null;
      else if (rule.gives !== 'same') type = rule.gives;
    });
    return type;
  }
}

/** The part as the engine reads it, a block as if it ended at once. */
function nodesOf({ token, block }: Part): Node[] {
  if (block === null || !TypeGuards.isTagToken(token)) return new Parser(checkingEngine).parseTokens([token]);
  token.name = block;
  const end = new Tokenizer(`{% end${block} %}`).readTopLevelTokens();
  return new Parser(checkingEngine).parseTokens([token, ...end]);
}

/** Text with text, numbers with numbers: other comparisons would be false without a word. */
function comparable(types: readonly OperandType[]): boolean {
  const known = new Set(types.map((type) => (type === 'lines' ? 'text' : type)));
  known.delete('literal');
  known.delete(null);
  return types.every((type) => COMPARED.includes(type)) && known.size <= 1;
}

function isWritten(arg: Token, accepted: boolean | readonly string[]): boolean {
  return TypeGuards.isQuotedToken(arg) && (!Array.isArray(accepted) || accepted.includes(arg.content));
}
