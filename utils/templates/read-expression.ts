/** Reads what stands between the braces: operands and operators, then filters. */
import { WORD_CHARACTER } from './characters';
import { Cursor } from './cursor';
import type { Expression, FilterUse, Operand, Operator, OperatorName } from './expression';
import type { BracedPiece } from './pieces';
import { readOperand } from './read-operand';
import type { Steps } from './steps';

/** Which operators join first; of equals, the last ones. */
const RANKS: Readonly<Record<OperatorName, number>> = {
  '==': 2,
  '!=': 2,
  '>': 2,
  '<': 2,
  '>=': 2,
  '<=': 2,
  contains: 2,
  not: 1,
  and: 0,
  or: 0,
};
const OPERATOR = new RegExp(`[=!<>]=|[<>]|(?:contains|not|and|or)(?!${WORD_CHARACTER})`, 'y');

/**
 * The expression of an output, or of a tag with a condition. Throws a `Refusal` at what it cannot read. At a closing
 * bracket or a comma that belongs to nothing it reads no further.
 */
export function readExpression(source: string, piece: BracedPiece, steps: Steps): Expression {
  const cursor = new Cursor(source, piece.content, piece, steps);
  const parts = readParts(cursor);
  if (parts.length === 0) cursor.refuse();
  return { postfix: inPostfix(parts), filters: readFilters(cursor) };
}

function readParts(cursor: Cursor): (Operand | Operator)[] {
  const parts: (Operand | Operator)[] = [];
  for (;;) {
    cursor.skipBlanks();
    const operator = cursor.take(OPERATOR);
    const part: Operand | Operator | null =
      operator === null
        ? readOperand(cursor)
        : { kind: 'operator', name: cursor.textOf(operator) as OperatorName, ...operator };
    if (part === null) return parts;
    parts.push(part);
  }
}

function inPostfix(parts: readonly (Operand | Operator)[]): (Operand | Operator)[] {
  const postfix: (Operand | Operator)[] = [];
  const waiting: Operator[] = [];
  for (const part of parts) {
    if (part.kind !== 'operator') {
      postfix.push(part);
      continue;
    }
    for (let last = waiting.at(-1); last && RANKS[last.name] > RANKS[part.name]; last = waiting.at(-1)) {
      postfix.push(last);
      waiting.pop();
    }
    waiting.push(part);
  }
  return [...postfix, ...waiting.reverse()];
}

function readFilters(cursor: Cursor): FilterUse[] {
  const filters: FilterUse[] = [];
  for (let filter = readFilter(cursor); filter !== null; filter = readFilter(cursor)) filters.push(filter);
  return filters;
}

function readFilter(cursor: Cursor): FilterUse | null {
  cursor.skipBlanks();
  if (cursor.ended || cursor.peek() === ')' || cursor.peek() === ',') return null;
  if (cursor.peek() !== '|') cursor.refuse();
  cursor.at += 1;
  const { begin, end } = cursor.word();
  if (begin === end) return cursor.ended ? null : cursor.refuse();
  cursor.skipBlanks();
  const args = cursor.peek() === ':' ? readArgs(cursor) : [];
  if (!endsArgument(cursor)) cursor.refuse();
  return { name: cursor.textOf({ begin, end }), args, begin, end: cursor.at };
}

/** Reads `: a, b`; an argument that is not there is passed over. */
function readArgs(cursor: Cursor): (Operand | null)[] {
  const args: (Operand | null)[] = [];
  do {
    cursor.at += 1;
    const arg = readOperand(cursor);
    if (arg !== null) args.push(isNamed(cursor) ? null : arg);
    cursor.skipBlanks();
  } while (cursor.peek() === ',');
  return args;
}

/** Whether what was read is the name of an argument; its value is passed over. */
function isNamed(cursor: Cursor): boolean {
  cursor.skipBlanks();
  if (cursor.peek() !== ':') return false;
  cursor.at += 1;
  readOperand(cursor);
  return true;
}

function endsArgument(cursor: Cursor): boolean {
  return cursor.ended || ['|', ')', ','].includes(cursor.peek());
}
