/** The clients who owe the most of what is late, each one click from a reminder. */
import type { ComponentChildren } from 'preact';
import type { Day } from '../../utils/core/day';
import { gravest, journalHold, ownHold } from '../../utils/core/hold';
import type { Invoice } from '../../utils/core/invoice';
import { invoiceFacts } from '../../utils/core/invoice-facts';
import type { Journal } from '../../utils/core/journal';
import { standingOf } from '../../utils/core/journal-standing';
import { lateClients, type LateClient } from '../../utils/core/late-clients';
import type { Ledger } from '../../utils/core/ledger';
import { formatMoney, toDecimal } from '../../utils/core/money';
import { lateInvoices } from '../../utils/core/totals';
import type { PageWish } from '../../utils/protocol';
import { HostText } from '../shared/HostText';
import { useWords } from '../shared/words';

/** So many are shown; the panel has all of them. */
const MOST = 5;

/** Who is late and may be reminded, the largest sum first; `invoices` are those of the ledger as they stand now. */
export function clientsToChase(
  invoices: readonly Invoice[],
  journal: Journal,
  ledger: Ledger,
  today: Day,
): LateClient[] {
  const facts = invoiceFacts(journal, ledger);
  const listed = lateInvoices(invoices, today).map((late) => ({
    ...late,
    hold: gravest(ownHold(late.invoice), journalHold(standingOf(facts.of(late.invoice), today), today)),
  }));
  try {
    return lateClients(listed, { sort: 'largest' }).filter(({ isOnHold }) => !isOnHold);
  } catch (error) {
    // A sum too large to be exact: the figures say so.
    if (error instanceof RangeError) return [];
    throw error;
  }
}

interface Props {
  readonly clients: readonly LateClient[];
  /** Not every invoice was read: another client may owe more. */
  readonly isLeast: boolean;
  readonly onRemind: (wish: PageWish) => void;
  /** What can be done about all of them. */
  readonly children: ComponentChildren;
}

export function Debtors({ clients, isLeast, onRemind, children }: Props) {
  const { t, n, locale } = useWords();
  return (
    <section class="debtors" aria-labelledby="debtors-title">
      <h2 id="debtors-title">{t(isLeast ? 'popup_debtorsRead' : 'popup_debtors')}</h2>
      <ul role="list">
        {clients.slice(0, MOST).map(({ client, invoices, sums, days }) => (
          <li key={client} data-client={client}>
            <HostText text={client} class="who" />
            <span class="sum">
              {sums.map((sum) => (
                <data key={sum.currency} value={toDecimal(sum)} data-currency={sum.currency}>
                  {formatMoney(sum, locale)}
                </data>
              ))}
            </span>
            <span class="aside">{n('page_daysLate', days)}</span>
            <button
              type="button"
              class="read-all"
              data-action="remind"
              aria-label={t('popup_remind', client)}
              onClick={({ isTrusted }) =>
                isTrusted &&
                onRemind({
                  type: 'remind',
                  invoice: invoices[0]!.invoice,
                  kind: invoices.length > 1 ? 'statement' : null,
                })
              }
            >
              {t('page_action_remind')}
            </button>
          </li>
        ))}
      </ul>
      {clients.length > MOST && <p class="aside">{n('popup_moreDebtors', clients.length - MOST)}</p>}
      {children}
    </section>
  );
}
