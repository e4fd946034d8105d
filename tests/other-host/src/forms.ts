/** What the buttons of an invoice open: the form that sends it, the question about payment, the form of a credit note. */
import type { Action } from './actions';
import { choice } from './choice';
import { other, printAmount, type Item } from './data';
import { el, later } from './dom';
import { box, labelled, line, lines } from './fields';
import { closeAll, closeTop, main, show } from './layers';
import { words } from './words';

/** What a form leads back to. */
export interface After {
  /** Shows the invoice again, as it is now. */
  readonly again: (item: Item) => void;
  /** Draws the list again, where a form took its place. */
  readonly list: () => void;
}

const button = (label: string, onclick: () => void) => el('button', { type: 'button', onclick }, label);

function frame(title: string, ...children: HTMLElement[]): void {
  switch (choice.form) {
    case 'modal':
      show('x-shade', el('div', { class: 'shade' }));
      show(
        'x-form',
        el(
          'div',
          { class: 'over', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
          el('h2', {}, title),
          ...children,
        ),
        closeTop,
      );
      return;
    case 'plain':
      show('x-form', el('div', { class: 'over' }, el('h3', {}, title), ...children));
      return;
    case 'native': {
      const dialog = el('dialog', {}, el('h2', {}, title), ...children) as HTMLDialogElement;
      show('x-form', dialog);
      dialog.showModal();
      return;
    }
    case 'inplace': {
      const panel = document.querySelector('x-panel')?.shadowRoot ?? document;
      (panel.querySelector('.side') ?? main).replaceChildren(el('h2', {}, title), ...children);
      return;
    }
    case 'route':
      closeAll();
      main.replaceChildren(el('h1', {}, title), ...children);
  }
}

/** Does what the button of an invoice says. */
export function run(action: Action, item: Item, after: After): void {
  later(() => {
    if (action === 'resend') sendForm(item, after);
    else if (action === 'markPaid') settle(item, after);
    else if (action === 'credit') creditForm(item, after);
    else {
      item.status = 'unpaid';
      after.again(item);
    }
  });
}

function leave(item: Item, { again, list }: After): void {
  closeAll();
  other.form = null;
  if (choice.form === 'route') list();
  else again(item);
}

function sendForm(item: Item, after: After): void {
  const text = choice.prefilled === 'yes' ? `Hello,\n\n${item.number}` : '';
  const mail = {
    number: item.number,
    to: 'a@b.example',
    subject: text && item.number,
    message: text,
    copy: false,
  };
  other.form = mail;
  const send = () => {
    other.sent.push({ ...mail });
    later(() => leave(item, after));
  };
  const message = el('div', {}, ...(choice.inside === 'toolbar' ? [toolbar()] : []));
  const field = labelled(
    words.message,
    lines(mail.message, (value) => (mail.message = value)),
  );
  if (choice.inside === 'late') setTimeout(() => message.append(field), 500);
  else message.append(field);
  const body = [
    labelled(
      words.to,
      line(mail.to, (value) => (mail.to = value)),
    ),
    labelled(
      words.subject,
      line(mail.subject, (value) => (mail.subject = value)),
    ),
    message,
    box(words.copy, (value) => (mail.copy = value)),
  ];
  frame(
    choice.titled === 'yes' ? `${words.resend} ${item.number}` : words.resend,
    ...(choice.inside === 'tabs' ? tabs(body) : body),
    el(
      'div',
      {},
      button(words.back, () => leave(item, after)),
      button(words.send, send),
    ),
  );
}

const toolbar = () =>
  el(
    'div',
    { role: 'toolbar' },
    ...['B', 'I', '•', '🔗', '↩', 'A'].map((label) => button(label, () => undefined)),
  );

/** E-mail, chosen, and post, whose fields are there but not shown. */
function tabs(body: readonly HTMLElement[]): HTMLElement[] {
  const tab = (label: string, chosen: boolean) =>
    el('button', { role: 'tab', 'aria-selected': chosen ? 'true' : 'false' }, label);
  const post = [labelled(words.to, el('textarea')), labelled(words.message, el('textarea'))];
  return [
    el('div', { role: 'tablist' }, tab('E-mail', true), tab('Post', false)),
    el('div', { role: 'tabpanel' }, ...body),
    el(
      'div',
      { role: 'tabpanel', hidden: true },
      ...post,
      button(words.send, () => undefined),
    ),
  ];
}

function settle(item: Item, { again }: After): void {
  const confirm = () => {
    item.status = 'paid';
    other.settled.push(item.number);
    closeAll();
    again(item);
  };
  if (choice.settling === 'direct') return confirm();
  show(
    'x-form',
    el(
      'div',
      { class: 'over', role: 'dialog', 'aria-label': words.markPaid },
      el('h2', {}, words.markPaid),
      el('input', { type: 'date', 'aria-label': 'Date' }),
      button(words.back, closeTop),
      button('OK', () => later(confirm)),
    ),
  );
}

function creditForm(item: Item, after: After): void {
  const state = { number: item.number, reason: '' };
  const confirm = () => {
    other.credited.push(state);
    item.status = 'canceled';
    later(() => leave(item, after));
  };
  const question = () => {
    const isNative = choice.form === 'native';
    const asked = show(
      'x-question',
      el(
        isNative ? 'dialog' : 'div',
        { class: isNative ? '' : 'over', role: 'alertdialog', 'aria-label': words.create },
        el('p', {}, `${words.create} ?`),
        button(words.back, closeTop),
        button(words.create, confirm),
      ),
    );
    // What is not a modal dialog itself could not be reached over one.
    if (isNative) (asked as HTMLDialogElement).showModal();
  };
  frame(
    words.cancel,
    el('p', {}, `${item.client} ${item.number} ${printAmount(item)}`),
    labelled(words.columns[1]!, el('input', { type: 'date' })),
    labelled(
      words.reason,
      lines('', (value) => (state.reason = value)),
    ),
    el(
      'div',
      {},
      button(words.back, () => leave(item, after)),
      button(words.create, () => later(question)),
    ),
  );
}
