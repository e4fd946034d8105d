/** Reads one operand: a literal, a text between quotes, a number, or the path of a variable. */
import { WORD, WORD_CHARACTER } from './characters';
import type { Cursor } from './cursor';
import { LITERALS, type Operand } from './expression';
import { QUOTED, unquoted } from './quoted';
import { LIMITS } from './template';

const LITERAL = new RegExp(`(?:${[...LITERALS.keys()].join('|')})(?!${WORD_CHARACTER})`, 'y');
/** A point belongs to a number unless another follows, as in a range; then nothing of a word may come. */
const NUMBER = new RegExp(String.raw`[+-]?\d+(?:\.(?!\.)\d*)?(?!\.(?!\.)|${WORD_CHARACTER})`, 'y');
const RANGE_DOTS = /\.\./y;

/** Reads the operand at `cursor`, and blanks before it; null when there is none. */
export function readOperand(cursor: Cursor, depth = 0): Operand | null {
  cursor.skipBlanks();
  const begin = cursor.at;
  const single = readSingle(cursor, depth);
  const props = readProperties(cursor, single === null, depth);
  if (props.length === 0) return single;
  const place = { begin, end: cursor.at };
  const path = props.filter((prop) => prop !== null);
  return single !== null || path.length < props.length
    ? { kind: 'other', ...place }
    : { kind: 'path', path, ...place };
}

function readSingle(cursor: Cursor, depth: number): Operand | null {
  const literal = cursor.take(LITERAL);
  if (literal !== null) {
    return { kind: 'literal', value: LITERALS.get(cursor.textOf(literal)) ?? false, ...literal };
  }
  const quoted = cursor.take(QUOTED);
  if (quoted !== null) {
    return { kind: 'quoted', value: unquoted(cursor.textOf(quoted)) ?? cursor.refuseAll(), ...quoted };
  }
  const number = cursor.take(NUMBER);
  if (number !== null) return { kind: 'number', value: Number(cursor.textOf(number)), ...number };
  return cursor.peek() === '(' ? readRange(cursor, depth) : null;
}

/** `(1..3)`: read as a whole, so that it can be named as a whole. */
function readRange(cursor: Cursor, depth: number): Operand {
  const begin = cursor.at;
  openBracket(cursor, depth);
  if (readOperand(cursor, depth + 1) === null) cursor.refuse();
  cursor.skipBlanks();
  if (cursor.take(RANGE_DOTS) === null || readOperand(cursor, depth + 1) === null) cursor.refuse();
  cursor.skipBlanks();
  const closed = cursor.peek() === ')';
  cursor.at += 1;
  if (!closed) cursor.refuse();
  return { kind: 'other', begin, end: cursor.at };
}

/** The words of a path, null for one in brackets: its first when `isBegin`, then those behind points. */
function readProperties(cursor: Cursor, isBegin: boolean, depth: number): (string | null)[] {
  const props: (string | null)[] = [];
  const first = isBegin ? cursor.take(WORD) : null;
  if (first !== null) props.push(cursor.textOf(first));
  for (;;) {
    if (cursor.peek() === '[') {
      openBracket(cursor, depth);
      props.push(readOperand(cursor, depth + 1) === null ? '' : null);
      if (!cursor.passBehind(']')) cursor.refuse();
    } else if (cursor.peek() === '.' && cursor.peek(1) !== '.') {
      cursor.at += 1;
      const word = cursor.word();
      // A point with no word behind it is passed over.
      if (word.begin === word.end) return props;
      props.push(cursor.textOf(word));
    } else return props;
  }
}

/** Brackets are read by calls within calls, of which there is room for some thousands. */
function openBracket(cursor: Cursor, depth: number): void {
  if (depth >= LIMITS.brackets) cursor.refuse();
  cursor.at += 1;
}
