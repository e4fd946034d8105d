/** Wires the page of the record: what is stored, the day and the words go in; entries, files and a print come out. */
import { render } from 'preact';
import '../../components/shared/tokens.css';
import '../../components/shared/page.css';
import '../../components/shared/controls.css';
import '../../components/shared/paper.css';
import '../../components/journal/page.css';
import '../../components/journal/entries.css';
import '../../components/journal/pack.css';
import '../../components/journal/document.css';
import { JournalPage } from '../../components/journal/JournalPage';
import type { NewEntry } from '../../components/journal/record';
import { WordsProvider } from '../../components/shared/words';
import { dayOf } from '../../utils/core/day';
import { mailDraft } from '../../utils/export/mail-draft';
import { problemOf, type Problem } from '../../utils/protocol';
import { send } from '../../utils/send';
import { followOrganisation, type Loaded } from '../../utils/store/load-page';
import { browserWords } from '../../utils/words/browser-words';
import { printTitled } from '../../components/shared/print-titled';
import { watchToday } from '../../utils/today';
import { packExports } from './make-files';

const words = browserWords();
const root = document.querySelector('#app');
const exports = packExports(words);
let loaded: Loaded | null = null;
let today = dayOf(new Date());

function paint() {
  if (root === null || loaded === null) return;
  const { organisations, ledger, journal, settings, problem } = loaded;
  render(
    <WordsProvider value={words}>
      <JournalPage
        part={location.hash === '#pack' ? 'pack' : 'journal'}
        organisations={organisations}
        ledger={ledger}
        journal={journal}
        problem={problem}
        today={today}
        onChoose={choose}
        onRecord={record}
        exports={exports}
        onPrint={printTitled}
        draft={(pack, files) => mailDraft({ to: settings.accountantEmail, pack, files, words })}
      />
    </WordsProvider>,
    root,
  );
}

/** The background is the only writer; the store's change paints the page. */
async function record(entries: readonly NewEntry[]): Promise<Problem | null> {
  const slug = loaded?.ledger?.slug;
  if (slug === undefined) return null;
  const drafts = entries.map((entry) => ({ ...entry, id: crypto.randomUUID() }));
  const answer = await send('journal', { slug, byHand: true, entries: drafts }).catch(() => undefined);
  return problemOf(answer);
}

document.documentElement.lang = words.locale;
document.title = `${words.t('journal_title')} · ${words.t('extensionName')}`;
const choose = followOrganisation((next) => {
  loaded = next;
  paint();
});
window.addEventListener('hashchange', paint);
watchToday((day) => {
  today = day;
  paint();
});
