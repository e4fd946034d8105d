/** Elements of the host's page, in open shadow roots too: found, seen, usable, and never ours. */
import { CONTAINER, LAYOUT_TABLE } from '../selectors';
import { above, createShadowRoots } from '../shadow';

/** The document and the open shadow roots in it, gathered once for each look. */
export type Roots = readonly (Document | ShadowRoot)[];

export const rootsOf = (root: Document): Roots => [root, ...createShadowRoots().search(root.documentElement)];

/** All elements that match, but for our own. */
export function query(roots: Roots, selector: string): HTMLElement[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
    .filter((element) => !element.closest('relance-root'));
}

/** The elements that match and are inside `region`. */
export const queryIn = (roots: Roots, selector: string, region: Element): HTMLElement[] =>
  query(roots, selector).filter((element) => isInside(element, region));

/** The element itself and those above it, out of shadow roots too. */
export function* upwards(element: Element): Iterable<Element> {
  for (let node: Element | null = element; node; node = above(node)) yield node;
}

/** Whether `region` is the element or stands above it, shadow roots or not. */
export function isInside(element: Element, region: Element): boolean {
  if (region.contains(element)) return true;
  for (const node of upwards(element)) if (node === region) return true;
  return false;
}

/** Drawn: with a box, not hidden, not transparent. `loose` leaves transparency aside, as for boxes drawn by others. */
export function isVisible(element: Element, loose = false): boolean {
  return element.checkVisibility({
    visibilityProperty: true,
    checkVisibilityCSS: true,
    opacityProperty: !loose,
    checkOpacity: !loose,
  });
}

/** Put out of reach by the page, as what is behind a modal dialog, or a drawer that is shut. */
export function isOutOfReach(element: Element): boolean {
  for (const node of upwards(element))
    if (node.getAttribute('aria-hidden') === 'true' || node.hasAttribute('inert')) return true;
  return false;
}

export function isDisabled(element: Element): boolean {
  if (element.matches(':disabled')) return true;
  for (const node of upwards(element)) if (node.getAttribute('aria-disabled') === 'true') return true;
  return false;
}

const PRESENTATION = ['presentation', 'none'];

/** Inside a row of a table or grid, or of any list that was read: what stands there belongs to the row. */
export function isInRow(element: Element): boolean {
  for (const node of upwards(element)) {
    if (node.hasAttribute('data-relance-invoice')) return true;
    if (node.localName !== 'tr' && node.getAttribute('role') !== 'row') continue;
    const role = node.closest(CONTAINER)?.getAttribute('role') ?? '';
    if (!PRESENTATION.includes(role) && !node.closest(LAYOUT_TABLE)) return true;
  }
  return false;
}

/** Those that hold none of the others: of a button in a menu item, the button. */
export const innermost = <T extends Element>(elements: readonly T[]): T[] =>
  elements.filter((element) => !elements.some((other) => other !== element && isInside(other, element)));

/** Those that stand in none of the others. */
export const outermost = <T extends Element>(elements: readonly T[]): T[] =>
  elements.filter((element) => !elements.some((other) => other !== element && isInside(element, other)));
