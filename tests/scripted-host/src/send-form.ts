/** The form that sends an invoice, and everything that a host may do once its button was pressed. */
import { el } from './dom';
import { AFTER } from './after';
import {
  closePanel,
  draw,
  errorView,
  host,
  loseList,
  organisation,
  show,
  type Host,
  type Item,
} from './main';

export interface Form {
  root: HTMLElement;
  title: HTMLElement;
  to: HTMLInputElement;
  subject: HTMLInputElement;
  message: { value: string };
  foot: HTMLElement;
  item: Item;
  isBusy: boolean;
}

let form: Form | null = null;
/** A form whose nodes stay when it is closed. */
let kept: Form | null = null;

const later = (work: () => void, ms: number) => (ms > 0 ? setTimeout(work, ms) : work());

const subjectOf = ({ number }: Item) => `Facture ${number}`;
const messageOf = ({ number, client }: Item) =>
  `Bonjour ${client},\n\nVous trouverez ci-joint la facture ${number}.\n\nCordialement`;

/** Fills the form for an invoice, whatever stood in it. */
function fill(into: Form, item: Item, withText = true): void {
  into.item = item;
  into.title.textContent = `Renvoyer la facture ${item.number}`;
  into.to.value = `compta@${item.client.toLowerCase().replace(/\W/g, '')}.example`;
  if (!withText) return;
  into.subject.value = subjectOf(item);
  into.message.value = messageOf(item);
}

export function openSendForm(item: Item): void {
  closeForm();
  const { defaultsAfter, exchangesAfter, exchangesNodes } = host.script;
  const mine = (form = kept ?? build(item));
  mine.root.hidden = false;
  if (!mine.root.isConnected) document.body.append(mine.root);
  if (host.script.form === 'dialog') (mine.root as HTMLDialogElement).showModal();
  if (host.script.form === 'popover') mine.root.showPopover();
  fill(mine, item, defaultsAfter === null);
  if (defaultsAfter !== null) setTimeout(() => fill(mine, item), defaultsAfter);
  if (exchangesAfter !== null) {
    const other = host.items.find((one) => one !== item && one.status === 'À encaisser')!;
    later(() => host.exchange(other.number, exchangesNodes), exchangesAfter);
  }
}

function build(item: Item): Form {
  const title = el('h2');
  const to = el('input', { type: 'email' }) as HTMLInputElement;
  const subject = el('input', { type: 'text' }) as HTMLInputElement;
  const { message, holder } = messageField();
  const foot = el('div');
  const kinds = { dialog: {}, popover: { popover: 'auto' } } as Record<string, Record<string, string>>;
  const root = el(
    host.script.form === 'dialog' ? 'dialog' : 'div',
    { class: 'form', ...(kinds[host.script.form] ?? { role: 'dialog', 'aria-modal': 'true' }) },
    title,
    ...[
      ['Destinataires', to] as const,
      ['Objet', subject] as const,
      ['Message', holder] as const,
      ['Ajoutez-moi en cc', el('input', { type: 'checkbox' })] as const,
    ].map(([label, field]) => el('label', {}, label, field)),
    foot,
  );
  const made: Form = { root, title, to, subject, message, foot, item, isBusy: false };
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeForm();
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.target === subject);
    if (isSend && host.script.keys) send(made);
  });
  drawFoot(made);
  return made;
}

/** What the message is written in, and what stands in the form for it. */
function messageField(): { message: { value: string }; holder: HTMLElement } {
  const { form } = host.script;
  const over = (body: () => HTMLElement | null | undefined) => ({
    get value() {
      return body()?.innerText ?? '';
    },
    set value(text: string) {
      const now = body();
      if (now) now.innerText = text;
    },
  });
  if (form === 'editor') {
    const editor = el('div', {
      contenteditable: 'true',
      'aria-label': 'Message',
      'aria-multiline': 'true',
      role: 'textbox',
    });
    const holder = el('my-editor');
    holder.attachShadow({ mode: 'open' }).append(editor);
    return { message: over(() => editor), holder };
  }
  if (form === 'frame') {
    const holder = el('iframe', {
      title: 'Message',
      srcdoc: '<body contenteditable></body>',
    }) as HTMLIFrameElement;
    return { message: over(() => holder.contentDocument?.body), holder };
  }
  const holder = el('textarea') as HTMLTextAreaElement;
  return { message: holder, holder };
}

function drawFoot(mine: Form): void {
  mine.foot.replaceChildren(
    el('button', { type: 'button', onclick: closeForm }, 'Annuler'),
    sendButtonOf(mine),
  );
}

function sendButtonOf(mine: Form): HTMLElement {
  const { button, actsOn } = host.script;
  const kinds = { button: { type: 'button' }, a: { href: '#' }, div: { role: 'button', tabindex: '0' } };
  const made = el(button, { ...kinds[button], class: 'send' }, 'Envoyer la facture');
  made.addEventListener(actsOn, (event) => {
    event.preventDefault();
    send(mine);
  });
  return made;
}

export function closeForm(): void {
  form?.root.remove();
  document.querySelector('.question')?.remove();
  form = null;
}

const sendButton = (mine: Form) => mine.foot.querySelector<HTMLButtonElement>('.send')!;

function send(mine: Form): void {
  const { script } = host;
  if (script.replacesButton) drawFoot(mine);
  // A host that takes its time sends once, however often its button is pressed.
  if (mine.isBusy) return;
  mine.isBusy = true;
  if (script.disables) sendButton(mine).disabled = true;
  mine.root.querySelector('[role="alert"]')?.remove();
  const from = organisation();
  const { item, subject, message } = mine;
  const record = { number: item.number, organisation: from, subject: subject.value, message: message.value };
  later(() => {
    mine.isBusy = false;
    sendButton(mine).disabled = false;
    const sent = () => void host.sent.push(record);
    if (script.isSent) sent();
    follow(mine, sent);
    const { toast } = script;
    if (toast) later(() => host.toast(toast), toast.after);
  }, script.takes);
}

/** What follows when the host has sent, or has not. */
function follow(mine: Form, sent: () => void): void {
  const other = host.items.find(({ number }) => number !== mine.item.number)!;
  switch (host.script.then) {
    case 'close':
      return closeForm();
    case 'hide':
      kept = mine;
      mine.root.hidden = true;
      form = null;
      return;
    case 'stay':
      return;
    case 'error':
      mine.root.prepend(el('p', { role: 'alert' }, 'Une erreur est survenue.'));
      return;
    case 'question':
      closeForm();
      document.body.append(question(mine, { role: 'dialog', 'aria-modal': 'true' }));
      return;
    case 'questionInPlace': {
      const before = [...mine.root.childNodes];
      mine.root.replaceChildren(...question(mine, {}, () => mine.root.replaceChildren(...before)).childNodes);
      return;
    }
    case 'signin':
      closeForm();
      return show('/signin', el('h1', {}, 'Connexion'));
    case 'signinLoad':
      location.assign('/signin');
      return;
    case 'organisation':
      return host.switchTo('bolero-5678');
    case 'elsewhere':
      closeForm();
      return show(`/organizations/${organisation()}/transactions`, el('h1', {}, 'Transactions'));
    case 'loseList':
      closeForm();
      return loseList();
    case 'errorView':
      closeForm();
      return errorView();
    case 'reload':
      location.reload();
      return;
    default:
      AFTER[host.script.then](mine, {
        ...{ closeForm, closePanel, loseList, draw, show, organisation: organisation(), other, sent },
        open: (item) => fill(mine, item),
      });
  }
}

/** Asks before it sends; *Revenir* gives the form back. */
function question(mine: Form, attributes: Readonly<Record<string, string>>, back?: () => void): HTMLElement {
  const leave = () => {
    closeForm();
    if (back) back();
    document.body.append(mine.root);
    form = mine;
  };
  const confirm = () => {
    host.sent.push({
      ...{ number: mine.item.number, organisation: organisation() },
      ...{ subject: mine.subject.value, message: mine.message.value },
    });
    document.querySelector('.question')?.remove();
    mine.root.remove();
    form = null;
  };
  return el(
    'div',
    { class: 'question', ...attributes },
    el('h2', {}, 'Envoyer quand même ?'),
    el('p', {}, 'Cette facture a déjà été envoyée il y a 2 jours.'),
    el('button', { type: 'button', onclick: leave }, 'Revenir'),
    el('button', { type: 'button', onclick: confirm }, 'Envoyer quand même'),
  );
}

/** The form that is open: whose it is, and what stands in it. */
export const formNow = (): ReturnType<Host['form']> =>
  form && { number: form.item.number, subject: form.subject.value, message: form.message.value };
/** The open form is this invoice's from now on: in the same nodes, or in new ones. */
export function exchange(number: string, withNewNodes = false): void {
  const item = host.items.find((one) => one.number === number);
  if (!form || !item) return;
  if (withNewNodes) {
    form.root.remove();
    form = build(item);
    document.body.append(form.root);
  }
  fill(form, item);
}
