/** A chase through the late invoices: after each reminder that was really sent, the next one is offered. */
import type { NoticeText } from '../../components/overlay/Overlay';
import type { Invoice } from '../../utils/core/invoice';
import type { LateInvoice } from '../../utils/core/totals';
import { findRow, refOf } from '../../utils/page/find-row';
import type { Stage } from './stage';

export interface ChaseParts {
  readonly late: () => readonly LateInvoice[];
  readonly notice: (notice: NoticeText | null) => void;
  readonly remind: (invoice: Invoice) => void;
}

export interface Chase {
  /** A message about this invoice was sent. */
  sent(invoice: Invoice): void;
}

export function conductChase(stage: Stage, { late, notice, remind }: ChaseParts): Chase {
  const done = new Set<string>();

  /** Those of this page that nothing asks to leave alone today. */
  function waiting(): Invoice[] {
    return late()
      .map(({ invoice }) => invoice)
      .filter((invoice) => !done.has(keyOf(invoice)) && !isResting(stage, invoice))
      .filter((invoice) => findRow(stage.engine()?.lists ?? [], refOf(invoice)).kind === 'row');
  }

  return {
    sent(invoice) {
      done.add(keyOf(invoice));
      const { words } = stage;
      const left = waiting();
      const [next] = left;
      if (!next) {
        notice({ role: 'status', text: words.t('page_sentLast') });
        return;
      }
      notice({
        role: 'status',
        text: words.n('page_sent', left.length),
        choices: [
          { label: words.t('page_next', `${next.number} · ${next.client}`), act: () => remind(next) },
          { label: words.t('page_stopChase'), act: () => notice(null) },
        ],
      });
    },
  };
}

const keyOf = ({ number, client }: Invoice): string => `${number}\u241f${client}`;

/** Whether the journal gives a reason to leave an invoice alone today. */
function isResting(stage: Stage, invoice: Invoice): boolean {
  const standing = stage.standing(invoice);
  if (!standing) return false;
  const { promise, deadline, disputed, snoozedUntil, creditNote, lastReminder } = standing;
  return (
    (promise !== null && !promise.broken) ||
    deadline?.running === true ||
    disputed !== null ||
    snoozedUntil !== null ||
    creditNote !== null ||
    lastReminder?.daysAgo === 0
  );
}
