/** The guide of a credit note: its steps beside the form, each told by what the page shows, and what each of them means. */
import {
  CREDIT_REASONS,
  isGround,
  type CreditProblem,
  type CreditReason,
} from '../../utils/core/credit-note';
import type { Box } from '../../utils/core/box';
import { useWords } from '../shared/words';
import { standingOf } from './standing';

const GUIDE_STEPS = ['reason', 'check', 'create', 'confirm', 'send'] as const;

export interface GuideProps {
  readonly about: string;
  /** From 1; the step that the page is at. */
  readonly current: number;
  readonly reason: CreditReason | null;
  /** Whether it credits in full: an unpaid invoice always is. */
  readonly full: boolean;
  readonly problems: readonly CreditProblem[];
  /** What the credit note must cite, in the words of the user's country: a key of `creditCites_<country>`. */
  readonly country: string;
  readonly formOpen: boolean;
  readonly room: Box | null;
  /** Whether there is room for all of it; if not it stays folded until the user asks. */
  readonly roomy: boolean;
  readonly folded: boolean;
  readonly onFold: () => void;
  readonly onReason: (reason: CreditReason) => void;
  readonly onReopen: () => void;
  readonly onClose: () => void;
}

export function Guide(props: GuideProps) {
  const { t } = useWords();
  const { current, reason, roomy, folded } = props;
  return (
    <section {...standingOf(props)} data-relance-guide aria-label={t('page_guideTitle')}>
      <header class="panel-head">
        <div>
          <h2>{t('page_guideTitle')}</h2>
          <p class="about">
            <bdi>{props.about}</bdi>
            {!roomy && folded && ` · ${t(`guide_${GUIDE_STEPS[current - 1]!}`)}`}
          </p>
        </div>
        {!roomy && (
          <button
            type="button"
            class="more"
            aria-expanded={!folded}
            onClick={(event) => event.isTrusted && props.onFold()}
          >
            {t(folded ? 'page_unfold' : 'page_fold')}
          </button>
        )}
        <button
          type="button"
          class="close"
          data-action="close-guide"
          aria-label={t('page_close')}
          onClick={(event) => event.isTrusted && props.onClose()}
        >
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <div class="composer-body" hidden={!roomy && folded}>
        <ol class="steps" role="list">
          {GUIDE_STEPS.map((step, index) => (
            <li
              key={step}
              data-step={index + 1}
              aria-current={index + 1 === current ? 'step' : undefined}
              class={index + 1 < current ? 'done' : undefined}
            >
              <span>{t(`guide_${step}`)}</span>
              {index + 1 === current && <StepBody step={step} {...props} />}
            </li>
          ))}
        </ol>
        {current < 5 && reason !== null && isGround(reason) && (
          <p class="count">
            {t(props.full ? 'guide_followsFull' : 'guide_followsPartial')} {t('guide_irreversible')}
          </p>
        )}
        {current < 5 && !props.formOpen && (
          <div class="actions">
            <button
              type="button"
              data-action="reopen"
              onClick={(event) => event.isTrusted && props.onReopen()}
            >
              {t('guide_reopen')}
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

function StepBody({ step, ...props }: GuideProps & { readonly step: (typeof GUIDE_STEPS)[number] }) {
  const { t } = useWords();
  if (step !== 'reason' && step !== 'check') return <p class="why">{t(`guide_${step}_help`)}</p>;
  return (
    <>
      <label class="field">
        <span>{t('guide_reasonLabel')}</span>
        <select
          data-field="reason"
          value={props.reason ?? ''}
          onChange={(event) => props.onReason(event.currentTarget.value as CreditReason)}
        >
          <option value="" disabled>
            {t('guide_chooseReason')}
          </option>
          {CREDIT_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {t(`creditReason_${reason}`)}
            </option>
          ))}
        </select>
      </label>
      {props.reason !== null && !isGround(props.reason) && (
        <p class="warning" data-relance-warning="noGround" role="alert">
          {t('guide_noGround')}
        </p>
      )}
      {props.problems.map((problem) => (
        <p key={problem} class="warning" data-relance-warning={problem}>
          {t(`creditProblem_${problem}`)}
        </p>
      ))}
      <p class="why">{t(`creditCites_${props.country}`)}</p>
    </>
  );
}
