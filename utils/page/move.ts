/** Which changes outside the lists may have brought, hidden or renamed one. */
import { CONTAINER, CURRENT_PLACE, HEADING, SELECTED_TAB } from './selectors';

/** What names a list, or may be one. */
const NAMES = `${HEADING},title,${SELECTED_TAB},${CURRENT_PLACE}`;
const NAMES_OR_LIST = `${CONTAINER},${NAMES}`;

/** Attributes that say nothing about which list is shown. */
const MUTE = new Set(['aria-busy', 'title', 'disabled', 'aria-disabled', 'aria-rowcount']);

/** What a change calls for: nothing, another look at the lists and tables known, or a search for others. */
export type Move = 'none' | 'look' | 'search';

/** What a change calls for; `known` when a list with rows is known already. */
export function moveOf(record: MutationRecord, known: boolean): Move {
  const { target, type } = record;
  const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
  if (type === 'attributes') {
    const name = record.attributeName ?? '';
    if (name.startsWith('data-relance') || MUTE.has(name)) return 'none';
    return name !== 'aria-label' || element?.matches(CONTAINER) === true ? 'search' : 'none';
  }
  if (type === 'characterData')
    return element?.closest(known ? NAMES : NAMES_OR_LIST) != null ? 'look' : 'none';
  if (holds(record.addedNodes, CONTAINER)) return 'search';
  if (!known && record.addedNodes.length > 0) return 'look';
  if (element?.closest(NAMES)) return 'look';
  return holds(record.addedNodes, NAMES) || holds(record.removedNodes, NAMES) ? 'look' : 'none';
}

function holds(nodes: NodeList, selector: string): boolean {
  for (const node of nodes) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    if ((node as Element).matches(selector) || (node as Element).querySelector(selector)) return true;
  }
  return false;
}
