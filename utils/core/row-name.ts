/** The short name by which a row is told again in the next reading of its view: what it prints beside its status. */
import type { RowReading } from './invoice';
import { foldName, joinKey, nameOf, numberKey } from './invoice-name';
import { LIMITS } from './limits';

const names = new WeakMap<RowReading, readonly [string, ...string[]]>();

/**
 * Eight to eleven letters and digits for what a row prints of its invoice: number, client, days and amount. Two rows
 * that differ in one of them have two names, but for one chance in 2^53.
 */
export const rowName = (reading: RowReading): string => rowNames(reading)[0];

/** Every name that the row of a kept reading may have: the day of issue is kept where a later row does not print it. */
export function rowNames(reading: RowReading): readonly [string, ...string[]] {
  let known = names.get(reading);
  if (known === undefined) {
    // As it is kept: a text that is cut there has the name of what is left.
    const key = numberKey({ number: cut(reading.number), client: cut(reading.client) });
    known = [shortOf(joinKey(key, ...printed(reading)))];
    if (reading.kind === 'invoice' && reading.issueDate !== null)
      known = [...known, shortOf(joinKey(key, ...printed({ ...reading, issueDate: null })))];
    names.set(reading, known);
  }
  return known;
}

const cut = (printed: string): string => printed.slice(0, LIMITS.kept);

/** All that is the same on an invoice whose number was corrected; null where that is too little to tell it by. */
export function printWithoutNumber(reading: RowReading): string | null {
  if (reading.kind !== 'invoice' || reading.status === 'draft') return null;
  const { client, issueDate, dueDate, amount } = reading;
  if (issueDate === null || dueDate === null || amount === null) return null;
  return joinKey(foldName(client), issueDate, dueDate, String(amount.minor), amount.currency);
}

function printed(reading: RowReading): string[] {
  if (reading.kind === 'unreadable') return ['?'];
  const { dueDate, amount } = reading;
  return [
    nameOf(reading).issueDate ?? '',
    dueDate ?? '',
    String(amount?.minor ?? ''),
    amount?.currency ?? '',
  ];
}

/** A digest of 53 bits (cyrb53, in the public domain), which `Math.imul` makes in one pass over the text. */
function shortOf(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}
