/** From how many days late each reminder is proposed: three numbers that must rise. */
import { useId } from 'preact/hooks';
import { MOST } from '../../utils/core/limits';
import { DEFAULT_THRESHOLDS } from '../../utils/core/reminder-level';
import { useWords } from '../shared/words';
import { useDraft } from './use-draft';
import { wholeNumber } from './whole-number';

type Three = readonly [number, number, number];

interface Props {
  readonly value: Three;
  readonly onSave: (value: Three) => void;
}

const LATE_LEVELS = [1, 2, 3] as const;
/** Stands between the three texts while they are one draft; no number holds it. */
const BETWEEN = '/';

export function Thresholds({ value, onSave }: Props) {
  const { t } = useWords();
  const id = useId();
  const draft = useDraft(
    value.join(BETWEEN),
    (text) => onSave(rising(text) ?? value),
    (text) => rising(text) !== null,
  );
  const texts = draft.text.split(BETWEEN);
  const faulty = firstFault(texts);
  const write = (index: number, text: string) =>
    draft.write(texts.map((old, i) => (i === index ? text.replaceAll(BETWEEN, '') : old)).join(BETWEEN));
  return (
    <div role="group" class="field thresholds" aria-labelledby={`${id}-name`} aria-describedby={`${id}-hint`}>
      <div class="field-words">
        <p class="field-name" id={`${id}-name`}>
          {t('options_thresholds')}
        </p>
        <p class="hint" id={`${id}-hint`}>
          {t('options_thresholds_hint', DEFAULT_THRESHOLDS.join(' / '))}
        </p>
      </div>
      <div class="field-control">
        <div class="threshold-row">
          {LATE_LEVELS.map((level, index) => (
            <label key={level}>
              <span class="threshold-name">{t(`options_threshold_${level}`)}</span>
              <span class="days">
                <span aria-hidden="true">+</span>
                <input
                  type="text"
                  inputMode="numeric"
                  autocomplete="off"
                  aria-invalid={faulty?.index === index ? true : undefined}
                  aria-describedby={faulty?.index === index ? `${id}-error` : undefined}
                  value={texts[index] ?? ''}
                  onInput={(event) => write(index, event.currentTarget.value)}
                  onBlur={draft.flush}
                />
                <span aria-hidden="true">{t('options_daysShort')}</span>
              </span>
            </label>
          ))}
        </div>
        <p class="error" id={`${id}-error`} aria-live="polite">
          {faulty?.why === 'number' && t('options_daysRange', 0, MOST.daysLate)}
          {faulty?.why === 'order' && t('options_thresholds_order')}
        </p>
      </div>
    </div>
  );
}

function rising(text: string): Three | null {
  const texts = text.split(BETWEEN);
  if (firstFault(texts) !== null) return null;
  const [first = 0, second = 0, third = 0] = texts.map(Number);
  return [first, second, third];
}

function firstFault(texts: readonly string[]): { index: number; why: 'number' | 'order' } | null {
  const numbers = texts.map((text) => wholeNumber(text, 0, MOST.daysLate));
  const none = numbers.indexOf(null);
  if (none !== -1) return { index: none, why: 'number' };
  const index = numbers.findIndex((number, i) => i > 0 && (number ?? 0) <= (numbers[i - 1] ?? 0));
  return index === -1 ? null : { index, why: 'order' };
}
