/** Which changes outside the lists may have brought, hidden or renamed one. */
import { CONTAINER, CURRENT_PLACE, HEADING, SELECTED_TAB } from './selectors';

/** What names a list, or may be one. */
const NAMES = `${HEADING},title,${SELECTED_TAB},${CURRENT_PLACE}`;
const NAMES_OR_LIST = `${CONTAINER},${NAMES}`;

/** Attributes that say nothing about which list is shown. */
const MUTE = new Set(['aria-busy', 'title', 'disabled', 'aria-disabled', 'aria-rowcount']);

/** Whether a change calls for a new look at the page; `known` when a list with rows is known already. */
export function mayMoveList(record: MutationRecord, known: boolean): boolean {
  const { target, type } = record;
  const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
  if (type === 'attributes') {
    const name = record.attributeName ?? '';
    if (name.startsWith('data-relance') || MUTE.has(name)) return false;
    return name !== 'aria-label' || element?.matches(CONTAINER) === true;
  }
  if (type === 'characterData') return element?.closest(known ? NAMES : NAMES_OR_LIST) != null;
  if (!known && record.addedNodes.length > 0) return true;
  if (element?.closest(NAMES)) return true;
  return holds(record.addedNodes, NAMES_OR_LIST) || holds(record.removedNodes, NAMES);
}

function holds(nodes: NodeList, selector: string): boolean {
  for (const node of nodes) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    if ((node as Element).matches(selector) || (node as Element).querySelector(selector)) return true;
  }
  return false;
}
