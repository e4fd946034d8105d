/** The whole popup, from what is stored: which organisation, which state, the way to Qonto. */
import { useState } from 'preact/hooks';
import type { Day } from '../../utils/core/day';
import { emptyJournal, type Journal } from '../../utils/core/journal';
import type { Ledger } from '../../utils/core/ledger';
import { coverageOf, isPartial } from '../../utils/core/totals';
import type { StoreProblem } from '../../utils/protocol';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';
import { Header } from './Header';
import { LostNotice, ProblemNotice } from './Notice';
import { Organisation } from './Organisation';
import { nameOfSlug } from '../../utils/core/organisation';
import { Welcome } from './Welcome';

export interface PopupProps {
  readonly ledgers: readonly Ledger[];
  /** What they say of payments lowers what is owed. */
  readonly journals: readonly Journal[];
  /** The organisation seen last; shown first. */
  readonly lastSlug: string | null;
  readonly problem: StoreProblem | null;
  /** True when an open Qonto tab does not hear the extension any more. */
  readonly lost: boolean;
  /** True once a list was to be read and no tab showed one. */
  readonly noList: boolean;
  readonly today: Day;
  /** Asked to bring Qonto forward, on the organisation shown. */
  readonly onShowQonto: (slug: string | null) => void;
  /** Asked to have the list of the organisation shown read to its end. */
  readonly onReadAll: (slug: string) => void;
}

export function Popup(props: PopupProps) {
  const { ledgers, journals, lastSlug, problem, lost, noList, today, onShowQonto, onReadAll } = props;
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const sorted = [...ledgers].sort((a, b) => nameOfSlug(a.slug).localeCompare(nameOfSlug(b.slug)));
  const find = (slug: string | null) => sorted.find((ledger) => ledger.slug === slug);
  const ledger = find(chosen) ?? find(lastSlug) ?? sorted[0];
  const journal = journals.find(({ slug }) => slug === ledger?.slug) ?? emptyJournal(ledger?.slug ?? '');
  const go = (
    <>
      <button
        type="button"
        class="go"
        data-action="show-qonto"
        onClick={() => onShowQonto(ledger?.slug || null)}
      >
        {t('popup_showQonto')}
        <Icon name="go" />
      </button>
      {ledger && (
        <button type="button" class="read-all" data-action="read-all" onClick={() => onReadAll(ledger.slug)}>
          {t(isPartial(coverageOf(ledger, today)) ? 'page_readAll' : 'page_readAgain')}
        </button>
      )}
      {noList && (
        <p class="no-list" role="alert">
          {t('popup_readAllNoList')}
        </p>
      )}
      {/* Below the button: the answer comes after the first paint, and nothing above may move then. */}
      {lost && <LostNotice />}
    </>
  );
  return (
    <>
      <Header slugs={sorted.map((each) => each.slug)} slug={ledger?.slug ?? null} onChoose={setChosen} />
      <main>
        {problem && <ProblemNotice problem={problem} />}
        {ledger ? (
          <Organisation
            key={ledger.slug}
            {...{ ledger, journal, today }}
            onReadAll={() => onReadAll(ledger.slug)}
            onShowQonto={() => onShowQonto(ledger.slug)}
          >
            {go}
          </Organisation>
        ) : (
          <>
            <Welcome afterProblem={problem !== null} />
            {go}
          </>
        )}
      </main>
      <footer>
        <nav>
          <a href="/report.html" target="_blank" rel="noreferrer">
            {t('report_title')}
          </a>
          <a href="/journal.html" target="_blank" rel="noreferrer">
            {t('page_journal')}
          </a>
          <a href="/options.html" target="_blank" rel="noreferrer">
            {t('page_options')}
          </a>
        </nav>
        {t('popup_footer')}
      </footer>
    </>
  );
}
