/** The guide of a credit note: its steps beside the form, each told by what the page shows, and what each of them means. */
import {
  CREDIT_REASONS,
  isGround,
  type CreditProblem,
  type CreditReason,
} from '../../utils/core/credit-note';
import type { ShownReminder } from '../../utils/core/prepared';
import { useWords } from '../shared/words';
import { Card, Letter, trusted, type CardPlace } from './Card';

const GUIDE_STEPS = ['reason', 'check', 'create', 'confirm', 'send'] as const;

export interface GuideProps extends CardPlace {
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
  /** The text that goes with it, once the credit note is there. */
  readonly letter: ShownReminder | null;
  readonly onReason: (reason: CreditReason) => void;
  /** Writes the reason into a form that the user opened; null where it is written, or where the user's own stands. */
  readonly onInsert: (() => void) | null;
  readonly onCopy: () => void;
  /** The user says that it was sent another way. */
  readonly onSent: () => void;
  readonly onReopen: () => void;
  readonly onClose: () => void;
}

export function Guide(props: GuideProps) {
  const { t } = useWords();
  const { current } = props;
  return (
    <Card
      place={props}
      mark={{ 'data-relance-guide': '' }}
      title={t('page_guideTitle')}
      about={
        <>
          <bdi>{props.about}</bdi>
          {!props.roomy && props.folded && ` · ${t(`guide_${GUIDE_STEPS[current - 1]!}`)}`}
        </>
      }
      onClose={props.onClose}
    >
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
      {current < 5 && (
        <p class="count">
          {t(props.full ? 'guide_followsFull' : 'guide_followsPartial')} {t('guide_irreversible')}
        </p>
      )}
      {current < 5 && !props.formOpen && (
        <div class="actions">
          <button type="button" data-action="reopen" onClick={trusted(props.onReopen)}>
            {t('guide_reopen')}
          </button>
        </div>
      )}
    </Card>
  );
}

function StepBody({ step, ...props }: GuideProps & { readonly step: (typeof GUIDE_STEPS)[number] }) {
  const { t } = useWords();
  const help = step === 'reason' || step === 'check' ? null : <p class="why">{t(`guide_${step}_help`)}</p>;
  if (step === 'confirm') return help;
  if (step === 'send') {
    return (
      <>
        {help}
        <ByMail {...props} />
      </>
    );
  }
  return (
    <>
      {help}
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
      {props.onInsert && (
        <div class="actions">
          <button type="button" data-action="insert-reason" onClick={trusted(props.onInsert)}>
            {t('page_insert')}
          </button>
        </div>
      )}
    </>
  );
}

/** The other way to the client: the user's own mail program. Only the user can say that it was sent. */
function ByMail({ letter, onCopy, onSent }: GuideProps) {
  const { t } = useWords();
  const isWhole = letter?.mail?.includes('&body=') ?? true;
  return (
    <>
      {letter?.mail && (
        <>
          <Letter {...letter} />
          {!isWhole && <p>{t('guide_mailTooLong')}</p>}
          <div class="actions">
            <a
              data-action="mail"
              href={letter.mail}
              onClick={(event) => {
                if (!event.isTrusted) event.preventDefault();
                else if (!isWhole) onCopy();
              }}
            >
              {t('guide_mail')}
            </a>
            <button type="button" data-action="copy" onClick={trusted(onCopy)}>
              {t('page_copyText')}
            </button>
          </div>
        </>
      )}
      <div class="actions">
        <button type="button" data-action="credit-note-sent" onClick={trusted(onSent)}>
          {t('guide_sentIt')}
        </button>
      </div>
    </>
  );
}
