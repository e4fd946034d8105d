/** The whole popup, from what is stored: which organisation, which state, the way to Qonto. */
import { useState } from 'preact/hooks';
import type { Day } from '../../utils/core/day';
import type { LateClient } from '../../utils/core/late-clients';
import { emptyJournal, type Journal } from '../../utils/core/journal';
import type { Ledger } from '../../utils/core/ledger';
import type { PageWish, StoreProblem } from '../../utils/protocol';
import { useWords } from '../shared/words';
import { clientsToChase } from './Debtors';
import { Header } from './Header';
import { Next } from './Next';
import { ProblemNotice } from './Notice';
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
  const slug = ledger?.slug ?? null;
  const onReadAll = () => slug !== null && onWish(slug, { type: 'readAll' });
  const next = (clients: readonly LateClient[], isLeast: boolean) => (
    <Next
      isRead={ledger !== undefined}
      {...{ clients, isLeast, isInFront, noList, lost, onReadAll }}
      onWish={(wish) => slug !== null && onWish(slug, wish)}
      onShowQonto={() => onShowQonto(slug || null)}
    />
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
            onReadAll={onReadAll}
            onShowQonto={() => onShowQonto(ledger.slug)}
            next={(invoices, isLeast) => next(clientsToChase(invoices, journal, ledger, today), isLeast)}
          />
        ) : (
          <>
            <Welcome afterProblem={problem !== null} />
            {next([], false)}
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
