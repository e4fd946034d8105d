/** The cells of a row, read one by one: client and number, status, amount, date. */
import { readDay, type DayOrder } from '../../core/day-read';
import type { Day } from '../../core/day';
import type { PaymentStatus } from '../../core/invoice';
import type { Money } from '../../core/money';
import { readMoney, type GroupEvidence } from '../../core/money-read';
import { conflict, unknown, value, type ReasonKey, type Reading } from '../../core/reading';
import { OVERDUE_GLYPHS } from '../labels';
import { isPlain, labelsOf, linesOf } from '../text';
import { isOverdueWord, isType, statusOf } from '../words-of-host';

export interface CellContext {
  readonly locale: string;
  /** What the column settles about numeric dates that are ambiguous by themselves; null when nothing. */
  readonly dueOrder: DayOrder | null;
  readonly issueOrder: DayOrder | null;
  /** What the amount column settles about a lone separator. */
  readonly group: GroupEvidence | null;
  /** The currency in the amount's header, for lists that leave it out of the cells. */
  readonly currency: string | null;
}

export interface Party {
  readonly client: string;
  readonly number: string;
  readonly type: string | null;
}

/** Between a number and its type: a dash or dot with space on both sides, or at the start of a line of its own. */
const SEPARATOR = /\s+[-–—·•|]\s+/g;
const LEADING_SEPARATOR = /^[-–—·•|]\s+/;

/**
 * Client, number and type from the lines of the client cell: the client first, the number (and type) under it.
 * With a number column of its own, the number comes from there and the client cell's first line is the client.
 */
export function readClientCell(cell: Element, numberCell: Element | null): Party {
  const lines = withoutInitials(linesOf(cell));
  const client = lines[0] ?? '';
  if (numberCell) {
    const own = linesOf(numberCell);
    const { number, type } = splitNumber(own[0] ?? '', own.slice(1));
    return { client, number: isDash(number) ? '' : number, type: type ?? (lines.slice(1).find(isType) ?? null) };
  }
  const { number, type } = splitNumber(lines[1] ?? '', lines.slice(2));
  return { client, number: isDash(number) ? '' : number, type };
}

/** Round pictures with initials stand before the name in many lists: "HA" before "HABITAT". */
function withoutInitials(lines: string[]): string[] {
  const [first, second] = lines;
  if (lines.length < 3 || !first || !second || first.length > 3 || second.length <= first.length) return lines;
  return first[0]!.toLowerCase() === second[0]!.toLowerCase() ? lines.slice(1) : lines;
}

function splitNumber(line: string, rest: readonly string[]): { number: string; type: string | null } {
  if (isType(line)) return { number: '', type: line };
  const below = rest.map((text) => text.replace(LEADING_SEPARATOR, '')).find(isType) ?? null;
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

const isDash = (text: string): boolean => /^[-–—]*$/.test(text);

/** The payment status. Other words in the cell (transmission states, dates) do not count; two statuses are a conflict. */
export function readStatusCell(cell: Element): Reading<PaymentStatus> {
  const whole = cell.textContent ?? '';
  const quick = statusOf(whole);
  if (quick) return value(quick);
  const texts = isPlain(cell) && whole.trim() ? [] : [...linesOf(cell), ...labelsOf(cell)];
  const found = new Set<PaymentStatus>();
  for (const text of texts) {
    const status = statusOf(text);
    if (status) found.add(status);
  }
  if (found.size === 1) return value([...found][0]!);
  const seen = texts.join(' ') || whole.trim();
  if (found.size > 1) return conflict('statusConflict', seen);
  return unknown(seen === '' || isDash(seen) ? 'statusMissing' : 'statusUnknown', seen);
}

/** The amount. Two different amounts in one cell are a conflict. */
export function readAmountCell(cell: Element, context: CellContext): Reading<Money> {
  const read = (text: string): Reading<Money> => {
    const reading = readMoney(text, context.locale, context.group);
    if (reading.kind === 'unknown' && reading.reason === 'currencyUnknown' && context.currency && /\d/.test(text)) {
      return readMoney(`${text} ${context.currency}`, context.locale, context.group);
    }
    return reading;
  };
  const whole = read(cell.textContent ?? '');
  if (whole.kind === 'value' || isPlain(cell)) return whole;
  return oneOf(linesOf(cell).map(read), whole, 'amountConflict', (a, b) => a.minor === b.minor && a.currency === b.currency);
}

/** The date, with the page's overdue mark left out. Two different dates in one cell are a conflict. */
export function readDateCell(cell: Element, context: CellContext, order: DayOrder | null): Reading<Day> {
  const read = (text: string): Reading<Day> => readDay(withoutMark(text), context.locale, order);
  const whole = read(cell.textContent ?? '');
  if (whole.kind === 'value' || isPlain(cell)) return whole;
  const lines = linesOf(cell).filter((line) => !isOverdueWord(line));
  if (lines.length === 1) return read(lines[0]!);
  return oneOf(lines.map(read), whole, 'dateConflict', (a, b) => a === b);
}

const withoutMark = (text: string): string =>
  OVERDUE_GLYPHS.test(text) ? text.replace(new RegExp(OVERDUE_GLYPHS, 'g'), ' ').replace(/[\ufe0e\ufe0f]/g, '') : text;

const AMBIGUOUS: ReadonlySet<ReasonKey> = new Set<ReasonKey>(['amountAmbiguous', 'dateAmbiguous']);

function oneOf<T>(
  readings: readonly Reading<T>[],
  otherwise: Reading<T>,
  clash: 'amountConflict' | 'dateConflict',
  same: (a: T, b: T) => boolean,
): Reading<T> {
  let found: T | undefined;
  for (const reading of readings) {
    // An ambiguous line says that there is a value here which cannot be told: another line does not settle it.
    if (reading.kind !== 'value') {
      if (reading.kind === 'conflict' || AMBIGUOUS.has(reading.reason)) return reading;
      continue;
    }
    if (found === undefined) found = reading.value;
    else if (!same(found, reading.value)) return conflict(clash, otherwise.kind === 'value' ? '' : otherwise.seen);
  }
  return found === undefined ? otherwise : value(found);
}
