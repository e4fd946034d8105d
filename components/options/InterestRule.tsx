/** Which rate applies: the statutory rules of the country, or the user's own contractual one. */
import { useId } from 'preact/hooks';
import type { Day } from '../../utils/core/day';
import { NAMED_RULES, yearlyRate, type RateRule } from '../../utils/core/interest-rules';
import { parsePercent, semesterOf } from '../../utils/core/rates';
import type { Settings } from '../../utils/core/settings';
import { useWords } from '../shared/words';
import { DraftInput } from './DraftInput';
import { printRate } from './rate-words';
import { useDraft } from './use-draft';

interface Props {
  readonly settings: Settings;
  readonly today: Day;
  readonly onSave: (rule: RateRule) => void;
}

/** Where a custom rate starts when it is chosen: a common contractual rate, in percent. */
const FIRST_CUSTOM = '10';

export function InterestRule({ settings, today, onSave }: Props) {
  const { t, locale } = useWords();
  const name = useId();
  const { country, lateInterest } = settings;
  const { rule, entered } = lateInterest;
  const custom = typeof rule === 'object' ? rule.custom : null;
  const rateOf = (one: RateRule) => {
    const rate = yearlyRate(country, one, semesterOf(today), entered);
    return 'missing' in rate ? t('options_rateUnknown') : t('options_rateNow', printRate(rate.units, locale));
  };
  // Outside France there is one statutory rule, and the first of the two names stands for it.
  const offered = country === 'FR' ? NAMED_RULES : NAMED_RULES.slice(0, 1);
  const chosen = custom !== null ? 'custom' : country === 'FR' ? rule : 'printed3xLegal';
  return (
    <div
      role="radiogroup"
      class="field rules"
      aria-labelledby={`${name}-name`}
      aria-describedby={`${name}-hint`}
    >
      <div class="field-words">
        <p class="field-name" id={`${name}-name`}>
          {t('options_rule')}
        </p>
        <p class="hint" id={`${name}-hint`}>
          {t('options_rule_hint')}
        </p>
      </div>
      <div class="field-control">
        {offered.map((one) => (
          <label key={one} class="radio">
            <input type="radio" name={name} checked={chosen === one} onChange={() => onSave(one)} />
            <span>
              {country === 'FR' ? t(`options_rule_${one}`) : t(`options_rule_${country}`)}
              <span class="hint">{rateOf(one)}</span>
            </span>
          </label>
        ))}
        <label class="radio">
          <input
            type="radio"
            name={name}
            checked={chosen === 'custom'}
            onChange={() => onSave({ custom: custom ?? FIRST_CUSTOM })}
          />
          <span>{t('options_rule_custom')}</span>
        </label>
        {custom !== null && <CustomRate settings={settings} today={today} value={custom} onSave={onSave} />}
      </div>
    </div>
  );
}

function CustomRate({ settings, today, value, onSave }: Props & { readonly value: string }) {
  const { t, locale } = useWords();
  const id = useId();
  const isRate = (text: string) => (parsePercent(text) ?? -1) >= 0;
  const draft = useDraft(value, (custom) => onSave({ custom: custom.trim() }), isRate);
  const floor =
    settings.country === 'FR'
      ? yearlyRate('FR', 'printed3xLegal', semesterOf(today), settings.lateInterest.entered)
      : null;
  const units = parsePercent(draft.text);
  const tooLow = floor !== null && !('missing' in floor) && units !== null && units < floor.units;
  return (
    <div class="custom-rate">
      <span class="days">
        <DraftInput
          draft={draft}
          inputMode="decimal"
          aria-label={t('options_customRate')}
          aria-invalid={isRate(draft.text) ? undefined : true}
          aria-describedby={`${id}-says`}
        />
        <span aria-hidden="true">{t('options_percentPerYear')}</span>
      </span>
      <p class={isRate(draft.text) ? 'warning' : 'error'} id={`${id}-says`} aria-live="polite">
        {!isRate(draft.text) && t('options_rateFault')}
        {tooLow && !('missing' in floor) && t('options_underFloor', printRate(floor.units, locale))}
      </p>
    </div>
  );
}
