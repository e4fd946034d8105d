/** The parts of a page that an element is not in: a search through them spares the thousands of rows inside it. */
import { above } from './shadow';

/** The element that stands for `inside` in the document: itself, or the host of the shadow root it is in. */
export function inDocument(inside: Element): Element {
  let node = inside;
  for (let root = node.getRootNode(); root !== node.ownerDocument; root = node.getRootNode()) {
    const { host } = root as Partial<ShadowRoot>;
    if (!host) return node;
    node = host;
  }
  return node;
}

/** Those that stand before it and those after it, up to `root`; each in the order of the page. */
export function partsAround(
  inside: Element,
  root: Node | null = null,
): { readonly before: readonly Element[]; readonly after: readonly Element[] } {
  const before: Element[] = [];
  const after: Element[] = [];
  for (let node: Element | null = inside; node && node !== root; node = above(node)) {
    for (let next = node.previousElementSibling; next; next = next.previousElementSibling) before.push(next);
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) after.push(next);
    if (node.parentNode === root) break;
  }
  return { before: before.reverse(), after };
}

/** What `selector` matches in these parts, themselves included. Quick for a selector without commas. */
export function* matchesIn(parts: readonly Element[], selector: string): Iterable<Element> {
  for (const part of parts) {
    if (part.matches(selector)) yield part;
    if (part.firstElementChild) yield* part.querySelectorAll(selector);
  }
}
