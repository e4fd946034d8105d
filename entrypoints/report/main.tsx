/** Wires the report on receivables: what is stored, the day and the words go in; a print comes out. */
import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/shared/page.css';
import '../../components/shared/controls.css';
import '../../components/shared/paper.css';
import '../../components/shared/ageing.css';
import '../../components/journal/page.css';
import '../../components/report/report.css';
import '../../components/report/drawn.css';
import { ReportPage } from '../../components/report/ReportPage';
import { printTitled } from '../../components/shared/print-titled';
import { WordsProvider } from '../../components/shared/words';
import { dayOf } from '../../utils/core/day';
import { followOrganisation, type Loaded } from '../../utils/store/load-page';
import { watchToday } from '../../utils/today';
import { browserWords } from '../../utils/words/browser-words';

const words = browserWords();
const root = document.querySelector('#app');
let loaded: Loaded | null = null;
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

document.documentElement.lang = words.locale;
document.title = `${words.t('report_title')} · ${words.t('extensionName')}`;
const choose = followOrganisation((next) => {
  loaded = next;
  paint();
});
watchToday((day) => {
  today = day;
  paint();
});
