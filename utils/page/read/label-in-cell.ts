/** Labels of columns inside the cells: some lists repeat them there, for assistive technology or for small screens. */
import type { Field } from '../../core/invoice';
import { linesOf } from '../text';
import { isLabelOf } from '../host-labels';

/** A short text, a colon, and what it names. */
export const COLON = /^([^:]{1,40}):\s*(\S.*)$/su;

/** No label of a column has a digit in it, and most texts of values have. */
const isNameOf = (text: string, field: Field): boolean => !/\d/.test(text) && isLabelOf(text, field);

/** "Montant : 825,00 EUR" without the label of its column. Other words before a colon stay. */
export function withoutLabel(text: string, field: Field): string {
  const match = text.includes(':') ? COLON.exec(text) : null;
  return match && isNameOf(match[1]!, field) ? match[2]! : text;
}

/** The lines of a cell without the label of its column. */
export const valueLines = (cell: Element, field: Field): string[] =>
  linesOf(cell, (text) => isNameOf(text, field))
    .filter((line) => !isNameOf(line, field))
    .map((line) => withoutLabel(line, field));
