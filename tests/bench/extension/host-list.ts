/** The list on the measured page, and the states it is brought into between measurements. */
import { clearAllMarks, fold } from './subject';

const SLOT = '#list';
/** Above the number of texts that the reading code remembers. */
const MORE_THAN_REMEMBERED = 2_001;

const slot = (): Element => {
  const element = document.querySelector(SLOT);
  if (!element) throw new Error('The page has no list to measure');
  return element;
};

/** The rows that show invoices, as found without any code of ours. */
export const hostRows = (): Element[] => [...slot().querySelectorAll('tbody > tr, [role="rowgroup"] > [role="row"]')];

/** Where the host puts rows. */
export const rowParent = (): Element => slot().querySelector('tbody, [role="rowgroup"]')!;

/** Nodes that no script has seen yet, as after the page's first rendering. */
export function renew(): void {
  const list = slot().firstElementChild!;
  list.replaceWith(list.cloneNode(true));
}

let held: Node[] = [];

/**
 * Elements that our script has in hand already, as on a page it has read before. What a script took from a node is thrown
 * away with its last reference to it, and then taken again, at several times the cost.
 */
export function hold(): void {
  held = [];
  const walker = document.createTreeWalker(slot(), NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) held.push(node);
}

/** Lets go of the nodes of a list that is not there any more. */
export const letGo = (): void => void (held = []);

let forgotten = 0;

/** Numbers of invoices are never met before on a real first read: texts remembered from the last round are dropped. */
export function forgetTexts(): void {
  for (let i = 0; i < MORE_THAN_REMEMBERED; i++) fold(`forget ${forgotten++}`);
}

/** Styles and layout are up to date, as they are on a page at rest. */
export const settleStyles = (): void => void slot().getBoundingClientRect();

/** No mark on any row. */
export function unmark(): void {
  clearAllMarks(slot());
  settleStyles();
}
