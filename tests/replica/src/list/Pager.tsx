/** Page, pages and total, with the way to the next one. */
import { cls } from '../classes';
import { changeList } from '../state/actions';
import { useStore } from '../state/store';
import { fill, words } from '../words';

export function Pager({ pages, items }: { pages: number; items: number }) {
  const { page, perPage } = useStore((state) => state.list);
  return (
    <div className={cls('pager')}>
      <label className={cls('muted')}>
        {words.perPage}{' '}
        <select
          className={cls('input compact')}
          value={perPage}
          onChange={(event) => changeList({ perPage: Number(event.target.value) })}
        >
          {[25, 50, 100].map((count) => (
            <option key={count}>{count}</option>
          ))}
        </select>
      </label>
      <p className={cls('muted')}>{fill(words.position, { page, pages, items })}</p>
      <div className={cls('buttons')}>
        <button
          type="button"
          className={cls('button')}
          disabled={page <= 1}
          onClick={() => changeList({ page: page - 1 })}
        >
          {words.previous}
        </button>
        <button
          type="button"
          className={cls('button')}
          disabled={page >= pages}
          onClick={() => changeList({ page: page + 1 })}
        >
          {words.next}
        </button>
      </div>
    </div>
  );
}
