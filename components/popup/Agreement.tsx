/** Whether the totals Qonto prints above its list say the same as ours. */
import { dayOf, formatDay, type Day } from '../../utils/core/day';
import type { Ledger } from '../../utils/core/ledger';
import { formatMoney, type Money } from '../../utils/core/money';
import type { Summary } from '../../utils/core/totals';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';

interface Props {
  readonly summary: Summary;
  readonly host: Ledger['hostTotals'];
  readonly today: Day;
}

const NAMES = ['late', 'unpaid'] as const;

export function Agreement({ summary, host, today }: Props) {
  const { t, locale } = useWords();
  const { agreement } = summary;
  const compared = NAMES.filter((name) => agreement[name] !== null);
  if (host === null || compared.length === 0) return null;

  const print = (sums: readonly Money[]) => sums.map((money) => formatMoney(money, locale)).join(' + ');

  const differing = compared.filter((name) => agreement[name] === 'differs');
  const day = dayOf(new Date(host.readAt));
  if (differing.length > 0) {
    // Totals printed on another day cannot be held against today's: what was unpaid then may be late now.
    const intro = day === today ? t('popup_differs') : t('popup_hostThen', formatDay(day, locale, 'medium'));
    return (
      <div
        class={day === today ? 'agreement is-differing' : 'agreement'}
        data-agreement={day === today ? 'differs' : 'older'}
      >
        <Icon name="differs" />
        <div>
          <p>{intro}</p>
          <dl>
            {differing.map((name) => (
              <div key={name}>
                <dt>{t(`popup_${name}`)}</dt>
                <dd>{print(host[name] ?? [])}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    );
  }
  const vouched = new Set(compared.flatMap((name) => (host[name] ?? []).map((money) => money.currency)));
  const all = NAMES.every((name) => summary[name].sums.every((money) => vouched.has(money.currency)));
  const [only] = compared;
  return (
    <p class="agreement is-agreeing" data-agreement="agrees">
      <Icon name="check" />
      <span>
        {compared.length === 1 && only ? t('popup_agreesOne', t(`popup_${only}`)) : t('popup_agrees')}
        {!all && ` (${[...vouched].join(', ')})`}
      </span>
    </p>
  );
}
