/** What the list in the panel is narrowed and sorted by. */
import { CLIENT_SORTS, LATE_FILTERS, type LateView } from '../../utils/core/late-clients';
import { useWords } from '../shared/words';

interface PanelToolsProps {
  readonly view: Required<LateView>;
  readonly onView: (view: Partial<LateView>) => void;
}

export function PanelTools({ view, onView }: PanelToolsProps) {
  const { t } = useWords();
  return (
    <div class="panel-tools">
      <input
        type="search"
        aria-label={t('page_search')}
        placeholder={t('page_search')}
        value={view.query}
        onInput={(event) => onView({ query: event.currentTarget.value })}
        onKeyDown={(event) => {
          // Escape empties the field first, and closes the panel when it is empty.
          if (event.key !== 'Escape' || view.query === '') return;
          event.stopPropagation();
          onView({ query: '' });
        }}
      />
      <select
        data-field="filter"
        aria-label={t('page_filter')}
        value={view.filter}
        onChange={(event) => onView({ filter: LATE_FILTERS[event.currentTarget.selectedIndex]! })}
      >
        {LATE_FILTERS.map((filter) => (
          <option key={filter} value={filter}>
            {t(`page_filter_${filter}`)}
          </option>
        ))}
      </select>
      <select
        data-field="sort"
        aria-label={t('page_sort')}
        value={view.sort}
        onChange={(event) => onView({ sort: CLIENT_SORTS[event.currentTarget.selectedIndex]! })}
      >
        {CLIENT_SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`page_sort_${sort}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
