/** What the journal is narrowed by, and how it is grouped. */
import { useId } from 'preact/hooks';
import { FACT_KINDS, type FactKind } from '../../utils/core/journal';
import { shownText } from '../shared/HostText';
import { useWords } from '../shared/words';
import { DateField } from './EntryForm';
import { GROUPINGS, type Grouping, type JournalFilter } from './journal-list';

interface Props {
  readonly filter: JournalFilter;
  readonly clients: readonly string[];
  readonly onChange: (filter: JournalFilter) => void;
}

export function Filters({ filter, clients, onChange }: Props) {
  const { t } = useWords();
  const ids = { search: useId(), kind: useId(), client: useId(), group: useId() };
  const change = (changes: Partial<JournalFilter>) => onChange({ ...filter, ...changes });
  return (
    <form class="filters" aria-label={t('journal_filters')} onSubmit={(event) => event.preventDefault()}>
      <div class="field">
        <label for={ids.search}>{t('journal_search')}</label>
        <input
          id={ids.search}
          type="search"
          value={filter.search}
          onInput={(event) => change({ search: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for={ids.kind}>{t('journal_action')}</label>
        <select
          id={ids.kind}
          value={filter.kind ?? ''}
          onChange={(event) => change({ kind: (event.currentTarget.value || null) as FactKind | null })}
        >
          <option value="">{t('journal_all')}</option>
          {FACT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`journal_kind_${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={ids.client}>{t('journal_client')}</label>
        <select
          id={ids.client}
          value={filter.client ?? ''}
          onChange={(event) => change({ client: event.currentTarget.value || null })}
        >
          <option value="">{t('journal_all')}</option>
          {clients.map((client) => (
            <option key={client} value={client}>
              {shownText(client)}
            </option>
          ))}
        </select>
      </div>
      <DateField
        label={t('journal_from')}
        value={filter.from}
        optional
        onValue={(from) => change({ from })}
      />
      <DateField label={t('journal_to')} value={filter.to} optional onValue={(to) => change({ to })} />
      <div class="field">
        <label for={ids.group}>{t('journal_groupBy')}</label>
        <select
          id={ids.group}
          value={filter.grouping}
          onChange={(event) => change({ grouping: event.currentTarget.value as Grouping })}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {t(`journal_by_${grouping}`)}
            </option>
          ))}
        </select>
      </div>
    </form>
  );
}
