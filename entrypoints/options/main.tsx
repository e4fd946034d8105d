/** Wires the options page: what is stored, the day, the words and the template engine go in; wishes come out. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/shared/tokens.css';
import '../../components/shared/page.css';
import '../../components/shared/controls.css';
import '../../components/options/options.css';
import '../../components/options/nav.css';
import '../../components/options/save.css';
import '../../components/options/fields.css';
import '../../components/options/lists.css';
import '../../components/options/templates/templates.css';
import '../../components/options/templates/editor.css';
import '../../components/options/templates/variables.css';
import '../../components/options/templates/preview.css';
import type { DataActions } from '../../components/options/data-actions';
import { Options } from '../../components/options/Options';
import type { SaveState } from '../../components/options/SaveStatus';
import type { TemplateTools } from '../../components/options/templates/template-tools';
import { WordsProvider } from '../../components/shared/words';
import { dayOf, type Day } from '../../utils/core/day';
import type { Journal } from '../../utils/core/journal';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings';
import type { SettingsChange } from '../../utils/core/settings-change';
import { problemOf, type StoreProblem } from '../../utils/protocol';
import { send } from '../../utils/send';
import { browserWords } from '../../utils/words/browser-words';
import { exportAll, previewImport } from '../../utils/store/backup';
import { journalSlugs } from '../../utils/store/journal-records';
import { loadJournal } from '../../utils/store/journal-writer';
import { loadStored, type Stored } from '../../utils/store/ledgers';
import { loadSettings } from '../../utils/store/settings-store';
import { builtInTemplates } from '../../utils/templates/built-in';
import { check } from '../../utils/templates/check';
import { render as renderTemplate } from '../../utils/templates/render';
import { watchToday } from '../../utils/today';
import { download } from './download';
import { changeShortcuts, loadShortcuts } from './shortcuts';
import type { Shortcut } from '../../components/options/ShortcutsSection';
import { createSaver } from '../../components/options/saving';

interface Loaded {
  readonly stored: Stored;
  readonly settings: Settings;
  readonly journals: readonly Journal[];
  readonly problem: StoreProblem | null;
  readonly shortcuts: readonly Shortcut[];
}

const NOTHING: Loaded = {
  stored: { ledgers: [], journals: [], lastSlug: null, problem: null },
  settings: DEFAULT_SETTINGS,
  journals: [],
  problem: 'storageFailed',
  shortcuts: [],
};

const words = browserWords();
const root = document.querySelector('#app');
let loaded: Loaded | null = null;
let saving: SaveState = { kind: 'idle' };
let today: Day = dayOf(new Date());

const saver = createSaver({
  load: async () => (await loadSettings()).settings,
  send: (wish) => send('saveSettings', { change: wish }),
  kept(settings) {
    if (loaded !== null) loaded = { ...loaded, settings };
  },
  show(next) {
    saving = next;
    paint();
  },
});

const tools: TemplateTools = {
  builtIn: builtInTemplates(),
  check,
  render: renderTemplate,
  newId: () => `own.${crypto.randomUUID()}`,
};

const data: DataActions = {
  async exportAll() {
    const exported = await exportAll(Date.now()).catch(() => null);
    if (exported === null) return null;
    const file = `relance-${dayOf(new Date())}.json`;
    download(file, exported.text);
    return { file, leftOut: exported.leftOut };
  },
  preview: (text) => previewImport(text, Date.now()),
  importAll: async (text, withSettings) =>
    problemOf(await send('import', { text, withSettings }).catch(() => undefined)),
  async wipe() {
    saver.forget();
    return problemOf(await send('wipe', {}).catch(() => undefined));
  },
};

function change(wish: SettingsChange) {
  saver.change(wish);
  paint();
}

function paint() {
  if (root === null || loaded === null) return;
  const { stored, journals, problem, shortcuts } = loaded;
  render(
    <WordsProvider value={words}>
      <Options
        settings={saver.withUnsaved(loaded.settings)}
        ledgers={stored.ledgers}
        journals={journals}
        today={today}
        problem={problem}
        saving={saving}
        tools={tools}
        data={data}
        shortcuts={shortcuts}
        onShortcuts={changeShortcuts}
        onChange={change}
        onRetry={saver.retry}
        onDownload={download}
      />
    </WordsProvider>,
    root,
  );
}

async function load(): Promise<Loaded> {
  const [stored, { settings, problem }, keys, shortcuts] = await Promise.all([
    loadStored(),
    loadSettings(),
    browser.storage.local.get(null),
    loadShortcuts().catch(() => []),
  ]);
  const journals = await Promise.all(
    journalSlugs(Object.keys(keys)).map(async (slug) => (await loadJournal(slug)).journal),
  );
  return { stored, settings, journals, problem: problem ?? stored.problem, shortcuts };
}

async function refresh() {
  loaded = await load().catch(() => loaded ?? NOTHING);
  paint();
}

document.documentElement.lang = words.locale;
document.title = words.t('options_pageTitle');
void refresh();
browser.storage.onChanged.addListener((_, area) => {
  if (area === 'local') void refresh();
});
watchToday((day) => {
  today = day;
  paint();
});
