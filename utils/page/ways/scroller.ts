/** What scrolls a list, and whether there are rows that only scrolling draws. */
import { upwards } from '../look/elements';
import { isReading, type InvoiceList } from '../read/list';

/** How far a list is scrolled, in pixels. */
export interface Scrolled {
  /** What scrolls: an element around the rows, or the page. */
  readonly element: Element;
  readonly top: number;
  readonly bottom: number;
  /** How far to go on, so that a row and a half of what is drawn stay in sight. */
  readonly step: number;
}

const SCROLLS = /auto|scroll|overlay/;

/** The rows that show something, in the order of the page. */
export const rowElements = ({ rows }: InvoiceList): Element[] =>
  [...rows].flatMap(([row, result]) => (isReading(result) || result === 'skeleton' ? [row] : []));

/** The nearest element around the rows that has more to show than it shows; null where all is in sight. */
export function scrollerOf(list: InvoiceList): Element | null {
  const row = rowElements(list)[0] ?? list.found.container;
  for (const node of upwards(row)) {
    if (node.scrollHeight <= node.clientHeight + 1) continue;
    if (SCROLLS.test(getComputedStyle(node).overflowY)) return node;
  }
  const page = document.scrollingElement;
  return page && page.scrollHeight > page.clientHeight + 1 ? page : null;
}

/** How far the list is scrolled; null where nothing scrolls. */
export function scrolledOf(list: InvoiceList): Scrolled | null {
  const element = scrollerOf(list);
  if (!element) return null;
  const rows = rowElements(list).map((row) => row.getBoundingClientRect());
  const row = Math.max(0, ...rows.map(({ height }) => height));
  const isPage = element === document.scrollingElement;
  // Not every list draws as many rows as there is room for.
  const drawn =
    Math.max(0, ...rows.map(({ bottom }) => bottom)) - (isPage ? 0 : element.getBoundingClientRect().top);
  return {
    element,
    top: element.scrollTop,
    bottom: Math.max(0, element.scrollHeight - element.clientHeight),
    step: Math.max(row, Math.min(element.clientHeight, drawn) - row * 1.5),
  };
}
