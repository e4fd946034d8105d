/** Page, pages and total, with the way to the next one. */
import { cls } from '../classes';
import { config } from '../config';
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
      {config.pager === 'numbers' ? (
        <Numbers page={page} pages={pages} />
      ) : (
        <Turning page={page} pages={pages} />
      )}
      {config.pager === 'twice' && <Turning page={page} pages={pages} />}
    </div>
  );
}

function Turning({ page, pages }: { page: number; pages: number }) {
  return (
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
  );
}

/** The first, the last and those beside the one in sight. */
function Numbers({ page, pages }: { page: number; pages: number }) {
  const all = Array.from({ length: pages }, (_, at) => at + 1);
  const shown = all.filter((n) => n === 1 || n === pages || Math.abs(n - page) < 2);
  return (
    <nav className={cls('buttons')}>
      {shown.map((n) => (
        <button
          key={n}
          type="button"
          className={cls('button')}
          aria-current={n === page ? 'page' : undefined}
          onClick={() => changeList({ page: n })}
        >
          {n}
        </button>
      ))}
    </nav>
  );
}

/** A list that grows: the button below it adds as many rows as a page holds; `silent`: and nothing says how many there are. */
export function More({ shown, items }: { shown: number; items: number }) {
  const { page } = useStore((state) => state.list);
  return (
    <div className={cls('pager')}>
      {config.pager === 'more' && (
        <p className={cls('muted')}>{fill(words.range, { from: Math.min(1, items), to: shown, items })}</p>
      )}
      {shown < items && (
        <button type="button" className={cls('button')} onClick={() => changeList({ page: page + 1 })}>
          {words.showMore}
        </button>
      )}
    </div>
  );
}
