/** The page: navigation, the view of the route, the panel, what stands over them. */
import type { ReactNode } from 'react';
import { cls } from './classes';
import { config } from './config';
import { CreditNotes } from './decoys/CreditNotes';
import { Home } from './decoys/Home';
import { Quotes } from './decoys/Quotes';
import { Suppliers } from './decoys/Suppliers';
import { Transactions } from './decoys/Transactions';
import { CreditPage } from './forms/CreditPage';
import { Overlays } from './forms/Overlays';
import { Boundary } from './frame/Boundary';
import { Island } from './frame/Island';
import { Nav } from './frame/Nav';
import { useReady } from './frame/useReady';
import { InvoiceList } from './list/InvoiceList';
import { InvoicePanel } from './panel/InvoicePanel';
import { usePlace } from './router';
import { useStore } from './state/store';

const OTHERS: Record<string, () => ReactNode> = {
  home: Home,
  transactions: Transactions,
  'sales/quotes': Quotes,
  'sales/credit-notes': CreditNotes,
  'suppliers/invoices': Suppliers,
};

interface Shown {
  readonly view: string;
  readonly invoice: string | undefined;
}

/** The view of a route and, on the list, the invoice its panel shows. */
function shownBy(route: string): Shown {
  const credit = /^sales\/invoices\/([^/]+)\/credit-note$/.exec(route);
  if (credit) return { view: 'credit', invoice: credit[1] };
  const list = /^sales\/invoices(?:\/([^/]+))?$/.exec(route);
  return list ? { view: 'list', invoice: list[1] } : { view: route, invoice: undefined };
}

function View({ view, invoice }: Shown) {
  if (view === 'list') return <InvoiceList />;
  if (view === 'credit' && invoice !== undefined) return <CreditPage id={invoice} />;
  const Other = OTHERS[view] ?? Home;
  return <Other />;
}

function Notice() {
  const notice = useStore((state) => state.notice);
  return (
    <div role="status" className={cls('noticePlace')}>
      {notice !== null && <p className={cls('notice')}>{notice}</p>}
    </div>
  );
}

export function App() {
  const { route } = usePlace();
  const shown = shownBy(route);
  const ready = useReady(config.late, shown.view);
  return (
    <Boundary>
      <div className={cls('shell')}>
        <Nav />
        <main className={cls('main')}>{ready && <View key={shown.view} {...shown} />}</main>
        {ready && shown.view === 'list' && shown.invoice !== undefined && (
          <Island>
            <InvoicePanel id={shown.invoice} />
          </Island>
        )}
        <Notice />
      </div>
      <Overlays />
    </Boundary>
  );
}
