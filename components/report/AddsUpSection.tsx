/** An amount was received: which open invoices of one client it may be for. */
import { useId, useMemo, useState } from 'preact/hooks';
import { addsUp, type Additions, type Addend } from '../../utils/core/adds-up';
import { formatDay } from '../../utils/core/day';
import { LIMITS } from '../../utils/core/limits';
import { formatMoney, type Money } from '../../utils/core/money';
import type { OwedInvoice } from '../../utils/core/pack-open';
import type { CurrencyReport } from '../../utils/core/report';
import { shownText } from '../../utils/core/shown-text';
import { typedPayment } from '../../utils/core/typed-money';
import { Select } from '../form/Select';
import { HostText } from '../shared/HostText';
import { useWords } from '../shared/words';

interface Part extends Addend {
  readonly open: OwedInvoice;
}

interface Asked {
  readonly amount: Money;
  readonly result: Additions<Part>;
}

export function AddsUpSection({ currencies }: { readonly currencies: readonly CurrencyReport[] }) {
  const { t, locale } = useWords();
  const ids = { client: useId(), amount: useId(), tolerance: useId() };
  const clients = useMemo(() => clientsOf(currencies), [currencies]);
  const [chosen, setChosen] = useState('0');
  const [typed, setTyped] = useState({ amount: '', tolerance: '' });
  const [asked, setAsked] = useState<Asked | 'amount' | null>(null);
  const client = clients[Number(chosen)] ?? clients[0];
  if (client === undefined) return null;
  const search = () => {
    const amount = typedPayment(typed.amount, locale, client.currency);
    const tolerance =
      typed.tolerance.trim() === '' ? null : typedPayment(typed.tolerance, locale, client.currency);
    if (amount?.currency !== client.currency) return setAsked('amount');
    setAsked({ amount, result: addsUp(client.parts, amount.minor, tolerance?.minor ?? 0) });
  };
  const change = (changes: Partial<typeof typed>) => {
    setTyped({ ...typed, ...changes });
    setAsked(null);
  };
  return (
    <div class="card" data-adds-up>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <div class="field">
          <label for={ids.client}>{t('pack_col_client')}</label>
          <Select
            id={ids.client}
            value={chosen}
            choices={clients.map(({ name, currency }, index) => ({
              value: String(index),
              text: `${shownText(name)} (${currency})`,
            }))}
            onChoose={(value) => {
              setChosen(value);
              setAsked(null);
            }}
          />
        </div>
        <div class="field">
          <label for={ids.amount}>{t('report_received')}</label>
          <input
            id={ids.amount}
            inputMode="decimal"
            required
            maxLength={LIMITS.amount}
            aria-invalid={asked === 'amount'}
            value={typed.amount}
            onInput={(event) => change({ amount: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={ids.tolerance}>{t('report_tolerance')}</label>
          <input
            id={ids.tolerance}
            inputMode="decimal"
            maxLength={LIMITS.amount}
            value={typed.tolerance}
            onInput={(event) => change({ tolerance: event.currentTarget.value })}
          />
        </div>
        <button type="submit" class="button is-main">
          {t('report_search')}
        </button>
      </form>
      <div role="status">
        {asked === 'amount' && (
          <p class="error">
            {t('report_noAmount', formatMoney({ minor: 125_000, currency: client.currency }, locale))}
          </p>
        )}
        {asked !== null && asked !== 'amount' && <Found {...asked} />}
      </div>
    </div>
  );
}

function Found({ amount, result: { found, cut } }: Asked) {
  const { t, n, locale } = useWords();
  return (
    <>
      {found.length === 0 && <p>{t('report_noSum', formatMoney(amount, locale))}</p>}
      <ol class="additions">
        {found.map(({ items, difference }) => (
          <li key={items.map(({ order }) => order).join()} data-addition={difference}>
            <h4>
              {n('popup_invoices', items.length)} ·{' '}
              {difference === 0
                ? t('report_exact')
                : t('report_difference', formatMoney({ ...amount, minor: difference }, locale))}
            </h4>
            <ul>
              {items.map(({ open, order }) => (
                <li key={order}>
                  <HostText text={open.number} /> · {formatDay(open.dueDate, locale, 'medium')} ·{' '}
                  {formatMoney(open.owed, locale)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {cut && <p class="hint">{t('report_searchCut')}</p>}
    </>
  );
}

/** The clients who owe something, by name, each with the open invoices in the order of their due dates. */
function clientsOf(currencies: readonly CurrencyReport[]) {
  return currencies
    .flatMap(({ currency, ageing }) =>
      ageing.clients.map(({ client, invoices }) => ({
        name: client,
        currency,
        parts: (invoices as readonly (OwedInvoice & (typeof invoices)[number])[]).map(
          (open, index): Part => ({
            ...{ minor: open.owed.minor, open },
            order: `${open.dueDate} ${open.number} ${index}`,
          }),
        ),
      })),
    )
    .sort((a, b) => a.name.localeCompare(b.name));
}
