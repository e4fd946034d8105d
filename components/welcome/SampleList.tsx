/** A list of invented invoices, marked as the host's would be. */
import { useId } from 'preact/hooks';
import { formatDay, type Day } from '../../utils/core/day';
import type { Invoice } from '../../utils/core/invoice';
import { daysLate, stateOn } from '../../utils/core/lateness';
import { formatMoney } from '../../utils/core/money';
import { HostText } from '../shared/HostText';
import { useWords } from '../shared/words';

interface Props {
  readonly invoices: readonly Invoice[];
  readonly today: Day;
  /** The one whose reminder is being written. */
  readonly chosen: string | null;
  readonly onRemind: (invoice: Invoice) => void;
}

export function SampleList({ invoices, today, chosen, onRemind }: Props) {
  const { t, n, locale } = useWords();
  const caption = useId();
  return (
    <div class="sample-list" role="region" aria-labelledby={caption} tabIndex={0}>
      <table>
        <caption id={caption}>{t('welcome_sampleList')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pack_col_client')}</th>
            <th scope="col">{t('pack_col_dueDate')}</th>
            <th scope="col" class="amount">
              {t('pack_col_amount')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {invoices.map((invoice) => {
            const state = stateOn(invoice, today);
            const late = state === 'late' ? daysLate(invoice, today) : 0;
            return (
              <tr
                key={invoice.number}
                data-relance-invoice={invoice.number}
                data-relance-state={state}
                data-relance-days-late={late || undefined}
              >
                <td>
                  <HostText text={invoice.client} />
                  <span class="hint">{invoice.number}</span>
                </td>
                <td data-relance-words={late ? n('page_daysLate', late) : undefined}>
                  {formatDay(invoice.dueDate!, locale, 'short')}
                </td>
                <td class="amount">{formatMoney(invoice.amount!, locale)}</td>
                <td>
                  {late > 0 ? (
                    <button
                      type="button"
                      class="button"
                      data-action="remind"
                      aria-pressed={chosen === invoice.number}
                      aria-label={t('page_action_remind_label', invoice.number)}
                      onClick={() => onRemind(invoice)}
                    >
                      {t('page_action_remind')}
                    </button>
                  ) : (
                    <span class="hint">{t(`status_${invoice.status}`)}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
