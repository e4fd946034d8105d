/** The two figures: late, large, then unpaid with its next due date. */
import type { ComponentChildren } from 'preact';
import { daysBetween, formatDay, type Day } from '../../utils/core/day';
import type { Invoice } from '../../utils/core/invoice';
import { formatMoney, toDecimal, type Money } from '../../utils/core/money';
import type { HostTotals } from '../../utils/core/snapshot';
import { isPartial, lateInvoices, type Summary, type Total } from '../../utils/core/totals';
import { sayDay } from '../../utils/words/when';
import { Icon, type IconName } from '../shared/Icon';
import { useWords } from '../shared/words';
import { byCurrency } from './currency-order';

interface Props {
  readonly summary: Summary;
  readonly invoices: readonly Invoice[];
  /** The totals that the host prints today; they lead while not every invoice was read. */
  readonly host: HostTotals | null;
  readonly today: Day;
}

export function Figures({ summary, invoices, host, today }: Props) {
  const { t, n, locale } = useWords();
  const { late, unpaid, nextDue, coverage } = summary;
  const isLeast = isPartial(coverage);
  const wholly = !isLeast && summary.unreadable === 0;
  const hosts = (name: 'late' | 'unpaid') => order((isLeast && host?.[name]) || []);
  const order = byCurrency(invoices);
  const longest = lateInvoices(invoices, today)[0]?.days ?? 0;
  return (
    <div class="figures">
      <p class="sr-only">{t('popup_asOf', formatDay(today, locale, 'long'))}</p>
      <Figure
        name="late"
        icon={late.count === 0 ? 'check' : 'late'}
        total={late}
        sums={order(late.sums)}
        hostSums={hosts('late')}
        isLeast={isLeast}
        calm={wholly}
      >
        {n('popup_lateInvoices', late.count)}
        {longest > 0 && ` · ${n('popup_longest', longest)}`}
      </Figure>
      <Figure
        name="unpaid"
        icon="due"
        total={unpaid}
        sums={order(unpaid.sums)}
        hostSums={hosts('unpaid')}
        isLeast={isLeast}
        calm={wholly}
      >
        {n('popup_unpaidInvoices', unpaid.count)}
      </Figure>
      {nextDue && (
        <NextDue
          day={nextDue.day}
          count={nextDue.total.count}
          sums={order(nextDue.total.sums)}
          today={today}
        />
      )}
    </div>
  );
}

interface FigureProps {
  readonly name: 'late' | 'unpaid';
  readonly icon: IconName;
  readonly total: Total;
  /** The sums of `total` in the order to show them. */
  readonly sums: readonly Money[];
  /** What the host says it is, where that leads. */
  readonly hostSums: readonly Money[];
  /** There may be more than these sums. */
  readonly isLeast: boolean;
  /** True when nothing is missing, so that "none" may be good news. */
  readonly calm: boolean;
  /** The words that follow the number of invoices. */
  readonly children: ComponentChildren;
}

function Figure({ name, icon, total, sums, hostSums, isLeast, calm, children }: FigureProps) {
  const { t } = useWords();
  const none = total.count === 0;
  const isLed = hostSums.length > 0;
  return (
    <section
      class={`figure figure-${name}${none && !isLed ? ' is-none' : ''}${none && calm ? ' is-calm' : ''}`}
    >
      <h2 class="figure-title">
        <Icon name={icon} />
        {t(`popup_${name}`)}
      </h2>
      {isLed && (
        <p class="amounts" data-host-total={name}>
          <Amounts sums={hostSums} />
          <span class="aside">{t('popup_hostTotal')}</span>
        </p>
      )}
      <p
        class={isLed ? 'amounts is-led' : 'amounts'}
        data-total={name}
        data-partial={isLeast ? '' : undefined}
      >
        {isLeast && <span class="least">{t('popup_atLeast')}</span>}
        <Amounts sums={sums} />
        {sums.length === 0 && <span>{isLeast ? '0' : t(none ? 'popup_none' : 'popup_noAmount')}</span>}
      </p>
      <p class="count">
        <span data-count={name}>{total.count}</span> {children}
      </p>
    </section>
  );
}

function Amounts({ sums }: { readonly sums: readonly Money[] }) {
  const { locale } = useWords();
  return (
    <>
      {sums.map((money) => {
        const text = formatMoney(money, locale);
        return (
          <data
            key={money.currency}
            style={{ '--characters': text.length }}
            value={toDecimal(money)}
            data-currency={money.currency}
          >
            {text}
          </data>
        );
      })}
    </>
  );
}

interface NextDueProps {
  readonly day: Day;
  readonly count: number;
  readonly sums: readonly Money[];
  readonly today: Day;
}

function NextDue({ day, count, sums, today }: NextDueProps) {
  const { t, n, locale } = useWords();
  const soon = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(
    daysBetween(today, day),
    'day',
  );
  return (
    <p class="next-due">
      {t(
        'popup_nextDue',
        sayDay(locale, day, today),
        sums.map((money) => formatMoney(money, locale)).join(' + '),
      )}
      <span class="aside">
        {soon}
        {count > 1 && ` · ${n('popup_invoices', count)}`}
      </span>
    </p>
  );
}
