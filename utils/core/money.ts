/** Money: whole minor units and their currency; printing and adding, never as a fraction. */

/** An amount. `minor` is a safe integer of minor units (cents for EUR, yen for JPY), `currency` an ISO 4217 code. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/**
 * Decimals by ISO 4217 where browsers disagree: Chromium's `Intl` follows everyday use (0) for these, Firefox's the
 * standard. One of them must hold for both, or a figure carried over would be wrong by a factor of 100. Before them the
 * currencies that most pages print: to ask `Intl` the first time is slow, and these need no asking.
 */
const digitsByCurrency = new Map<string, number>([
  ['EUR', 2],
  ['USD', 2],
  ['GBP', 2],
  ['CHF', 2],
  ['HUF', 2],
  ['IDR', 2],
  ['IQD', 3],
  ['PKR', 2],
  ['COP', 2],
  ['LBP', 2],
]);
const formatters = new Map<string, Intl.NumberFormat>();

/**
 * How many decimals a currency has: by ISO 4217, as `Intl` knows it (EUR 2, JPY 0, KWD 3).
 * A well-formed code `Intl` does not know has 2; a malformed one throws a RangeError.
 */
export function fractionDigits(currency: string): number {
  let digits = digitsByCurrency.get(currency);
  if (digits === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    digitsByCurrency.set(currency, digits);
  }
  return digits;
}

/** An amount as a plain decimal, all decimals of its currency shown: `825.00`, `-12.00`, `1234` (JPY), `1.234` (KWD). */
export function toDecimal(money: Money): string {
  const places = fractionDigits(money.currency);
  const sign = money.minor < 0 ? '-' : '';
  const digits = String(Math.abs(money.minor));
  if (places === 0) return sign + digits;
  const padded = digits.padStart(places + 1, '0');
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/**
 * An amount as `locale` (a BCP 47 tag) prints it, with the currency's symbol.
 * The decimal goes to `Intl` as text, so that large amounts keep every digit.
 */
export function formatMoney(money: Money, locale: string): string {
  const key = `${locale} ${money.currency}`;
  let format = formatters.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency });
    formatters.set(key, format);
  }
  return format.format(toDecimal(money) as `${number}`);
}

/**
 * The sums of a list, one per currency, sorted by code; amounts of two currencies are never added.
 * Throws a RangeError where a sum leaves the safe integers: a rounded total would be a wrong one.
 */
export function sumByCurrency(list: Iterable<Money>): Money[] {
  const sums = new Map<string, number>();
  for (const { minor, currency } of list) {
    const sum = (sums.get(currency) ?? 0) + minor;
    if (!Number.isSafeInteger(sum)) throw new RangeError(`The sum in ${currency} is too large to be exact`);
    sums.set(currency, sum);
  }
  return [...sums]
    .map(([currency, minor]) => ({ minor, currency }))
    .sort((a, b) => (a.currency < b.currency ? -1 : 1));
}
