/** The page that opens once after the installation: what this does, reads and never does, a reminder to try, three settings. */
import { LIMITS } from '../../utils/core/limits';
import type { SettingsChange, SingleSettings } from '../../utils/core/settings-change';
import { LinesField, Switch } from '../options/fields';
import { SaveStatus, type SaveState } from '../options/SaveStatus';
import { Thresholds } from '../options/Thresholds';
import { useWords } from '../shared/words';
import { Trial, type TrialProps } from './Trial';

interface Props extends TrialProps {
  readonly saving: SaveState;
  /** Whether the icon stands in the browser's toolbar already; null where the browser does not say. */
  readonly isPinned: boolean | null;
  /** Whether invoices of the user's own were read already. */
  readonly isBegun: boolean;
  readonly onChange: (change: SettingsChange) => void;
  readonly onRetry: () => void;
}

const SAYS = ['does', 'reads', 'never'] as const;
const POINTS = [1, 2, 3] as const;

export function WelcomePage({ saving, isPinned, isBegun, onChange, onRetry, ...trial }: Props) {
  const { t } = useWords();
  const { settings } = trial;
  const set = (values: SingleSettings) => onChange({ kind: 'set', values });
  return (
    <main class="welcome-page">
      <header class="welcome-head">
        <img src="/icon/relance.svg" alt="" width="48" height="48" />
        <div>
          <h1>{t('welcome_title')}</h1>
          <p>{t('welcome_lead')}</p>
        </div>
      </header>
      <div class="welcome-says">
        {SAYS.map((part) => (
          <section key={part} class="card" aria-labelledby={`says-${part}`}>
            <h2 id={`says-${part}`}>{t(`welcome_${part}`)}</h2>
            <ul role="list">
              {POINTS.map((point) => (
                <li key={point}>{t(`welcome_${part}_${point}`)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <section aria-labelledby="try">
        <h2 id="try">{t('welcome_try')}</h2>
        <p class="lead">{t('welcome_try_lead')}</p>
        <Trial {...trial} />
      </section>
      <section aria-labelledby="settings">
        <h2 id="settings">{t('welcome_settings')}</h2>
        <p class="lead">
          {t('welcome_settings_lead')} <a href="/options.html">{t('welcome_allSettings')}</a>
        </p>
        <div class="card">
          <LinesField
            label={t('options_signature')}
            hint={t('options_signature_hint')}
            limit={LIMITS.signature}
            value={settings.signature}
            onSave={(signature) => set({ signature })}
          />
          <Switch
            label={t('options_copyToSelf')}
            hint={t('options_copyToSelf_hint')}
            on={settings.copyToSelf}
            onSave={(copyToSelf) => set({ copyToSelf })}
          />
          <Thresholds value={settings.thresholds} onSave={(thresholds) => set({ thresholds })} />
        </div>
        <SaveStatus state={saving} onRetry={onRetry} />
      </section>
      <section aria-labelledby="begin">
        <h2 id="begin">{t('welcome_begin')}</h2>
        {isPinned !== true && <p class="lead">{t('welcome_pin')}</p>}
        <p class="lead">{t(isBegun ? 'welcome_begun' : 'welcome_begin_lead')}</p>
        <a class="button is-main" href="https://app.qonto.com/" target="_blank" rel="noreferrer">
          {t('popup_showQonto')}
        </a>
      </section>
      <footer class="hint">{t('welcome_independent')}</footer>
    </main>
  );
}
