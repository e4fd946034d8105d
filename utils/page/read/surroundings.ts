/** What stands around the list: the page's own totals, its position among the pages, the selected tab. */
import type { Money } from '../../core/money';
import type { HostTotals, PagePosition } from '../../core/snapshot';
import { APART, BUTTON, CHOSEN, FRAME, SELECTED_TAB } from '../selectors';
import { isNext, isShowMore, viewWord } from '../host-labels';
import type { FoundList } from './list';
import { positionIn } from './pager';
import { amountsOf, totalsNamed, type TotalName } from './totals';

export interface Surroundings {
  readonly totals: HostTotals;
  readonly position: PagePosition;
  readonly tab: string | null;
  /** Whether every invoice is shown, on this page or another; null when nothing says so. */
  readonly whole: boolean | null;
}

/** A page has a few hundred texts around its list; beyond this it is another kind of page. */
const MOST_TEXTS = 3_000;

/** An address that asks for some of the invoices (seen in a prototype of the host's). */
const ASKED = /(query|search|filter)[^=&]*=[^&]/i;

/** Looks through the page once, open shadow roots included, the list itself left out. */
export function readSurroundings(found: FoundList): Surroundings {
  const { container, locale } = found;
  const totals: Record<TotalName, Money[] | null> = { unpaid: null, late: null };
  let position: PagePosition = { page: null, pages: null, items: rowCount(found), more: null };
  let more: boolean | null = null;
  let whole: boolean | null = null;
  let narrowed = ASKED.test(location.search);
  // Totals stand above the list. What stands below may speak of a single invoice, in the same words.
  let above = true;
  for (const node of nodesAround(container, container.ownerDocument.body)) {
    if (node === container) above = false;
    else if (node.nodeType !== Node.TEXT_NODE) {
      const element = node as HTMLInputElement;
      const label = element.getAttribute('aria-label');
      if (label && isNext(label)) more = isEnabled(element);
      if (element.matches(CHOSEN)) {
        const word = viewWord(element.textContent);
        if (word) whole = word === 'all' && whole !== false;
      }
      narrowed ||=
        (above && /^(text|search)$/.test(element.type) && element.value.trim() !== '') ||
        (label !== null && viewWord(label) === 'filtered');
    } else {
      const text = node as Text;
      const parent = text.parentElement;
      narrowed ||= viewWord(text.data) === 'filtered';
      if (above)
        for (const name of totalsNamed(text.data)) totals[name] ??= amountsOf(text, container, locale);
      if (!above && isShowMore(text.data)) more = leadsOn(parent) || more;
      if (isNext(text.data)) more = isEnabled(parent?.closest('button,a,[role="button"]') ?? parent);
      if (/\d/.test(text.data)) {
        // The sentence may be cut into elements ("page <b>1</b> of 3"): the parent's text is tried too.
        for (const said of [text.data, parent?.textContent, parent?.parentElement?.textContent]) {
          if (!said || said.length > 200) continue;
          narrowed ||= viewWord(said) === 'filtered';
          const told = position.pages === null && positionIn(said);
          if (told) position = { ...told, items: told.items ?? position.items };
        }
      }
    }
  }
  if (position.page !== null && position.pages !== null) more ??= position.page < position.pages;
  return {
    totals,
    position: { ...position, more: more ?? position.more },
    tab: narrowed ? null : selectedTab(container.ownerDocument),
    whole: narrowed ? false : whole,
  };
}

/** Whether there is more behind a button below the list, be it shut for a moment or not: in no part of its own. */
const leadsOn = (element: Element | null): boolean => {
  const button = element?.closest(BUTTON);
  return button != null && !button.closest(`${APART},${FRAME}`);
};

/** Elements and short texts of a page in their order, into open shadow roots, but not into the list. */
function* nodesAround(container: Element, root: Node, count = { texts: 0 }): Iterable<Node> {
  const walker = container.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      isIgnored(node) || node.parentNode === container ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      if (data.length > 200 || !data.trim()) continue;
      if (++count.texts > MOST_TEXTS) return;
    }
    yield node;
    const { shadowRoot, localName } = node as Element;
    if (shadowRoot && localName !== 'relance-root') yield* nodesAround(container, shadowRoot, count);
  }
}

function isIgnored(node: Node): boolean {
  const tag = (node as Element).tagName;
  return tag === 'SCRIPT' || tag === 'STYLE' || tag === 'OPTION' || tag === 'svg';
}

const isEnabled = (element: Element | null): boolean =>
  element !== null && !element.hasAttribute('disabled') && element.getAttribute('aria-disabled') !== 'true';

/** `aria-rowcount` counts the header too; -1 means that the page does not know. */
function rowCount({ container, header }: FoundList): number | null {
  const count = Number(container.getAttribute('aria-rowcount') ?? NaN);
  if (!Number.isInteger(count) || count < 0) return null;
  return Math.max(0, count - (header ? 1 : 0));
}

function selectedTab(document: Document): string | null {
  const text = document.querySelector(SELECTED_TAB)?.textContent ?? '';
  const name = text.replace(/[\s(]*\d[\d\s.,\u00a0\u202f]*\)?\s*$/, '').trim();
  return name === '' ? null : name.slice(0, 60);
}
