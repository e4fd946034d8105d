/** Keeps what is typed in our own fields to ourselves: a host may take keys on their way down, for its shortcuts. */

/** A listener of the host's on the window hears nothing of a key that ours, which was there first, has stopped. */
export function keepKeys(view: Window, signal: AbortSignal): void {
  const keep = (event: KeyboardEvent) => {
    const path = event.composedPath();
    const [target] = path;
    if (!target || !path.some((node) => (node as Partial<Element>).localName === 'relance-root')) return;
    // A letter on a button of ours is no text, and may be the host's.
    const isField = (target as Partial<Element>).matches?.('input,textarea,select') === true;
    if (!isField && event.key.length === 1 && event.key !== ' ') return;
    event.stopImmediatePropagation();
    // Our own interface hears of it by a copy that does not leave its shadow root.
    const copy = new KeyboardEvent(event.type, {
      ...{ key: event.key, code: event.code, bubbles: true, cancelable: true, composed: false },
      ...{ ctrlKey: event.ctrlKey, shiftKey: event.shiftKey, altKey: event.altKey, metaKey: event.metaKey },
      ...{ isComposing: event.isComposing, repeat: event.repeat },
    });
    if (!target.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    view.addEventListener(type, keep, { signal, capture: true });
}
