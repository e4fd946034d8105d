/** What the journal says of an invoice, in one line for the panel and a shorter one for the mark of its row. */
import { shownText } from '../../../utils/core/shown-text';
import type { Words } from '../../../utils/words/words';
import { formatDay } from '../../../utils/core/day';
import type { Standing } from '../../../utils/core/journal-standing';

/** "relancée 2 fois, la dernière il y a 6 jours · contestée"; empty when the journal says nothing that still holds. */
export function standingWords(standing: Standing, words: Words): string {
  const { lastReminder, count, creditNote, disputed, promise, snoozedUntil, deadline, note, unsure } =
    standing;
  const day = (date: string) => formatDay(date, words.locale, 'medium');
  const parts: string[] = [];
  if (lastReminder) {
    const ago =
      lastReminder.daysAgo === 0
        ? words.t('page_remindedToday')
        : words.n('page_remindedAgo', lastReminder.daysAgo);
    parts.push(`${words.n('page_reminded', count)}, ${ago}`);
  }
  if (unsure) parts.push(words.t('page_unsure'));
  if (creditNote) parts.push(words.t('page_credited'));
  if (disputed) parts.push(words.t('page_disputed'));
  if (promise)
    parts.push(words.t(promise.broken ? 'page_promiseBroken' : 'page_promised', day(promise.date)));
  if (snoozedUntil) parts.push(words.t('page_snoozed', day(snoozedUntil)));
  if (deadline?.running) parts.push(words.t('page_deadline', day(deadline.date)));
  if (note) parts.push(words.t('page_noted', shownText(note.replace(/\s+/g, ' '))));
  return parts.join(' · ');
}

/** The one thing that matters most, as short as it can be said: "contestée", or "relancée 2×, il y a 6 j". */
export function standingMark(standing: Standing, words: Words): string {
  const { creditNote, disputed, promise, snoozedUntil, deadline, lastReminder, count, unsure } = standing;
  const { t, locale } = words;
  if (creditNote) return t('page_credited');
  if (unsure) return t('page_unsure');
  if (disputed) return t('page_disputed');
  if (promise?.broken) return t('page_markPromiseBroken');
  if (promise) return t('page_markPromised', formatDay(promise.date, locale, 'short'));
  if (snoozedUntil) return t('page_markSnoozed');
  if (deadline?.running) return t('page_markDeadline');
  if (!lastReminder) return '';
  const { daysAgo } = lastReminder;
  return daysAgo === 0 ? t('page_markRemindedToday', count) : t('page_markReminded', count, daysAgo);
}
