/** The buttons of an open invoice, in the shapes a page may give them. */
import { choice } from './choice';
import { other, type Item } from './data';
import { el } from './dom';
import { words } from './words';

export type Action = 'resend' | 'markPaid' | 'markUnpaid' | 'credit';

type Listed = readonly [action: Action, label: string];

function listed(item: Item): Listed[] {
  const resend: Listed = ['resend', words.resend];
  if (item.status === 'unpaid') return [resend, ['markPaid', words.markPaid], ['credit', words.cancel]];
  if (item.status === 'paid') return [resend, ['markUnpaid', words.markUnpaid], ['credit', words.create]];
  return [];
}

/** The buttons; `run` does what one says. */
export function actionsOf(item: Item, run: (action: Action, item: Item) => void): HTMLElement {
  const pressed = (action: Action) => () => {
    other.pressed.push([action, item.number]);
    run(action, item);
  };
  const wanted = listed(item).filter(([action]) => choice.actions !== 'none' || action !== 'resend');
  const box = el('div', { class: 'actions' });
  if (choice.actions === 'menu') {
    const menu = el('div');
    const entries = wanted.map(([action, label]) =>
      el('div', { role: 'menuitem', tabindex: -1, onclick: pressed(action) }, label),
    );
    const open = () => menu.replaceChildren(el('div', { role: 'menu' }, ...entries));
    box.append(el('button', { 'aria-haspopup': 'menu', 'aria-label': words.more, onclick: open }, '⋯'), menu);
    return box;
  }
  box.append(...wanted.map(([action, label]) => button(action, label, pressed(action))));
  if (choice.actions === 'twice') box.append(button('resend', words.resend, pressed('resend')));
  return box;
}

function button(action: Action, label: string, onclick: () => void): HTMLElement {
  if (choice.actions === 'roles')
    return el('div', { role: 'button', tabindex: 0, onclick }, el('i', {}), el('span', {}, label));
  if (choice.actions === 'icons')
    return el(
      'button',
      { 'aria-label': label, title: label, onclick },
      el('i', { 'aria-hidden': 'true' }, '✉'),
    );
  const disabled = choice.actions === 'disabled' && action === 'resend';
  return el('button', { type: 'button', onclick, disabled }, label);
}
