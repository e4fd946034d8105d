/** A host with a list, an open invoice and one send form, whose nodes it fills again for another invoice. */
import { FRENCH, h, party, table, tr } from './build';
import { facts } from './detail';

export interface Mail {
  readonly number: string;
  readonly client: string;
  readonly to: string;
  readonly subject: string;
  readonly message: string;
}

const mail = (number: string, client: string, to: string): Mail => ({
  ...{ number, client, to },
  subject: `Facture ${number}`,
  message: `Bonjour,\n\nVous trouverez ci-joint la facture ${number}.`,
});

export const A = mail('F-2026-022', 'HABITAT', 'compta@habitat.example');
export const B = mail('F-2026-031', 'ASSAINISSEMENT', 'facture@assainissement.example');

export type Part = 'title' | 'to' | 'subject' | 'message' | 'detail';
const ALL: readonly Part[] = ['title', 'to', 'subject', 'message', 'detail'];

export interface Shape {
  /** Whether the title of the form names the invoice. */
  readonly titled?: boolean;
  /** Whether the open invoice stands beside the form. */
  readonly detail?: boolean;
  readonly editable?: boolean;
  /** Whether the host fills in a subject and a message of its own. */
  readonly prefilled?: boolean;
}

export interface ReusedForm {
  readonly subject: HTMLInputElement;
  readonly message: HTMLElement;
  readonly copy: HTMLInputElement;
  readonly send: HTMLElement;
  readonly root: HTMLElement;
  /** What the host would send now. */
  readonly now: () => { readonly subject: string; readonly message: string };
  /** Fills the same nodes for an invoice: all of them, or some. */
  readonly fill: (mail: Mail, ...parts: Part[]) => void;
  /** Opens the form, as the host's own button does. */
  open: (mail: Mail) => void;
  close: () => void;
  /** What was sent by the button. */
  readonly sent: { readonly title: string; readonly subject: string; readonly message: string }[];
  /** Called when the host's own button opened the form for A. */
  onOpened: () => void;
}

/** Puts the page up: the list of A and another invoice, and A open beside it. */
export function reusedForm(shape: Shape = {}, other = B): ReusedForm {
  const { titled = true, detail = true, editable = false, prefilled = true } = shape;
  const title = h('h2', {}, '');
  const to = h('input', { id: 'to', type: 'email' }) as HTMLInputElement;
  const subject = h('input', { id: 'subject' }) as HTMLInputElement;
  const message = editable
    ? h('div', {
        contenteditable: 'true',
        role: 'textbox',
        'aria-label': 'Message',
        style: 'white-space:pre-wrap',
      })
    : h('textarea', { id: 'message' });
  const copy = h('input', { type: 'checkbox' }) as HTMLInputElement;
  const send = h('button', { type: 'button' }, 'Envoyer la facture');
  const root = h(
    'div',
    { role: 'dialog' },
    title,
    ...[h('label', { for: 'to' }, 'Destinataires'), to],
    ...[h('label', { for: 'subject' }, 'Objet'), subject],
    ...[h('label', { for: 'message' }, 'Message'), message],
    h('label', {}, copy, 'Ajoutez-moi en cc'),
    send,
  );
  const panel = h('section', {});
  const resend = h('button', { type: 'button' }, 'Renvoyer la facture');
  const row = ({ client, number }: Mail) =>
    tr(party(client, number), '9 févr. 2026', '11 mars 2026', 'À encaisser', '825,00 EUR');
  document.body.replaceChildren(
    h('nav', {}, 'Factures clients'),
    h('main', {}, h('h1', {}, 'Factures clients'), table(FRENCH, [row(A), row(other)]), panel),
  );
  const showDetail = ({ number, client }: Mail) =>
    panel.replaceChildren(
      h('h2', {}, client),
      ...[resend, h('button', { type: 'button' }, 'Indiquer comme payée')],
      facts(number, client, '825,00 EUR'),
    );
  const read = () => (editable ? message.innerText : (message as HTMLTextAreaElement).value);
  const host: ReusedForm = {
    ...{ subject, message, copy, send, root, sent: [] },
    now: () => ({ subject: subject.value, message: read() }),
    fill(mail, ...parts) {
      for (const part of parts.length > 0 ? parts : ALL) {
        if (part === 'title')
          title.textContent = titled ? `Renvoyer la facture ${mail.number}` : 'Renvoyer la facture';
        else if (part === 'to') to.value = mail.to;
        else if (part === 'subject') subject.value = prefilled ? mail.subject : '';
        else if (part === 'detail') {
          if (detail) showDetail(mail);
        } else if (editable) message.textContent = prefilled ? mail.message : '';
        else (message as HTMLTextAreaElement).value = prefilled ? mail.message : '';
      }
    },
    open(mail) {
      host.fill(mail, 'title', 'to', 'subject', 'message');
      if (!detail) panel.replaceChildren();
      document.body.append(root);
    },
    close: () => root.remove(),
    onOpened: () => undefined,
  };
  send.addEventListener('click', () => {
    host.sent.push({ title: title.textContent, ...host.now() });
    setTimeout(() => host.close(), 30);
  });
  resend.addEventListener('click', () => {
    host.open(A);
    host.onOpened();
  });
  showDetail(A);
  return host;
}
