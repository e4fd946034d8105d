/** The cells of a row that hold an amount or a date. */
import { readDay, type DayOrder } from '../../core/day-read';
import type { Day } from '../../core/day';
import type { Field } from '../../core/invoice';
import type { Money } from '../../core/money';
import { readMoney, type GroupEvidence } from '../../core/money-read';
import { conflict, unknown, value, type ReasonKey, type Reading } from '../../core/reading';
import { OVERDUE_GLYPHS } from '../selectors';
import { isApart, isUnseen, labelsOf, linesOf, plainText, squeeze, textsAlone, textsOf } from '../text';
import { isOtherAmount, isOverdueWord, saysPaid } from '../host-labels';
import { valueLines, withoutLabel } from './label-in-cell';
import { remember, type Memory } from './memory';
import { takeRemaining } from './remaining';
import type { StatusSeen } from './status-cell';

export interface CellContext {
  readonly locale: string;
  /** What the column settles about numeric dates that are ambiguous by themselves; null when nothing. */
  readonly dueOrder: DayOrder | null;
  readonly issueOrder: DayOrder | null;
  /** Dates read already, as long as what the column settles is the same. */
  readonly dueDays: Memory<DateSeen>;
  readonly issueDays: Memory<DateSeen>;
  readonly statuses: Memory<StatusSeen>;
  /** What the amount column settles about a lone separator. */
  readonly group: GroupEvidence | null;
  /** The currency in the amount's header, for lists that leave it out of the cells. */
  readonly currency: string | null;
}

export const isDash = (text: string): boolean => /^[-–—]*$/.test(text);

/** What is left to pay by a column of its own; null where its cell says nothing. */
export function readRemainingCell(cell: Element, context: CellContext): Reading<Money> | null {
  const text = (cell.textContent ?? '').trim();
  if (text === '' || isDash(text)) return null;
  return readAmountCell(cell, context, 'remaining').amount;
}

export interface AmountSeen {
  readonly amount: Reading<Money>;
  /** What the cell says is left of it; null where it says nothing. */
  readonly remaining: Reading<Money> | null;
}

/** The amount. Two different amounts in one cell are a conflict, unless one of them is said to be what is left. */
export function readAmountCell(
  cell: Element,
  context: CellContext,
  field: 'amount' | 'remaining' = 'amount',
): AmountSeen {
  const read = (text: string) => moneyIn(text, context);
  const plain = plainText(cell);
  const whole = plain === null ? null : read(plain);
  if (whole?.kind === 'value') return { amount: whole, remaining: null };
  const lines =
    plain === null ? linesOf(cell, undefined, isUnseen) : plain.split(/\s*[()·|\n]\s*/).filter(Boolean);
  const { remaining, rest } = takeRemaining(
    lines.map((line) => withoutLabel(line, field)),
    read,
  );
  if (remaining !== null && field === 'remaining') return { amount: remaining, remaining: null };
  if (remaining !== null) return { amount: oneOf(rest, read, cell), remaining };
  if (plain !== null) {
    const bare = withoutLabel(squeeze(plain), field);
    return { amount: bare === plain ? whole! : read(bare), remaining };
  }
  const found = readLines(cell, field, read, 'amountConflict', isSameMoney);
  let left: Reading<Money> | null = null;
  for (const line of rest) {
    const other = read(line.replace(/^[\p{L}\s:]+|\s[\p{Ll}.\s]*\p{L}+$/gu, ''));
    const isMore = other.kind === 'value' && found.kind === 'value' && other.value.minor > found.value.minor;
    // "425,00 € payés" tells how much is not left.
    if (saysPaid(line)) left = /[1-9]/.test(line) ? unknown('amountMissing', line) : left;
    // "300,00 €" above "sur 825,00 €", "687,50 €" above "825,00 € TTC": the whole is the one with a word. And "HT" says
    // that it stands nowhere.
    else if (isMore || isOtherAmount(line))
      return { amount: conflict('amountConflict', cell.textContent!), remaining };
  }
  return { amount: found, remaining: left };
}

const isSameMoney = (a: Money, b: Money): boolean => a.minor === b.minor && a.currency === b.currency;

/** The one amount among these lines. */
function oneOf(
  lines: readonly string[],
  read: (text: string) => Reading<Money>,
  cell: Element,
): Reading<Money> {
  const readings = lines.map((line) => read(withoutLabel(line, 'amount')));
  const [first, ...more] = readings.flatMap((one) => (one.kind === 'value' ? one.value : []));
  const seen = cell.textContent ?? '';
  const unclear = readings.find((one) => one.kind !== 'value' && UNCLEAR.has(one.reason));
  if (unclear) return unclear;
  if (first === undefined) return unknown('amountMissing', seen);
  return more.every((one) => isSameMoney(one, first)) ? value(first) : conflict('amountConflict', seen);
}

/** The amount in a text, in the currency of the header where the text names none. */
export function moneyIn(text: string, { locale, group, currency }: CellContext): Reading<Money> {
  const reading = readMoney(text, locale, group);
  const bare = reading.kind === 'unknown' && reading.reason === 'currencyUnknown';
  return bare && currency && /\d/.test(text) ? readMoney(`${text} ${currency}`, locale, group) : reading;
}

/** The date, with the page's overdue mark left out. Two different dates in one cell are a conflict. */
export function readDateCell(cell: Element, field: 'dueDate' | 'issueDate', context: CellContext): DateSeen {
  const days = field === 'dueDate' ? context.dueDays : context.issueDays;
  const plain = plainText(cell) ?? markedText(cell);
  const known = plain === null ? undefined : days.get(plain);
  if (known !== undefined) return known;
  const order = field === 'dueDate' ? context.dueOrder : context.issueOrder;
  const read = (text: string): Reading<Day> => readDay(withoutMark(text), context.locale, order);
  if (plain === null) {
    const day = readLines(cell, field, read, 'dateConflict', (a, b) => a === b);
    return { day, marked: isMarked(cell) };
  }
  const marked = OVERDUE_GLYPHS.test(plain);
  const whole = read(plain);
  const bare = whole.kind === 'value' ? plain : withoutLabel(squeeze(plain), field);
  if (bare !== plain) return { day: read(bare), marked };
  return remember(days, plain, { day: whole, marked });
}

export interface DateSeen {
  readonly day: Reading<Day>;
  /** Whether the page's own overdue mark stands beside it. */
  readonly marked: boolean;
}

/** Nothing but the overdue glyph, and what surrounds it. */
const GLYPH_ALONE = new RegExp(`^[\\s\ufe0e\ufe0f]*(?:${OVERDUE_GLYPHS.source}[\\s\ufe0e\ufe0f]*)+$`);

/** All of a cell that is a text and then the glyph, in elements of their own; null for other cells. */
function markedText(cell: Element): string | null {
  const wrapper = cell.firstElementChild;
  const date = wrapper?.firstElementChild;
  if (!date || isApart(wrapper!) || isApart(date) || date.previousSibling !== null) return null;
  if (wrapper!.nextSibling !== null || wrapper!.previousSibling !== null) return null;
  const text = textsAlone(date);
  const whole = wrapper!.textContent;
  return text && whole?.startsWith(text) && GLYPH_ALONE.test(whole.slice(text.length)) ? whole : null;
}

/** A glyph beside the date, or a word or label of its own, of a cell that is more than plain text. */
function isMarked(cell: Element): boolean {
  if (OVERDUE_GLYPHS.test(cell.textContent ?? '')) return true;
  const says = (text: string): boolean => isWord(text) || OVERDUE_GLYPHS.test(text);
  return linesOf(cell).some(says) || labelsOf(cell).some(says);
}

/** An overdue word begins with none of the digits that dates and amounts begin with. */
const isWord = (text: string): boolean => !/^\d/.test(text) && isOverdueWord(text);

const withoutMark = (text: string): string =>
  OVERDUE_GLYPHS.test(text)
    ? text.replace(new RegExp(OVERDUE_GLYPHS, 'g'), ' ').replace(/[\ufe0e\ufe0f]/g, '')
    : text;

/** Whether one text begins with a digit right after another ends with one; what a search cut out of a text is text. */
const isGlued = (cell: Element): boolean =>
  /\d\n\d/.test(textsOf(cell).join('\n')) && cell.querySelector('mark') === null;

const UNCLEAR: ReadonlySet<ReasonKey> = new Set<ReasonKey>([
  'amountAmbiguous',
  'dateAmbiguous',
  'amountConflict',
  'dateConflict',
]);

/**
 * The one value of a cell that is more than plain text: of its whole text, or of one of its lines. Where the whole can be read and a line too, they
 * must agree: "2" above "825,00 EUR" is not 2825,00 EUR.
 */
function readLines<T>(
  cell: Element,
  field: Field,
  read: (text: string) => Reading<T>,
  clash: 'amountConflict' | 'dateConflict',
  same: (a: T, b: T) => boolean,
): Reading<T> {
  const whole = read(cell.textContent ?? '');
  // Where digits of two texts meet, what parts them is drawn, or raised: 825 and a small 00 are not 82500.
  if (field !== 'dueDate' && field !== 'issueDate' && whole.kind === 'value' && isGlued(cell))
    return conflict(clash, cell.textContent!);
  const lines = valueLines(cell, field).filter((line) => !isWord(line));
  if (lines.length === 1 && whole.kind !== 'value') return read(lines[0]!);
  let found: T | undefined;
  for (const line of lines) {
    const reading = read(line);
    if (reading.kind !== 'value') {
      if (whole.kind === 'value') continue;
      // An ambiguous line says that there is a value here which cannot be told: another line does not settle it.
      if (UNCLEAR.has(reading.reason)) return reading;
      continue;
    }
    if (found === undefined) found = reading.value;
    else if (!same(found, reading.value)) return conflict(clash, lines.join(' '));
  }
  if (found === undefined) return whole;
  return whole.kind === 'value' && !same(found, whole.value)
    ? conflict(clash, lines.join(' '))
    : value(found);
}
