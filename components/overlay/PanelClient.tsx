/** One client in the panel: his name, what he owes, since when, one letter for all of it, and his invoices. */
import type { ComponentChildren } from 'preact';
import type { Invoice } from '../../utils/core/invoice';
import type { LateClient } from '../../utils/core/late-clients';
import { formatMoney, toDecimal } from '../../utils/core/money';
import { useWords } from '../shared/words';

interface PanelClientProps {
  readonly client: LateClient;
  /** Asks for one letter about all that is late of him, opened from the oldest. */
  readonly onRemindClient: (oldest: Invoice) => void;
  readonly children: ComponentChildren;
}

export function PanelClient({
  client: { client, sums, days, invoices, isOnHold },
  ...more
}: PanelClientProps) {
  const words = useWords();
  const late = invoices.filter((one) => one.days > 0);
  return (
    <li class={isOnHold ? 'client-group calm' : 'client-group'} data-client={client}>
      <div class="client-head">
        <h3 class="client" dir="auto">
          {client}
        </h3>
        <p class="much">
          {sums.map((sum) => (
            <data key={sum.currency} class="amount" value={toDecimal(sum)} data-currency={sum.currency}>
              {formatMoney(sum, words.locale)}
            </data>
          ))}
        </p>
        {late.length > 1 && (
          <p class="standing">
            {words.n('page_lateCount', late.length)}
            {' · '}
            {words.n('page_oldest', days)}
          </p>
        )}
        {late.length > 1 && (
          <button
            type="button"
            data-action="remind-client"
            aria-label={words.t('page_remindClient_label', client)}
            onClick={(event) => event.isTrusted && more.onRemindClient(late[0]!.invoice)}
          >
            {words.t('page_remindClient')}
          </button>
        )}
      </div>
      <ul role="list">{more.children}</ul>
    </li>
  );
}
