/** What the journal is narrowed by, and how it is grouped. */
import { useId } from 'preact/hooks';
import { FACT_KINDS } from '../../utils/core/facts';
import { shownText } from '../../utils/core/shown-text';
import { DateField } from '../form/DateField';
import { Select, type SelectProps } from '../form/Select';
import { useWords } from '../shared/words';
import { GROUPINGS, type JournalFilter } from './journal-list';

interface Props {
  readonly filter: JournalFilter;
  readonly clients: readonly string[];
  readonly onChange: (filter: JournalFilter) => void;
}

export function Filters({ filter, clients, onChange }: Props) {
  const { t } = useWords();
  const search = useId();
  const change = (changes: Partial<JournalFilter>) => onChange({ ...filter, ...changes });
  return (
    <form class="filters" aria-label={t('journal_filters')} onSubmit={(event) => event.preventDefault()}>
      <div class="field">
        <label for={search}>{t('journal_search')}</label>
        <input
          id={search}
          type="search"
          value={filter.search}
          onInput={(event) => change({ search: event.currentTarget.value })}
        />
      </div>
      <Choice
        label={t('journal_action')}
        value={filter.kind ?? ''}
        choices={[
          { value: '', text: t('journal_allActions') },
          ...FACT_KINDS.map((kind) => ({ value: kind, text: t(`journal_kind_${kind}`) })),
        ]}
        onChoose={(kind) => change({ kind: kind || null })}
      />
      <Choice
        label={t('journal_client')}
        value={filter.client ?? ''}
        choices={[
          { value: '', text: t('journal_allClients') },
          ...clients.map((client) => ({ value: client, text: shownText(client) })),
        ]}
        onChoose={(client) => change({ client: client || null })}
      />
      <DateField
        label={t('journal_from')}
        value={filter.from}
        optional
        onValue={(from) => change({ from })}
      />
      <DateField label={t('journal_to')} value={filter.to} optional onValue={(to) => change({ to })} />
      <Choice
        label={t('journal_groupBy')}
        value={filter.grouping}
        choices={GROUPINGS.map((grouping) => ({ value: grouping, text: t(`journal_by_${grouping}`) }))}
        onChoose={(grouping) => change({ grouping })}
      />
    </form>
  );
}

function Choice<Value extends string>({ label, ...rest }: { readonly label: string } & SelectProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Select {...rest} id={id} />
    </div>
  );
}
