/** A chase through the late invoices: after each reminder that was really sent, the next one is offered. */
import type { NoticeText } from '../../components/overlay/Overlay';
import type { Invoice } from '../../utils/core/invoice';
import { invoiceKey } from '../../utils/core/journal';
import type { LateInvoice } from '../../utils/core/totals';
import { findRow, refOf } from '../../utils/page/find-row';
import type { Stage } from './stage';

export interface ChaseParts {
  readonly late: () => readonly LateInvoice[];
  readonly notice: (notice: NoticeText | null) => void;
  readonly remind: (invoice: Invoice) => void;
}

export interface Chase {
  /** A reminder about this invoice was sent, or another message that asks for payment. */
  sent(invoice: Invoice): void;
}

export function conductChase(stage: Stage, { late, notice, remind }: ChaseParts): Chase {
  const done = new Set<string>();

  /** Those of this page that nothing asks to leave alone today. */
  function waiting(): Invoice[] {
    return late()
      .map(({ invoice }) => invoice)
      .filter((invoice) => !done.has(invoiceKey(invoice)) && !stage.standing(invoice)?.resting)
      .filter((invoice) => findRow(stage.engine()?.lists ?? [], refOf(invoice)).kind === 'row');
  }

  return {
    sent(invoice) {
      done.add(invoiceKey(invoice));
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
