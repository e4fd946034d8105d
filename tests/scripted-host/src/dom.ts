/** Makes elements. */

type Attributes = Readonly<Record<string, string | (() => void)>>;

/** An element with attributes; those that are functions are listeners (`onclick`). */
export function el(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}
