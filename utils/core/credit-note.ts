/** Credit notes: the reasons for one, what each asks of the user, and the checks of its date and number. */
import type { Day } from './day';
import type { Invoice } from './invoice';

/** Reasons a user may have. The words live in `_locales` under `creditReason_<key>`. */
export const CREDIT_REASONS = [
  'wrongAmount',
  'wrongClient',
  'wrongVat',
  'cancelledOrder',
  'returnedGoods',
  'discount',
  'duplicate',
  'clientDoesNotPay',
] as const;
export type CreditReason = (typeof CREDIT_REASONS)[number];

/**
 * Whether a reason is a ground for a credit note. Non-payment alone is none: the invoice stays owed, and a reminder is
 * the way (France: a credit note corrects an invoice, CGI art. 289-I-5).
 */
export const isGround = (reason: CreditReason): boolean => reason !== 'clientDoesNotPay';

/** What may be wrong with the form; the words live under `creditProblem_<key>`. */
export type CreditProblem = 'dateInFuture' | 'dateBeforeInvoice' | 'numberUsed' | 'numberNotNext';

/** Checks the credit note's own date: not after today, not before the invoice it credits. */
export function dateProblems(
  date: Day | null,
  invoice: Pick<Invoice, 'issueDate'>,
  today: Day,
): CreditProblem[] {
  if (date === null) return [];
  if (date > today) return ['dateInFuture'];
  return invoice.issueDate !== null && date < invoice.issueDate ? ['dateBeforeInvoice'] : [];
}

/**
 * Checks a number given by hand against those seen: it must be new, and the next one where a sequence can be told
 * (same text before and after the last digits). `next`: the number that the host would give by itself, which knows of
 * more than was seen. Numbering must be continuous (France: CGI ann. II art. 242 nonies A).
 */
export function numberProblems(
  number: string,
  seen: readonly string[],
  next: string | null,
): CreditProblem[] {
  const given = number.trim();
  if (given === '') return [];
  if (seen.some((one) => one.trim().toLowerCase() === given.toLowerCase())) return ['numberUsed'];
  const parts = split(given);
  if (!parts) return [];
  const alike = (numbers: readonly string[]) =>
    numbers.flatMap((one) => {
      const other = split(one.trim());
      return other && other.before === parts.before && other.after === parts.after ? [other.value] : [];
    });
  const [own] = next === null ? [] : alike([next]);
  const others = alike(seen);
  const wanted = own ?? (others.length > 0 ? Math.max(...others) + 1 : parts.value);
  return parts.value === wanted ? [] : ['numberNotNext'];
}

function split(number: string): { before: string; value: number; after: string } | null {
  const match = /^(.*?)(\d{1,9})(\D*)$/.exec(number);
  return match ? { before: match[1]!, value: Number(match[2]), after: match[3]! } : null;
}

/** Where a guided credit note stands, kept across a reload of the page. */
export interface GuideState {
  readonly invoice: Invoice;
  readonly reason: CreditReason | null;
  /** The credit note was seen on the page. */
  readonly created: boolean;
  /** Numbers of the credit notes that were there before; null while the invoice was not seen open. */
  readonly before: readonly string[] | null;
}
