/** Late interest on one invoice, shown with everything it stands on; nothing of it is claimed unless the user writes it. */
import { formatDay } from '../../utils/core/day';
import type { LateInterest } from '../../utils/core/late-interest';
import { formatMoney } from '../../utils/core/money';
import { useWords } from '../shared/words';

export function InterestSheet({ interest }: { readonly interest: LateInterest }) {
  const words = useWords();
  const { t, locale } = words;
  if (interest.kind === 'none') return <p class="why">{t(`interest_${interest.reason}`)}</p>;
  if (interest.kind === 'unknown') {
    const missing = interest.missing.map(({ series, semester }) => `${semester} (${series})`).join(', ');
    return <p class="why">{t('interest_missing', missing)}</p>;
  }
  const day = (date: string) => formatDay(date, locale, 'medium');
  return (
    <details class="preview">
      <summary>{t('interest_title', formatMoney(interest.interest, locale))}</summary>
      <ul class="problems sheet" role="list">
        {interest.segments.map((segment) => (
          <li key={segment.from}>
            {t('interest_segment', day(segment.from), day(segment.to), segment.days, segment.ratePercent)}{' '}
            {formatMoney(segment.interest, locale)}
            {segment.flagged !== 'official' && ` · ${t('interest_notOfficial')}`}
          </li>
        ))}
        <li>
          {t('interest_fixedSum')} {formatMoney(interest.fixedSum, locale)}
        </li>
        <li>
          <strong>
            {t('interest_total')} {formatMoney(interest.total, locale)}
          </strong>
        </li>
      </ul>
      <p class="why">
        {t('interest_sources', interest.sources.join(', '))} {t('interest_notAdvice')}
      </p>
    </details>
  );
}
