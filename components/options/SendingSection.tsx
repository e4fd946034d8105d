/** Sending: the copy to oneself, when which reminder is proposed, and what is warned about. */
import type { Ledger } from '../../utils/core/ledger';
import { DEADLINE_DAYS, MOST } from '../../utils/core/limits';
import type { Settings } from '../../utils/core/settings';
import type { SettingsChange, SingleSettings } from '../../utils/core/settings-change';
import { useWords } from '../shared/words';
import { DaysField, Switch } from './fields';
import { Minimums } from './Minimums';
import { Section } from './Section';
import { Thresholds } from './Thresholds';

interface Props {
  readonly settings: Settings;
  readonly ledgers: readonly Ledger[];
  readonly onChange: (change: SettingsChange) => void;
}

export function SendingSection({ settings, ledgers, onChange }: Props) {
  const { t } = useWords();
  const set = (values: SingleSettings) => onChange({ kind: 'set', values });
  return (
    <Section name="sending">
      <div class="card">
        <Switch
          label={t('options_copyToSelf')}
          hint={t('options_copyToSelf_hint')}
          on={settings.copyToSelf}
          onSave={(copyToSelf) => set({ copyToSelf })}
        />
        <Thresholds value={settings.thresholds} onSave={(thresholds) => set({ thresholds })} />
        <DaysField
          label={t('options_remindAgain')}
          hint={t('options_remindAgain_hint')}
          least={0}
          most={MOST.daysBetweenReminders}
          value={settings.remindAgainAfterDays}
          onSave={(remindAgainAfterDays) => set({ remindAgainAfterDays })}
        />
        <Minimums settings={settings} ledgers={ledgers} onChange={onChange} />
        <DaysField
          label={t('options_deadlineDays')}
          hint={t('options_deadlineDays_hint')}
          least={DEADLINE_DAYS.least}
          most={DEADLINE_DAYS.most}
          value={settings.deadlineDays}
          onSave={(deadlineDays) => set({ deadlineDays })}
        />
        <Switch
          label={t('options_autoReminders')}
          hint={t('options_autoReminders_hint')}
          on={settings.autoRemindersMayBeOn}
          onSave={(autoRemindersMayBeOn) => set({ autoRemindersMayBeOn })}
        />
      </div>
    </Section>
  );
}
