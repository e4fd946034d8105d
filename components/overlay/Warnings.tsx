/** The reasons to think twice, in the composer: those that stop the writing, and those that are one quiet line. */
import type { ShownReminder, ShownWarning } from '../../utils/core/prepared';
import { useWords } from '../shared/words';
import { trusted } from './Card';

/** What the user answers when he is asked whether the host reminds by itself. */
export type AutoReminders = 'none' | 'notClient' | 'client';
const ANSWERS: readonly AutoReminders[] = ['client', 'notClient', 'none'];

export interface WarningsProps {
  readonly prepared: ShownReminder | null;
  /** Texts of those that the user put away: the same reason may come again with another fact. */
  readonly dismissed: readonly string[];
  readonly onTemplate: (id: string) => void;
  readonly onAutoReminders: (answer: AutoReminders) => void;
  readonly onDismiss: (text: string) => void;
}

/** What is pressed goes away with its warning: the focus goes on to what can be used next, and is not lost. */
function moveOn(button: HTMLElement): void {
  const usable = [...button.closest('section')!.querySelectorAll<HTMLElement>(':enabled')];
  const own = button.closest('[data-relance-warning]')!;
  usable
    .slice(usable.indexOf(button))
    .find((one) => !own.contains(one))!
    .focus();
}

export function Warnings(props: WarningsProps) {
  const shown = (props.prepared?.warnings ?? []).filter(({ text }) => !props.dismissed.includes(text));
  // What stops comes first, whatever else there is to say.
  const ranked = (['stop', 'note'] as const).flatMap((rank) => shown.filter((one) => one.rank === rank));
  return (
    <>
      {ranked.map((warning) => (
        <Warning key={warning.key} {...props} warning={warning} />
      ))}
    </>
  );
}

function Warning({ warning, ...props }: WarningsProps & { readonly warning: ShownWarning }) {
  const { t } = useWords();
  const { key, rank, text } = warning;
  const statement = props.prepared?.statement;
  return (
    <div class={rank === 'stop' ? 'warning' : 'note'} data-relance-warning={key} data-rank={rank} role="note">
      <p>
        {text}{' '}
        {key === 'otherLateInvoices' && statement && (
          <button
            type="button"
            class="more"
            data-action="statement"
            onClick={trusted(() => props.onTemplate(statement))}
          >
            {t('template_kind_statement')}
          </button>
        )}
        {key === 'autoReminders' &&
          ANSWERS.map((answer) => (
            <button
              key={answer}
              type="button"
              class="more"
              data-answer={answer}
              onClick={trusted((button) => {
                moveOn(button);
                props.onAutoReminders(answer);
              })}
            >
              {t(`page_auto_${answer}`)}
            </button>
          ))}
      </p>
      {rank === 'note' && (
        <button
          type="button"
          class="close"
          aria-label={t('page_dismiss')}
          onClick={trusted((button) => {
            moveOn(button);
            props.onDismiss(text);
          })}
        >
          ×
        </button>
      )}
    </div>
  );
}
