/** The moment the user does something on the page himself. What happens in our own interface is none of it. */

const TOUCHES = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
/** Keys that do nothing on the page by themselves, or that reload it. */
const KEYS = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|F\d+)$/;

/** Calls back on each touch until the signal aborts. `root`: the element that holds our interface. */
export function onTouch(view: Window, root: () => Element, signal: AbortSignal, touched: () => void): void {
  const heard = (event: Event) => {
    // What we press, or a page's own script, is no user.
    if (!event.isTrusted || event.composedPath().includes(root())) return;
    const { key = '', ctrlKey, metaKey } = event as KeyboardEvent;
    if (event.type === 'keydown' && (KEYS.test(key) || ((ctrlKey || metaKey) && /^r$/i.test(key)))) return;
    touched();
  };
  for (const name of TOUCHES) view.addEventListener(name, heard, { signal, capture: true, passive: true });
}
