/** The aged receivables in one currency: the figures, the bar, and the tables by client and by invoice. */
import { BUCKETS, type AgedInvoice, type ClientAgeing } from '../../utils/core/ageing';
import { formatMoney, sumByCurrency } from '../../utils/core/money';
import type { OwedInvoice } from '../../utils/core/pack-open';
import type { CurrencyReport } from '../../utils/core/report';
import { AgeingBar } from '../shared/AgeingBar';
import { HostText } from '../shared/HostText';
import { useWords } from '../shared/words';
import { amountText, countColumn, dayColumn, moneyColumn, textColumn } from './columns';
import { SortableTable, type Column } from './SortableTable';

type AgedOwed = AgedInvoice & OwedInvoice;

export function AgeingSection({ part }: { readonly part: CurrencyReport }) {
  const words = useWords();
  const { t, locale } = words;
  const { ageing, currency } = part;
  // `ageing` copies what it is given: the invoices are still there.
  const invoices = ageing.clients.flatMap((client) => client.invoices as readonly AgedOwed[]);
  const byClient: Column<ClientAgeing>[] = [
    textColumn('client', t('pack_col_client'), ({ client }) => client, t('pack_sum')),
    countColumn('count', t('pack_col_count'), (client) => client.invoices.length, invoices.length),
    ...BUCKETS.map((bucket) =>
      moneyColumn<ClientAgeing>(
        bucket,
        t(`pack_col_${bucket}`),
        ({ buckets }) => buckets[bucket],
        words,
        ageing.buckets[bucket],
      ),
    ),
    moneyColumn('total', t('pack_col_total'), ({ total }) => total, words, ageing.total),
  ];
  const byInvoice: Column<AgedOwed>[] = [
    textColumn('number', t('pack_col_number'), ({ number }) => number, t('pack_sum')),
    textColumn('client', t('pack_col_client'), ({ client }) => client),
    dayColumn('issueDate', t('pack_col_issueDate'), ({ invoice }) => invoice.issueDate, words),
    dayColumn('dueDate', t('pack_col_dueDate'), ({ dueDate }) => dueDate, words),
    {
      ...{ key: 'days', head: t('pack_col_days'), isNumber: true, value: ({ age }) => age },
      cell: ({ age }) => (age > 0 ? age : '–'),
    },
    {
      ...{ key: 'bucket', head: t('pack_col_bucket'), value: ({ age }) => age },
      cell: ({ bucket }) => <span class={`age-key age-${bucket}`}>{t(`pack_col_${bucket}`)}</span>,
    },
    moneyColumn('owed', t('pack_col_amount'), ({ owed }) => owed, words, ageing.total),
  ];
  return (
    <div class="card currency" data-currency={currency}>
      <Figures part={part} />
      <AgeingBar buckets={ageing.buckets} />
      <dl class="buckets">
        {BUCKETS.map((bucket) => (
          <div key={bucket} data-bucket={bucket}>
            <dt class={`age-key age-${bucket}`}>{t(`pack_col_${bucket}`)}</dt>
            <dd>{amountText(ageing.buckets[bucket], locale)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('report_byClient')}</h3>
      <SortableTable
        name={`clients-${currency}`}
        caption={`${t('report_byClient')} (${currency})`}
        columns={byClient}
        rows={ageing.clients}
        first={{ key: 'total', descending: true }}
      />
      <h3>{t('report_byInvoice')}</h3>
      <SortableTable
        name={`invoices-${currency}`}
        caption={`${t('report_byInvoice')} (${currency})`}
        columns={byInvoice}
        rows={invoices}
        first={{ key: 'days', descending: true }}
      />
    </div>
  );
}

function Figures({ part: { ageing, longest, largest, dso, currency } }: { readonly part: CurrencyReport }) {
  const { t, n, locale } = useWords();
  const late = BUCKETS.filter((bucket) => bucket !== 'notDue').map((bucket) => ageing.buckets[bucket]);
  const [lateSum] = sumByCurrency([{ minor: 0, currency }, ...late]);
  const days = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return (
    <dl class="key-figures">
      <div data-figure="total">
        <dt>{t('pack_col_total')}</dt>
        <dd>{formatMoney(ageing.total, locale)}</dd>
      </div>
      <div data-figure="late">
        <dt>{t('report_ofWhichLate')}</dt>
        <dd>{formatMoney(lateSum!, locale)}</dd>
      </div>
      <div data-figure="dso">
        <dt>
          <abbr title={t('report_dsoHow')}>{t('report_dso')}</abbr>
        </dt>
        {typeof dso === 'number' ? (
          <dd>{t('report_dsoDays', days.format(dso))}</dd>
        ) : (
          <dd class="no-figure">{t(`report_noDso_${dso}`)}</dd>
        )}
      </div>
      {longest !== null && (
        <div data-figure="longest">
          <dt>{t('report_longest')}</dt>
          <dd>
            {n('page_daysLate', longest.age)}
            <Whose invoice={longest} />
          </dd>
        </div>
      )}
      {largest !== null && (
        <div data-figure="largest">
          <dt>{t('report_largest')}</dt>
          <dd>
            {formatMoney(largest.owed, locale)}
            <Whose invoice={largest} />
          </dd>
        </div>
      )}
    </dl>
  );
}

const Whose = ({ invoice }: { readonly invoice: AgedInvoice }) => (
  <span class="whose">
    <HostText text={invoice.client} /> <HostText text={invoice.number} />
  </span>
);
