/** What an entry says beside its kind, in words. */
import type { Words } from '../shared/words';
import { dayOf, formatDay } from '../../utils/core/day';
import type { Fact } from '../../utils/core/journal';

export interface EntryWords {
  /** Ours. */
  readonly said: string | null;
  /** The user's or the host's, shown as it is. */
  readonly text: string | null;
}

export function entryWords(fact: Fact, { t, locale }: Words): EntryWords {
  const day = (value: string) => formatDay(value, locale, 'long');
  switch (fact.kind) {
    case 'reminder':
      return { said: t(`journal_level_${fact.level}`), text: fact.subject };
    case 'statement':
      return { said: t('journal_invoices', fact.numbers.join(', ')), text: fact.subject };
    case 'creditNote':
      return {
        said: fact.creditNoteNumber && t('journal_creditNoteNumber', fact.creditNoteNumber),
        text: null,
      };
    case 'note':
    case 'call':
    case 'letter':
    case 'dispute':
      return { said: null, text: fact.text };
    case 'promise':
      return { said: t('journal_promisedFor', day(fact.date)), text: fact.text };
    case 'deadline':
      return { said: t('journal_until', day(fact.date)), text: null };
    case 'snooze':
      return { said: fact.until && t('journal_until', day(fact.until)), text: null };
    default:
      return { said: null, text: null };
  }
}

/** "24 novembre 2026 à 10:42", in local time; `at` in milliseconds since 1970. */
export function sayInstant(at: number, { t, locale }: Words): string {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  return t('journal_instant', formatDay(dayOf(new Date(at)), locale, 'long'), time);
}
