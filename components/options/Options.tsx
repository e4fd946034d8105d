/** The whole options page, from what is stored: navigation, sections, and whether changes are kept. */
import type { Day } from '../../utils/core/day';
import { invoicesOf, type Ledger } from '../../utils/core/ledger';
import type { Journal } from '../../utils/core/journal';
import type { Settings } from '../../utils/core/settings';
import type { SettingsChange } from '../../utils/core/settings-change';
import type { StoreProblem } from '../../utils/protocol';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';
import { ClientsSection } from './ClientsSection';
import type { DataActions } from './data-actions';
import { DataSection } from './DataSection';
import { InterestSection } from './InterestSection';
import { LabelsSection } from './LabelsSection';
import { Nav } from './Nav';
import { SaveStatus, type SaveState } from './SaveStatus';
import { ShortcutsSection, type Shortcut } from './ShortcutsSection';
import { SenderSection } from './SenderSection';
import { SendingSection } from './SendingSection';
import type { TemplateTools } from './templates/template-tools';
import { TemplatesSection } from './templates/TemplatesSection';

export interface OptionsProps {
  readonly settings: Settings;
  readonly ledgers: readonly Ledger[];
  readonly journals: readonly Journal[];
  readonly today: Day;
  /** What was wrong with what is stored when it was read. */
  readonly problem: StoreProblem | null;
  readonly saving: SaveState;
  readonly tools: TemplateTools;
  readonly data: DataActions;
  readonly shortcuts: readonly Shortcut[];
  /** Asked for the place where the browser lets its user change them. */
  readonly onShortcuts: () => void;
  readonly onChange: (change: SettingsChange) => void;
  /** Asked to try again what could not be saved. */
  readonly onRetry: () => void;
  /** Asked to hand the user a file. */
  readonly onDownload: (name: string, text: string) => void;
}

export function Options(props: OptionsProps) {
  const { settings, ledgers, journals, today, problem, onChange } = props;
  const { t } = useWords();
  const sources = { settings, ledgers, journals, today };
  const slugs = new Set([...ledgers, ...journals].map(({ slug }) => slug));
  const counts = {
    organisations: slugs.size,
    invoices: ledgers.reduce((sum, ledger) => sum + invoicesOf(ledger).length, 0),
    entries: journals.reduce((sum, { entries }) => sum + entries.length, 0),
    templates: settings.templates.custom.length + Object.keys(settings.templates.edited).length,
  };
  return (
    <div class="page">
      <header class="page-head">
        <h1>
          <img src="/icon/relance.svg" alt="" width="28" height="28" />
          {t('options_title')}
        </h1>
      </header>
      <div class="side">
        <Nav />
        <SaveStatus state={props.saving} onRetry={props.onRetry} />
      </div>
      <main>
        {problem && (
          <p class="page-problem" role="alert">
            <Icon name="warn" />
            {t(`options_stored_${problem}`)}
          </p>
        )}
        <SenderSection settings={settings} slugs={[...slugs]} onChange={onChange} />
        <SendingSection settings={settings} ledgers={ledgers} onChange={onChange} />
        <TemplatesSection
          tools={props.tools}
          sources={sources}
          onChange={onChange}
          onDownload={props.onDownload}
        />
        <ClientsSection settings={settings} ledgers={ledgers} onChange={onChange} />
        <InterestSection settings={settings} ledgers={ledgers} today={today} onChange={onChange} />
        <LabelsSection settings={settings} onChange={onChange} />
        <ShortcutsSection shortcuts={props.shortcuts} onChange={props.onShortcuts} />
        <DataSection counts={counts} actions={props.data} />
        <footer>{t('popup_footer')}</footer>
      </main>
    </div>
  );
}
