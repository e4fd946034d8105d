/** Wires the report on receivables: what is stored, the day and the words go in; a print comes out. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/shared/tokens.css';
import '../../components/shared/page.css';
import '../../components/shared/controls.css';
import '../../components/shared/ageing.css';
import '../../components/journal/page.css';
import '../../components/report/report.css';
import '../../components/report/drawn.css';
import { ReportPage } from '../../components/report/ReportPage';
import { printTitled } from '../../components/shared/print-titled';
import { WordsProvider } from '../../components/shared/words';
import { dayOf } from '../../utils/core/day';
import { load, NOTHING_LOADED, type Loaded } from '../../utils/store/load-page';
import { watchToday } from '../../utils/today';
import { browserWords } from '../../utils/words/browser-words';

const words = browserWords();
const root = document.querySelector('#app');
let loaded: Loaded | null = null;
let wanted: string | null = new URLSearchParams(location.search).get('organisation');
let today = dayOf(new Date());

function paint() {
  if (root === null || loaded === null) return;
  const { organisations, ledger, journal, trend, problem } = loaded;
  render(
    <WordsProvider value={words}>
      <ReportPage
        organisations={organisations}
        ledger={ledger}
        journal={journal}
        trend={trend}
        problem={problem}
        today={today}
        onChoose={choose}
        onPrint={printTitled}
      />
    </WordsProvider>,
    root,
  );
}

async function refresh() {
  const asked = wanted;
  const next = await load(asked).catch(() => NOTHING_LOADED);
  // Another organisation was chosen meanwhile: its own load is on the way.
  if (asked !== wanted) return;
  loaded = next;
  paint();
}

function choose(slug: string) {
  wanted = slug;
  void refresh();
}

document.documentElement.lang = words.locale;
document.title = `${words.t('report_title')} · ${words.t('extensionName')}`;
void refresh();
browser.storage.onChanged.addListener((_changes: unknown, area: string) => {
  if (area === 'local') void refresh();
});
watchToday((day) => {
  today = day;
  paint();
});
