/** The one watcher: every change of the page, at most one animation frame late; asleep while the page is hidden. */
import { afterLayout } from './after-layout';
import { MARK_ATTRIBUTES } from './marks';

/** Attributes by which a page changes what a row or a list says, without changing a text. */
const ATTRIBUTES = ['aria-busy', 'aria-label', 'title', 'hidden', 'aria-hidden', 'aria-selected', 'aria-current', 'aria-rowcount', 'aria-disabled', 'disabled', 'role', 'lang', 'open', ...MARK_ATTRIBUTES]; // prettier-ignore

export interface Watch {
  /** Watches an open shadow root too; the same observer, the same frame. */
  add(root: ShadowRoot): void;
  /** Forgets the changes made since the last frame: called right after our own writes. */
  forgetOwn(): void;
}

/**
 * As many records are taken in at once, before the page paints, and this many milliseconds a frame may cost so. A row
 * that is recycled between two frames would else be seen with its former mark by whoever looks before the next frame.
 */
const AT_ONCE = 400;
const BUDGET = 4;
/** A part of so many elements is new, and no row that is recycled: it is read when the browser has laid it out. */
const LARGE = 200;

/** So many changes of a hidden page are noted for when it is seen again; beyond, it is read as if never seen. */
const NOTED = 5_000;

/** All changes since the last call; null at the start, `missed` when there were more than could be noted. */
export type Changes = readonly MutationRecord[] | null | 'missed';

/**
 * Calls `frame` with what changed since the last call. Small changes are handed on as soon as the page's own script has
 * ended, large or many ones gathered into one frame, once that is laid out; those of a hidden page when it is seen again. Ends with
 * `signal`.
 */
export function watchPage(document: Document, signal: AbortSignal, frame: (changes: Changes) => void): Watch {
  const view = document.defaultView!;
  const roots = new Set<Node>([document.documentElement]);
  let pending: MutationRecord[] | null | 'missed' = null;
  let callOff: (() => void) | null = null;
  let spent = 0;
  const flush = () => {
    if (signal.aborted || document.hidden || pending?.length === 0) return;
    const records = pending;
    const start = view.performance.now();
    pending = [];
    frame(records);
    spent += view.performance.now() - start;
  };
  const ask = () => {
    callOff ??= afterLayout(document, () => {
      callOff = null;
      flush();
      spent = 0;
    });
  };
  const observer = new MutationObserver((records) => {
    if (Array.isArray(pending)) for (const record of records) pending.push(record);
    if (document.hidden) return doze();
    if (Array.isArray(pending) && pending.length <= AT_ONCE && spent < BUDGET && !pending.some(addsMuch))
      flush();
    ask();
  });
  const observe = (root: Node) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
  const observeAll = () => {
    for (const root of roots) observe(root);
  };
  const doze = () => {
    if (!Array.isArray(pending) || pending.length <= NOTED) return;
    pending = 'missed';
    observer.disconnect();
  };
  const wake = () => {
    if (document.hidden) return;
    if (pending === 'missed') observeAll();
    ask();
  };
  document.addEventListener('visibilitychange', wake, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    callOff?.();
  });
  observeAll();
  ask();
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

const addsMuch = ({ addedNodes }: MutationRecord): boolean => {
  for (const node of addedNodes)
    if (node.nodeType === Node.ELEMENT_NODE && (node as Element).getElementsByTagName('*').length > LARGE)
      return true;
  return false;
};
