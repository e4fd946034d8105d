/** A look at a template's values and tags: every variable, filter and comparison, before anything is rendered. */
import type { VariableType } from '../core/template-data';
import type { Expression, Operand, Operator } from './expression';
import { FILTER_RULES } from './filters';
import type { OutputPiece, TagPiece } from './pieces';
import { closest, findingOf, reporter, type Finding } from './problem';
import { readExpression } from './read-expression';
import { readLoop } from './read-loop';
import { Refusal } from './refusal';
import type { Part } from './scan';
import type { Steps } from './steps';
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
export function inspect(parts: readonly Part[], source: string, steps: Steps): Inspection {
  const inspector = new Inspector(source, steps);
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

  constructor(
    private readonly source: string,
    private readonly steps: Steps,
  ) {
    this.report = reporter(source, this.findings);
  }

  part(part: Part): void {
    try {
      this.visit(part);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (!part.told) this.findings.push(findingOf(error, this.source));
    }
  }

  private visit({ piece, block, loops, inBlock, told }: Part): void {
    if (piece.kind === 'output') this.output(piece, loops, inBlock);
    else if (block === null) this.note(piece);
    else if (block !== 'for') this.condition(piece, loops);
    // What is wrong with the list of a loop has been told.
    else if (!told) this.operand(readLoop(this.source, piece, this.steps).list, loops, !inBlock);
  }

  /** A note of several lines begins each of them with its sign: else the next one looks like text. */
  private note(piece: TagPiece): void {
    if (/\n\s*[^#\s]/.test(this.source.slice(piece.content.begin, piece.content.end)))
      this.report('syntax', piece);
  }

  /** An output is one value and its filters: `{{ a b }}` would print `a` and drop `b` without a word. */
  private output(piece: OutputPiece, loops: LoopNames, inBlock: boolean): void {
    const { postfix, filters } = readExpression(this.source, piece, this.steps);
    const [operand, ...more] = postfix;
    if (operand === undefined || more.length > 0) return this.report('syntax', piece);
    const type = this.operand(operand, loops, !inBlock && filters[0]?.name !== 'default');
    const printed = this.filters(filters, type, operand.kind === 'quoted', loops);
    if (printed === 'literal' || printed === 'invoices' || printed === 'payments' || printed === 'boolean')
      this.report('syntax', operand);
  }

  private condition(piece: TagPiece, loops: LoopNames): void {
    const { postfix, filters } = readExpression(this.source, piece, this.steps);
    const stack: OperandType[] = [];
    for (const part of postfix) {
      if (part.kind !== 'operator') {
        stack.push(this.operand(part, loops, false));
        continue;
      }
      const arity = part.name === 'not' ? 1 : 2;
      const types = stack.splice(-arity);
      if (types.length < arity) return this.report('syntax', piece);
      const logical = ['and', 'or', 'not'].includes(part.name);
      if (!logical && !comparable(types)) this.report('syntax', part);
      stack.push('boolean');
    }
    if (stack.length !== 1) return this.report('syntax', piece);
    this.filters(filters, stack[0] ?? null, false, loops);
  }

  private operand(operand: Operand | Operator, loops: LoopNames, required: boolean): OperandType {
    if (operand.kind === 'number' || operand.kind === 'literal') return operand.kind;
    if (operand.kind === 'quoted') {
      // Braces written out between quotes would look like a value that was never filled in.
      if (/[{}]/.test(operand.value)) this.report('syntax', operand);
      return 'text';
    }
    if (operand.kind === 'other' || operand.kind === 'operator') {
      this.report('syntax', operand);
      return null;
    }
    const { path, begin } = operand;
    const root = path[0] ?? '';
    this.used.add(root);
    if (required && !this.required.has(root)) this.required.set(root, begin);
    const known = variableType(path, loops);
    if (known.type === null) this.report('unknownVariable', operand, path.join('.'), known.suggestion);
    return known.type;
  }

  /** The type after all filters. */
  private filters(
    filters: Expression['filters'],
    initial: OperandType,
    quoted: boolean,
    loops: LoopNames,
  ): OperandType {
    let type = initial;
    filters.forEach((filter, index) => {
      const rule = Object.hasOwn(FILTER_RULES, filter.name) ? FILTER_RULES[filter.name] : undefined;
      if (rule === undefined) {
        this.report('unknownFilter', filter, filter.name, closest(filter.name, Object.keys(FILTER_RULES)));
        type = null;
        return;
      }
      const { args } = filter;
      const argTypes = args.map((arg) => (arg === null ? 'literal' : this.operand(arg, loops, false)));
      const wellPlaced =
        filter.name === 'ask' ? quoted && index === 0 : filter.name !== 'default' || index === 0;
      const taken = rule.takes === null || type === null || rule.takes.includes(type as VariableType);
      const counted =
        args.length >= rule.args[0] && args.length <= rule.args[1] && !argTypes.includes('literal');
      const written =
        rule.quoted === false || args.every((arg) => arg !== null && isWritten(arg, rule.quoted));
      if (!wellPlaced || !taken || !counted || !written) this.report('syntax', filter);
      if (filter.name === 'default') type = argTypes[0] === type ? type : null;
      else if (rule.gives !== 'same') type = rule.gives;
    });
    return type;
  }
}

/** Text with text, numbers with numbers: other comparisons would be false without a word. */
function comparable(types: readonly OperandType[]): boolean {
  const known = new Set(types.map((type) => (type === 'lines' ? 'text' : type)));
  known.delete('literal');
  known.delete(null);
  return types.every((type) => COMPARED.includes(type)) && known.size <= 1;
}

function isWritten(arg: Operand, accepted: boolean | readonly string[]): boolean {
  return arg.kind === 'quoted' && (!Array.isArray(accepted) || accepted.includes(arg.value));
}
