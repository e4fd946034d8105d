/** The client cell of a row, and the number's own where there is one: who, which number, what kind of invoice. */
import { fold } from '../fold';
import { isLaidOutApart, isUnseen, linesOf, twoBlocks } from '../text';
import { isLabelOf, isType } from '../host-labels';
import { withoutLabel } from './label-in-cell';

export interface Party {
  readonly client: string;
  readonly number: string;
  readonly type: string | null;
}

/** Between a number and its type: a dash or dot with space on both sides, or at the start of a line of its own. */
const SEPARATOR = /\s+[-–—·•|]\s+/g;
const LEADING_SEPARATOR = /^[-–—·•|]\s+/;

const stands = (text: string): boolean => isLabelOf(text, 'client', 'number');

/**
 * Client, number and type from the lines of the client cell: the client first, the number (and type) under it.
 * With a number column of its own, the number comes from there and the client cell's first line is the client.
 */
export function readClientCell(cell: Element, numberCell: Element | null): Party {
  const rest = numberCell ? 1 : 2;
  const lines = withoutInitials(withoutLabels(partyLines(cell, rest), rest), rest);
  // The number above the name, and nothing below that could be one.
  if (!numberCell && alone(lines[0] ?? '') && /^\D+$/.test(lines.slice(1).join()) && !isType(lines[1]!))
    lines.splice(1, 0, lines.shift()!);
  const client = withoutLabel(lines[0] ?? '', 'client');
  const own = numberCell ? ['', ...withoutLabels(partyLines(numberCell, 1), 1)] : lines;
  // Between the two may stand who is to be written to.
  const at = own.length > 2 && !DIGIT.test(own[1]!) ? Math.max(1, own.findIndex(isNumber)) : 1;
  const { number, type } = splitNumber(own[at] ?? '', own.slice(at + 1));
  return { client, number: plain(number), type: type ?? lines.slice(1).find(isType) ?? null };
}

/**
 * The lines of a cell. Where it seems to have others than a name and a number, its layout is asked what stands below
 * what, and what nobody sees.
 */
function partyLines(cell: Element, rest: number): string[] {
  const blocks = twoBlocks(cell);
  if (blocks) return blocks;
  const lines = linesOf(cell, stands);
  if (lines.length === rest && !lines[rest - 1]!.includes(' ')) return lines;
  const seen = linesOf(cell, standsOrBreaks, isUnseen);
  return seen.length < rest ? lines : seen;
}

const standsOrBreaks = (text: string, element: Element): boolean => stands(text) || isLaidOutApart(element);

/** A digit, in a text that is no address of mail. */
const DIGIT = /^[^@]*\d[^@]*$/;
const isNumber = (line: string, at: number): boolean => at > 0 && alone(line) !== null;

/** "2 factures" counts what stands below: the row is none of them. */
const NO_NUMBER = /^(?:[-–—]*|\d{1,4} \p{L}{4,})$/u;
const plain = (number: string): string => (NO_NUMBER.test(number) ? '' : withoutLabel(number, 'number'));

/**
 * Labels of the columns, repeated in the cell in front of what they name: the last lines, of which there are `rest` at
 * least.
 */
function withoutLabels(lines: string[], rest: number): string[] {
  if (lines.length <= rest) return lines;
  return lines.filter((line, at) => {
    if (at === lines.length - 1 || !stands(line)) return true;
    // A client may be called "Client": then the number, or a kind of invoice, comes next and nothing after it.
    return at === 0 && isType(lines[rest]!);
  });
}

/** Round pictures with initials stand before the name in many lists: "HA" before "HABITAT". */
function withoutInitials(lines: string[], rest: number): string[] {
  const [first, second] = lines;
  if (lines.length <= rest || first!.length > 3 || second!.length <= first!.length || alone(second!))
    return lines;
  return areInitials(first!, second!) ? lines.slice(1) : lines;
}

/** Letters that occur in the name in this order, accents or not. */
const areInitials = (letters: string, name: string): boolean =>
  /^\p{L}+$/u.test(letters) && new RegExp([...fold(letters)].join('.*')).test(fold(name));

/** A number that can be nothing else (it has a digit, as no kind of invoice has, and no space), and what follows it. */
const NUMBER_ALONE = /^([\w./#-]*\d[\w./#-]*)(?:(?: [-–—·•|])? (.*))?$/;

/** A line that is a number, with or without its type. */
function alone(line: string): { number: string; type: string | null } | null {
  const [, number, type = null] = NUMBER_ALONE.exec(line) ?? [];
  return number && (type === null || isType(type)) ? { number, type } : null;
}

function splitNumber(line: string, rest: readonly string[]): { number: string; type: string | null } {
  const only = rest.length === 0 && alone(line);
  if (only) return only;
  if (isType(line)) return { number: '', type: line };
  const below = rest.map((text) => text.replace(LEADING_SEPARATOR, '')).find(isType);
  if (below) return { number: line, type: below };
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
