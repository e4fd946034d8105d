/** The whole popup, from what is stored: which organisation, which state, the way to Qonto. */
import { useState } from 'preact/hooks';
import type { Day } from '../../utils/core/day';
import { invoicesNow } from '../../utils/core/invoices-now';
import { emptyJournal, type Journal } from '../../utils/core/journal';
import type { Ledger } from '../../utils/core/ledger';
import { coverageOf, isPartial } from '../../utils/core/totals';
import type { PageWish, StoreProblem } from '../../utils/protocol';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';
import { clientsToChase, Debtors } from './Debtors';
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
  /** The user looks at Qonto already. */
  readonly isInFront: boolean;
  /** Something is to be done where the list of the organisation is shown. */
  readonly onWish: (slug: string, wish: PageWish) => void;
}

export function Popup(props: PopupProps) {
  const { ledgers, journals, lastSlug, problem, lost, noList, today, isInFront, onShowQonto, onWish } = props;
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const sorted = [...ledgers].sort((a, b) => nameOfSlug(a.slug).localeCompare(nameOfSlug(b.slug)));
  const find = (slug: string | null) => sorted.find((ledger) => ledger.slug === slug);
  const ledger = find(chosen) ?? find(lastSlug) ?? sorted[0];
  const journal = journals.find(({ slug }) => slug === ledger?.slug) ?? emptyJournal(ledger?.slug ?? '');
  const isLeast = ledger !== undefined && isPartial(coverageOf(ledger, today));
  const clients = ledger ? clientsToChase(invoicesNow(ledger, journal), journal, ledger, today) : [];
  const next = !ledger
    ? 'show'
    : isLeast
      ? 'read'
      : clients.length > 0
        ? 'chase'
        : isInFront
          ? 'read'
          : 'show';
  const onReadAll = (slug: string) => onWish(slug, { type: 'readAll' });
  const go = (
    <>
      {ledger && clients.length > 0 && (
        <Debtors clients={clients} onRemind={(wish) => onWish(ledger.slug, wish)}>
          <button
            type="button"
            class={next === 'chase' ? 'go' : 'read-all'}
            data-action="chase"
            onClick={({ isTrusted }) => isTrusted && onWish(ledger.slug, { type: 'chase' })}
          >
            {t('page_chase')}
          </button>
        </Debtors>
      )}
      {!(isInFront && ledger) && (
        <button
          type="button"
          class={next === 'show' ? 'go' : 'read-all'}
          data-action="show-qonto"
          onClick={() => onShowQonto(ledger?.slug || null)}
        >
          {t('popup_showQonto')}
          <Icon name="go" />
        </button>
      )}
      {ledger && (
        <button
          type="button"
          class={next === 'read' ? 'go' : 'read-all'}
          data-action="read-all"
          onClick={() => onReadAll(ledger.slug)}
        >
          {t(isLeast ? 'page_readAll' : 'page_readAgain')}
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
