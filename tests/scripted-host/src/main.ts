/** The scripted host: a page of invoices in plain DOM that does on command what real hosts do wrong. */
import { el } from './dom';
import { closeForm, exchange, formNow, openSendForm } from './send-form';
import { USUAL, type Script, type Toast } from './script';

export interface Item {
  readonly number: string;
  readonly client: string;
  readonly issued: string;
  readonly due: string;
  amount: string;
  status: string;
}

export interface Sent {
  readonly number: string;
  readonly organisation: string;
  readonly subject: string;
  readonly message: string;
}

/** The host's own state, as tests read and change it. */
export interface Host {
  script: Script;
  readonly sent: Sent[];
  /** What was pressed of the host, by its label. */
  readonly pressed: string[];
  /** Uncaught errors. */
  readonly errors: string[];
  /** Keys that the host took for its shortcuts. */
  readonly keys: string[];
  /** The form that is open: whose it is, and what stands in it. */
  form(): { number: string; subject: string; message: string } | null;
  openForm(number: string): void;
  /** The open form is this invoice's from now on: in the same nodes, or in new ones. */
  exchange(number: string, withNewNodes?: boolean): void;
  toast(toast: Omit<Toast, 'after'>): void;
  /** Another organisation, without a load. */
  switchTo(organisation: string): void;
  /** The list is drawn anew. */
  draw(): void;
  readonly items: Item[];
}

declare global {
  interface Window {
    __host: Host;
  }
}

const LIST = 'sales/invoices';
const CLIENTS = ['HABITAT', 'LUMEN', 'OCEANE', 'VERGER', 'ZENITH', 'TISSAGE'];

const itemsOf = (organisation: string): Item[] =>
  CLIENTS.map((client, at) => ({
    number: `${organisation.startsWith('acme') ? 'F' : 'Z'}-2026-0${20 + at}`,
    client: organisation.startsWith('acme') ? client : `${client} BIS`,
    issued: `0${at + 1} févr. 2026`,
    due: `1${at} mars 2026`,
    amount: `${at + 1} 250,00 EUR`,
    status: at === 5 ? 'Payée' : 'À encaisser',
  }));

const main = el('main');
const items: Item[] = [];

export const organisation = (): string => location.pathname.split('/')[2] ?? '';

export const host: Host = {
  script: { ...USUAL, ...(JSON.parse(new URLSearchParams(location.search).get('script') ?? '{}') as object) },
  ...{ sent: [], pressed: [], errors: [], keys: [], items },
  form: formNow,
  openForm: (number) => openSendForm(items.find((one) => one.number === number)!),
  exchange,
  toast({ text, role }) {
    const toast = el('div', { class: 'toast', ...(role ? { role } : {}) }, el('p', {}, text));
    document.body.append(toast);
    setTimeout(() => toast.remove(), 6_000);
  },
  switchTo(name) {
    history.pushState({}, '', `/organizations/${name}/${LIST}`);
    closeForm();
    load();
  },
  draw,
};
window.__host = host;
window.addEventListener('error', ({ message }) => host.errors.push(message));
document.addEventListener(
  'click',
  ({ target }) => {
    const button = (target as Element).closest('button');
    if (button) host.pressed.push(button.textContent ?? '');
  },
  true,
);
window.addEventListener(
  'keydown',
  (event) => {
    if (!host.script.shortcuts || event.key.length > 1) return;
    host.keys.push(event.key);
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true,
);

/** Another view of the host: a page that shows no invoices. */
export function show(path: string, ...children: (Node | string)[]): void {
  history.pushState({}, '', path);
  closePanel();
  main.replaceChildren(...children);
}

export function loseList(): void {
  closePanel();
  main.replaceChildren(el('p', {}, 'Chargement'));
}

export const errorView = (): void => {
  closePanel();
  main.replaceChildren(
    el('h1', {}, 'Une erreur est survenue'),
    el('button', { type: 'button' }, 'Réessayer'),
  );
};

export function closePanel(): void {
  document.querySelector('aside')?.remove();
}

function openPanel(item: Item): void {
  closePanel();
  const button = (label: string, onclick: () => void = () => undefined) =>
    el('button', { type: 'button', onclick }, label);
  const { redrawsPanel } = host.script;
  const drawn = (): HTMLElement =>
    el(
      'aside',
      { 'aria-label': `Facture ${item.number}` },
      el('h2', {}, item.client),
      el('p', {}, item.number),
      el('p', {}, `Échéance : ${item.due}`),
      el('p', {}, item.amount),
      button('Renvoyer la facture', () => setTimeout(() => openSendForm(item), host.script.opensAfter)),
      button('Indiquer comme payée'),
      button('Annuler avec un avoir'),
    );
  document.body.append(drawn());
  if (redrawsPanel > 0)
    setInterval(
      () => document.querySelector(`aside[aria-label$="${item.number}"]`)?.replaceWith(drawn()),
      redrawsPanel,
    );
}

export function draw(): void {
  const row = (item: Item) =>
    el(
      'tr',
      { tabindex: '0', onclick: () => openPanel(item) },
      el('td', {}, el('span', {}, item.client), el('small', {}, `${item.number} - Facture`)),
      ...[item.issued, item.due, item.status, item.amount].map((text) => el('td', {}, text)),
    );
  const heads = ['Client', 'Date d’émission', 'Date d’échéance', 'Statut', 'Montant'];
  main.replaceChildren(
    el('h1', {}, 'Factures clients'),
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, ...items.map(row)),
    ),
  );
}

function load(): void {
  items.splice(0, items.length, ...itemsOf(organisation()));
  closePanel();
  if (location.pathname.endsWith(LIST)) draw();
  else main.replaceChildren(el('h1', {}, 'Connexion'), el('p', {}, 'Votre session a pris fin.'));
}

document.body.append(el('nav', {}, el('a', { href: '#' }, 'Accueil')), main);
load();
