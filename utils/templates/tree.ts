/** The pieces of a template that has been checked as what is rendered: texts, outputs, notes, and blocks around them. */
import { withoutBlanks } from './characters';
import type { Expression, Operand } from './expression';
import type { OutputPiece, Piece, TagPiece } from './pieces';
import { readExpression } from './read-expression';
import { readLoop } from './read-loop';
import type { Steps } from './steps';

export interface OutputNode {
  readonly kind: 'output';
  readonly expression: Expression;
  readonly begin: number;
  /** Its whole source, braces included. */
  readonly text: string;
}

/** Parts of which the first whose condition holds is rendered. */
export interface ChoiceNode {
  readonly kind: 'choice';
  readonly branches: readonly Branch[];
}

interface Branch {
  /** Null for `else`, which always holds. */
  readonly condition: Expression | null;
  /** Holds when the condition does not: `unless`. */
  readonly negated: boolean;
  readonly body: readonly TreeNode[];
}

export interface LoopNode {
  readonly kind: 'loop';
  /** What each invoice is called inside. */
  readonly name: string;
  readonly list: Operand;
  readonly body: readonly TreeNode[];
  /** What is rendered of an empty list. */
  readonly otherwise: readonly TreeNode[];
}

export type TreeNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'note' }
  | OutputNode
  | ChoiceNode
  | LoopNode;

/** Tags that end the part of a block in which they stand. */
const ENDS = new Set(['elsif', 'else', 'endif', 'endunless', 'endfor']);

/** The nodes of `pieces`, of a `source` in which the check has found no problem. */
export function treeOf(pieces: readonly Piece[], source: string, steps: Steps): readonly TreeNode[] {
  return new Builder(pieces, source, steps).body();
}

class Builder {
  private next = 0;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly source: string,
    private readonly steps: Steps,
  ) {}

  /** The nodes up to the tag that ends this part, which is left to be read, or to the end. */
  body(): TreeNode[] {
    const nodes: TreeNode[] = [];
    for (let piece = this.pieces[this.next]; piece !== undefined; piece = this.pieces[this.next]) {
      if (piece.kind === 'tag' && ENDS.has(piece.name)) break;
      this.next += 1;
      nodes.push(this.node(piece));
    }
    return nodes;
  }

  private node(piece: Piece): TreeNode {
    this.steps.take();
    if (piece.kind === 'text') return this.text(piece);
    if (piece.kind === 'output') {
      const { begin, end } = piece;
      return {
        kind: 'output',
        expression: this.expression(piece),
        begin,
        text: this.source.slice(begin, end),
      };
    }
    if (piece.name === 'for') return this.loop(piece);
    if (piece.name === 'if' || piece.name === 'unless') return this.choice(piece);
    if (piece.name === 'comment') while (!isTag(this.take(), 'endcomment'));
    return { kind: 'note' };
  }

  /** A text, without its blanks where the braces beside it have a dash. */
  private text(piece: Piece): TreeNode {
    const [before, after] = [this.pieces[this.next - 2], this.pieces[this.next]];
    const { begin, end } = withoutBlanks(this.source, piece, {
      start: before !== undefined && before.kind !== 'text' && before.dashes.finish,
      finish: after !== undefined && after.kind !== 'text' && after.dashes.start,
    });
    return { kind: 'text', text: this.source.slice(begin, end) };
  }

  private choice(tag: TagPiece): TreeNode {
    const branches: Branch[] = [
      { condition: this.expression(tag), negated: tag.name === 'unless', body: this.body() },
    ];
    for (let end = this.take(); isTag(end, 'elsif') || isTag(end, 'else'); end = this.take()) {
      const condition = end.name === 'elsif' ? this.expression(end) : null;
      branches.push({ condition, negated: false, body: this.body() });
    }
    return { kind: 'choice', branches };
  }

  private loop(tag: TagPiece): TreeNode {
    const { name, list } = readLoop(this.source, tag, this.steps);
    const body = this.body();
    const otherwise = isTag(this.take(), 'else') ? this.body() : null;
    if (otherwise !== null) this.next += 1;
    return { kind: 'loop', name, list, body, otherwise: otherwise ?? [] };
  }

  private take(): Piece | undefined {
    this.next += 1;
    return this.pieces[this.next - 1];
  }

  private expression(piece: OutputPiece | TagPiece): Expression {
    return readExpression(this.source, piece, this.steps);
  }
}

function isTag(piece: Piece | undefined, name: string): piece is TagPiece {
  return piece?.kind === 'tag' && piece.name === name;
}
