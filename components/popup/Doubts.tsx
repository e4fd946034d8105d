/** What the reader should know before trusting the figures: unreadable rows and contradicting overdue marks. */
import type { ComponentChildren } from 'preact';
import { formatDay } from '../../utils/core/day';
import type { Invoice, UnreadableRow } from '../../utils/core/invoice';
import { HostText } from '../shared/HostText';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';

/** So many are named; the rest is counted. */
const NAMED = 8;

export function Unreadable({ rows }: { readonly rows: readonly UnreadableRow[] }) {
  const { t, n } = useWords();
  if (rows.length === 0) return null;
  return (
    <Doubt
      summary={
        <>
          <span data-count="unreadable">{rows.length}</span> {n('popup_unreadable', rows.length)}
        </>
      }
    >
      {byReason(rows).map(([reason, group]) => (
        <section key={reason}>
          <h3>{t('popup_reasonCount', t(`reason_${reason}`), group.length)}</h3>
          <Names
            items={group.map((row) => (
              <>
                <Who number={row.number} client={row.client} />
                {row.seen && (
                  <span class="seen">
                    {t('popup_seen')} <HostText text={row.seen} />
                  </span>
                )}
              </>
            ))}
          />
        </section>
      ))}
    </Doubt>
  );
}

export function Contradictions({ invoices }: { readonly invoices: readonly Invoice[] }) {
  const { t, n, locale } = useWords();
  if (invoices.length === 0) return null;
  return (
    <Doubt
      summary={
        <>
          {n('popup_contradictions', invoices.length)}
          <span class="numbers">
            {invoices.slice(0, 3).map((invoice) => (
              <HostText key={invoice.number} text={invoice.number} />
            ))}
            {invoices.length > 3 && <span>…</span>}
          </span>
        </>
      }
    >
      <p>{t('popup_contradictionsWhy')}</p>
      <Names
        items={invoices.map((invoice) => (
          <>
            <Who number={invoice.number} client={invoice.client} />
            <span class="seen">
              {t(
                invoice.overdueMark ? 'popup_markedNotDue' : 'popup_dueNotMarked',
                invoice.dueDate ? formatDay(invoice.dueDate, locale, 'medium') : '',
              )}
            </span>
          </>
        ))}
      />
    </Doubt>
  );
}

function Doubt({
  summary,
  children,
}: {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="doubt">
      <summary>
        <Icon name="warn" />
        <span class="doubt-words">{summary}</span>
        <Icon name="chevron" class="chevron" />
      </summary>
      <div class="doubt-body">{children}</div>
    </details>
  );
}

function Names({ items }: { readonly items: readonly ComponentChildren[] }) {
  const { n } = useWords();
  const rest = items.length - NAMED;
  return (
    <ul>
      {items.slice(0, NAMED).map((item, i) => (
        <li key={i}>{item}</li>
      ))}
      {rest > 0 && <li>{n('popup_others', rest)}</li>}
    </ul>
  );
}

/** Number and client as the page printed them, each in its own direction; only what is known. */
function Who({ number, client }: { readonly number: string; readonly client: string }) {
  const { t } = useWords();
  if (!number && !client) return <span class="who">{t('popup_nameless')}</span>;
  return (
    <span class="who">
      {number && <HostText class="number" text={number} />}
      {client && <HostText class="client" text={client} />}
    </span>
  );
}

function byReason(rows: readonly UnreadableRow[]): [UnreadableRow['reason'], UnreadableRow[]][] {
  const groups = new Map<UnreadableRow['reason'], UnreadableRow[]>();
  for (const row of rows) groups.set(row.reason, [...(groups.get(row.reason) ?? []), row]);
  return [...groups].sort((a, b) => b[1].length - a[1].length);
}
