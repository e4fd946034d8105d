/** Reads what a `for` tag says: `invoice in other_invoices`. */
import { Cursor } from './cursor';
import type { Operand } from './expression';
import type { TagPiece } from './pieces';
import { readOperand } from './read-operand';
import type { Steps } from './steps';

/** The name that each invoice gets, and the list, of a tag in which nothing is out of place. */
export function readLoop(source: string, tag: TagPiece, steps: Steps): { name: string; list: Operand } {
  const cursor = new Cursor(source, tag.content, tag, steps);
  const name = cursor.textOf(cursor.word());
  cursor.word(); // `in`
  return { name, list: readOperand(cursor) ?? cursor.refuseAll() };
}
