/** Late interest: off until turned on; then the rule, the rates it stands on, and where they come from. */
import type { Day } from '../../utils/core/day';
import type { Ledger } from '../../utils/core/ledger';
import { invoicesOf } from '../../utils/core/ledger';
import { stateOn } from '../../utils/core/lateness';
import type { LateInterestSettings, Settings } from '../../utils/core/settings';
import type { SettingsChange } from '../../utils/core/settings-change';
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
  const save = (values: Partial<Pick<LateInterestSettings, 'enabled' | 'rule'>>) =>
    onChange({ kind: 'interest', values });
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
            <Switch
              label={t('options_interestFirst')}
              hint={t('options_interestFirst_hint')}
              on={settings.interestFirst}
              onSave={(interestFirst) => onChange({ kind: 'set', values: { interestFirst } })}
            />
            {series !== 'custom' && (
              <Rates
                key={series}
                series={series}
                settings={settings}
                since={oldestDue(ledgers, today)}
                today={today}
                onSave={(semester, rate) => onChange({ kind: 'rate', series, semester, rate })}
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
                {series !== 'custom' && <li>{t(`options_seriesSource_${series}`)}</li>}
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
