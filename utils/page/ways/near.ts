/** Which of several elements belongs to a list: those in the nearest part of the page around it that holds one at all. */
import { isInside, upwards } from '../look/elements';
import { inDocument } from '../outside';
import { APART, HEADING, MAIN, PAGE, SCOPE } from '../selectors';

/**
 * Of `hits` those that stand with the list in the smallest part of the page; none where that is the whole page or
 * more than its main part, or where they are in a part of their own: a dialog, a panel, a section under a heading.
 */
export function nearList<T extends Element>(container: Element, hits: readonly T[]): T[] {
  const candidates = hits.filter((hit) => !isApart(hit, container));
  if (candidates.length === 0) return [];
  for (const part of upwards(container)) {
    if (part.matches(PAGE)) return [];
    const here = candidates.filter((hit) => isInside(hit, part));
    if (here.length > 0 || part.matches(MAIN)) return here;
  }
  return [];
}

function isApart(hit: Element, container: Element): boolean {
  for (const part of upwards(hit)) {
    if (isInside(container, part)) return false;
    if (part.matches(APART)) return true;
    if (part.matches(SCOPE) && !part.matches('nav') && part.querySelector(HEADING)) return true;
  }
  return false;
}

/** Whether an element stands behind the list in the order of the page, or inside it. */
export function isBehind(element: Element, container: Element): boolean {
  const isUnder = isInside(element, container);
  const [list, other] = isUnder ? [container, element] : [inDocument(container), inDocument(element)];
  return isUnder || Boolean(list.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}
