/** Amounts as a user types them, and as they are written into a field to be changed. */
import { toDecimal, type Money } from './money';
import { readMoney } from './money-read';

/**
 * The payment that `text` says, as `locale` (a BCP 47 tag) writes amounts, in `currency` where the text names none;
 * null where it says none, or nothing was paid.
 */
export function typedPayment(text: string, locale: string, currency: string): Money | null {
  const typed = text.trim();
  if (typed === '') return null;
  const whole = readMoney(typed, locale);
  const read =
    whole.kind === 'unknown' && whole.reason === 'currencyUnknown'
      ? readMoney(`${typed} ${currency}`, locale)
      : whole;
  return read.kind === 'value' && read.value.minor > 0 ? read.value : null;
}

/** An amount as `locale` writes it, with the code of its currency: several share a sign. */
export function writtenMoney(money: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'code',
  });
  return format.format(toDecimal(money) as `${number}`);
}
