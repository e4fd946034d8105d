/** The buttons that act on one invoice. They answer to real gestures only. */
import type { ComponentChildren } from 'preact';
import { ACTIONS, actionsFor, actionWord, type ActionName } from '../../utils/core/actions';
import type { InvoiceState, RowRef } from '../../utils/core/invoice';
import { useWords } from '../shared/words';

export interface ActionsProps {
  readonly state: InvoiceState | 'unreadable';
  readonly invoice: RowRef;
  /** Icons only, where the buttons float inside a row. */
  readonly compact?: boolean;
  readonly onAction: (action: ActionName, ref: RowRef) => void;
  /** What else can be done. */
  readonly children?: ComponentChildren;
}

/** The button's label says in words what it draws. */
export const ActionIcon = ({ lines }: { readonly lines: string }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={lines} />
  </svg>
);

export function Actions({ state, invoice, compact, onAction, children }: ActionsProps) {
  const words = useWords();
  return (
    <div class={compact ? 'actions compact' : 'actions'}>
      {actionsFor(state).map((action) => (
        <button
          key={action}
          type="button"
          data-action={action}
          aria-label={words.t(`page_action_${actionWord(action)}_label`, invoice.number)}
          title={compact ? words.t(`page_action_${actionWord(action)}`) : undefined}
          onClick={(event) => {
            // A page could send a click of its own to our buttons; only the user's counts.
            if (event.isTrusted) onAction(action, invoice);
          }}
        >
          {compact ? (
            <ActionIcon lines={ACTIONS[action].icon} />
          ) : (
            words.t(`page_action_${actionWord(action)}`)
          )}
        </button>
      ))}
      {children}
    </div>
  );
}
