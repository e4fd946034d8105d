/** Presses an element as a user's pointer would: the whole sequence, since frameworks listen to different parts of it. */

/** The deepest element in `cell` that holds text, so that the press passes every listener between it and the row. */
export function textElement(cell: Element, text: string): HTMLElement {
  let element = cell;
  for (;;) {
    const inner = [...element.children].find((child) => child.textContent?.includes(text));
    if (!inner) return element as HTMLElement;
    element = inner;
  }
}

/** Presses once. Nothing is pressed when the element is not part of the page any more: returns false. */
export function press(element: HTMLElement): boolean {
  if (!element.isConnected) return false;
  const view = element.ownerDocument.defaultView!;
  const box = element.getBoundingClientRect();
  const common = {
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
  };
  const pointer = { ...common, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  element.dispatchEvent(new view.PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  element.dispatchEvent(new view.MouseEvent('mousedown', { ...common, buttons: 1 }));
  element.dispatchEvent(new view.PointerEvent('pointerup', pointer));
  element.dispatchEvent(new view.MouseEvent('mouseup', common));
  element.click();
  return true;
}
