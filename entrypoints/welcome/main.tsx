/** Wires the welcome page: the user's settings, the day, invented invoices and the template engine go in; wishes come out. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/shared/tokens.css';
import '../../components/shared/page.css';
import '../../components/shared/controls.css';
import '../../components/options/fields.css';
import '../../components/options/lists.css';
import '../../components/options/save.css';
import '../../components/marks/marks.css';
import '../../components/welcome/welcome.css';
import overlayCss from '../../components/overlay/overlay.css?inline';
import tokensCss from '../../components/shared/tokens.css?inline';
import trialCss from '../../components/welcome/trial.css?inline';
import type { SaveState } from '../../components/options/SaveStatus';
import { createSaver } from '../../components/options/saving';
import { WordsProvider } from '../../components/shared/words';
import type { TrialAnswers } from '../../components/welcome/Trial';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { dayOf } from '../../utils/core/day';
import type { Invoice } from '../../utils/core/invoice';
import { emptyJournal } from '../../utils/core/journal';
import type { ShownReminder } from '../../utils/core/prepared';
import { SAMPLE_FIRM, SAMPLE_SLUG, sampleInvoices } from '../../utils/core/sample-invoices';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings';
import type { SettingsChange } from '../../utils/core/settings-change';
import { PAGE_LANGUAGES } from '../../utils/core/snapshot';
import { send } from '../../utils/send';
import { loadStored } from '../../utils/store/ledgers';
import { loadSettings } from '../../utils/store/settings-store';
import { prepareReminder } from '../../utils/templates/prepare';
import { watchToday } from '../../utils/today';
import { browserLanguage, browserWords } from '../../utils/words/browser-words';
import { shownReminder } from '../../utils/words/prepared-words';

const words = browserWords();
const root = document.querySelector('#app');
const styles = tokensCss + overlayCss + trialCss;
let stored: Settings = DEFAULT_SETTINGS;
let saving: SaveState = { kind: 'idle' };
let isPinned: boolean | null = null;
let isBegun = false;
let today = dayOf(new Date());

const saver = createSaver({
  load: async () => (await loadSettings()).settings,
  send: (change) => send('saveSettings', { change }),
  kept(settings) {
    stored = settings;
  },
  show(next) {
    saving = next;
    paint();
  },
});

/** As the background prepares one, of what nothing is stored. */
function prepare(
  invoice: Invoice,
  { templateId, answers, signature }: TrialAnswers,
  settings: Settings,
): ShownReminder {
  const now = Date.now();
  const pageLanguage = PAGE_LANGUAGES.find((one) => one === browserLanguage().language) ?? null;
  const prepared = prepareReminder(
    {
      ...{ slug: SAMPLE_SLUG, invoice, readAt: now, today, pageLanguage, templateId, kind: null },
      ...{ answers, text: null, signature: signature ?? SAMPLE_FIRM },
    },
    { ledger: null, journal: emptyJournal(SAMPLE_SLUG), settings, now },
  );
  return { ...shownReminder(prepared, words), answers };
}

function change(wish: SettingsChange) {
  saver.change(wish);
  paint();
}

function paint() {
  if (root === null) return;
  render(
    <WordsProvider value={words}>
      <WelcomePage
        settings={saver.withUnsaved(stored)}
        saving={saving}
        isPinned={isPinned}
        isBegun={isBegun}
        invoices={sampleInvoices(today)}
        today={today}
        styles={styles}
        prepare={prepare}
        onChange={change}
        onRetry={saver.retry}
      />
    </WordsProvider>,
    root,
  );
}

async function refresh() {
  // A browser that does not tell, or a store that cannot be read, is no reason to show nothing.
  const [settings, invoices, toolbar] = await Promise.all([
    loadSettings().catch(() => null),
    loadStored().catch(() => null),
    browser.action.getUserSettings?.().catch(() => null),
  ]);
  stored = settings?.settings ?? stored;
  isBegun = (invoices?.ledgers.length ?? 0) > 0;
  isPinned = toolbar?.isOnToolbar ?? null;
  paint();
}

document.documentElement.lang = words.locale;
document.title = words.t('welcome_title');
void refresh();
// Whoever comes back may have pinned the icon, or changed a setting on the options page.
document.addEventListener('visibilitychange', () => void refresh());
browser.storage.onChanged.addListener((_, area) => {
  if (area === 'local') void refresh();
});
watchToday((day) => {
  today = day;
  paint();
});
