/** The text for a credit note's reason field: the invoice's number and date must be cited, the reason follows. */
import { isGround, type GuideState } from '../../../utils/core/credit-note';
import type { Words } from '../../../utils/words/words';

/** In the user's language; the reason is left out while the user has named none, or none that is a ground. */
export function reasonText({ t, locale }: Words, { invoice, reason }: GuideState): string {
  const { number, issueDate } = invoice;
  // A day stands for its beginning in UTC, and is printed there.
  const day =
    issueDate && new Date(issueDate).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const cites = day ? t('creditText_cites', number, day) : t('creditText_citesNumber', number);
  return reason && isGround(reason)
    ? `${cites} ${t('creditText_reason', t(`creditReason_${reason}`))}`
    : cites;
}
