/** What a report says of the page beside the rows that changed: which view it is of, and which rows stand in it. */
import type { UnreadableRow } from '../../../utils/core/invoice';
import type { PageReport } from '../../../utils/core/ledger';
import { isReading, type InvoiceList } from '../../../utils/page/read/list';
import { sortOf } from '../../../utils/page/read/sort';
import { isNamed, standingIn } from '../../../utils/page/read/standing';
import { readSurroundings } from '../../../utils/page/read/surroundings';

export type View = Omit<PageReport, 'slug' | 'at' | 'changed'>;

export const UNSEEN = {
  nameless: [],
  tab: null,
  whole: null,
  position: { page: null, pages: null, items: null, more: null },
  totals: { unpaid: null, late: null },
} as const;

/** What a report says beside the rows that changed. */
export function viewOf(first: InvoiceList, lists: readonly InvoiceList[], isSettled: boolean): View {
  const nameless: UnreadableRow[] = [];
  let shown = 0;
  let loading = false;
  const statuses = new Set<string>();
  for (const list of lists) {
    for (const result of list.rows.values()) {
      loading ||= result === 'skeleton';
      if (!isReading(result)) continue;
      shown++;
      if (result.kind === 'invoice') statuses.add(result.status);
      else if (!isNamed(result) && nameless.length < MOST_NAMELESS) nameless.push(result);
    }
  }
  const around = readSurroundings(first.found);
  // Without tabs, a list of several statuses is no list of one.
  const whole = around.whole ?? ((around.tab === null && statuses.size > 1) || null);
  // What is still to come was not seen, whatever the pager says already.
  const position = loading ? { ...around.position, page: null, more: true } : around.position;
  const order = sortOf(first.found.container);
  const isNarrowed = around.tab === null && around.whole === false;
  return {
    ...{ locale: first.found.locale, nameless, shown, ...around, position, whole },
    sort: order ? `${order.column} ${order.direction}` : '',
    // A search or a filter leaves what it leaves, and two of them may look the same: nothing is missed in them.
    standing: isSettled && !loading && !isNarrowed ? standingIn(lists, position) : undefined,
  };
}

const MOST_NAMELESS = 500;
