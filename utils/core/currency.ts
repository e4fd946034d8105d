/** What `Intl` knows of currencies in a locale: codes, symbols, separators. Looked up when first needed, then kept. */

/**
 * What can be a symbol: a sign of currency with some letters (`$ US`), a few letters (`F CFA`), fewer where they begin
 * small (`kr.`, `lei`). Prose beside a number ("3 jours") builds no table. A test holds this against all that `Intl` prints.
 */
const SYMBOL = /^(?:(?=.*\p{Sc}).{1,8}|(?!\p{Ll}).{1,5}|\p{Ll}.{0,2})$/u;

let codes: ReadonlySet<string> | undefined;
const usersByDisplay = new Map<string, ReadonlyMap<string, string | null>>();
const separatorsByLocale = new Map<string, Map<string, Separators>>();

type Role = 'group' | 'decimal';

/**
 * What `,` and `.` stand for in amounts of one currency in one locale: null where the locale does not say,
 * `unsure` where its plain numbers use the sign otherwise (the comma of fr-CH, whose amounts have a dot).
 */
export interface Separators {
  readonly comma: Role | 'unsure' | null;
  readonly dot: Role | 'unsure' | null;
  /** Whether the locale names a region. A bare language leaves open which of its regions wrote the text. */
  readonly regional: boolean;
}

/** Whether `code` is an ISO 4217 code that `Intl` knows; upper case only. */
export function isCurrencyCode(code: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(code);
}

/**
 * The ISO code of what stands beside a number: a code, or a symbol as `locale` prints it.
 * Null when it is unknown there, or shared by several currencies there (`kr`; `$` in French).
 */
export function currencyOf(printed: string, locale: string): string | null {
  if (printed.length === 3 && isCurrencyCode(printed)) return printed;
  // No locale prints this sign for anything else, so the common case needs no table of symbols.
  if (printed === '€') return 'EUR';
  const symbol = printed.replace(/\s/g, ' ');
  if (!SYMBOL.test(symbol)) return null;
  // The locale's own symbols first (`$` is USD in en-US), then narrow ones that a single currency uses (`zł`).
  const owner = usersOf(locale, 'symbol').get(symbol);
  return (owner === undefined ? usersOf(locale, 'narrowSymbol').get(symbol) : owner) ?? null;
}

/**
 * What the separators mean when `locale` prints an amount in `currency`: `Intl` prints `1'234.50` for one currency
 * and `1,234.50` for another in some locales (en-CH).
 */
export function separatorsOf(locale: string, currency: string): Separators {
  let byCurrency = separatorsByLocale.get(locale);
  if (byCurrency === undefined) separatorsByLocale.set(locale, (byCurrency = new Map<string, Separators>()));
  let separators = byCurrency.get(currency);
  if (separators === undefined) byCurrency.set(currency, (separators = probe(locale, currency)));
  return separators;
}

function probe(locale: string, currency: string): Separators {
  const plain = meanings(new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }));
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 3 };
  const money = meanings(new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }));
  const agreed = (separator: string): Role | 'unsure' | null => {
    const inMoney = money.get(separator) ?? null;
    const inPlain = plain.get(separator);
    return inPlain === undefined || inPlain === inMoney ? inMoney : 'unsure';
  };
  return { comma: agreed(','), dot: agreed('.'), regional: new Intl.Locale(locale).region !== undefined };
}

function meanings(format: Intl.NumberFormat): Map<string, Role> {
  const found = new Map<string, Role>();
  for (const { type, value } of format.formatToParts(1234567.5)) {
    if (type === 'group' || type === 'decimal') found.set(value, type);
  }
  return found;
}

/** The currency each symbol of one display stands for in a locale, null where several print it. */
function usersOf(
  locale: string,
  currencyDisplay: 'symbol' | 'narrowSymbol',
): ReadonlyMap<string, string | null> {
  const key = `${locale} ${currencyDisplay}`;
  let users = usersByDisplay.get(key);
  if (users === undefined) usersByDisplay.set(key, (users = learnUsers(locale, currencyDisplay)));
  return users;
}

function learnUsers(locale: string, currencyDisplay: 'symbol' | 'narrowSymbol'): Map<string, string | null> {
  const users = new Map<string, string | null>();
  for (const currency of Intl.supportedValuesOf('currency')) {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
    const symbol = format
      .formatToParts(0)
      .find(({ type }) => type === 'currency')
      ?.value.replace(/\s/g, ' ');
    if (symbol !== undefined) users.set(symbol, users.has(symbol) ? null : currency);
  }
  return users;
}
