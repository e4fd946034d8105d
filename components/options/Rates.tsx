/** The reference rates by semester: those known, those entered by hand, and those that are missing. */
import type { Day } from '../../utils/core/day';
import {
  parsePercent,
  referenceRate,
  semesterOf,
  type RateSeries,
  type Semester,
} from '../../utils/core/rates';
import type { Settings } from '../../utils/core/settings';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';
import { DraftInput } from './DraftInput';
import { printRate, semestersFrom } from './rate-words';
import { useDraft } from './use-draft';

interface Props {
  readonly series: RateSeries;
  readonly settings: Settings;
  /** The oldest due date that bears interest. */
  readonly since: Day;
  readonly today: Day;
  /** Null takes a rate away. */
  readonly onSave: (semester: Semester, rate: string | null) => void;
}

export function Rates({ series, settings, since, today, onSave }: Props) {
  const { t, n } = useWords();
  const { entered } = settings.lateInterest;
  const kept = entered[series] ?? {};
  const needed = semestersFrom(since, today);
  const missing = needed.filter(
    (semester) => semester <= semesterOf(today) && referenceRate(series, semester, entered) === null,
  );
  return (
    <div class="card-note rates">
      <h3>{t(`options_series_${series}`)}</h3>
      <p class="warning" role="status">
        {missing.length > 0 && (
          <>
            <Icon name="warn" />
            {n('options_missingRates', missing.length, missing.join(', '))}
          </>
        )}
      </p>
      <ul>
        {needed.map((semester) => (
          <Rate
            key={semester}
            series={series}
            semester={semester}
            text={kept[semester] ?? ''}
            ahead={semester > semesterOf(today)}
            onSave={(text) => onSave(semester, text.trim() || null)}
          />
        ))}
      </ul>
      <p class="hint">{t('options_rates_hint')}</p>
    </div>
  );
}

interface RateProps {
  readonly series: RateSeries;
  readonly semester: Semester;
  /** What the user entered; empty when nothing. */
  readonly text: string;
  /** The semester has not begun. */
  readonly ahead: boolean;
  readonly onSave: (text: string) => void;
}

function Rate({ series, semester, text, ahead, onSave }: RateProps) {
  const { t, locale } = useWords();
  const isRate = (typed: string) => typed.trim() === '' || parsePercent(typed) !== null;
  const draft = useDraft(text, onSave, isRate);
  const published = referenceRate(series, semester, {});
  if (published !== null && published.flag !== 'entered') {
    return (
      <li>
        <span class="semester">{semester}</span>
        <span class="rate">{printRate(published.units, locale)}</span>
        <span class="hint">{t(`options_rate_${published.flag}`)}</span>
      </li>
    );
  }
  return (
    <li>
      <span class="semester">{semester}</span>
      <span class="days">
        <DraftInput
          draft={draft}
          inputMode="decimal"
          aria-label={t('options_enteredRate', semester)}
          aria-invalid={isRate(draft.text) ? undefined : true}
        />
        <span aria-hidden="true">%</span>
      </span>
      <span class={isRate(draft.text) ? 'hint' : 'error'} aria-live="polite">
        {!isRate(draft.text)
          ? t('options_rateFault')
          : draft.text.trim() !== ''
            ? t('options_rate_entered')
            : t(ahead ? 'options_rate_ahead' : 'options_rate_missing')}
      </span>
    </li>
  );
}
