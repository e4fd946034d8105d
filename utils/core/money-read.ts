/** Reads a printed amount: exactly, or not at all. */
import { hasDirectionMarks, withoutDirectionMarks } from './bidi';
import { currencyOf, separatorsOf } from './currency';
import { fractionDigits, type Money } from './money';
import { scanNumber, type PrintedNumber } from './printed-number';
import { conflict, unknown, value, type Reading, type ReasonKey } from './reading';

/** The separator a text proves to be a group separator. */
export type GroupEvidence = ',' | '.';

/** No amount is printed longer; anything beyond is prose, and is not looked at. */
const LONGEST = 64;
const DASHES = /^[-\u2010-\u2015\u2212]+$/;
const MINUS = '-\u2212\u2010\u2011\u2012\u2013\ufe63\uff0d';
/** After a number, dashes of other kinds belong to a range or to `12.–`. */
const TRAILING_MINUS = '-\u2212\u2011';
/** What a currency symbol may be made of; used for the reason alone. */
const SYMBOL_LIKE = /^[\p{L}\p{Sc}.]{1,8}$/u;
/** Numbers apart from each other, used for the reason alone. */
const NUMBERS = /\d[\d.,'\u2019 \u00a0\u202f]*/g;
const CURRENCY_LIKE = /[A-Z]{3}|\p{Sc}/u;
const BLANK = /\s/;

/**
 * The amount that `text` prints. `locale` is the BCP 47 tag the page prints in (a malformed tag throws a RangeError);
 * `columnGroup` is what the other amounts of the column prove, null when nothing.
 *
 * A lone `,` or `.` before three digits is settled by the locale, else by the column; where they differ, by neither.
 * More decimals than the currency has are refused unless they are zeros. A number without a currency is unknown.
 */
export function readMoney(
  text: string,
  locale: string,
  columnGroup: GroupEvidence | null = null,
): Reading<Money> {
  const reading = readTrimmed(text.trim(), text, locale, columnGroup);
  if (reading.kind === 'value' || !hasDirectionMarks(text)) return reading;
  return readTrimmed(withoutDirectionMarks(text).trim(), text, locale, columnGroup);
}

/** What one text proves by itself: `12.345,50` and `12,50` a grouping dot, `1,234.5` a grouping comma, `1.234` nothing. */
export function groupEvidence(text: string): GroupEvidence | null {
  const printed = text.length > LONGEST ? text.trim() : text;
  if (printed.length > LONGEST) return null;
  const number = scanNumber(printed);
  if (number === null || number === 'malformed' || scanNumber(printed.slice(number.end)) !== null)
    return null;
  if (number.separator === null || number.role === 'either') return null;
  if (number.role === 'group') return number.separator;
  return number.separator === ',' ? '.' : ',';
}

function readTrimmed(
  text: string,
  seen: string,
  locale: string,
  columnGroup: GroupEvidence | null,
): Reading<Money> {
  if (text.length > LONGEST) return unknown('amountUnreadable', seen);
  const number = scanNumber(text);
  if (number === null)
    return unknown(text === '' || DASHES.test(text) ? 'amountMissing' : 'amountUnreadable', seen);
  if (number === 'malformed') return refuse(text, seen);

  const ends = readEnds(text.slice(0, number.start), text.slice(number.end));
  if (ends === null) return refuse(text, seen);
  const currency = currencyOf(ends.before === '' ? ends.after : ends.before, locale);
  if (ends.before !== '' && ends.after !== '') {
    const other = currencyOf(ends.after, locale);
    if (currency !== null && other !== null && currency !== other) return conflict('amountConflict', seen);
    return refuse(text, seen);
  }
  if (currency === null) {
    const printed = ends.before + ends.after;
    return printed === '' || SYMBOL_LIKE.test(printed)
      ? unknown('currencyUnknown', seen)
      : refuse(text, seen);
  }

  const minor = minorUnits(number, currency, locale, columnGroup);
  if (typeof minor === 'string') return unknown(minor, seen);
  return value({ minor: ends.negative && minor !== 0 ? -minor : minor, currency });
}

/** Minor units of a number in a currency, or why there are none. */
function minorUnits(
  number: PrintedNumber,
  currency: string,
  locale: string,
  columnGroup: GroupEvidence | null,
): number | ReasonKey {
  const places = fractionDigits(currency);
  let decimals = number.role === 'decimal' ? number.tail : 0;
  if (number.role === 'either') {
    const role = settle(number.separator === ',' ? ',' : '.', places, currency, locale, columnGroup);
    if (role === null) return 'amountAmbiguous';
    if (role === 'decimal') decimals = number.tail;
  }
  if (!Number.isSafeInteger(number.digits)) return 'amountUnreadable';
  const factor = 10 ** Math.abs(places - decimals);
  const minor = decimals > places ? number.digits / factor : number.digits * factor;
  return Number.isSafeInteger(minor) ? minor : 'amountUnreadable';
}

/** What a lone separator before three digits is, by the locale and the column; null when they leave it open. */
function settle(
  separator: GroupEvidence,
  places: number,
  currency: string,
  locale: string,
  columnGroup: GroupEvidence | null,
): 'group' | 'decimal' | null {
  const { comma, dot, regional } = separatorsOf(locale, currency);
  const byLocale = separator === ',' ? comma : dot;
  if (byLocale === 'unsure') return null;
  const byColumn = columnGroup === null ? null : columnGroup === separator ? 'group' : 'decimal';
  if (byLocale !== null && byColumn !== null && byLocale !== byColumn) return null;
  const role = byLocale ?? byColumn;
  if (role === 'decimal') return places >= 3 ? role : null;
  // Three decimals are the rule for such a currency, and regions of one language print them with either separator:
  // 1.234 KWD is a thousand and more in Germany, one and a little in Switzerland.
  if (role === 'group' && places >= 3 && !regional && byColumn === null) return null;
  return role;
}

interface Ends {
  readonly negative: boolean;
  readonly before: string;
  readonly after: string;
}

/** Takes signs and accounting parentheses off what stands around the number; null when they do not fit together. */
function readEnds(head: string, tail: string): Ends | null {
  let before = head.trimStart();
  let after = tail.trimEnd();
  let signs = 0;
  let negative = false;
  if (before !== '') {
    const outer = before.startsWith('(');
    if (outer || before.endsWith('(')) {
      if (outer ? !after.endsWith(')') : !after.startsWith(')')) return null;
      before = outer ? before.slice(1) : before.slice(0, -1);
      after = outer ? after.slice(0, -1) : after.slice(1);
      negative = true;
      signs += 1;
    }
    // A sign leads, or touches the digits; `EUR - 12` is a label and a number.
    const leads = signOf(before, 0, MINUS);
    const touches = leads === 0 ? signOf(before, before.length - 1, MINUS) : 0;
    if (leads !== 0 || touches !== 0) {
      before = leads !== 0 ? before.slice(1) : before.slice(0, -1);
      negative ||= leads + touches < 0;
      signs += 1;
    }
    before = before.trim();
  }
  if (after !== '') {
    // A trailing minus touches what it follows, and stands free of what comes after it.
    if (signOf(after, 0, TRAILING_MINUS) < 0 && (after.length === 1 || BLANK.test(after.charAt(1)))) {
      after = after.slice(1);
      negative = true;
      signs += 1;
    } else if (
      signOf(after, after.length - 1, TRAILING_MINUS) < 0 &&
      !BLANK.test(after.charAt(after.length - 2))
    ) {
      after = after.slice(0, -1);
      negative = true;
      signs += 1;
    }
    after = after.trim();
  }
  return signs > 1 ? null : { negative, before, after };
}

/** -1 for a minus at that place, 1 for a plus, 0 for anything else. */
function signOf(text: string, at: number, minus: string): -1 | 0 | 1 {
  const char = text.charAt(at);
  if (char === '') return 0;
  if (char === '+') return 1;
  return minus.includes(char) ? -1 : 0;
}

/** Two amounts in one text contradict each other; anything else that fits no grammar is unreadable. */
function refuse(text: string, seen: string): Reading<Money> {
  const numbers = text.match(NUMBERS);
  return numbers !== null && numbers.length > 1 && CURRENCY_LIKE.test(text)
    ? conflict('amountConflict', seen)
    : unknown('amountUnreadable', seen);
}
