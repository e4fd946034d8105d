/** What an entry says beside its kind, in words. */
import type { Words } from './words';
import { dayOf, formatDay } from '../core/day';
import { formatMoney } from '../core/money';
import { partsOf, type FactContent, type FactPart } from '../core/facts';

export interface EntryWords {
  /** Ours. */
  readonly said: string | null;
  /** The user's or the host's, shown as it is. */
  readonly text: string | null;
}

export function entryWords(fact: FactContent, words: Words): EntryWords {
  const parts = partsOf(fact);
  const isOwn = fact.kind === 'reminder' && fact.templateId === '';
  const said = parts.flatMap((part) =>
    isOwn && part.is === 'level' ? words.t('journal_ownMessage') : (sayPart(part, words) ?? []),
  );
  const texts = parts.flatMap(({ is, value }) => (is === 'text' || is === 'subject' ? value : []));
  return { said: said.join(' · ') || null, text: texts[0] ?? null };
}

/** A field in our words; null where it has none, or says nothing. */
function sayPart({ is, value, said }: FactPart, { t, locale }: Words): string | null {
  if (is === 'level') return t(`journal_level_${value}`);
  if (said === null || value === null) return null;
  switch (is) {
    case 'day':
    case 'dayOrNone':
      return t(said, formatDay(value, locale, 'long'));
    case 'money':
      return t(said, formatMoney(value, locale));
    case 'invoices':
      return t(said, value.map(({ number }) => number).join(', '));
    case 'creditNoteNumber':
      return value && t(said, value);
    default:
      return null;
  }
}

/** "24 novembre 2026 à 10:42", in local time; `at` in milliseconds since 1970. */
export function sayInstant(at: number, { t, locale }: Words): string {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  return t('journal_instant', formatDay(dayOf(new Date(at)), locale, 'long'), time);
}
