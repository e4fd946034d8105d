/** Ours against the totals that the host prints: equal, or the gaps with their likely reasons, each with a way to look. */
import { formatDay, type Day } from '../../utils/core/day';
import { formatMoney, toDecimal, type Money } from '../../utils/core/money';
import type { GapReason, Proof as Compared, TotalGap } from '../../utils/core/proof';
import type { Summary } from '../../utils/core/totals';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';

interface Props {
  readonly proof: Compared;
  readonly summary: Summary;
  readonly today: Day;
  readonly onReadAll: () => void;
  readonly onShowQonto: () => void;
}

export function Proof(props: Props) {
  const { proof, today } = props;
  const { t, locale } = useWords();
  if (proof.kind === 'none')
    return (
      <p class="proof" data-proof="none">
        {t('popup_proofNone')}
      </p>
    );
  const day = proof.day !== null && proof.day !== today && (
    <> {t('popup_proofOn', formatDay(proof.day, locale, 'medium'))}</>
  );
  if (proof.kind === 'equal') {
    const [only, other] = proof.compared;
    const words = only && !other ? t('popup_agreesOne', t(`popup_${only}`)) : t('popup_agrees');
    return (
      <p class="proof is-agreeing" data-proof="equal">
        <Icon name="check" />
        <span>
          {words}
          {proof.unprinted.length > 0 && ` (${proof.currencies.join(', ')})`}
          {day && <>.{day}</>}
        </span>
      </p>
    );
  }
  return (
    <div class="proof is-differing" data-proof="differs">
      <Icon name="differs" />
      <div>
        <p>
          {t('popup_differs')}
          {day}
        </p>
        <dl>
          {proof.gaps.map((gap) => (
            <Gap key={`${gap.name} ${gap.gap.currency}`} gap={gap} />
          ))}
        </dl>
        <p class="why">{t('popup_proofWhy')}</p>
        <ul>
          {proof.reasons.map((reason) => (
            <Reason key={reason} reason={reason} {...props} />
          ))}
        </ul>
      </div>
    </div>
  );
}

function Gap({ gap: { name, host, gap } }: { readonly gap: TotalGap }) {
  const { t, locale } = useWords();
  return (
    <div data-gap={name}>
      <dt>{t(`popup_${name}`)}</dt>
      <dd>
        {formatMoney(host, locale)}{' '}
        <span class="aside">
          {t('popup_proofGap')}{' '}
          <data value={toDecimal(gap)} data-currency={gap.currency} data-minor={gap.minor}>
            {signed(gap, locale)}
          </data>
        </span>
      </dd>
    </div>
  );
}

const signed = (gap: Money, locale: string): string => (gap.minor > 0 ? '+' : '') + formatMoney(gap, locale);

/** The way to look at a reason: something done here, or a page of ours. */
type Way = { readonly says: string } & ({ readonly go: () => void } | { readonly page: string });

function Reason({ reason, proof, summary, onReadAll, onShowQonto }: Props & { readonly reason: GapReason }) {
  const { t, locale } = useWords();
  const fills: Partial<Record<GapReason, string | number>> = {
    unreadable: summary.unreadable,
    otherCurrency: proof.unprinted.join(', '),
    partPayment: proof.deducted.map((money) => formatMoney(money, locale)).join(' + '),
  };
  const ways = {
    notRead: { says: 'page_readAll', go: onReadAll },
    unreadable: { says: 'popup_gapLook_unreadable', go: showUnreadable },
    otherCurrency: { says: 'popup_gapLook_otherCurrency', page: '/report.html' },
    partPayment: { says: 'popup_gapLook_partPayment', page: '/journal.html' },
    stale: { says: 'page_readAll', go: onReadAll },
    unknown: { says: 'popup_showQonto', go: onShowQonto },
  } as const satisfies Record<GapReason, Way>;
  const { says, ...way } = ways[reason];
  return (
    <li data-reason={reason}>
      {t(`popup_gap_${reason}`, ...[fills[reason] ?? []].flat())}{' '}
      {'go' in way ? (
        <button type="button" data-look={reason} onClick={way.go}>
          {t(says)}
        </button>
      ) : (
        <a data-look={reason} href={way.page} target="_blank" rel="noreferrer">
          {t(says)}
        </a>
      )}
    </li>
  );
}

/** The rows are named further up. */
function showUnreadable(): void {
  const details = document.querySelector('[data-count="unreadable"]')?.closest('details');
  if (!details) return;
  details.open = true;
  details.scrollIntoView({ block: 'nearest' });
  details.querySelector('summary')?.focus();
}
