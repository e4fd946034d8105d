/** Whether a message speaks of the invoice it is sent with: its number, and an amount, as they stand in the text. */
import { foldName, holdsNumber, numbersLike } from './invoice-name';
import type { Money } from './money';
import { readMoney } from './money-read';

/** A message as it would be sent. */
export interface MessageText {
  readonly subject: string;
  readonly body: string;
}

/**
 * What stands in the text in place of the invoice's number; null when the text is right. Empty when no number stands
 * there at all. Right means: the number is in the subject or the body, and neither of them names only another number
 * of the same pattern (`F-2026-021` beside `F-2026-022`). `others` may be named as well.
 */
export function otherNumberIn(text: MessageText, number: string, others: readonly string[]): string | null {
  const parts = [text.subject, text.body];
  const allowed = new Set([number, ...others].map(foldName));
  const named = parts.map((part) => holdsNumber(part, number));
  const alike = parts.map((part) => numbersLike(part, number).find((other) => !allowed.has(other)));
  const wrong = alike.find((other, index) => other !== undefined && named[index] !== true);
  if (wrong !== undefined) return wrong;
  return named.includes(true) ? null : '';
}

/**
 * The first amount of the text, as it stands there, when none of its amounts is the one `expected`; null when one is,
 * or when the text prints no amount that can be read. Signs are left aside: a credit note prints the amount as negative.
 * `locale` is the BCP 47 tag that the text's language prints amounts in.
 */
export function otherAmountIn(text: MessageText, expected: Money, locale: string): string | null {
  const printed = amountsIn(`${text.subject}\n${text.body}`, locale);
  const same = ({ money }: Printed): boolean =>
    Math.abs(money.minor) === Math.abs(expected.minor) && money.currency === expected.currency;
  if (printed.some(same)) return null;
  return printed[0]?.seen ?? null;
}

/** Digits with one separator or blank between them at most; as long as no amount is. */
const NUMBER = /\d(?:[.,'’ \u00a0\u202f]?\d){0,24}/g;
const CURRENCY = String.raw`(?:[A-Z]{3}|[A-Z]{0,2}\p{Sc}[A-Z]{0,2}|Fr\.|kr|zł|Kč|Ft|lei)`;
const GAP = String.raw`[ \u00a0\u202f]?`;
const CURRENCY_BEFORE = new RegExp(`(?<!\\p{L})${CURRENCY}${GAP}[-−]?$`, 'u');
const CURRENCY_AFTER = new RegExp(`^${GAP}${CURRENCY}(?!\\p{L})`, 'u');
/** A currency and its gap are no longer than this. */
const NEAR = 8;

interface Printed {
  readonly seen: string;
  readonly money: Money;
}

function amountsIn(text: string, locale: string): Printed[] {
  return [...text.matchAll(NUMBER)].flatMap(({ index, 0: number }) => {
    const end = index + number.length;
    const before = CURRENCY_BEFORE.exec(text.slice(Math.max(0, index - NEAR), index))?.[0];
    const after = CURRENCY_AFTER.exec(text.slice(end, end + NEAR))?.[0];
    return [
      ...(before === undefined ? [] : firstReadable(number, (part) => before + part, 'start', locale)),
      ...(after === undefined ? [] : firstReadable(number, (part) => part + after, 'end', locale)),
    ];
  });
}

/**
 * The amount printed by a number and its currency. Where the whole is no amount (`022 825,00`), the number is taken
 * to end, or to start, at one of its blanks: it touches the currency with its start or its end.
 */
function firstReadable(
  number: string,
  withCurrency: (part: string) => string,
  touches: 'start' | 'end',
  locale: string,
): Printed[] {
  const blanks = [...number.matchAll(/[ \u00a0\u202f]/g)].map(({ index }) => index);
  const parts =
    touches === 'end'
      ? blanks.map((blank) => number.slice(blank + 1))
      : blanks.reverse().map((blank) => number.slice(0, blank));
  for (const part of [number, ...parts]) {
    const seen = withCurrency(part);
    const reading = readMoney(seen, locale);
    if (reading.kind === 'value') return [{ seen: seen.trim(), money: reading.value }];
  }
  return [];
}
