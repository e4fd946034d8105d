/** You and your firm: what the texts say of the sender. */
import { INTEREST_COUNTRIES } from '../../utils/core/interest-rules';
import { organisationName, type Settings, type SettingsChange } from '../../utils/core/settings';
import { organisationNames } from '../popup/organisation-name';
import { useWords } from '../shared/words';
import { shownText } from '../shared/HostText';
import { countryName } from './country-name';
import { Choice, LinesField, TextField } from './fields';
import { Section } from './Section';

interface Props {
  readonly settings: Settings;
  /** The organisations seen so far. */
  readonly slugs: readonly string[];
  readonly onChange: (change: SettingsChange) => void;
}

/** One address and nothing that could add a second one: as the store accepts it. */
const ADDRESS = /^(?:[^\s@<>"',;?&]+@[^\s@<>"',;?&]+)?$/;

export function SenderSection({ settings, slugs, onChange }: Props) {
  const { t, locale } = useWords();
  const set = (values: Partial<Settings>) => onChange({ kind: 'set', values });
  const all = [...new Set([...slugs, ...Object.keys(settings.organisations)])].sort();
  const names = organisationNames(all);
  return (
    <Section name="sender">
      <div class="card">
        <TextField
          label={t('options_senderName')}
          hint={t('options_senderName_hint')}
          limit={200}
          value={settings.senderName}
          onSave={(senderName) => set({ senderName })}
        />
        <LinesField
          label={t('options_signature')}
          hint={t('options_signature_hint')}
          limit={2_000}
          value={settings.signature}
          onSave={(signature) => set({ signature })}
        />
        {all.map((slug) => (
          <TextField
            key={slug}
            label={
              all.length === 1
                ? t('options_organisationName')
                : t('options_organisationNameOf', shownText(names.get(slug) ?? slug))
            }
            hint={t('options_organisationName_hint', shownText(slug))}
            limit={200}
            value={organisationName(settings, slug) ?? ''}
            onSave={(name) =>
              onChange({ kind: 'organisation', slug, name: name.trim() === '' ? null : name })
            }
          />
        ))}
        {all.length === 0 && <p class="card-note">{t('options_noOrganisation')}</p>}
        <TextField
          label={t('options_accountantEmail')}
          hint={t('options_accountantEmail_hint')}
          type="email"
          limit={320}
          value={settings.accountantEmail}
          fault={(text) => (ADDRESS.test(text) ? null : t('options_accountantEmail_fault'))}
          onSave={(accountantEmail) => set({ accountantEmail })}
        />
        <Choice
          label={t('options_country')}
          hint={t('options_country_hint')}
          value={settings.country}
          choices={INTEREST_COUNTRIES.map((value) => ({ value, text: countryName(value, locale) }))}
          onSave={(country) => set({ country })}
        />
      </div>
    </Section>
  );
}
