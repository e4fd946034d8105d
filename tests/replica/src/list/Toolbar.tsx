/** Tabs and search above the list. */
import { cls } from '../classes';
import { config } from '../config';
import { changeList } from '../state/actions';
import { useStore, type Tab } from '../state/store';
import { words } from '../words';

const TABS: readonly (readonly [Tab, string])[] = [
  ['all', words.tabAll],
  ['unpaid', words.tabUnpaid],
  ['paid', words.tabPaid],
  ['canceled', words.tabCanceled],
  ['draft', words.tabDrafts],
];

export function Toolbar() {
  const list = useStore((state) => state.list);
  return (
    <div className={cls('toolbar')}>
      <div role="tablist" aria-label={words.title} className={cls('tabs')}>
        {TABS.map(([tab, label]) => (
          <button
            key={tab}
            type="button"
            role="tab"
            aria-selected={list.tab === tab}
            className={cls('tab', list.tab === tab && 'current')}
            onClick={() => changeList({ tab })}
          >
            {label}
          </button>
        ))}
      </div>
      {config.search === 'on' && (
        <input
          type="search"
          className={cls('input search')}
          placeholder={words.search}
          aria-label={words.search}
          value={list.query}
          onChange={(event) => changeList({ query: event.target.value })}
        />
      )}
    </div>
  );
}
