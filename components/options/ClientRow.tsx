/** One client: its kind, the contact and language of its reminders, and whether the host chases it too. */
import { useId } from 'preact/hooks';
import { valueFor } from '../../utils/core/by-client';
import { CLIENT_KINDS } from '../../utils/core/late-interest';
import { LIMITS } from '../../utils/core/limits';
import { clientSettings, type Settings } from '../../utils/core/settings';
import type { ClientValues } from '../../utils/core/settings-change';
import { Select } from '../form/Select';
import { HostText } from '../shared/HostText';
import { useWords } from '../shared/words';
import { languageChoices } from './choices';
import { DraftInput } from './DraftInput';
import { useDraft } from './use-draft';

interface Props {
  readonly client: string;
  /** Names that it had before, the latest first. */
  readonly formerly: readonly string[];
  readonly settings: Settings;
  readonly onChange: (values: ClientValues) => void;
}

const ANSWERS = { usual: null, yes: true, no: false } as const;
type Answer = keyof typeof ANSWERS;

export function ClientRow({ client, formerly, settings, onChange }: Props) {
  const words = useWords();
  const { t } = words;
  const name = useId();
  const kept = clientSettings(settings, client, formerly);
  const own = valueFor(settings.clientAutoReminders, [client, ...formerly]);
  const answer: Answer = own === null ? 'usual' : own ? 'yes' : 'no';
  const usual = settings.autoRemindersMayBeOn ? 'options_auto_usualOn' : 'options_auto_usualOff';
  const contact = useDraft(kept.contactName ?? '', (text) =>
    onChange({ contactName: text.trim() === '' ? null : text }),
  );
  return (
    <li>
      <fieldset class="client" aria-labelledby={name}>
        <h3 class="client-name" id={name}>
          <HostText text={client} />
        </h3>
        <label>
          <span>{t('options_contactName')}</span>
          <DraftInput draft={contact} maxLength={LIMITS.name} />
        </label>
        <label>
          <span>{t('options_clientLanguage')}</span>
          <Select
            value={kept.language ?? ''}
            choices={[{ value: '', text: t('options_pageLanguage') }, ...languageChoices(words)]}
            onChoose={(language) => onChange({ language: language || null })}
          />
        </label>
        <label>
          <span>{t('options_clientKind')}</span>
          <Select
            value={kept.kind}
            choices={CLIENT_KINDS.map((kind) => ({ value: kind, text: t(`options_kind_${kind}`) }))}
            onChoose={(kind) => onChange({ kind: kind === 'unknown' ? null : kind })}
          />
        </label>
        <label>
          <span>{t('options_clientAuto')}</span>
          <Select
            value={answer}
            choices={[
              { value: 'usual', text: t(usual) },
              { value: 'yes', text: t('options_auto_yes') },
              { value: 'no', text: t('options_auto_no') },
            ]}
            onChoose={(chosen) => onChange({ autoReminders: ANSWERS[chosen] })}
          />
        </label>
      </fieldset>
    </li>
  );
}
