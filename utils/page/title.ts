/** What a page calls the list in a container: by its own caption, the headings before it, the place marked as current. */
import { inDocument, matchesIn, partsAround } from './outside';
import { CURRENT_PLACES, HEADING, SCOPE, SELECTED_TAB } from './selectors';
import { above } from './shadow';
import { isElsewhere, isTitle } from './host-labels';

export type Title = 'ours' | 'elsewhere' | null;

/** So many headings and marked places are looked at before giving up. */
const MOST = 40;

/** The nearest title that is known decides; null when none is. */
export function titleOf(container: Element): Title {
  for (const text of titles(container)) {
    const plain = (text ?? '').replace(/\(?\d+\)?/g, ' ');
    if (isTitle(plain)) return 'ours';
    if (isElsewhere(plain)) return 'elsewhere';
  }
  return null;
}

function* titles(container: Element): Iterable<string | null | undefined> {
  const document = container.ownerDocument;
  yield (container as Partial<HTMLTableElement>).caption?.textContent;
  yield container.getAttribute('aria-label');
  for (const id of (container.getAttribute('aria-labelledby') ?? '').split(/\s+/))
    if (id) yield (container.getRootNode() as Document | ShadowRoot).getElementById(id)?.textContent;
  yield* headingsBefore(container);
  for (const place of placesAround(container)) yield place.textContent;
  yield* document.title.split(/\s[-–—|·]\s/);
}

/** Headings that stand before the container, the nearest first; not those of a section that the container is not in. */
function* headingsBefore(container: Element): Iterable<string | null> {
  let count = 0;
  for (let node: Element | null = container; node; node = above(node)) {
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      const inside = [...before.querySelectorAll(HEADING)].reverse();
      for (const heading of before.matches(`${HEADING},h3,h4`) ? [before] : inside) {
        const scope = heading.closest(SCOPE);
        if (scope && scope !== before.parentElement && !scope.contains(container)) continue;
        if (++count > MOST) return;
        yield heading.textContent;
      }
    }
  }
}

/** The places marked as current; in a menu with entries below entries, the last one marked is the nearest. */
function placesAround(container: Element): Element[] {
  const { before, after } = partsAround(inDocument(container));
  const parts = [...before, ...after];
  const places = [SELECTED_TAB, ...CURRENT_PLACES].flatMap((selector) => [...matchesIn(parts, selector)]);
  const inOrder = places.sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  return inOrder.slice(0, MOST).reverse();
}
