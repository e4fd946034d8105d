/** What the journal says of an invoice, in one line for the row and the panel. */
import type { Words } from '../../components/shared/words';
import { formatDay } from '../core/day';
import type { Standing } from '../core/journal-standing';

/** "relancée 2 fois, la dernière il y a 6 jours · contestée"; null when the journal says nothing that still holds. */
export function standingWords(standing: Standing | null, words: Words): string | null {
  if (!standing) return null;
  const parts: string[] = [];
  const day = (date: string) => formatDay(date, words.locale, 'medium');
  const { lastReminder, count, promise, deadline, snoozedUntil } = standing;
  if (lastReminder) {
    const ago =
      lastReminder.daysAgo === 0
        ? words.t('page_remindedToday')
        : words.n('page_remindedAgo', lastReminder.daysAgo);
    parts.push(`${words.n('page_reminded', count)}, ${ago}`);
  }
  if (standing.disputed) parts.push(words.t('page_disputed'));
  if (promise)
    parts.push(words.t(promise.broken ? 'page_promiseBroken' : 'page_promised', day(promise.date)));
  if (deadline?.running) parts.push(words.t('page_deadline', day(deadline.date)));
  if (snoozedUntil) parts.push(words.t('page_snoozed', day(snoozedUntil)));
  if (standing.creditNote) parts.push(words.t('page_credited'));
  return parts.length > 0 ? parts.join(' · ') : null;
}
