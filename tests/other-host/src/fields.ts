/** Fields: what labels them, and how they keep their value. */
import { choice } from './choice';
import { el } from './dom';

let ids = 0;

/** A field with its label, tied together in the chosen way. */
export function labelled(text: string, field: HTMLElement): HTMLElement {
  const id = `f${++ids}`;
  switch (choice.label) {
    case 'for':
      field.id = id;
      return el('div', {}, el('label', { for: id }, text), field);
    case 'wrap':
      return el('label', {}, text, el('br'), field);
    case 'aria':
      field.setAttribute('aria-label', text);
      return el('div', {}, field);
    case 'by':
      field.setAttribute('aria-labelledby', id);
      return el('div', {}, el('span', { id }, text), field);
    case 'placeholder':
      field.setAttribute(field.hasAttribute('contenteditable') ? 'aria-placeholder' : 'placeholder', text);
      return el('div', {}, field);
    case 'before':
      return el('div', {}, el('div', {}, text), el('div', {}, field));
  }
}

/** A field of one line; `changed` is told each new value. */
export const line = (value: string, changed: (value: string) => void): HTMLElement =>
  bound(el('input', { type: 'text' }) as HTMLInputElement, value, changed);

/** A field of several lines, a textarea or an editable element. */
export function lines(value: string, changed: (value: string) => void): HTMLElement {
  if (choice.editor !== 'editable')
    return bound(el('textarea', { rows: 8 }) as HTMLTextAreaElement, value, changed);
  const editable = el('div', { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true' });
  const blocks = value.split('\n').map((text) => el('div', {}, text || el('br')));
  editable.append(...(value === '' ? [] : blocks));
  // A line for each block, as browsers make one of each line that is typed.
  const read = () => [...editable.childNodes].map((node) => node.textContent ?? '').join('\n');
  editable.addEventListener('input', () => changed(read()));
  return editable;
}

type Field = HTMLInputElement | HTMLTextAreaElement;

function bound(field: Field, value: string, changed: (value: string) => void): HTMLElement {
  field.value = value;
  if (choice.editor === 'controlled') control(field, changed);
  else field.addEventListener('input', () => changed(field.value));
  return field;
}

/** As a framework does: it remembers each value that is set, takes no event for news without a change, and sets its own again. */
function control(field: Field, changed: (value: string) => void): void {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!;
  let remembered = field.value;
  let state = field.value;
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: () => native.get!.call(field) as string,
    set: (next: string) => {
      remembered = next;
      native.set!.call(field, next);
    },
  });
  field.addEventListener('input', () => {
    const now = native.get!.call(field) as string;
    if (now !== remembered) changed((remembered = state = now));
    queueMicrotask(() => {
      if (native.get!.call(field) !== state) native.set!.call(field, state);
    });
  });
}

/** A box to tick, or a switch. */
export function box(text: string, changed: (checked: boolean) => void): HTMLElement {
  if (choice.copy === 'checkbox') {
    const input = el('input', { type: 'checkbox' }) as HTMLInputElement;
    input.addEventListener('change', () => changed(input.checked));
    return el('label', {}, input, ` ${text}`);
  }
  const toggle = el('button', {
    type: 'button',
    role: 'switch',
    'aria-checked': 'false',
    'aria-label': text,
  });
  toggle.addEventListener('click', () => {
    const checked = toggle.getAttribute('aria-checked') !== 'true';
    toggle.setAttribute('aria-checked', String(checked));
    changed(checked);
  });
  return el('div', {}, toggle, el('span', { 'aria-hidden': 'true' }, text));
}
