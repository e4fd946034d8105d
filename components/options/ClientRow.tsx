/** One client: its kind, the contact and language of its reminders, and whether the host chases it too. */
import { useId } from 'preact/hooks';
import { clientSettings, TEXT_LANGUAGES, type ClientValues, type Settings } from '../../utils/core/settings';
import { HostText } from '../shared/HostText';
import { useWords } from '../shared/words';
import { LanguageChoices } from './choices';
import { useDraft } from './use-draft';

interface Props {
  readonly client: string;
  readonly settings: Settings;
  readonly onChange: (values: ClientValues) => void;
}

const KINDS = ['unknown', 'business', 'consumer'] as const;
const ANSWERS = { usual: null, yes: true, no: false } as const;
type Answer = keyof typeof ANSWERS;

export function ClientRow({ client, settings, onChange }: Props) {
  const { t } = useWords();
  const name = useId();
  const kept = clientSettings(settings, client);
  const own = Object.hasOwn(settings.clientAutoReminders, client) ? kept.autoReminders : null;
  const answer: Answer = own === null ? 'usual' : own ? 'yes' : 'no';
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
          <input
            type="text"
            autocomplete="off"
            maxLength={200}
            value={contact.text}
            onInput={(event) => contact.write(event.currentTarget.value)}
            onBlur={contact.flush}
          />
        </label>
        <label>
          <span>{t('options_clientLanguage')}</span>
          <select
            value={kept.language ?? ''}
            onChange={(event) =>
              onChange({
                language: TEXT_LANGUAGES.find((code) => code === event.currentTarget.value) ?? null,
              })
            }
          >
            <option value="">{t('options_pageLanguage')}</option>
            <LanguageChoices />
          </select>
        </label>
        <label>
          <span>{t('options_clientKind')}</span>
          <select
            value={kept.kind}
            onChange={(event) => {
              const kind = KINDS.find((one) => one === event.currentTarget.value) ?? 'unknown';
              onChange({ kind: kind === 'unknown' ? null : kind });
            }}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`options_kind_${kind}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('options_clientAuto')}</span>
          <select
            value={answer}
            onChange={(event) => onChange({ autoReminders: ANSWERS[event.currentTarget.value as Answer] })}
          >
            <option value="usual">
              {t(settings.autoRemindersMayBeOn ? 'options_auto_usualOn' : 'options_auto_usualOff')}
            </option>
            <option value="yes">{t('options_auto_yes')}</option>
            <option value="no">{t('options_auto_no')}</option>
          </select>
        </label>
      </fieldset>
    </li>
  );
}
