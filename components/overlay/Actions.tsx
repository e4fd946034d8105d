/** The buttons that act on one invoice. They answer to real gestures only. */
import { actionsFor, type ActionName } from '../../utils/core/actions';
import type { InvoiceState, RowRef } from '../../utils/core/invoice';
import { useWords } from '../shared/words';

export interface ActionsProps {
  readonly state: InvoiceState | 'unreadable';
  readonly invoice: RowRef;
  readonly onAction: (action: ActionName, ref: RowRef) => void;
}

export function Actions({ state, invoice, onAction }: ActionsProps) {
  const words = useWords();
  return (
    <div class="actions">
      {actionsFor(state).map((action) => (
        <button
          key={action}
          type="button"
          data-action={action}
          aria-label={words.t(`page_action_${action}_label`, invoice.number)}
          onClick={(event) => {
            // A page could send a click of its own to our buttons; only the user's counts.
            if (event.isTrusted) onAction(action, invoice);
          }}
        >
          {words.t(`page_action_${action}`)}
        </button>
      ))}
    </div>
  );
}
