/** Renders the nodes of a template that has been checked: the text, its values protected, or a refusal. */
import { compared, isTrue } from './compare';
import type { Expression, FilterUse, Operand } from './expression';
import { filtered } from './filters';
import { GAP, protectedText } from './plain-text';
import { printValue } from './printing';
import { Refusal } from './refusal';
import type { Run, Scope } from './scope';
import type { Steps } from './steps';
import { LIMITS } from './template';
import type { ChoiceNode, LoopNode, OutputNode, TreeNode } from './tree';

/** What one rendering works with. */
export interface Rendering {
  readonly scope: Scope;
  readonly run: Run;
  readonly steps: Steps;
  /** The longest text that can be sent, in characters; more is refused when it is tidy, far more at once. */
  readonly limit: number;
}

/**
 * The text of `nodes`. A block and a note leave a gap where they start, end and start over, so that a line that holds
 * only tags is not left blank. Throws a `Refusal` for a value that is missing or cannot be printed, and for more steps
 * or more text than there may be.
 */
export function evaluate(nodes: readonly TreeNode[], rendering: Rendering): string {
  const evaluation = new Evaluation(rendering);
  evaluation.all(nodes);
  return evaluation.text;
}

class Evaluation {
  text = '';
  /** The names that the loop around gives: that of its invoice, and `forloop`. */
  private names: Scope = Object.create(null) as Scope;

  constructor(private readonly rendering: Rendering) {}

  all(nodes: readonly TreeNode[]): void {
    for (const node of nodes) {
      this.rendering.steps.take();
      this.one(node);
    }
  }

  private one(node: TreeNode): void {
    switch (node.kind) {
      case 'text':
        return this.write(node.text);
      case 'output':
        return this.output(node);
      case 'note':
        return this.write(GAP);
      case 'choice':
        return this.betweenGaps(() => this.choice(node));
      case 'loop':
        return this.betweenGaps(() => this.loop(node));
    }
  }

  private betweenGaps(write: () => void): void {
    this.write(GAP);
    write();
    this.write(GAP);
  }

  private write(text: string): void {
    this.text += text;
    if (this.text.length > LIMITS.written) throw new Refusal('tooLong', String(this.rendering.limit), 0);
  }

  private output({ expression, text, begin }: OutputNode): void {
    const printed = printValue(this.value(expression, false), this.rendering.run.language);
    if (printed === null) throw new Refusal('missingValue', text, begin);
    this.write(protectedText(printed));
  }

  private choice({ branches }: ChoiceNode): void {
    const holding = branches.find(
      ({ condition, negated }) => condition === null || isTrue(this.value(condition, true)) !== negated,
    );
    if (holding !== undefined) this.all(holding.body);
  }

  private loop({ name, list, body, otherwise }: LoopNode): void {
    const items = this.operand(list, false) as readonly unknown[];
    const { length } = items;
    if (length === 0) this.all(otherwise);
    const outside = this.names;
    items.forEach((item, index) => {
      const forloop = { first: index === 0, last: index === length - 1, index: index + 1, length };
      this.names = Object.assign(Object.create(null), { [name]: item, forloop }) as Scope;
      this.betweenGaps(() => this.all(body));
    });
    this.names = outside;
  }

  /** What is missing is null in a condition, and where `default` comes first; anywhere else it is refused. */
  private value({ postfix, filters }: Expression, inCondition: boolean): unknown {
    const mayMiss = inCondition || filters[0]?.name === 'default';
    const stack: unknown[] = [];
    for (const part of postfix) {
      if (part.kind === 'operator') {
        this.rendering.steps.take();
        const right = stack.pop();
        stack.push(compared(part.name, part.name === 'not' ? undefined : stack.pop(), right));
      } else stack.push(this.operand(part, mayMiss));
    }
    return filters.reduce((value, filter) => this.filter(filter, value), stack[0]);
  }

  private filter(filter: FilterUse, value: unknown): unknown {
    const args = filter.args.map((arg) => arg && this.operand(arg, false));
    this.rendering.steps.take(1 + (typeof value === 'string' ? value.length : 0));
    return filtered(filter, this.rendering.run, value, args);
  }

  private operand(operand: Operand, mayMiss: boolean): unknown {
    this.rendering.steps.take();
    if (operand.kind === 'other') return null;
    if (operand.kind !== 'path') return operand.value;
    const [root = '', field] = operand.path;
    const whole = root in this.names ? this.names[root] : this.rendering.scope[root];
    const value = field === undefined || whole === undefined ? whole : fieldOf(whole, field);
    if (value !== undefined) return value;
    if (mayMiss) return null;
    const name = whole === undefined ? root : operand.path.join('.');
    throw new Refusal('missingValue', name, operand.begin);
  }
}

/** A list has a size; an invoice and `forloop` have the fields that the check knows. */
function fieldOf(whole: unknown, field: string): unknown {
  return Array.isArray(whole) ? whole.length : (whole as Scope)[field];
}
