/** Where things appear: in the page, over it, or in web components; what closes them. */
import { choice } from './choice';
import { el } from './dom';

/** Holds the list, and whatever takes its place. */
export const main = el('main');

interface Layer {
  readonly node: HTMLElement;
  readonly close: () => void;
}
const layers: Layer[] = [];

/** A web component with an open shadow root and the page's styles in it. */
function component(name: string, node: HTMLElement): HTMLElement {
  const host = el(name);
  host.attachShadow({ mode: 'open' }).append(el('link', { rel: 'stylesheet', href: '/style.css' }), node);
  return host;
}

/** Puts a node into the page, or into a component of its own there. */
export const place = (name: string, node: HTMLElement): HTMLElement =>
  choice.app === 'shadow' ? component(name, node) : node;

/** Shows a node over the page until it is closed. */
export function show(name: string, node: HTMLElement, closed: () => void = () => undefined): HTMLElement {
  const placed = place(name, node);
  const layer = {
    node: placed,
    close: () => {
      layers.splice(layers.indexOf(layer), 1);
      placed.remove();
      closed();
    },
  };
  layers.push(layer);
  document.body.append(placed);
  return node;
}

export const closeTop = (): void => layers.at(-1)?.close();
export const closeAll = (): void => {
  while (layers.length > 0) closeTop();
};

/** Some pages close what is open on any press elsewhere, or on Escape, wherever the focus is. */
export function listen(): void {
  if (choice.closes === 'escape')
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') closeTop();
    });
  if (choice.closes !== 'outside') return;
  const close = (event: Event) => {
    const top = layers.at(-1);
    if (top && event.isTrusted && !event.composedPath().includes(top.node)) top.close();
  };
  // On the way down, as libraries of dialogs do.
  document.addEventListener('pointerdown', close, true);
}
