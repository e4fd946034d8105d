/** The number inside a printed amount: its digits and what its separators prove by themselves. */

export interface PrintedNumber {
  /** Where the number starts and ends (exclusive) in the text. */
  readonly start: number;
  readonly end: number;
  /** All digits as one integer, separators left out; not a safe integer when there are too many. */
  readonly digits: number;
  /** How many digits follow the last separator, 0 without one. */
  readonly tail: number;
  /**
   * What the last `,` or `.` is: `either` where only the locale or the column can tell (`1.234`);
   * `none` when there is no `,` or `.` at all.
   */
  readonly role: 'none' | 'group' | 'decimal' | 'either';
  /** The `,` or `.` that `role` speaks of. */
  readonly separator: ',' | '.' | null;
}

const ZERO = 0x30;
const COMMA = 0x2c;
const DOT = 0x2e;

/**
 * The first number in `text`, `null` when it holds no ASCII digit, `malformed` when its separators fit no grammar.
 * Groups are one to three digits, then exactly three each, with one and the same separator: `,` `.` `'` `’` or a
 * space. The decimal separator comes last and once. No leading zeros.
 */
export function scanNumber(text: string): PrintedNumber | 'malformed' | null {
  const length = text.length;
  let at = 0;
  while (at < length && !isDigit(text.charCodeAt(at))) at += 1;
  if (at === length) return null;

  const start = at;
  let digits = 0;
  let run = 0;
  let lead = 0;
  let count = 0;
  let commas = 0;
  let dots = 0;
  let blank = 0;
  let last = 0;
  let wellFormed = true;
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      digits = digits * 10 + (code - ZERO);
      run += 1;
      continue;
    }
    if (!isSeparator(code) || !isDigit(text.charCodeAt(at + 1))) break;
    if (count === 0) lead = run;
    else if (run !== 3) wellFormed = false;
    if (code === COMMA) commas += 1;
    else if (code === DOT) dots += 1;
    else {
      if ((blank !== 0 && blank !== code) || commas + dots > 0) wellFormed = false;
      blank = code;
    }
    count += 1;
    last = code;
    run = 0;
  }
  if (count === 0) {
    if (text.charCodeAt(start) === ZERO && run > 1) return 'malformed';
    return { start, end: at, digits, tail: 0, role: 'none', separator: null };
  }
  const zeroLead = text.charCodeAt(start) === ZERO;
  if (!wellFormed || (zeroLead && lead > 1)) return 'malformed';

  const separator = last === COMMA ? ',' : last === DOT ? '.' : null;
  const marks = commas + dots;
  const same = last === COMMA ? commas : last === DOT ? dots : 0;
  let role: PrintedNumber['role'];
  if (count === 1 && marks === 1) {
    role = run !== 3 || zeroLead || lead > 3 ? 'decimal' : 'either';
  } else if (lead > 3 || zeroLead) {
    return 'malformed';
  } else if (same === 1) {
    // Another separator groups already, so the last one is the decimal.
    if (marks < count && marks > 1) return 'malformed';
    role = 'decimal';
  } else if (same === count || marks === 0) {
    if (run !== 3) return 'malformed';
    role = marks === 0 ? 'none' : 'group';
  } else {
    return 'malformed';
  }
  return { start, end: at, digits, tail: run, role, separator };
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 0x39;
}

/** `,` `.` `'` `’` and the spaces that stay on one line (a tab or line break never groups). */
function isSeparator(code: number): boolean {
  if (code < 0x80) return code === COMMA || code === DOT || code === 0x20 || code === 0x27;
  return (
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2019 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x205f
  );
}
