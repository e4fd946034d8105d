/** Dates and amounts as each interface language prints them. */
import { config, type Language } from './config';
import type { Day } from './clock';

const MONTHS: Record<Language, string> = {
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  de: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.',
  es: 'ene feb mar abr may jun jul ago sept oct nov dic',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
  nl: 'jan feb mrt apr mei jun jul aug sep okt nov dec',
};

const COMPACT: Record<Language, string> = { fr: '/', en: '-', de: '.', es: '-', it: '/', pt: '/', nl: '-' };

/** What stands where a date or an amount is missing. */
const NOTHING = '--';

/** A day as the list prints it; days that do not exist are printed all the same. */
export function formatDate(day: Day | null): string {
  if (day === null) return NOTHING;
  const { lang, dates } = config;
  const [year = '', month = '', date = ''] = day.split('-');
  if (dates === 'iso') return day;
  if (dates === 'compact') return [date, month, year].join(COMPACT[lang]);
  const name = MONTHS[lang].split(' ')[Number(month) - 1] ?? month;
  if (lang === 'en') return `${name} ${date}, ${year}`;
  return lang === 'de' ? `${date}. ${name} ${year}` : `${date} ${name} ${year}`;
}

const NBSP = '\u00a0';
const NNBSP = '\u202f';
const GROUP: Record<Language, string> = { fr: NNBSP, en: ',', de: '.', es: '.', it: '.', pt: '.', nl: '.' };

const SYMBOLS: Record<string, Partial<Record<Language, string>> & { other: string }> = {
  EUR: { other: '€' },
  USD: { fr: '$US', en: '$', de: '$', es: 'US$', it: 'USD', pt: 'US$', nl: 'US$', other: '$' },
  CHF: { other: 'CHF' },
};

function digits(cents: number, lang: Language): string {
  const whole = String(Math.floor(Math.abs(cents) / 100));
  // Portuguese groups from five digits on.
  const grouped = lang === 'pt' && whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, GROUP[lang]);
  return `${grouped}${lang === 'en' ? '.' : ','}${String(Math.abs(cents) % 100).padStart(2, '0')}`;
}

/** An amount in minor units (two decimals in every currency here) as the page prints it. */
export function formatMoney(cents: number, currency: string): string {
  const { lang, money } = config;
  const number = digits(cents, lang);
  const minus = cents < 0 ? '-' : '';
  const symbols = SYMBOLS[currency];
  const unit = money === 'symbol' ? (symbols?.[lang] ?? symbols?.other ?? currency) : currency;
  if (lang === 'nl') return `${unit}${NBSP}${minus}${number}`;
  // English sets a sign right before the digits, a code with a space.
  if (lang === 'en') return `${minus}${unit}${/[A-Z]$/.test(unit) ? NBSP : ''}${number}`;
  return `${minus}${number}${NBSP}${unit}`;
}

/** Minor units as a plain decimal: 82500 is "825.00". */
export const decimal = (cents: number): string =>
  `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;

/** A plain decimal with a dot or comma as minor units; NaN when it is none. */
export const toCents = (text: string): number =>
  /^-?\d+([.,]\d{1,2})?$/.test(text.trim()) ? Math.round(Number(text.trim().replace(',', '.')) * 100) : NaN;
