/** The cells of a row that hold one value each: status, amount, date. */
import { readDay, type DayOrder } from '../../core/day-read';
import type { Day } from '../../core/day';
import type { PaymentStatus } from '../../core/invoice';
import type { Money } from '../../core/money';
import { readMoney, type GroupEvidence } from '../../core/money-read';
import { conflict, unknown, value, type ReasonKey, type Reading } from '../../core/reading';
import { OVERDUE_GLYPHS, type Field } from '../labels';
import { labelsOf, plainText } from '../text';
import { isOverdueWord, statusOf } from '../words-of-host';
import { valueLines, withoutLabel } from './label-in-cell';

export interface CellContext {
  readonly locale: string;
  /** What the column settles about numeric dates that are ambiguous by themselves; null when nothing. */
  readonly dueOrder: DayOrder | null;
  readonly issueOrder: DayOrder | null;
  /** Texts of dates read already, as long as what the column settles is the same. */
  readonly dueDays: Map<string, Reading<Day>>;
  readonly issueDays: Map<string, Reading<Day>>;
  /** What the amount column settles about a lone separator. */
  readonly group: GroupEvidence | null;
  /** The currency in the amount's header, for lists that leave it out of the cells. */
  readonly currency: string | null;
}

/** Texts of dates that are remembered in each column. */
const MOST_DAYS = 1_000;

const isDash = (text: string): boolean => /^[-–—]*$/.test(text);

/** The payment status. Other words in the cell (transmission states, dates) do not count; two statuses are a conflict. */
export function readStatusCell(cell: Element): Reading<PaymentStatus> {
  const plain = plainText(cell);
  const whole = plain ?? cell.textContent ?? '';
  const quick = statusOf(whole);
  if (quick) return value(quick);
  const texts = plain?.trim()
    ? [withoutLabel(plain, 'status')]
    : [...valueLines(cell, 'status'), ...labelsOf(cell).map((label) => withoutLabel(label, 'status'))];
  const found = new Set<PaymentStatus>();
  for (const text of texts) {
    const status = statusOf(text);
    if (status) found.add(status);
  }
  if (found.size === 1) return value([...found][0]!);
  const seen = texts.join(' ').trim();
  if (found.size > 1) return conflict('statusConflict', seen);
  return unknown(isDash(seen) ? 'statusMissing' : 'statusUnknown', seen);
}

/** The amount. Two different amounts in one cell are a conflict. */
export function readAmountCell(cell: Element, context: CellContext): Reading<Money> {
  const read = (text: string): Reading<Money> => {
    const reading = readMoney(text, context.locale, context.group);
    if (
      reading.kind === 'unknown' &&
      reading.reason === 'currencyUnknown' &&
      context.currency &&
      /\d/.test(text)
    ) {
      return readMoney(`${text} ${context.currency}`, context.locale, context.group);
    }
    return reading;
  };
  return readCell(
    cell,
    'amount',
    read,
    'amountConflict',
    (a, b) => a.minor === b.minor && a.currency === b.currency,
  );
}

/** The date, with the page's overdue mark left out. Two different dates in one cell are a conflict. */
export function readDateCell(
  cell: Element,
  field: 'dueDate' | 'issueDate',
  context: CellContext,
): Reading<Day> {
  const order = field === 'dueDate' ? context.dueOrder : context.issueOrder;
  // A list prints the same few days again and again.
  const days = field === 'dueDate' ? context.dueDays : context.issueDays;
  const read = (text: string): Reading<Day> => {
    const known = days.get(text);
    if (known) return known;
    const reading = readDay(withoutMark(text), context.locale, order);
    if (text.length <= 40 && days.size < MOST_DAYS) days.set(text, reading);
    return reading;
  };
  return readCell(cell, field, read, 'dateConflict', (a, b) => a === b);
}

const withoutMark = (text: string): string =>
  OVERDUE_GLYPHS.test(text)
    ? text.replace(new RegExp(OVERDUE_GLYPHS, 'g'), ' ').replace(/[\ufe0e\ufe0f]/g, '')
    : text;

const AMBIGUOUS: ReadonlySet<ReasonKey> = new Set<ReasonKey>(['amountAmbiguous', 'dateAmbiguous']);

/**
 * The one value of a cell: of its whole text, or of one of its lines. Where the whole can be read and a line too, they
 * must agree: "2" above "825,00 EUR" is not 2825,00 EUR.
 */
function readCell<T>(
  cell: Element,
  field: Field,
  read: (text: string) => Reading<T>,
  clash: 'amountConflict' | 'dateConflict',
  same: (a: T, b: T) => boolean,
): Reading<T> {
  const plain = plainText(cell);
  const whole = read(plain ?? cell.textContent ?? '');
  if (plain !== null) {
    if (whole.kind === 'value' || !plain.includes(':')) return whole;
    return read(withoutLabel(plain, field));
  }
  const lines = valueLines(cell, field).filter((line) => !isOverdueWord(line));
  if (lines.length === 1 && whole.kind !== 'value') return read(lines[0]!);
  let found: T | undefined;
  for (const line of lines) {
    const reading = read(line);
    if (reading.kind !== 'value') {
      if (whole.kind === 'value') continue;
      // An ambiguous line says that there is a value here which cannot be told: another line does not settle it.
      if (reading.kind === 'conflict' || AMBIGUOUS.has(reading.reason)) return reading;
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
