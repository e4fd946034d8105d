/** The largest debtors, and how each client pays as far as it was seen. */
import type { ClientAgeing } from '../../utils/core/ageing';
import { formatDay } from '../../utils/core/day';
import { formatMoney } from '../../utils/core/money';
import type { DayRange, PaidBetween, Payer } from '../../utils/core/payers';
import type { CurrencyReport } from '../../utils/core/report';
import { HostText } from '../shared/HostText';
import { useWords, type Words } from '../shared/words';
import { countColumn, textColumn } from './columns';
import { SortableTable, type Column } from './SortableTable';

/** So many of the largest are named. */
const LARGEST = 5;

export function LargestClients({ part }: { readonly part: CurrencyReport }) {
  const { t, locale } = useWords();
  const { clients, total, currency } = part.ageing;
  const largest = [...clients].filter(isDebtor).sort((a, b) => b.total.minor - a.total.minor);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  if (largest.length === 0 || total.minor <= 0) return null;
  return (
    <div class="card" data-largest={currency}>
      <h3>{t('report_largestClients', currency)}</h3>
      <ol class="largest">
        {largest.slice(0, LARGEST).map(({ client, total: sum }) => (
          <li key={client}>
            <span class="who">
              <HostText text={client} />
            </span>
            <span class="sum">
              {formatMoney(sum, locale)} · {percent.format(sum.minor / total.minor)}
            </span>
            <span
              class="measure"
              aria-hidden="true"
              style={{ width: `${(100 * sum.minor) / largest[0]!.total.minor}%` }}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}

const isDebtor = ({ total }: ClientAgeing): boolean => total.minor > 0;

export function PayersTable({ payers }: { readonly payers: readonly Payer[] }) {
  const words = useWords();
  const { t } = words;
  if (payers.length === 0) return <p class="nothing">{t('report_noPayers')}</p>;
  const range = (key: string, head: string, days: (payer: Payer) => DayRange | null): Column<Payer> => ({
    ...{ key, head, isNumber: true, value: (payer) => days(payer)?.most ?? null },
    cell: (payer) => rangeText(days(payer), words),
  });
  const columns: Column<Payer>[] = [
    textColumn('client', t('pack_col_client'), ({ client }) => client),
    range('fromDue', t('report_fromDue'), ({ fromDue }) => fromDue),
    range('fromIssue', t('report_fromIssue'), ({ fromIssue }) => fromIssue),
    countColumn('seen', t('report_paymentsSeen'), ({ invoices }) => invoices.length),
    {
      ...{ key: 'last', head: t('report_lastSeen'), value: ({ invoices }) => invoices[0]!.paid.to },
      cell: ({ invoices }) => <LastPayments invoices={invoices} />,
    },
  ];
  return (
    <div class="card" data-payers>
      <SortableTable
        name="payers"
        caption={t('report_payers')}
        columns={columns}
        rows={payers}
        first={{ key: 'fromDue', descending: true }}
      />
    </div>
  );
}

/** So many payments of a client are told one by one. */
const TOLD = 3;

function LastPayments({ invoices }: Pick<Payer, 'invoices'>) {
  const words = useWords();
  return (
    <ul class="names">
      {invoices.slice(0, TOLD).map((invoice) => (
        <li key={invoice.number}>
          <HostText text={invoice.number} /> {paidText(invoice.paid, words)}
        </li>
      ))}
    </ul>
  );
}

function paidText({ from, to }: PaidBetween, { t, locale }: Words): string {
  const day = (value: string) => formatDay(value, locale, 'medium');
  return from === to ? t('report_paidOn', day(to)) : t('report_paidBetween', day(from), day(to));
}

/** "12 jours", "12 à 18 jours"; of none "–". */
function rangeText(range: DayRange | null, { t, locale }: Words): string {
  if (range === null) return '–';
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const [least, most] = [number.format(range.least), number.format(range.most)];
  return least === most ? t('report_dsoDays', most) : t('report_dayRange', least, most);
}
