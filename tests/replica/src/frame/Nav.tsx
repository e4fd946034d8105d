/** The left navigation: routes and organisations change without a load. */
import type { MouseEvent } from 'react';
import { cls } from '../classes';
import { addressOf, navigate, usePlace } from '../router';
import { closeOverlay } from '../state/actions';
import { useStore } from '../state/store';
import { words } from '../words';
import { NavIcon } from './icons';

const ENTRIES = [
  { route: 'home', label: words.home, icon: 'M2.5 7.5L8 3l5.5 4.5V13h-11z' },
  { route: 'transactions', label: words.transactions, icon: 'M3 5h9l-2-2M13 11H4l2 2' },
  {
    route: 'sales/invoices',
    label: words.title,
    icon: 'M4 2h6l3 3v9H4zM6.5 8h4M6.5 11h4',
    group: words.sales,
  },
  { route: 'sales/quotes', label: words.quotes, icon: 'M3 3h10v10H3zM6 8h4' },
  { route: 'sales/credit-notes', label: words.creditNotes, icon: 'M4 2h6l3 3v9H4zM6.5 9h4' },
  {
    route: 'suppliers/invoices',
    label: words.supplierInvoices,
    icon: 'M2.5 6h11v7h-11zM5 6V3h6v3',
    group: words.purchases,
  },
];

function follow(event: MouseEvent, route: string, org?: string): void {
  if (event.metaKey || event.ctrlKey || event.button !== 0) return;
  event.preventDefault();
  closeOverlay();
  navigate(route, org);
}

function Organisations() {
  const place = usePlace();
  const books = useStore((state) => state.books);
  return (
    <div className={cls('orgs')}>
      <p className={cls('navGroup')}>{words.organisations}</p>
      {Object.values(books).map(({ org, name }) => (
        <a
          key={org}
          href={addressOf('sales/invoices', org)}
          className={cls('navLink', org === place.org && 'current')}
          onClick={(event) => follow(event, 'sales/invoices', org)}
        >
          <span className={cls('orgMark')} aria-hidden="true">
            {name.slice(0, 1)}
          </span>
          {name}
        </a>
      ))}
    </div>
  );
}

export function Nav() {
  const { route } = usePlace();
  return (
    <nav className={cls('nav')}>
      {ENTRIES.map((entry) => (
        <div key={entry.route}>
          {entry.group && <p className={cls('navGroup')}>{entry.group}</p>}
          <a
            href={addressOf(entry.route)}
            className={cls('navLink', route.startsWith(entry.route) && 'current')}
            {...(route.startsWith(entry.route) && { 'aria-current': 'page' as const })}
            onClick={(event) => follow(event, entry.route)}
          >
            <NavIcon path={entry.icon} />
            {entry.label}
          </a>
        </div>
      ))}
      <Organisations />
    </nav>
  );
}
