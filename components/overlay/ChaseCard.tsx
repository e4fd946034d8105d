/** A chase between two forms, where the composer stands: who is next, passing him over, and what came of it at the end. */
import type { ChaseTurn, PassedClient } from '../../utils/core/chase';
import { formatMoney } from '../../utils/core/money';
import { useWords } from '../shared/words';
import { trusted } from './Card';

export interface ChaseShown {
  /** `ready`: the next letter waits for the user; `open`: its form is open; `paused`: it was closed unsent; `over`. */
  readonly stage: 'ready' | 'open' | 'paused' | 'over';
  /** The client whose turn it is; null when all had theirs. */
  readonly turn: ChaseTurn | null;
  /** From 1, of `count`. */
  readonly position: number;
  readonly count: number;
  readonly done: readonly ChaseTurn[];
  readonly passed: readonly PassedClient[];
  readonly onNext: () => void;
  readonly onSkip: () => void;
  readonly onPutOff: () => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

/** The focus comes to what goes on, so that Enter does; once for each turn. */
const focused = (button: HTMLElement | null): void => button?.focus();

/** Passing a client over. */
export function ChasePasses({ onSkip, onPutOff }: Pick<ChaseShown, 'onSkip' | 'onPutOff'>) {
  const { t } = useWords();
  return (
    <>
      <button type="button" data-action="skip" onClick={trusted(onSkip)}>
        {t('page_chaseSkip')}
      </button>
      <button type="button" data-action="put-off" onClick={trusted(onPutOff)}>
        {t('page_chasePutOff')}
      </button>
    </>
  );
}

export function ChaseCard(props: ChaseShown) {
  const { t } = useWords();
  const { stage, turn, position, count, onNext, onStop, onClose } = props;
  return (
    <section class="composer above" data-relance-chase={stage} aria-label={t('page_chaseTitle')}>
      <header class="panel-head">
        <div>
          <h2>{t(stage === 'over' ? 'page_chaseOver' : 'page_chaseTitle')}</h2>
          {turn && <p class="about">{t('page_chaseAt', position, count)}</p>}
        </div>
        <button
          type="button"
          class="close"
          data-action={turn ? 'stop-chase' : 'close-chase'}
          aria-label={t(turn ? 'page_stopChase' : 'page_close')}
          onClick={trusted(turn ? onStop : onClose)}
        >
          ×
        </button>
      </header>
      <div class="composer-body">
        {turn ? (
          <>
            {stage === 'paused' && (
              <p class="warning" role="status">
                {t('page_chasePaused')}
              </p>
            )}
            <Letter {...turn} />
            <div class="actions">
              <button
                key={position}
                ref={focused}
                type="button"
                class="primary"
                data-action="next"
                onClick={trusted(onNext)}
              >
                {t(stage === 'paused' ? 'page_chaseAgain' : 'page_chaseNext')}
              </button>
              <ChasePasses {...props} />
            </div>
          </>
        ) : (
          <Summary {...props} />
        )}
      </div>
    </section>
  );
}

/** Whom, what, how much. */
function Letter({ client, kind, invoices, sums }: ChaseTurn) {
  const { t, n, locale } = useWords();
  const what =
    kind === 'statement'
      ? n('page_chaseStatement', invoices.length)
      : t('page_chaseLetter', invoices[0]?.number ?? '');
  return (
    <p class="chase-letter">
      <bdi class="client">{client}</bdi>
      <span>{[what, ...sums.map((sum) => formatMoney(sum, locale))].join(' · ')}</span>
    </p>
  );
}

function Summary({ done, passed }: ChaseShown) {
  const { t, n } = useWords();
  return (
    <>
      <p class="count" role="status">
        {done.length > 0 ? n('page_chaseSent', done.length) : t('page_chaseNoneSent')}
      </p>
      <ul class="chase-list" role="list" data-chase="sent">
        {done.map((turn) => (
          <li key={turn.client}>
            <Letter {...turn} />
          </li>
        ))}
      </ul>
      {passed.length > 0 && (
        <>
          <h3>{t('page_chasePassed')}</h3>
          <ul class="chase-list" role="list" data-chase="passed">
            {passed.map(({ client, reason }) => (
              <li key={client}>
                <p class="chase-letter">
                  <bdi class="client">{client}</bdi>
                  <span>{t(`page_rest_${restWord(reason)}`)}</span>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The reason as a key of words has to spell it: `_locales` knows no hyphen in a key. */
const restWord = (reason: PassedClient['reason']) => (reason === 'nothing-owed' ? 'nothing_owed' : reason);
