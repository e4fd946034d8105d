/** Wires the popup: what is stored, the day, the words and the Qonto tab go in; one wish comes out. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/shared/tokens.css';
import '../../components/shared/page.css';
import '../../components/shared/ageing.css';
import '../../components/popup/popup.css';
import '../../components/popup/figures.css';
import '../../components/popup/ageing.css';
import '../../components/popup/notices.css';
import { Popup } from '../../components/popup/Popup';
import { WordsProvider } from '../../components/shared/words';
import { dayOf } from '../../utils/core/day';
import type { PageWish, StoreProblem } from '../../utils/protocol';
import { send } from '../../utils/send';
import { isQontoInFront, pageState, showQonto, wishFor } from './qonto-tab';
import { browserWords } from '../../utils/words/browser-words';
import { loadStored, onStoredChange, type Stored } from '../../utils/store/ledgers';
import { watchToday } from '../../utils/today';

const words = browserWords();
const root = document.querySelector('#app');
let stored: Stored | null = null;
let asked: StoreProblem | null = null;
let lost = false;
let noList = false;
let isInFront = false;
let today = dayOf(new Date());

function paint() {
  if (root === null || stored === null) return;
  render(
    <WordsProvider value={words}>
      <Popup
        ledgers={stored.ledgers}
        journals={stored.journals}
        lastSlug={stored.lastSlug}
        problem={stored.problem ?? asked}
        lost={lost}
        noList={noList}
        isInFront={isInFront}
        today={today}
        onShowQonto={(slug) => void showQonto(slug).then(closePopup)}
        onWish={(slug, wish) => void fulfil(slug, wish)}
      />
    </WordsProvider>,
    root,
  );
}

/** It is done on the page; what is left here is to get out of its way, or to say that no list is shown. */
async function fulfil(slug: string, wish: PageWish) {
  noList = !(await wishFor(slug, wish));
  if (noList) paint();
  else closePopup();
}

/** Firefox leaves the popup open over the tab it brought forward. Opened as a tab, this page stays. */
function closePopup() {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

function show(next: Stored) {
  stored = next;
  paint();
}

/** What went wrong while writing is known to the background alone. */
async function askForProblem() {
  const answer = await send('status', {});
  asked = answer.ok ? answer.value : null;
  paint();
}

document.documentElement.lang = words.locale;
loadStored().then(show, () => show({ ledgers: [], journals: [], lastSlug: null, problem: 'storageFailed' }));
onStoredChange((next) => {
  show(next);
  // A write that succeeded may have ended the problem; a silent background has nothing to add to what storage says.
  askForProblem().catch(() => undefined);
});
watchToday((day) => {
  today = day;
  paint();
});
askForProblem().catch(() => undefined);
void isQontoInFront().then((is) => {
  isInFront = is;
  paint();
});
void pageState().then((state) => {
  lost = state === 'lost';
  paint();
});
