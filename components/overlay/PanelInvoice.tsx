/** One invoice in the panel: how late, how much, how it stands, and what can be done about it. */
import type { ComponentChildren } from 'preact';
import type { ActionName } from '../../utils/core/actions';
import { eInvoiceHold } from '../../utils/core/hold';
import type { RowRef } from '../../utils/core/invoice';
import { isSameInvoice } from '../../utils/core/invoice-name';
import type { ListedLate } from '../../utils/core/late-clients';
import { formatMoney } from '../../utils/core/money';
import { owed } from '../../utils/core/owed';
import { useWords } from '../shared/words';
import { ActionIcon, Actions } from './Actions';
import type { Reach } from './Panel';

const FOLLOW_UP_ICON = 'M3 13l.6-2.8L10.8 3a1.4 1.4 0 0 1 2 2L5.8 12.4zM9.4 4.4l2 2';

interface PanelInvoiceProps {
  readonly listed: ListedLate;
  readonly isElsewhere: boolean;
  readonly reach: Reach | null;
  /** What the journal says of it, in words. */
  readonly standing: string | undefined;
  readonly isFollowed: boolean;
  readonly onFollow: (opener: HTMLElement, isTrusted: boolean) => void;
  readonly onAction: (action: ActionName, ref: RowRef) => void;
  /** Its form, where it is open. */
  readonly children?: ComponentChildren;
}

export function Reached({ reach }: { readonly reach: Reach }) {
  return (
    <p class="reach" role={reach.isUnderWay ? 'status' : 'alert'}>
      {reach.text}
    </p>
  );
}

export function PanelInvoice(props: PanelInvoiceProps) {
  const words = useWords();
  const { listed, isElsewhere, reach, isFollowed, onFollow, onAction, children } = props;
  const { invoice, days, hold } = listed;
  const eInvoice = eInvoiceHold(invoice);
  const standing = [eInvoice && words.t(`page_hold_${eInvoice}`), props.standing].filter(Boolean).join(' · ');
  const sum = owed(invoice);
  return (
    <li
      data-invoice={invoice.number}
      data-elsewhere={isElsewhere ? '' : undefined}
      class={hold ? 'calm' : undefined}
    >
      <div class="who">
        <bdi class="number">{invoice.number}</bdi>
      </div>
      <div class="much">
        <span class="amount">{sum ? formatMoney(sum, words.locale) : ''}</span>
        <span class={days > 0 ? 'days' : 'days soon'}>
          {days > 0
            ? words.n('page_daysLate', days)
            : days < 0
              ? words.n('page_dueIn', -days)
              : words.t('page_dueToday')}
        </span>
      </div>
      {standing && <p class="standing">{standing}</p>}
      {isElsewhere && <p class="standing">{words.t('page_elsewhere')}</p>}
      {reach && isSameInvoice(reach.ref, invoice) && <Reached reach={reach} />}
      <Actions state={days > 0 ? 'late' : 'unpaid'} invoice={invoice} onAction={onAction}>
        <button
          type="button"
          class="icon"
          data-action="follow-up"
          aria-expanded={isFollowed}
          aria-label={words.t('page_follow_label', invoice.number)}
          title={words.t('page_follow')}
          onClick={(event) => onFollow(event.currentTarget, event.isTrusted)}
        >
          <ActionIcon lines={FOLLOW_UP_ICON} />
        </button>
      </Actions>
      {children}
    </li>
  );
}
