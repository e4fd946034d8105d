/** Messages of which it is not known whether they were sent: one question each, answered by one click. */
import type { ShownUnsure } from '../../utils/core/shown';
import { useWords } from '../shared/words';

export interface UnsureProps {
  readonly unsure: readonly ShownUnsure[];
  /** The user says whether it was sent. */
  readonly onSettle: (message: ShownUnsure, wasSent: boolean) => void;
}

export function Unsure({ unsure, onSettle }: UnsureProps) {
  const { t } = useWords();
  if (unsure.length === 0) return null;
  return (
    <ul class="unsure" role="list">
      {unsure.map((message) => {
        const answer = (action: string, label: string, wasSent: boolean) => (
          <button
            type="button"
            data-action={action}
            onClick={(event) => event.isTrusted && onSettle(message, wasSent)}
          >
            {label}
          </button>
        );
        return (
          <li key={message.id} data-ask="sent">
            <p class="standing">
              <bdi>
                {message.number} · {message.client}
              </bdi>{' '}
              · {message.text}
            </p>
            <div class="actions">
              {answer('was-sent', t('page_wasSent'), true)}
              {answer('was-not-sent', t('page_wasNotSent'), false)}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
