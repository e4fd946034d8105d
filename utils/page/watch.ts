/** The one watcher: every change of the page, gathered into one animation frame; asleep while the page is hidden. */
import { MARK_ATTRIBUTES } from './marks';

/** Attributes by which a page changes what a row or a list says, without changing a text. */
const ATTRIBUTES = ['aria-busy', 'aria-label', 'title', 'hidden', 'aria-hidden', 'aria-selected', 'aria-rowcount', 'aria-disabled', 'disabled', 'role', 'lang', 'open', ...MARK_ATTRIBUTES]; // prettier-ignore

export interface Watch {
  /** Watches an open shadow root too; the same observer, the same frame. */
  add(root: ShadowRoot): void;
  /** Forgets the changes made since the last frame: called right after our own writes. */
  forgetOwn(): void;
}

/**
 * Calls `frame` with all records since the last one, at most once per animation frame, and with null when everything
 * has to be looked at afresh (at the start, and when the page becomes visible again). Ends with `signal`.
 */
export function watchPage(
  document: Document,
  signal: AbortSignal,
  frame: (records: readonly MutationRecord[] | null) => void,
): Watch {
  const view = document.defaultView!;
  const roots = new Set<Node>([document.documentElement]);
  let pending: MutationRecord[] | null = [];
  let asked = 0;
  const observer = new MutationObserver((records) => {
    if (pending) for (const record of records) pending.push(record);
    ask();
  });
  const run = () => {
    asked = 0;
    if (signal.aborted || document.hidden) return;
    const records = pending;
    pending = [];
    frame(records);
  };
  const ask = () => {
    if (asked === 0) asked = view.requestAnimationFrame(run);
  };
  const observe = (root: Node) =>
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  const wake = () => {
    if (document.hidden) {
      observer.disconnect();
      return;
    }
    for (const root of roots) observe(root);
    pending = null;
    ask();
  };
  document.addEventListener('visibilitychange', wake, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.cancelAnimationFrame(asked);
  });
  wake();
  return {
    add(root) {
      if (roots.has(root)) return;
      roots.add(root);
      observe(root);
    },
    forgetOwn() {
      observer.takeRecords();
    },
  };
}
