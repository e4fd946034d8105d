/** You and your firm: what the texts say of the sender. */
import { INTEREST_COUNTRIES } from '../../utils/core/interest-rules';
import { LIMITS, MAIL_ADDRESS } from '../../utils/core/limits';
import { organisationName, type Settings } from '../../utils/core/settings';
import type { SettingsChange, SingleSettings } from '../../utils/core/settings-change';
import { namesOfSlugs } from '../../utils/core/organisation';
import { useWords } from '../shared/words';
import { shownText } from '../../utils/core/shown-text';
import { countryName } from './country-name';
import { ChoiceField, LinesField, TextField } from './fields';
import { Section } from './Section';

interface Props {
  readonly settings: Settings;
  /** The organisations seen so far. */
  readonly slugs: readonly string[];
  readonly onChange: (change: SettingsChange) => void;
}

export function SenderSection({ settings, slugs, onChange }: Props) {
  const { t, locale } = useWords();
  const set = (values: SingleSettings) => onChange({ kind: 'set', values });
  const all = [...new Set([...slugs, ...Object.keys(settings.organisations)])].sort();
  const names = namesOfSlugs(all);
  return (
    <Section name="sender">
      <div class="card">
        <TextField
          label={t('options_senderName')}
          hint={t('options_senderName_hint')}
          limit={LIMITS.name}
          value={settings.senderName}
          onSave={(senderName) => set({ senderName })}
        />
        <LinesField
          label={t('options_signature')}
          hint={t('options_signature_hint')}
          limit={LIMITS.signature}
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
            limit={LIMITS.name}
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
          limit={LIMITS.mailAddress}
          value={settings.accountantEmail}
          fault={(text) => (MAIL_ADDRESS.test(text) ? null : t('options_accountantEmail_fault'))}
          onSave={(accountantEmail) => set({ accountantEmail })}
        />
        <ChoiceField
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
