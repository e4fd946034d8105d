/** The client cell of a row, and the number's own where there is one: who, which number, what kind of invoice. */
import { linesOf, twoBlocks } from '../text';
import { isLabelOf, isType } from '../words-of-host';
import { withoutLabel } from './label-in-cell';

export interface Party {
  readonly client: string;
  readonly number: string;
  readonly type: string | null;
}

/** Between a number and its type: a dash or dot with space on both sides, or at the start of a line of its own. */
const SEPARATOR = /\s+[-–—·•|]\s+/g;
/** What any separator inside a line looks like. */
const SEPARATES = /\s[-–—·•|]\s/;
const LEADING_SEPARATOR = /^[-–—·•|]\s+/;

const NONE: readonly string[] = [];

const stands = (text: string): boolean => isLabelOf(text, 'client', 'number');

/**
 * Client, number and type from the lines of the client cell: the client first, the number (and type) under it.
 * With a number column of its own, the number comes from there and the client cell's first line is the client.
 */
export function readClientCell(cell: Element, numberCell: Element | null): Party {
  const lines = twoBlocks(cell) ?? withoutInitials(withoutLabels(linesOf(cell, stands)));
  const client = withoutLabel(lines[0] ?? '', 'client');
  if (numberCell) {
    const own = withoutLabels(linesOf(numberCell, stands));
    const { number, type } = splitNumber(own[0] ?? '', own.slice(1));
    return { client, number: plain(number), type: type ?? lines.slice(1).find(isType) ?? null };
  }
  const { number, type } = splitNumber(lines[1] ?? '', lines.length > 2 ? lines.slice(2) : NONE);
  return { client, number: plain(number), type };
}

const plain = (number: string): string => (/^[-–—]*$/.test(number) ? '' : withoutLabel(number, 'number'));

/** Labels of the columns, repeated in the cell in front of what they name. The last line is what is named. */
function withoutLabels(lines: string[]): string[] {
  if (lines.length < 2) return lines;
  return lines.filter((line, at) => {
    const next = lines[at + 1];
    if (next === undefined) return true;
    // A client may be called "Client": then the number, or a kind of invoice, comes next and nothing after it.
    if (at === 0) return !isLabelOf(line, 'client') || lines.length < 3 || isType(lines[2]!);
    return !isLabelOf(line, 'number');
  });
}

/** Round pictures with initials stand before the name in many lists: "HA" before "HABITAT". */
function withoutInitials(lines: string[]): string[] {
  const [first, second, third] = lines;
  if (!first || !second || !third || first.length > 3 || second.length <= first.length || isType(third))
    return lines;
  return areInitials(first, second) ? lines.slice(1) : lines;
}

/** Letters that occur in the name in this order, accents or not. */
function areInitials(letters: string, name: string): boolean {
  if (!/^\p{L}+$/u.test(letters)) return false;
  const [wanted, text] = [letters, name].map((each) =>
    each.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase(),
  );
  let from = 0;
  for (const letter of wanted!) {
    const at = text!.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** A number that can be nothing else: it has a digit, as no kind of invoice has, and no space. */
const NUMBER_ALONE = /^[\w./#-]*\d[\w./#-]*$/;

function splitNumber(line: string, rest: readonly string[]): { number: string; type: string | null } {
  if (rest.length === 0) {
    const at = line.indexOf(' - ');
    const number = at < 0 ? line : line.slice(0, at);
    const type = at < 0 ? null : line.slice(at + 3);
    if (NUMBER_ALONE.test(number) && (type === null || isType(type))) return { number, type };
  }
  if (isType(line)) return { number: '', type: line };
  const below =
    rest.length === 0 ? null : rest.map((text) => text.replace(LEADING_SEPARATOR, '')).find(isType);
  if (below) return { number: line, type: below };
  if (rest.length === 0 && !SEPARATES.test(line)) return { number: line, type: null };
  let last: { number: string; type: string } | null = null;
  let separators = 0;
  for (const match of line.matchAll(SEPARATOR)) {
    separators++;
    last = { number: line.slice(0, match.index), type: line.slice(match.index + match[0].length) };
    if (isType(last.type)) return last;
  }
  const split = rest.find((text) => LEADING_SEPARATOR.test(text));
  if (split) return { number: line, type: split.replace(LEADING_SEPARATOR, '') };
  // A type that is not known yet is words: digits after the separator belong to the number.
  if (separators === 1 && last && !/\d/.test(last.type) && /\d/.test(last.number)) return last;
  return { number: line, type: null };
}
