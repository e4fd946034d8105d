/** After each reminder that was really sent, offers the next late invoice. */
import type { NoticeText } from '../../../components/overlay/Overlay';
import { ownHold } from '../../../utils/core/hold';
import type { Invoice } from '../../../utils/core/invoice';
import { invoiceKey, keptFor } from '../../../utils/core/invoice-name';
import type { LateInvoice } from '../../../utils/core/totals';
import { findRow, refOf } from '../../../utils/page/find-row';
import type { SessionContext } from '../tab';

export interface NextReminderParts {
  readonly late: () => readonly LateInvoice[];
  readonly notice: (notice: NoticeText | null) => void;
  readonly remind: (invoice: Invoice) => void;
}

export interface NextReminder {
  /** A reminder about this invoice was sent, or another message that asks for payment. */
  sent(invoice: Invoice): void;
  /** The page changed: it may show the invoice that is next. */
  refresh(): void;
}

export function offerNextReminder(
  tab: SessionContext,
  { late, notice, remind }: NextReminderParts,
): NextReminder {
  const { words } = tab;
  const done = new Set<string>();
  /** All of this page are done, others are not: the next is offered once the user shows one. */
  let isPaused = false;

  /** How many there are that nothing asks to leave alone today, and the first of them that this page shows. */
  function waiting(): { readonly count: number; readonly next: Invoice | undefined } {
    const all = late()
      .map(({ invoice }) => invoice)
      .filter(
        (invoice) =>
          !done.has(invoiceKey(invoice)) &&
          ownHold(invoice) === null &&
          !keptFor(tab.known()?.resting ?? {}, invoice),
      );
    const lists = tab.engine().lists;
    return { count: all.length, next: all.find((invoice) => findRow(lists, refOf(invoice)).kind === 'row') };
  }

  function leave(): void {
    isPaused = false;
    notice(null);
  }

  function offer(said: 'page_sent' | 'page_left'): void {
    const { count, next } = waiting();
    isPaused = count > 0 && !next;
    if (count === 0) return notice({ role: 'status', text: words.t('page_sentLast') });
    const stop = { label: words.t('page_stopChase'), act: leave };
    notice({
      role: 'status',
      text: words.n(next ? said : 'page_sentHere', count),
      choices: next
        ? [{ label: words.t('page_next', `${next.number} · ${next.client}`), act: () => remind(next) }, stop]
        : [stop],
      onClose: leave,
    });
  }

  return {
    sent(invoice) {
      done.add(invoiceKey(invoice));
      offer('page_sent');
    },
    refresh() {
      if (isPaused && waiting().next) offer('page_left');
    },
  };
}
