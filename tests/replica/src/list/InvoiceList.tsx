/** The list of customer invoices: totals, tabs, table, pager. */
import { useMemo } from 'react';
import { cls } from '../classes';
import { config } from '../config';
import type { Invoice } from '../data/invoice';
import { Island } from '../frame/Island';
import { useReady } from '../frame/useReady';
import { navigate, usePlace } from '../router';
import { changeList } from '../state/actions';
import { useStore, type SortKey } from '../state/store';
import { DataTable } from '../tables/DataTable';
import { words } from '../words';
import { columnsOf } from './columns';
import { More, Pager } from './Pager';
import { selectInvoices } from './select';
import { Toolbar } from './Toolbar';
import { Totals } from './Totals';
import { useBook } from './useBook';

const paged = config.markup !== 'virtual';
const grows = config.pager === 'more' || config.pager === 'silent';
/** How long nothing stands in the table's place once the organisation is another, in milliseconds. */
const EMPTY_MS = 150;

const rowId = (invoice: Invoice): string => invoice.id;
const open = (invoice: Invoice): void => navigate(`sales/invoices/${invoice.id}`);

function InvoiceTable() {
  const book = useBook();
  const list = useStore((state) => state.list);
  const { org, route } = usePlace();
  const columns = useMemo(() => columnsOf(book), [book]);
  const found = useMemo(() => selectInvoices(book.invoices, list), [book, list]);
  const loaded = useReady(config.skeleton, `${org} ${list.tab} ${list.page}`);
  const pages = Math.max(1, Math.ceil(found.length / list.perPage));
  const page = Math.min(list.page, pages);
  const isThere = useReady(config.change === 'empty' ? EMPTY_MS : 0, org);
  const first = grows ? 0 : (page - 1) * list.perPage;
  const rows = paged ? found.slice(first, page * list.perPage) : found;
  if (!isThere) return null;
  return (
    <>
      <DataTable
        key={config.change === 'rows' ? '' : org}
        caption={words.title}
        columns={columns}
        rows={rows}
        rowId={rowId}
        loading={!loaded}
        openId={/^sales\/invoices\/([^/]+)/.exec(route)?.[1]}
        onOpen={open}
        sorting={{
          ...list.sort,
          toggle: (key) =>
            changeList({
              sort: { key: key as SortKey, down: list.sort.key === key ? !list.sort.down : false },
            }),
        }}
      />
      {loaded && rows.length === 0 && <p className={cls('nothing')}>{words.nothing}</p>}
      {paged && grows && <More shown={rows.length} items={found.length} />}
      {paged && !grows && <Pager pages={pages} items={found.length} />}
    </>
  );
}

export const InvoiceList = () => (
  <div className={cls('view')}>
    <header className={cls('viewHead')}>
      <h1>{words.title}</h1>
      <button type="button" className={cls('button primary')}>
        {words.newInvoice}
      </button>
    </header>
    <Island>
      <Totals />
    </Island>
    <Toolbar />
    <Island>
      <InvoiceTable />
    </Island>
  </div>
);
