/** Late interest: off until turned on; then the rule, the rates it stands on, and where they come from. */
import type { Day } from '../../utils/core/day';
import type { Ledger } from '../../utils/core/ledger';
import { invoicesOf } from '../../utils/core/ledger';
import { stateOn } from '../../utils/core/lateness';
import { seriesSource } from '../../utils/core/rates';
import type { LateInterestSettings, Settings, SettingsChange } from '../../utils/core/settings';
import { useWords } from '../shared/words';
import { countryName } from './country-name';
import { Switch } from './fields';
import { InterestRule } from './InterestRule';
import { Rates } from './Rates';
import { seriesOf } from './rate-words';
import { Section } from './Section';

interface Props {
  readonly settings: Settings;
  readonly ledgers: readonly Ledger[];
  readonly today: Day;
  readonly onChange: (change: SettingsChange) => void;
}

export function InterestSection({ settings, ledgers, today, onChange }: Props) {
  const { t, locale } = useWords();
  const { lateInterest, country } = settings;
  const save = (values: Partial<LateInterestSettings>) =>
    onChange({ kind: 'set', values: { lateInterest: { ...lateInterest, ...values } } });
  const series = seriesOf(settings, today);
  return (
    <Section name="interest">
      <div class="card">
        <Switch
          label={t('options_interestOn')}
          hint={t('options_interestOn_hint')}
          on={lateInterest.enabled}
          onSave={(enabled) => save({ enabled })}
        />
        {lateInterest.enabled && (
          <>
            <p class="card-note">
              {t('options_interestCountry', countryName(country, locale))}{' '}
              <a href="#sender">{t('options_interestCountryChange')}</a>
            </p>
            <InterestRule settings={settings} today={today} onSave={(rule) => save({ rule })} />
            {series !== 'custom' && (
              <Rates
                key={series}
                series={series}
                settings={settings}
                since={oldestDue(ledgers, today)}
                today={today}
                onSave={(entered) => save({ entered })}
              />
            )}
            <div class="card-note sources">
              <p>{t('options_interestKinds')}</p>
              <p>{t('options_interestFixedSum')}</p>
              <p>
                <strong>{t('options_notAdvice')}</strong>
              </p>
              <h3>{t('options_sources')}</h3>
              <ul>
                <li>{t(`options_law_${country}`)}</li>
                {series !== 'custom' && <li lang="en">{seriesSource(series)}</li>}
              </ul>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

/** The due date of the invoice that is late the longest; `today` when none is. */
function oldestDue(ledgers: readonly Ledger[], today: Day): Day {
  return ledgers
    .flatMap(invoicesOf)
    .filter((invoice) => stateOn(invoice, today) === 'late')
    .reduce((oldest, { dueDate }) => (dueDate !== null && dueDate < oldest ? dueDate : oldest), today);
}
