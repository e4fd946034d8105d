/** Makes elements, and waits as long as this page takes for everything. */
import { choice } from './choice';

type Attributes = Record<string, string | number | boolean | (() => void) | ((event: Event) => void)>;

/** An element with attributes; those that are functions are listeners (`onclick`), `false` leaves one out. */
export function el(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/** Does it after the chosen time. */
export function later(work: () => void): void {
  const wait = Number(choice.wait);
  if (wait === 0) work();
  else setTimeout(work, wait);
}
