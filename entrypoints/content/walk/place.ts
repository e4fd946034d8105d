/** Where the user stands in the list: taken down before the list is moved, and gone back to. */
import type { ListPlace, ListView } from '../../../utils/core/list-place';
import type { Found } from '../../../utils/page/look/found';
import { press } from '../../../utils/page/press';
import type { InvoiceList } from '../../../utils/page/read/list';
import { scrollerOf } from '../../../utils/page/ways/scroller';
import { searchField, sortControl, tabNamed, tabOfAll, viewOf } from '../../../utils/page/ways/view';
import { writeField } from '../../../utils/page/write';
import { areSame, comeToRest, pause, rowsInSight, type Walking } from './rest';
import { sightOf } from './sight';
import { goToPage, PACE, turnFrom, type OnPage } from './turn';

/** A list that shows the same rows in another view says nothing; it is given so long, in milliseconds. */
const FOLLOWS = 2_500;
/** A header may know three orders: up, down and none. */
const ORDERS = 3;

/** Null where there is no list. */
export function placeOf(walking: Walking): ListPlace | null {
  const [list] = walking.tab.engine().lists;
  if (!list) return null;
  return {
    ...viewOf(list),
    page: sightOf(walking)?.position.page ?? null,
    top: scrollerOf(list)?.scrollTop ?? 0,
    pageTop: walking.tab.document.scrollingElement?.scrollTop ?? 0,
  };
}

/** Shows all invoices, where a tab or a search leaves some out; what cannot be undone stays as it is. */
export async function showAll(walking: Walking): Promise<void> {
  await search(walking, '');
  await choose(walking, tabOfAll);
}

/** Which page is shown now, where pages have no numbers, and what is told of the pages on the way. */
export interface WayBack {
  readonly page: number;
  readonly onPage: OnPage;
}

/** Goes back as far as the list's controls lead; whether it is the page that was shown. */
export async function goBack(walking: Walking, place: ListPlace, way?: WayBack): Promise<boolean> {
  const before = list(walking);
  const now = before && viewOf(before);
  if (place.search !== null) await search(walking, place.search);
  if (place.tab !== null && now?.tab !== place.tab) await choose(walking, (one) => tabNamed(one, place.tab!));
  await order(walking, place.sort);
  // A list that is narrowed or widened begins with its first page again.
  const isMoved = !now || now.tab !== place.tab || now.search !== place.search;
  const isNumbered = sightOf(walking)?.position.page != null;
  const isThere =
    place.page === null ||
    (isNumbered
      ? await goToPage(walking, place.page, way?.onPage)
      : !way || (await turnFrom(walking, isMoved ? 1 : way.page, place.page, way.onPage)));
  await comeToRest(walking);
  const here = list(walking);
  const scroller = here && scrollerOf(here);
  if (scroller) scroller.scrollTop = place.top;
  walking.tab.document.scrollingElement!.scrollTop = place.pageTop;
  return isThere;
}

const list = ({ tab }: Walking): InvoiceList | undefined => tab.engine().lists[0];

/** Whether two views are one; where either does not say, it may be. */
export const isSameView = (a: ListView, b: ListView): boolean =>
  a.tab === b.tab && a.search === b.search && JSON.stringify(a.sort) === JSON.stringify(b.sort);

/** Writes into the list's own search field; whether there is one, and it took the text. */
export async function search(walking: Walking, text: string): Promise<boolean> {
  const here = list(walking);
  const field = here && searchField(here);
  if (field?.kind !== 'one') return false;
  if (field.value.value === text) return true;
  const before = rowsInSight(walking) ?? [];
  const { kind } = await writeField(field.value, text, { signal: walking.signal });
  if (kind !== 'written') return false;
  await comeToRest(walking, (rows) => !areSame(rows, before), FOLLOWS);
  return true;
}

/** Presses a tab, where there is exactly one such. */
export async function choose(
  walking: Walking,
  find: (list: InvoiceList) => Found<HTMLElement>,
): Promise<boolean> {
  const here = list(walking);
  const tab = here && find(here);
  if (tab?.kind !== 'one') return false;
  await pause(PACE);
  walking.signal.throwIfAborted();
  const before = rowsInSight(walking) ?? [];
  if (!press(tab.value)) return false;
  await comeToRest(walking, (rows) => !areSame(rows, before), FOLLOWS);
  return true;
}

async function order(walking: Walking, sort: ListView['sort']): Promise<void> {
  for (let tries = 0; sort && tries < ORDERS; tries++) {
    const here = list(walking);
    const now = here && viewOf(here).sort;
    if (!here || JSON.stringify(now) === JSON.stringify(sort)) return;
    const control = sortControl(here, sort.column);
    if (!control || !press(control)) return;
    await comeToRest(walking);
  }
}
