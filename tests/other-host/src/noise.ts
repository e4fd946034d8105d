/** The invoices once more elsewhere on the page, as recent activity, a breadcrumb and a toast: none of it is a row. */
import { printAmount, type Item } from './data';
import { el } from './dom';
import { words } from './words';

const said = (item: Item): string => `${item.client} ${item.number} ${printAmount(item)}`;

/** Puts it around the page, speaking of these invoices. */
export function addNoise(items: readonly Item[]): void {
  const [first, second] = items as [Item, Item];
  const activity = items.slice(0, 3).map((item) => el('li', {}, el('b', {}, said(item))));
  document.body.prepend(
    el(
      'nav',
      { 'aria-label': 'Breadcrumb' },
      el('a', { href: '#' }, words.title),
      ' / ',
      el('a', { href: '#' }, second.number),
    ),
  );
  document.body.append(
    el('aside', {}, el('h2', {}, 'Activity'), el('ul', {}, ...activity)),
    el('div', { class: 'toast', role: 'status' }, `${words.resend}: ${said(first)}`),
  );
}
