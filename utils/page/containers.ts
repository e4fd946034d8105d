/** The tables and grids of a page: where else than in their rows to look, and how, so that long lists cost little. */
import { partsAround } from './outside';
import { kindOf, rowsOf } from './read/structure';
import { CONTAINER, CONTAINER_ROLES, ROLE_ROW } from './selectors';

/** A table with more rows lays out no page: it is not searched for a list in one of its rows. */
const LAYOUT_ROWS = 8;
/** Beside more elements than this, one search through everything costs less than one through each. */
const MOST_PARTS = 100;

/** All of them, in the order of the page. */
export function allContainers(root: Document | ShadowRoot): Element[] {
  // Browsers answer one plain selector after the other several times faster than all in one.
  return inOrder(['table', ...CONTAINER_ROLES].flatMap((selector) => [...root.querySelectorAll(selector)]));
}

/** All but those in the later rows of another one; in the order of the page. */
export function outerContainers(root: Document | ShadowRoot): Element[] {
  const found: Element[] = [];
  const parts: (Document | ShadowRoot | Element)[] = [root];
  for (const part of parts) {
    const container = firstIn(part);
    if (!container) continue;
    found.push(container);
    const { before, after } = partsAround(container, part);
    const rows = rowsOf(container, kindOf(container), null, LAYOUT_ROWS + 1);
    parts.push(...before, ...after, ...(rows.length > LAYOUT_ROWS ? [] : rows));
    if (parts.length > MOST_PARTS) return allContainers(root);
  }
  return inOrder(found);
}

function firstIn(part: Document | ShadowRoot | Element): Element | null {
  if (part.nodeType === Node.ELEMENT_NODE && (part as Element).matches(CONTAINER)) return part as Element;
  if (part.firstElementChild === null) return null;
  // The browser keeps what it found by a name for as long as the page stays as it is.
  const table =
    'getElementsByTagName' in part ? part.getElementsByTagName('table')[0] : part.querySelector('table');
  if (table) return table;
  const byRow = part.querySelector(ROLE_ROW)?.closest(CONTAINER);
  if (byRow && byRow !== part && part.contains(byRow)) return byRow;
  for (const role of CONTAINER_ROLES) {
    const container = part.querySelector(role);
    if (container) return container;
  }
  return null;
}

function inOrder(elements: readonly Element[]): Element[] {
  const unique = [...new Set(elements)];
  if (unique.length < 2) return unique;
  return unique.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}
