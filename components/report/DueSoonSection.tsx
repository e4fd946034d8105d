/** What falls due in the days to come, in one currency: drawn day by day, and each day with its invoices. */
import type { Day } from '../../utils/core/day';
import { formatDay } from '../../utils/core/day';
import { SOON, type DueDay } from '../../utils/core/due-soon';
import { formatMoney, sumByCurrency } from '../../utils/core/money';
import type { OwedInvoice } from '../../utils/core/pack-open';
import { HostText } from '../shared/HostText';
import { useWords } from '../shared/words';

interface Props {
  readonly currency: string;
  readonly days: readonly DueDay<OwedInvoice>[];
  readonly asOf: Day;
}

export function DueSoonSection({ currency, days, asOf }: Props) {
  const { t, n, locale } = useWords();
  const [sum] = sumByCurrency(days.map((day) => day.sum));
  if (sum === undefined)
    return (
      <p class="nothing">
        {t('report_nothingSoon', SOON)} ({currency})
      </p>
    );
  const most = Math.max(...days.map((day) => day.sum.minor), 1);
  return (
    <div class="card due-soon" data-due-soon={currency}>
      <table class="report-table">
        <caption class="sr-only">
          {t('report_dueSoon', SOON)} ({currency})
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('pack_col_dueDate')}</th>
            <th scope="col" class="is-number">
              {t('pack_col_amount')}
            </th>
            <th scope="col">{t('pack_col_count')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.day} data-day={day.day}>
              <th scope="row" class="day">
                {day.day === asOf ? t('report_today') : formatDay(day.day, locale, 'medium')}
              </th>
              <td class="is-number">
                {formatMoney(day.sum, locale)}
                <span
                  class="measure"
                  aria-hidden="true"
                  style={{ width: `${Math.max(0, (100 * day.sum.minor) / most)}%` }}
                />
              </td>
              <td>
                <Names invoices={day.invoices} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr class="sum">
            <th scope="row">{t('pack_sum')}</th>
            <td class="is-number">{formatMoney(sum, locale)}</td>
            <td>
              {n(
                'popup_invoices',
                days.reduce((count, { invoices }) => count + invoices.length, 0),
              )}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** So many invoices of a day are named. */
const NAMED = 4;

function Names({ invoices }: { readonly invoices: readonly OwedInvoice[] }) {
  const { n } = useWords();
  const rest = invoices.length - NAMED;
  return (
    <ul class="names">
      {invoices.slice(0, NAMED).map(({ number, client }) => (
        <li key={`${number} ${client}`}>
          <HostText text={client} /> <HostText text={number} />
        </li>
      ))}
      {rest > 0 && <li>{n('popup_others', rest)}</li>}
    </ul>
  );
}
