/** The whole popup, from what is stored: which organisation, which state, the way to Qonto. */
import { useState } from 'preact/hooks';
import type { Day } from '../../utils/core/day';
import type { Ledger } from '../../utils/core/ledger';
import type { StoreProblem } from '../../utils/messages';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';
import { Header } from './Header';
import { LostNotice, ProblemNotice } from './Notice';
import { Organisation } from './Organisation';
import { organisationName } from './organisation-name';
import { Welcome } from './Welcome';

export interface PopupProps {
  readonly ledgers: readonly Ledger[];
  /** The organisation seen last; shown first. */
  readonly lastSlug: string | null;
  readonly problem: StoreProblem | null;
  /** True when an open Qonto tab does not hear the extension any more. */
  readonly lost: boolean;
  readonly today: Day;
  /** Asked to bring Qonto forward, on the organisation shown. */
  readonly onShowQonto: (slug: string | null) => void;
}

export function Popup({ ledgers, lastSlug, problem, lost, today, onShowQonto }: PopupProps) {
  const { t } = useWords();
  const [chosen, choose] = useState<string | null>(null);
  const sorted = [...ledgers].sort((a, b) =>
    organisationName(a.slug).localeCompare(organisationName(b.slug)),
  );
  const find = (slug: string | null) => sorted.find((ledger) => ledger.slug === slug);
  const ledger = find(chosen) ?? find(lastSlug) ?? sorted[0];
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
      {/* Below the button: the answer comes after the first paint, and nothing above may move then. */}
      {lost && <LostNotice />}
    </>
  );
  return (
    <>
      <Header slugs={sorted.map((each) => each.slug)} slug={ledger?.slug ?? null} onChoose={choose} />
      <main>
        {problem && <ProblemNotice problem={problem} />}
        {ledger ? (
          <Organisation key={ledger.slug} ledger={ledger} today={today}>
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
