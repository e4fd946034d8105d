/** Comparisons between values, as the language has them: what is missing is null, and `nil`, `empty`, `blank` are words. */
import { Keyword, type OperatorName } from './expression';

/** False for nothing and for false; true for all else, even 0 and an empty text. */
export function isTrue(value: unknown): boolean {
  const plain = plainOf(value);
  return plain !== false && plain !== undefined && plain !== null;
}

/** The result of an operator: `not` takes one operand, as `right`. */
export function compared(name: OperatorName, left: unknown, right: unknown): boolean {
  switch (name) {
    case '==':
      return isEqual(left, right);
    case '!=':
      return !isEqual(left, right);
    case '>':
    case '<':
    case '>=':
    case '<=':
      return isOrdered(name, left, right);
    case 'contains': {
      const text = plainOf(left);
      return typeof text === 'string' && text.includes(String(plainOf(right)));
    }
    case 'not':
      return !isTrue(right);
    case 'and':
      return isTrue(left) && isTrue(right);
    case 'or':
      return isTrue(left) || isTrue(right);
  }
}

/** A word on the left decides, then one on the right; the two ways round may differ. */
function isEqual(left: unknown, right: unknown): boolean {
  if (left instanceof Keyword) return fits(left, right);
  if (right instanceof Keyword) return fits(right, left);
  return left === right;
}

function fits({ name }: Keyword, value: unknown): boolean {
  const isNothing = plainOf(value) === null;
  if (name === 'nil') return isNothing;
  if (name === 'empty') return value === '';
  return value === false || isNothing || (typeof value === 'string' && value.trim() === '');
}

/** Text by its characters, numbers by size, as JavaScript has it; what is missing counts as 0, a word as neither. */
function isOrdered(name: '>' | '<' | '>=' | '<=', left: unknown, right: unknown): boolean {
  if (left instanceof Keyword || right instanceof Keyword) return false;
  // The check has seen that they are of one kind, or missing, or true or false.
  const [a, b] = [left as number, right as number];
  if (name === '>') return a > b;
  if (name === '<') return a < b;
  return name === '>=' ? a >= b : a <= b;
}

function plainOf(value: unknown): unknown {
  return value instanceof Keyword ? value.value : value;
}
