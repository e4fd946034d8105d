/** Which invoices the list shows, and in which order. */
import { config } from '../config';
import type { Invoice } from '../data/invoice';
import type { ListState, SortKey, Tab } from '../state/store';
import { words } from '../words';

const inTab = (invoice: Invoice, tab: Tab): boolean => {
  if (tab === 'all') return config.drafts === 'mixed' || invoice.status !== 'draft';
  return invoice.status === tab;
};

const VALUES: Record<SortKey, (invoice: Invoice) => string | number> = {
  client: (invoice) => invoice.client.toLocaleLowerCase(config.lang),
  number: (invoice) => invoice.number,
  issueDate: (invoice) => invoice.issued ?? '',
  dueDate: (invoice) => invoice.due ?? '',
  status: (invoice) => words[invoice.status],
  amount: (invoice) => invoice.cents,
};

/** The invoices of the tab that match the search, sorted; the order of the books settles ties. */
export function selectInvoices(invoices: readonly Invoice[], list: ListState): Invoice[] {
  const query = list.query.trim().toLocaleLowerCase(config.lang);
  const found = invoices.filter(
    (invoice) =>
      inTab(invoice, list.tab) &&
      `${invoice.client}\n${invoice.number}`.toLocaleLowerCase(config.lang).includes(query),
  );
  const valueOf = VALUES[list.sort.key];
  const direction = list.sort.down ? -1 : 1;
  return found.sort((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    return left < right ? -direction : left > right ? direction : 0;
  });
}
