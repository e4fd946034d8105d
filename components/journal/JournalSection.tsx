/** The journal: what is added, what it is narrowed by, the facts, and those that were withdrawn. */
import { useMemo, useRef, useState } from 'preact/hooks';
import { formatDay, type Day } from '../../utils/core/day';
import { settledEntries } from '../../utils/core/certainty';
import { statusesFor, type AddedKind } from '../../utils/core/facts';
import { invoiceFacts } from '../../utils/core/invoice-facts';
import { isSameInvoice } from '../../utils/core/invoice-name';
import type { Fact, Journal } from '../../utils/core/journal';
import { historyOf, withdrawnFacts, type WithdrawnFact } from '../../utils/core/journal-effective';
import { invoicesOf, type Ledger } from '../../utils/core/ledger';
import { HostText } from '../shared/HostText';
import { useWords } from '../shared/words';
import { AddEntry } from './AddEntry';
import { createDoubts } from './doubts';
import { Entry } from './Entry';
import { Filters } from './Filters';
import { clientsOf, invoiceNames, NO_FILTER, shownGroups, type FactGroup } from './journal-list';
import type { NewEntry } from './record';
import { useSuccessor } from './use-successor';

/** So many facts are shown at first, and more at each press. */
const SHOWN = 60;

interface Props {
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly today: Day;
  readonly onRecord: (entries: readonly NewEntry[]) => void;
}

export function JournalSection({ journal, ledger, today, onRecord }: Props) {
  const words = useWords();
  const { t, n, locale } = words;
  const [filter, setFilter] = useState(NO_FILTER);
  const [shown, setShown] = useState(SHOWN);
  const invoices = useMemo(() => invoicesOf(ledger), [ledger]);
  const told = useMemo(() => invoiceFacts(journal, ledger), [journal, ledger]);
  const facts = told.all;
  const doubtsOf = useMemo(() => createDoubts(invoices, told, words), [invoices, told, words]);
  const withdrawn = useMemo(() => withdrawnFacts(journal), [journal]);
  const names = useMemo(
    () => [...invoices, ...[...withdrawn.map(({ fact }) => fact), ...facts].map(({ invoice }) => invoice)],
    [invoices, withdrawn, facts],
  );
  const choices = useMemo(
    () => ({ invoices: invoiceNames(names, locale), clients: clientsOf(names, locale) }),
    [names, locale],
  );
  const invoicesFor = (kind: AddedKind) => {
    const statuses = statusesFor(kind);
    return statuses
      ? invoiceNames(
          invoices.filter(({ status }) => statuses.includes(status)),
          locale,
        )
      : choices.invoices;
  };
  const groups = useMemo(() => shownGroups(facts, filter, locale), [facts, filter, locale]);
  const found = groups.reduce((sum, group) => sum + group.facts.length, 0);
  const line = useRef<HTMLParagraphElement>(null);
  const successor = useSuccessor(facts, line);
  const entryProps = {
    today,
    historyOf: (id: string) => historyOf(journal, id),
    doubtsOf,
    onSettle: ({ id }: Fact, wasSent: boolean) =>
      onRecord(settledEntries(facts, id, wasSent ? 'told' : 'notSent', today)),
    onCorrecting: () => successor.leaves(null),
    onCorrect: (entry: NewEntry) => {
      if (entry.kind !== 'withdrawal' && entry.corrects !== null)
        successor.leaves({ id: entry.corrects, how: 'corrected' });
      onRecord([entry]);
    },
  };
  const withdraw = ({ id, invoice }: Fact) => {
    successor.leaves({ id, how: 'withdrawn' });
    onRecord([{ kind: 'withdrawal', day: today, invoice, withdraws: id }]);
  };
  const restore = ({ fact, by }: WithdrawnFact) => {
    successor.leaves({ id: fact.id, how: 'restored' });
    onRecord(by.map(({ id, invoice }) => ({ kind: 'withdrawal', day: today, invoice, withdraws: id })));
  };
  return (
    <section class="journal" aria-labelledby="journal-title">
      <h2 id="journal-title">{t('journal_title')}</h2>
      <p class="lead">{t('journal_lead')}</p>
      <AddEntry
        invoicesFor={invoicesFor}
        today={today}
        currencyOf={(name) => invoices.find((one) => isSameInvoice(one, name))?.amount?.currency}
        doubtsOf={doubtsOf}
        onAdd={(entry) => onRecord([entry])}
      />
      {facts.length > 0 && <Filters filter={filter} clients={choices.clients} onChange={setFilter} />}
      <p class="count" role="status" ref={line} tabIndex={-1}>
        {facts.length === 0 ? t('journal_empty') : n('journal_found', found)}
      </p>
      <p class="told sr-only" role="status">
        {successor.corrected ? t('journal_correctionRecorded') : ''}
      </p>
      {upTo(groups, shown).map((group) => (
        <section key={group.key} class="group card">
          <Heading group={group} />
          {group.facts.map((fact) => (
            <Entry
              key={fact.id}
              fact={fact}
              dated={group.day === null}
              takesFocus={successor.isNext(fact)}
              {...entryProps}
              onToggle={withdraw}
            />
          ))}
        </section>
      ))}
      {found > shown && (
        <button type="button" class="button" data-action="more" onClick={() => setShown(shown + SHOWN)}>
          {n('journal_more', found - shown)}
        </button>
      )}
      {withdrawn.length > 0 && (
        <details class="withdrawn">
          <summary>{n('journal_withdrawnCount', withdrawn.length)}</summary>
          <p>{t('journal_withdrawnWhy')}</p>
          {withdrawn.map((one) => (
            <Entry
              key={one.fact.id}
              fact={one.fact}
              withdrawn
              {...entryProps}
              onToggle={() => restore(one)}
            />
          ))}
        </details>
      )}
    </section>
  );
}

function Heading({ group: { day, number, client } }: { readonly group: FactGroup }) {
  const { locale } = useWords();
  return (
    <h3>
      {day !== null && formatDay(day, locale, 'long')}
      {number !== null && <HostText class="number" text={number} />}
      {client !== null && <HostText class="client" text={client} />}
    </h3>
  );
}

/** The first `count` facts, in their groups. */
function upTo(groups: readonly FactGroup[], count: number): FactGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const facts = group.facts.slice(0, Math.max(0, left));
    left -= facts.length;
    return facts.length > 0 ? [{ ...group, facts }] : [];
  });
}
