/** Which part of the invoices the figures stand on, in plain sentences. */
import type { Words } from './words';
import { dayOf, type Day } from '../core/day';
import { invoicesOf, type Ledger } from '../core/ledger';
import type { Coverage } from '../core/totals';
import { sayWhen } from './when';

/** How many were read and when; which pages were seen; what that means for the amounts. */
export function coverageSentences(words: Words, ledger: Ledger, coverage: Coverage, today: Day): string[] {
  const { newest, oldest } = coverage;
  const read = invoicesOf(ledger).length;
  const known = coverage.announced !== null && coverage.announced > read ? coverage.announced : null;
  const at = newest ?? ledger.lastReadAt;
  const sentences = [
    `${howMany(words, read, known)} ${sayWhen(words, at, today)}${words.t('popup_then')}${pages(words, coverage, known !== null)}`,
  ];
  if (coverage.allPages === false) sentences.push(words.t('popup_onlyRead'));
  if (coverage.unsure > 0) sentences.push(words.n('popup_unsure', coverage.unsure));
  if (coverage.stale > 0) sentences.push(words.n('popup_stale', coverage.stale));
  if (oldest !== null && dayOf(new Date(oldest)) !== dayOf(new Date(at))) {
    sentences.push(words.t('popup_oldestReading', sayWhen(words, oldest, today)));
  }
  return sentences;
}

function howMany(words: Words, read: number, of: number | null): string {
  return of === null ? words.n('popup_read', read) : words.n('popup_readOf', read, number(words, of));
}

function pages(words: Words, coverage: Coverage, fewerThanAnnounced: boolean): string {
  if (coverage.scope === 'part') return words.t('popup_partOnly');
  if (coverage.allPages === true) {
    if (coverage.pages === null || coverage.pages < 2) return words.t('popup_wholeList');
    return words.t('popup_allPages');
  }
  if (coverage.allPages === null) return words.t('popup_pagesUnknown');
  if (coverage.pages !== null) return words.t('popup_somePages', coverage.pagesRead, coverage.pages);
  return words.t(fewerThanAnnounced ? 'popup_restNotSeen' : 'popup_morePages');
}

const number = (words: Words, n: number) => new Intl.NumberFormat(words.locale).format(n);
