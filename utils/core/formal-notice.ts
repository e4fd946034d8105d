/** What a formal notice must say to be one: who claims, and how long there is to pay. */
import { formatDay, type Day } from './day';

/** What is missing; the words live in `_locales` under `notice_<key>`. */
export type NoticeLack = 'noCreditor' | 'noDeadline';

export interface NoticeFacts {
  /** Names under which the user claims: the firm's, his own, or the lines of the signature. */
  readonly creditors: readonly (string | null | undefined)[];
  readonly deadline: Day | null | undefined;
  readonly daysLate: number | null | undefined;
  /** BCP 47 tag that the letter prints days in. */
  readonly locale: string;
}

/** Numbers of days to pay, in figures and as they are written out, in the five languages. */
const DAYS =
  /(\d+|huit|dix|quinze|trente|eight|ten|fifteen|fourteen|acht|zehn|vierzehn|ocho|diez|quince|otto|dieci|quindici)\s+(?:jours|days|tagen?|días|giorni)/giu;

const plain = (text: string): string => text.replace(/\s+/g, ' ').toLowerCase();

/**
 * What `body` lacks. A formal notice that does not say who claims, or by when he is to be paid, puts nobody in default
 * (C. civ. art. 1344 and 1231-5; BGB § 286; a demand has to be clear, and leave time to answer it).
 */
export function lacksIn(body: string, { creditors, deadline, daysLate, locale }: NoticeFacts): NoticeLack[] {
  const text = plain(body);
  const names = creditors.flatMap((one) => (one ?? '').split('\n')).map((name) => plain(name).trim());
  const isNamed = names.some((name) => name !== '' && text.includes(name));
  const days = deadline
    ? (['short', 'medium', 'long', 'dayMonth'] as const).map((style) => formatDay(deadline, locale, style))
    : [];
  const isDated =
    days.some((day) => text.includes(plain(day))) ||
    [...text.matchAll(DAYS)].some(([, number]) => number !== String(daysLate));
  return [...(isNamed ? [] : ['noCreditor' as const]), ...(isDated ? [] : ['noDeadline' as const])];
}
