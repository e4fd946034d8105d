/** The one answer to "is it the same invoice?", "the same client?", and "does its number stand in this text?" */
import type { InvoiceName, PaymentStatus } from './invoice';

/** Whatever names an invoice: the reading of its row, a reference to that row, the name in an entry of the journal. */
export interface Named {
  readonly number: string;
  readonly client: string;
  readonly issueDate?: InvoiceName['issueDate'];
  readonly status?: PaymentStatus;
}

/** Stands between the parts of a key. `foldName` takes it out of the parts, so that no two names have one key. */
const SEPARATOR = '\u241f';

/** One text of several: what belongs together, as the key of a record or a map. */
export const joinKey = (...parts: readonly string[]): string => parts.join(SEPARATOR);

/** Nothing but visible ASCII with single blanks: most names, and nothing to fold in them. */
const FOLDED = /^(?:[!-~]+(?: [!-~]+)*)?$/;
/** Signs of no width, soft hyphens, marks of direction. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
const DASHES = /[\p{Dash_Punctuation}\u2212]/gu;
/** The sign of a number, and the ordinal sign that stands for it in Spanish: NFKC would make letters of them. */
const NUMBER_SIGNS = /[\u2116\u00ba]/g;

/**
 * A number, a client's name or a running text as it is compared: the same text printed with other blanks, dashes,
 * accents (one character or two), widths (full, half, none) becomes one. Case is kept: `f-1` is not `F-1`.
 */
export function foldName(text: string): string {
  if (FOLDED.test(text)) return text;
  return text
    .replace(NUMBER_SIGNS, (sign) => (sign === '\u2116' ? 'n\u00b0' : '\u00b0'))
    .replaceAll(SEPARATOR, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The name of a reading or reference. A draft is not issued yet, whatever day it prints. */
export function nameOf({ number, client, issueDate, status }: Named): InvoiceName {
  return { number, client, issueDate: status === 'draft' ? null : (issueDate ?? null) };
}

const isSameText = (a: string, b: string): boolean => a === b || foldName(a) === foldName(b);

export const isSameClient = isSameText;

/** The key of all invoices, of whatever year, that bear this number for this client. */
export const numberKey = ({ number, client }: Pick<Named, 'number' | 'client'>): string =>
  joinKey(foldName(number), foldName(client));

/** The key of one invoice; without an issue date it is the key of what is known without one. */
export const invoiceKey = (invoice: Named): string =>
  joinKey(numberKey(invoice), nameOf(invoice).issueDate ?? '');

/**
 * Whether both can be one invoice: the same number and client, and no two issue dates. Where one of the dates is not
 * known, number and client decide.
 */
export function isSameInvoice(a: Named, b: Named): boolean {
  const [one, other] = [nameOf(a).issueDate, nameOf(b).issueDate];
  return (
    (one === null || other === null || one === other) &&
    isSameText(a.number, b.number) &&
    isSameText(a.client, b.client)
  );
}

/**
 * What a record with `invoiceKey`s for keys holds for an invoice; undefined when it holds nothing, or when an invoice
 * without an issue date could be several of those in it.
 */
export function keptFor<T>(record: Readonly<Record<string, T>>, invoice: Named): T | undefined {
  const exact = record[invoiceKey(invoice)];
  if (exact !== undefined) return exact;
  const anyYear = numberKey(invoice);
  if (nameOf(invoice).issueDate !== null) return record[joinKey(anyYear, '')];
  const [only, ...others] = keysByNumber(record).get(anyYear) ?? [];
  return only === undefined || others.length > 0 ? undefined : record[only];
}

/** By record, since one is asked again and again about the rows of a page. */
const keysOf = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

function keysByNumber(record: object): ReadonlyMap<string, readonly string[]> {
  const known = keysOf.get(record);
  if (known) return known;
  const keys = new Map<string, string[]>();
  for (const key of Object.keys(record)) {
    const anyYear = key.slice(0, key.lastIndexOf(SEPARATOR));
    keys.set(anyYear, [...(keys.get(anyYear) ?? []), key]);
  }
  keysOf.set(record, keys);
  return keys;
}

const INSIDE = /[\p{L}\p{N}]/u;
/** What joins the parts of one number: `F-1` stands neither in `F-1-2`, nor in `F-1-bis`, nor in `2-F-1`. */
const JOINED_AFTER = /^[-/.,_#][\p{L}\p{N}]/u;
const JOINED_BEFORE = /[\p{L}\p{N}][-/.,_#]$/u;

/** Whether the number stands in the text as a whole, and not as a part of a longer one. */
export function holdsNumber(text: string, number: string): boolean {
  const where = foldName(text);
  const wanted = foldName(number);
  if (wanted === '') return false;
  for (let at = where.indexOf(wanted); at !== -1; at = where.indexOf(wanted, at + 1)) {
    const before = where.slice(Math.max(0, at - 2), at);
    const after = where.slice(at + wanted.length, at + wanted.length + 2);
    const isApart = !INSIDE.test(before.slice(-1)) && !INSIDE.test(after.slice(0, 1));
    if (isApart && !JOINED_BEFORE.test(before) && !JOINED_AFTER.test(after)) return true;
  }
  return false;
}

/**
 * The words of the text, folded and in their order, that are made like the number: its letters and signs, with
 * whatever digits. None for a number of digits alone, which every date would be like.
 */
export function numbersLike(text: string, number: string): string[] {
  const wanted = foldName(number);
  if (!/\d/.test(wanted) || !/\p{L}/u.test(wanted)) return [];
  const pattern = withoutDigits(wanted);
  const words = foldName(text).match(/[\p{L}\p{N}](?:[-/._#]?[\p{L}\p{N}])*/gu) ?? [];
  return words.filter((word) => withoutDigits(word) === pattern);
}

const withoutDigits = (word: string): string => word.replace(/\d+/g, '9');
