/** Synthetic forms that send an invoice, in the shapes they may come in, and forms that do something else. */
import { h, hiddenLabel, inShadow, type Child } from './build';
import { beside, facts } from './detail';

export interface FormPage {
  readonly name: string;
  readonly build: () => readonly Node[];
  /** What was found, in this order: subject, message, copy, submit, recipients; null where there is no send form. */
  readonly found: readonly string[] | null;
}

const ALL = ['subject', 'message', 'copy', 'submit', 'recipients'];
const button = (text: string, attributes: Record<string, string> = {}) =>
  h('button', { type: 'button', ...attributes }, text);
const dialog = (...content: Child[]) =>
  h(
    'div',
    { role: 'dialog', 'aria-modal': 'true' },
    h('h2', {}, 'Renvoyer la facture F-2026-022'),
    ...content,
  );
const input = (attributes: Record<string, string> = {}) => h('input', { type: 'text', ...attributes });
const area = (attributes: Record<string, string> = {}) => h('textarea', attributes);
const box = (attributes: Record<string, string> = {}) => h('input', { type: 'checkbox', ...attributes });
const labelled = (id: string, text: string, field: HTMLElement) => {
  field.id = id;
  return h('div', {}, h('label', { for: id }, text), field);
};

/** The usual fields, labelled by `for`. */
export const usual = (): HTMLElement[] => [
  labelled('to', 'Destinataires', input()),
  labelled('subject', 'Objet', input()),
  labelled('message', 'Message', area()),
  h('label', {}, box(), 'Ajoutez-moi en cc'),
];
export const sendDialog = (...more: Child[]) =>
  dialog(h('form', {}, ...usual(), ...more, button('Annuler'), button('Envoyer la facture')));

const textBox = (attributes: Record<string, string>) =>
  h('div', { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', ...attributes });

/** The panel behind a form, its buttons still in the page. */
const openInvoice = () =>
  h('section', {}, h('h2', {}, 'HABITAT'), button('Send invoice'), button('Mark as paid'), facts());

export const sendForms: readonly FormPage[] = [
  { name: 'a dialog around a form', build: () => [...beside(openInvoice()), sendDialog()], found: ALL },
  {
    name: 'a native dialog with its buttons outside the form',
    build: () => [
      ...beside(),
      h(
        'dialog',
        { open: '' },
        h('h2', {}, 'Renvoyer'),
        h('form', {}, ...usual()),
        h('footer', {}, button('Annuler'), button('Envoyer la facture')),
      ),
    ],
    found: ALL,
  },
  {
    name: 'a plain div beside an opener of the same name',
    build: () =>
      beside(
        openInvoice(),
        h(
          'div',
          {},
          h('h3', {}, 'Send F-2026-022'),
          labelled('s', 'Subject', input()),
          labelled('m', 'Message', area()),
          button('Send invoice'),
        ),
      ),
    found: ['subject', 'message', 'submit'],
  },
  {
    name: 'a plain div in one box with nothing but an opener',
    build: () => [h('div', {}, button('Send invoice'), h('div', {}, ...usual(), button('Send invoice')))],
    found: ALL,
  },
  {
    name: 'a form inside the panel',
    build: () =>
      beside(
        h(
          'section',
          {},
          h('h2', {}, 'HABITAT'),
          button('Renvoyer la facture'),
          button('Indiquer comme payée'),
          facts(),
          h('div', {}, ...usual(), button('Envoyer la facture')),
        ),
      ),
    found: ALL,
  },
  {
    name: 'labels by aria-label, aria-labelledby, wrapping, placeholder',
    build: () => [
      dialog(
        input({ placeholder: 'Destinataires' }),
        h('label', {}, 'Objet (facultatif)', input()),
        h('span', { id: 'l' }, 'Message *'),
        area({ 'aria-labelledby': 'l' }),
        h('div', { role: 'checkbox', 'aria-checked': 'false', 'aria-label': 'M’envoyer une copie' }),
        h('div', { role: 'button', tabindex: '0' }, h('i', {}, 'send'), h('span', {}, 'Envoyer la facture')),
      ),
    ],
    found: ALL,
  },
  {
    name: 'labels as the text just before',
    build: () => [
      dialog(
        h('div', {}, h('div', {}, 'À'), h('div', {}, input())),
        h('div', {}, h('div', {}, 'Objet'), h('div', {}, input())),
        h(
          'div',
          {},
          h('div', {}, 'Message'),
          h('div', { role: 'toolbar' }, button('B'), button('I')),
          h('div', {}, textBox({ 'aria-label': 'Rich text editor' })),
        ),
        area({ placeholder: 'Note interne' }),
        h('div', {}, box(), h('span', {}, 'Me mettre en copie')),
        h('input', { type: 'submit', value: 'Envoyer la facture' }),
      ),
    ],
    found: ALL,
  },
  {
    name: 'an editor that keeps its own model, with a locked chip in it and a helper beside it',
    build: () => [
      dialog(
        labelled('s', 'Objet', input()),
        h('p', { id: 'ml' }, 'Message'),
        h(
          'div',
          { class: 'ProseMirror', contenteditable: 'true', 'aria-labelledby': 'ml' },
          h('p', {}, 'Bonjour'),
          h('span', { contenteditable: 'false' }, '@'),
        ),
        h('textarea', { 'aria-hidden': 'true', 'aria-label': 'Message', style: 'opacity:0' }),
        button('Envoyer la facture'),
      ),
    ],
    found: ['subject', 'message', 'submit'],
  },
  {
    name: 'a message without a label, and a locked one',
    build: () => [
      dialog(
        labelled('s', 'Betreff', input()),
        h('div', { contenteditable: 'false', role: 'textbox', 'aria-multiline': 'true' }, 'Hallo'),
        h('div', { contenteditable: 'false' }, 'Anhang'),
        button('Rechnung senden'),
      ),
    ],
    found: ['subject', 'message', 'submit'],
  },
  {
    name: 'a drawn checkbox over a transparent one',
    build: () => [
      dialog(
        labelled('m', 'Message', area()),
        h('label', {}, box({ style: 'opacity:0' }), hiddenLabel('x'), h('span', {}, 'Ajoutez-moi en cc')),
        button('Envoyer'),
      ),
    ],
    found: ['message', 'copy', 'submit'],
  },
  {
    name: 'open shadow roots',
    build: () => [
      inShadow(
        'q-dialog',
        { role: 'dialog', 'aria-label': 'Facture' },
        ...usual(),
        inShadow('q-button', {}, button('Envoyer la facture')),
      ),
    ],
    found: ALL,
  },
  {
    name: 'a disabled button, as during sending',
    build: () => [dialog(...usual(), button('Envoyer la facture', { disabled: '' }))],
    found: ['subject', 'message', 'copy', 'recipients'],
  },
  {
    name: 'two buttons that send, two messages',
    build: () => [
      dialog(
        ...usual(),
        area({ 'aria-label': 'Message' }),
        button('Envoyer la facture'),
        button('Envoyer la facture'),
      ),
    ],
    found: ['subject', 'message×2', 'copy', 'submit×2', 'recipients'],
  },
  {
    name: 'a button that says only "Envoyer", under a title that says what',
    build: () => [
      dialog(labelled('s', 'Objet', input()), labelled('m', 'Message', area()), button('Envoyer')),
    ],
    found: ['subject', 'message', 'submit'],
  },
];

export const otherForms: readonly FormPage[] = [
  { name: 'the panel alone', build: () => beside(openInvoice()), found: null },
  {
    name: 'a newsletter',
    build: () => [h('form', {}, h('h2', {}, 'Newsletter'), ...usual().slice(0, 3), button('Envoyer'))],
    found: null,
  },
  {
    name: 'a contact form beside the panel, none of them a form',
    build: () =>
      beside(openInvoice(), h('div', {}, h('h3', {}, 'Contact'), ...usual().slice(1, 3), button('Envoyer'))),
    found: null,
  },
  {
    name: 'a contact form, and an opener outside it',
    build: () => [
      h('div', {}, button('Envoyer la facture'), h('form', {}, ...usual().slice(1, 3), button('OK'))),
    ],
    found: null,
  },
  {
    name: 'an opener beside a dialog that sends a message',
    build: () => [
      h('div', {}, button('Envoyer la facture'), h('div', { role: 'dialog' }, ...usual(), button('OK'))),
    ],
    found: null,
  },
  {
    name: 'a panel with a message to colleagues',
    build: () =>
      beside(h('section', {}, button('Send invoice'), button('Mark as paid'), ...usual().slice(2, 3))),
    found: null,
  },
  {
    name: 'a quote to send',
    build: () => [
      h('div', { role: 'dialog' }, h('h2', {}, 'Envoyer le devis D-2026-001'), ...usual(), button('Envoyer')),
    ],
    found: null,
  },
  {
    name: 'an invoice to write',
    build: () => [
      h(
        'form',
        {},
        h('h1', {}, 'Nouvelle facture'),
        labelled('d', "Date d'échéance", input()),
        labelled('m', 'Message', area()),
        button('Envoyer la facture'),
      ),
    ],
    found: null,
  },
  {
    name: 'a quote to write',
    build: () => [
      h(
        'form',
        {},
        h('h1', {}, 'Facture'),
        h('input', { type: 'number' }),
        labelled('m', 'Message', area()),
        button('Envoyer'),
      ),
    ],
    found: null,
  },
  {
    name: 'a login page',
    build: () => [
      h(
        'form',
        {},
        h('h1', {}, 'Qonto'),
        h('input', { type: 'email' }),
        h('input', { type: 'password' }),
        button('Envoyer'),
      ),
    ],
    found: null,
  },
  {
    name: 'a hidden dialog',
    build: () => [h('div', { style: 'display:none' }, sendDialog())],
    found: null,
  },
  {
    name: 'our own form',
    build: () => [h('relance-root', {}, sendDialog()), inShadow('relance-root', {}, sendDialog())],
    found: null,
  },
  {
    name: 'a credit note to send',
    build: () => [
      h(
        'div',
        { role: 'dialog' },
        h('h2', {}, "Envoyer l'avoir AV-2026-001"),
        ...usual(),
        button("Envoyer l'avoir"),
      ),
    ],
    found: null,
  },
  {
    name: 'a credit note to send, the button not saying so',
    build: () => [
      h(
        'div',
        { role: 'dialog' },
        h('h2', {}, "Envoyer l'avoir AV-2026-001 de la facture F-2026-022"),
        ...usual(),
        button('Envoyer'),
      ),
    ],
    found: null,
  },
];

/** The words of each language: subject, message, copy, submit. */
export const languages: readonly (readonly [string, readonly string[]])[] = [
  ['fr', ['Objet', 'Message', 'Ajoutez-moi en cc', 'Envoyer la facture']],
  ['en', ['Subject', 'Message', 'Add me in cc', 'Send invoice']],
  ['de', ['Betreff', 'Nachricht', 'Mich in CC setzen', 'Rechnung senden']],
  ['es', ['Asunto', 'Mensaje', 'Añadirme en cc', 'Enviar la factura']],
  ['it', ['Oggetto', 'Messaggio', 'Aggiungimi in cc', 'Invia la fattura']],
  ['pt', ['Assunto', 'Mensagem', 'Adicionar-me em cc', 'Enviar a fatura']],
  ['nl', ['Onderwerp', 'Bericht', 'Mij in cc zetten', 'Factuur verzenden']],
];

export const formIn = (words: readonly string[]): HTMLElement =>
  h(
    'div',
    { role: 'dialog' },
    labelled('s', words[0]!, input()),
    labelled('m', words[1]!, area()),
    h('label', {}, box(), words[2]!),
    button(words[3]!),
  );
