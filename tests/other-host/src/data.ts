/** The invoices of this page, how it prints them, and what happened to them: what the tests hold against the page. */
import { choice } from './choice';
import { words, type Status } from './words';

export interface Item {
  readonly client: string;
  readonly number: string;
  readonly issued: Date;
  readonly due: Date;
  status: Status;
  readonly cents: number;
  readonly isDeposit: boolean;
}

/** What an open form would send. */
export interface Mail {
  readonly number: string;
  to: string;
  subject: string;
  message: string;
  copy: boolean;
}

const DAY_MS = 86_400_000;
const today = new Date();
const day = (offset: number) => new Date(today.getFullYear(), today.getMonth(), today.getDate() + offset, 12);

/** Two clients with several invoices, an amount that two invoices share, one due today, every status. */
const FIRST: Item[] = (
  [
    ['Northwind SARL', 'INV/26/101', -40, -10, 'unpaid', 125050],
    ['Café Léon', 'INV/26/102', -31, -1, 'unpaid', 82500],
    ['Northwind SARL', 'INV/26/103', -30, 0, 'unpaid', 1200],
    ['Zeta & Fils', 'INV/26/104', -20, 10, 'unpaid', 125050],
    ['Café Léon', 'INV/26/105', -50, -20, 'paid', 4500],
    ['Omega', 'INV/26/106', -60, -30, 'canceled', 7700],
    ['Omega', 'INV/26/107', -100, -70, 'unpaid', 331045, true],
    ['Delta Übersee', 'INV/26/108', -25, 5, 'draft', 250000],
  ] as const
).map(([client, number, issued, due, status, cents, isDeposit = false]) => ({
  ...{ client, number, status, cents, isDeposit },
  ...{ issued: day(issued), due: day(due) },
}));

/** The eight invoices, and after them as many more of their kinds as `rows` in the query asks for, none of them due today. */
export const items: Item[] = Array.from({ length: rowsAsked() }, (_, at) => {
  const item = FIRST[at % FIRST.length]!;
  const number = `INV/26/${101 + at}`;
  return at < FIRST.length ? item : { ...item, number, due: new Date(+item.due - at * DAY_MS) };
});

function rowsAsked(): number {
  const asked = Number(new URLSearchParams(location.search).get('rows'));
  return Math.max(FIRST.length, Number.isInteger(asked) ? asked : 0);
}

const NUMERIC = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
const dates = new Intl.DateTimeFormat(
  choice.lang,
  choice.dates === 'numeric' ? NUMERIC : { dateStyle: choice.dates },
);
const money = new Intl.NumberFormat(choice.lang, {
  ...{ style: 'currency', currency: 'EUR', currencyDisplay: choice.money },
});

export const printDay = (date: Date): string => dates.format(date);
export const printAmount = (item: Item): string => money.format(item.cents / 100);
export const printNumber = (item: Item): string =>
  item.number + (item.isDeposit ? ` - ${words.deposit}` : '');

/** What the user, or somebody for him, did: the tests read it as `window.__other`. */
export const other = {
  items,
  words: { ...words, lang: choice.lang },
  pressed: [] as [action: string, number: string][],
  form: null as Mail | null,
  sent: [] as Mail[],
  settled: [] as string[],
  credited: [] as { number: string; reason: string }[],
  errors: [] as string[],
};

export type Other = typeof other;

window.__other = other;
window.addEventListener('error', ({ message }) => other.errors.push(message));

declare global {
  interface Window {
    __other: Other;
  }
}
