/** Elements inside the page's own tree that its framework did not make. */

const OWN = ['__reactFiber$', '__reactContainer$'];

const isOwn = (element: Element): boolean =>
  Object.keys(element).some((key) => OWN.some((prefix) => key.startsWith(prefix)));

function walk(root: ParentNode, found: Element[]): void {
  for (const element of root.children) {
    if (!isOwn(element)) {
      found.push(element);
      continue;
    }
    // What stands inside an editable element is the user's.
    if (element.getAttribute('contenteditable') !== 'true') walk(element, found);
    if (element.shadowRoot !== null && element.localName === 'rp-table') walk(element.shadowRoot, found);
  }
}

/** Empty unless something else than the page put an element into #app, #overlays or the table's shadow root. */
export function foreignElements(): Element[] {
  const found: Element[] = [];
  for (const id of ['app', 'overlays']) {
    const root = document.getElementById(id);
    if (root !== null) walk(root, found);
  }
  return found;
}
