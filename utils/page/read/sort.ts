/** The order of a list's rows, as its header tells it. */
import type { ListView } from '../../core/list-place';
import { SORTED } from '../selectors';

/** The sorted column by its place in the header, and the direction; null where the page does not say. */
export function sortOf(container: Element): ListView['sort'] {
  const sorted = container.querySelector(SORTED);
  if (!sorted) return null;
  const column = [...(sorted.parentElement?.children ?? [])].indexOf(sorted);
  return { column, direction: sorted.getAttribute('aria-sort')! };
}
