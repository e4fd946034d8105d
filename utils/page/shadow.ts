/** Open shadow roots: some pages put a whole table into one, and a watcher of the document does not see inside. */

/** Custom elements that have no shadow root yet may get one when their definition arrives. */
const MOST_WAITING = 300;
/** A custom element's name holds a dash. */
const CUSTOM = "descendant-or-self::*[contains(local-name(),'-')]";

/** A part of fewer elements is asked one by one: a question to the browser costs more. */
const SMALL = 50;

let question: XPathExpression | undefined;

function customIn(part: Element): Element[] {
  const inside = part.getElementsByTagName('*');
  const count = inside.length;
  if (count < SMALL) {
    const found = part.localName.includes('-') ? [part] : [];
    for (let at = 0; at < count; at++) if (inside[at]!.localName.includes('-')) found.push(inside[at]!);
    return found;
  }
  // The browser's own search, since a script that visits each of a hundred thousand elements could be felt.
  question ??= document.createExpression(CUSTOM);
  const hits = question.evaluate(part, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  return Array.from({ length: hits.snapshotLength }, (_, at) => hits.snapshotItem(at) as Element);
}

export interface ShadowRoots {
  /** Looks through a newly added part of the page; returns the roots found there for the first time. */
  search(part: Node): ShadowRoot[];
  /** Asks those that had no root yet once more. */
  retry(): ShadowRoot[];
  /** The roots that are still part of the page. */
  all(): ShadowRoot[];
  /** Whether an element that had no root yet is still part of the page. */
  areAwaited(): boolean;
}

export function createShadowRoots(): ShadowRoots {
  const roots = new Set<ShadowRoot>();
  const waiting = new Set<Element>();

  function take(element: Element, found: ShadowRoot[]): void {
    const root = element.shadowRoot;
    if (!root) {
      if (waiting.size < MOST_WAITING) waiting.add(element);
      return;
    }
    waiting.delete(element);
    if (roots.has(root)) return;
    roots.add(root);
    found.push(root);
    search(root, found);
  }

  function search(part: Node, found: ShadowRoot[]): void {
    if (part.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
      for (const child of (part as ShadowRoot).children) search(child, found);
      return;
    }
    if (part.nodeType !== Node.ELEMENT_NODE) return;
    for (const element of customIn(part as Element))
      if (element.localName !== 'relance-root') take(element, found);
  }

  return {
    search(part) {
      const found: ShadowRoot[] = [];
      search(part, found);
      return found;
    },
    retry() {
      const found: ShadowRoot[] = [];
      for (const element of [...waiting]) {
        if (!element.isConnected) waiting.delete(element);
        else if (element.shadowRoot) take(element, found);
      }
      return found;
    },
    areAwaited: () => [...waiting].some((element) => element.isConnected),
    all() {
      for (const root of [...roots]) if (!root.host.isConnected) roots.delete(root);
      return [...roots];
    },
  };
}

/** Whether a part of the page holds custom elements, which alone may have a shadow root worth watching. */
export const hasCustom = (part: Element): boolean => customIn(part).length > 0;

/** The element above a node as the page shows it: the slot that it is handed into, the host of its shadow root. */
export function above(node: Node): Element | null {
  const parent = (node as Element).assignedSlot ?? node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null;
  return parent.nodeType === Node.ELEMENT_NODE ? (parent as Element) : null;
}
