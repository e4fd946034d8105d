/** What is owed by how long it has been due: a bar for each currency, its figures, the longest overdue and the largest. */
import { ageing, BUCKETS, extremes } from '../../utils/core/ageing';
import type { AgedInvoice, Bucket, CurrencyAgeing } from '../../utils/core/ageing';
import type { Day } from '../../utils/core/day';
import type { Invoice } from '../../utils/core/invoice';
import { formatMoney, toDecimal } from '../../utils/core/money';
import { openInvoices } from '../../utils/core/open-invoices';
import { AgeingBar } from '../shared/AgeingBar';
import { HostText } from '../shared/HostText';
import { useWords } from '../shared/words';
import { byCurrency } from './currency-order';

/** How the stable hooks call them. */
const HOOKS: Readonly<Record<Bucket, string>> = {
  notDue: '0',
  d1to30: '1-30',
  d31to60: '31-60',
  d61to90: '61-90',
  over90: '90+',
};

interface Props {
  readonly invoices: readonly Invoice[];
  readonly today: Day;
}

export function Ageing({ invoices, today }: Props) {
  const { t } = useWords();
  const parts = ageing(openInvoices(invoices), today);
  if (parts.length === 0) return null;
  const order = byCurrency(invoices);
  const leading = order(parts.map(({ total }) => total)).map(({ currency }) =>
    parts.find((part) => part.currency === currency)!,
  );
  return (
    <section class="ageing" data-ageing aria-labelledby="ageing-title">
      <h2 id="ageing-title">{t('report_ageing')}</h2>
      {leading.map((part) => (
        <AgeingBar key={part.currency} buckets={part.buckets} />
      ))}
      <table>
        <caption class="sr-only">{t('report_ageing')}</caption>
        <tbody>
          {BUCKETS.map((bucket) => (
            <Line key={bucket} bucket={bucket} parts={leading} />
          ))}
        </tbody>
      </table>
      <Extremes parts={leading} />
    </section>
  );
}

function Line({ bucket, parts }: { readonly bucket: Bucket; readonly parts: readonly CurrencyAgeing[] }) {
  const { t, locale } = useWords();
  const none = parts.every(({ buckets }) => buckets[bucket].minor === 0);
  return (
    <tr data-bucket={HOOKS[bucket]} class={none ? 'is-none' : undefined}>
      <th scope="row" class={`age-key age-${bucket}`}>
        {t(`pack_col_${bucket}`)}
      </th>
      <td>
        {parts.map(({ currency, buckets }, index) => (
          <data
            key={currency}
            value={toDecimal(buckets[bucket])}
            data-currency={currency}
            // One nought is enough where there are several currencies, and none where there is anything.
            hidden={buckets[bucket].minor === 0 && !(none && index === 0)}
          >
            {formatMoney(buckets[bucket], locale)}
          </data>
        ))}
      </td>
    </tr>
  );
}

/** Days can be compared across currencies, amounts cannot: the largest is that of the leading currency. */
function Extremes({ parts }: { readonly parts: readonly CurrencyAgeing[] }) {
  const { t } = useWords();
  const all = parts.flatMap(({ clients }) => clients.flatMap(({ invoices }) => invoices));
  const { longest } = extremes(all);
  const { largest } = extremes(all.filter(({ owed }) => owed.currency === parts[0]?.currency));
  if (largest === null && longest === null) return null;
  return (
    <dl class="extremes">
      {longest !== null && longest !== largest && <Extreme name={t('report_longest')} invoice={longest} />}
      {largest !== null && (
        <Extreme name={t(longest === largest ? 'report_both' : 'report_largest')} invoice={largest} />
      )}
    </dl>
  );
}

function Extreme({ name, invoice }: { readonly name: string; readonly invoice: AgedInvoice }) {
  const { n, t, locale } = useWords();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <HostText text={invoice.client} class="who" /> <HostText text={invoice.number} /> ·{' '}
        <span class="sum">{formatMoney(invoice.owed, locale)}</span> ·{' '}
        {invoice.age > 0 ? n('page_daysLate', invoice.age) : t('pack_col_notDue')}
      </dd>
    </div>
  );
}
