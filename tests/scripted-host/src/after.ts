/** What else may follow the press on send, on hosts that say and show it in ways of their own. */
import { el } from './dom';
import type { Form } from './send-form';

/** What these behaviours do to the host. */
export interface Hands {
  closeForm(): void;
  closePanel(): void;
  loseList(): void;
  draw(): void;
  show(path: string, ...children: (Node | string)[]): void;
  open(item: Form['item']): void;
  readonly organisation: string;
  readonly other: Form['item'];
  /** It is really sent now. */
  sent(): void;
}

const button = (label: string, onclick: () => void): HTMLElement =>
  el('button', { type: 'button', onclick }, label);
const toast = (...children: (Node | string)[]): HTMLElement => {
  const made = el('div', { class: 'toast' }, ...children);
  document.body.append(made);
  return made;
};
/** A toast of a component of its own, in a shadow root that comes with it. */
const inShadow = (text: string): void => {
  const made = el('my-toast');
  made
    .attachShadow({ mode: 'open' })
    .append(el('p', { style: 'position:fixed;left:20px;bottom:20px' }, text));
  document.body.append(made);
};
const row = ({ item }: Form, status: string, { draw }: Hands) => {
  item.status = status;
  draw();
};

export const AFTER = {
  /** The button itself says it, and the form stays. */
  buttonSays({ foot }: Form) {
    foot.querySelector('.send')!.textContent = 'Envoyé ✓';
  },
  toastInShadow(_: Form, { closeForm }: Hands) {
    closeForm();
    setTimeout(inShadow, 300, 'La facture a bien été envoyée.');
  },
  failureInShadow(_: Form, { closeForm }: Hands) {
    closeForm();
    setTimeout(inShadow, 300, 'L’envoi a échoué.');
  },
  toastThenCloses(_: Form, { closeForm }: Hands) {
    toast('La facture a bien été envoyée.');
    setTimeout(closeForm, 800);
  },
  failureThenCloses(_: Form, { closeForm }: Hands) {
    toast('L’envoi a échoué.');
    setTimeout(closeForm, 800);
  },
  /** Said under the field, in words and nothing else; the next press sends. */
  inlineError(mine: Form, { closeForm, sent }: Hands) {
    if (mine.to.nextElementSibling) {
      sent();
      return closeForm();
    }
    mine.to.after(el('small', {}, 'Adresse incorrecte'));
  },
  /** Marked, and nothing said. */
  silentlyInvalid({ to }: Form) {
    to.setAttribute('aria-invalid', 'true');
  },
  /** The form becomes a bar while it is being sent. */
  bar({ root }: Form, { closeForm, sent }: Hands) {
    root.hidden = true;
    const bar = toast('Envoi de la facture…');
    setTimeout(() => {
      sent();
      closeForm();
      root.hidden = false;
      bar.remove();
    }, 5_000);
  },
  barThenFails({ root }: Form, { closeForm }: Hands) {
    root.hidden = true;
    const bar = toast('Envoi de la facture…');
    setTimeout(() => {
      closeForm();
      root.hidden = false;
      bar.replaceChildren('L’envoi a échoué.');
    }, 5_000);
  },
  /** It is sent in five seconds, unless the user takes it back. */
  undo(_: Form, { closeForm, sent }: Hands) {
    closeForm();
    const end = setTimeout(() => {
      sent();
      made.remove();
    }, 5_000);
    const made = toast(
      'Le message sera envoyé dans 5 secondes. ',
      button('Annuler', () => {
        clearTimeout(end);
        made.remove();
      }),
    );
  },
  /** The same, by a host that says at once that it has sent. */
  undoOfSent(_: Form, { closeForm, sent }: Hands) {
    closeForm();
    const end = setTimeout(() => {
      sent();
      made.remove();
    }, 5_000);
    const made = toast(
      'Message envoyé. ',
      button('Annuler', () => {
        clearTimeout(end);
        made.replaceChildren('Envoi annulé.');
      }),
    );
  },
  /** Only the invoice's row says it; the form stays. */
  rowSays: (mine: Form, hands: Hands) => row(mine, 'Relancée le 29 nov. 2026', hands),
  rowSaysSent: (mine: Form, hands: Hands) => row(mine, 'Envoyée le 29 nov. 2026', hands),
  rowSaysFailed(mine: Form, hands: Hands) {
    hands.closeForm();
    setTimeout(() => row(mine, 'À encaisser · Échec de l’envoi', hands), 500);
  },
  closesPanel(_: Form, { closeForm, closePanel }: Hands) {
    closeForm();
    closePanel();
  },
  skeletons(_: Form, { closeForm, loseList, draw }: Hands) {
    loseList();
    setTimeout(closeForm, 500);
    setTimeout(draw, 3_000);
  },
  toInvoice({ item }: Form, { closeForm, show, organisation }: Hands) {
    closeForm();
    show(
      `/organizations/${organisation}/sales/invoices/${item.number}`,
      el('h1', {}, `Facture ${item.number}`),
    );
  },
  /** A full load of a page that says it. */
  successPage(_: Form, { organisation }: Hands) {
    location.assign(`/organizations/${organisation}/sales/sent`);
  },
  offline(_: Form) {
    document.body.prepend(el('div', { role: 'status' }, 'Connexion perdue. Nouvelle tentative dans 5 s.'));
  },
  /** The next invoice's letter in the same form. */
  next(_: Form, { open, other }: Hands) {
    open(other);
  },
  rewritesSubject({ subject }: Form, { closeForm }: Hands) {
    subject.value = `[Acme] ${subject.value}`;
    setTimeout(closeForm, 600);
  },
  /** Asks who the user is, and says where it has sent a code. */
  code(_: Form, { closeForm }: Hands) {
    closeForm();
    const made = el(
      'div',
      { class: 'question', role: 'dialog', 'aria-modal': 'true' },
      el('h2', {}, 'Confirmez votre identité'),
      el('p', {}, 'Un code vous a été envoyé par SMS.'),
      el('label', {}, 'Code', el('input', { type: 'text' })),
      button('Annuler', () => made.remove()),
      button('Valider', () => made.remove()),
    );
    document.body.append(made);
  },
  /** Stays, while the host tells of something else that was sent. */
  otherSent() {
    toast('Votre virement a été envoyé.');
  },
  /** Stays, while the host tells that another invoice was sent. */
  otherInvoiceSent(_: Form, { other }: Hands) {
    toast(`Facture ${other.number} envoyée.`);
  },
  /** Faded out, or moved out of the window; it stays in the page. */
  fades({ root }: Form) {
    root.style.opacity = '0';
    root.style.pointerEvents = 'none';
  },
  slides({ root }: Form) {
    root.style.translate = '2000px';
    root.setAttribute('aria-hidden', 'true');
  },
  /** Sent, with words that tell nothing, to be closed. */
  thanks(mine: Form) {
    mine.root.replaceChildren(
      el('h2', {}, 'C’est parti !'),
      button('Fermer', () => mine.root.remove()),
    );
  },
  sentInPlace(mine: Form) {
    mine.root.replaceChildren(
      el('h2', {}, 'Facture envoyée !'),
      button('Fermer', () => mine.root.remove()),
    );
  },
  /** Wants to be confirmed without asking, in the form's place. */
  confirmInPlace(mine: Form, { sent }: Hands) {
    const leave = () => mine.root.remove();
    mine.root.replaceChildren(
      el('h2', {}, 'Confirmer l’envoi'),
      el('p', {}, 'Ce client n’a pas encore réglé sa dernière facture.'),
      button('Annuler', leave),
      button('Confirmer', () => {
        sent();
        leave();
      }),
    );
  },
  failsAndAsks(_: Form, { closeForm }: Hands) {
    closeForm();
    toast('L’envoi a échoué. Voulez-vous réessayer ?');
  },
  /** An alarm that says what another one has been saying. */
  sameAlarm(_: Form, { closeForm }: Hands) {
    closeForm();
    document.body.append(el('div', { class: 'toast', role: 'alert' }, 'Une erreur est survenue.'));
  },
  /** A counter of the page's own, drawn anew. */
  counts(_: Form, { closeForm }: Hands) {
    closeForm();
    document.querySelector('main')!.prepend(el('p', {}, '4 factures n’ont pas encore été relancées.'));
  },
  /** Announced to those who do not see: the page that comes, or what goes on. */
  announcesPage(_: Form, { closeForm, draw }: Hands) {
    closeForm();
    document.title = 'Factures clients - Qonto';
    draw();
    document.body.append(el('p', { role: 'alert', 'aria-live': 'assertive' }, document.title));
  },
  announcesProgress(_: Form, { closeForm }: Hands) {
    document.body.append(el('p', { 'aria-live': 'assertive' }, 'Envoi en cours…'));
    setTimeout(closeForm, 800);
  },
  alertsSuccess(_: Form, { closeForm }: Hands) {
    closeForm();
    document.body.append(el('div', { class: 'toast', role: 'alert' }, 'Relance effectuée.'));
  },
  /** It fails when the user is at the next one already. */
  failsLate({ item }: Form, { closeForm }: Hands) {
    closeForm();
    setTimeout(() => toast(`L’envoi de la facture ${item.number} a échoué.`), 5_000);
  },
  unknownWords(_: Form, { closeForm }: Hands) {
    closeForm();
    toast('Votre adresse d’expédition est bloquée.');
  },
} as const;

export type After = keyof typeof AFTER;
