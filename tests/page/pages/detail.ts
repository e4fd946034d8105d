/** Synthetic pages that show one open invoice, in the shapes it may come in, and some that only look like it. */
import { FRENCH, h, hiddenLabel, inShadow, party, table, tr, type Child } from './build';

export interface DetailPage {
  readonly name: string;
  readonly build: () => readonly Node[];
  /** The actions of which there is one; `×2` after those of which there are several. */
  readonly actions: readonly string[];
  /** What is shown of HABITAT's F-2026-022; null when no part of the page shows an invoice. */
  readonly shows: 'yes' | 'no' | 'unclear' | null;
}

const button = (text: string, attributes: Record<string, string> = {}): HTMLElement =>
  h('button', { type: 'button', ...attributes }, text);

export const facts = (number = 'F-2026-022', client = 'HABITAT', amount = '825,00 EUR'): HTMLElement =>
  h(
    'dl',
    {},
    ...[h('dt', {}, 'Numéro'), h('dd', {}, number), h('dt', {}, 'Client'), h('dd', {}, client)],
    ...[
      h('dt', {}, "Date d'échéance"),
      h('dd', {}, '11 mars 2026'),
      h('dt', {}, 'Montant'),
      h('dd', {}, amount),
    ],
  );

const list = (): HTMLElement => {
  const element = table(FRENCH, [
    tr(party('HABITAT', 'F-2026-022'), '9 févr. 2026', '11 mars 2026', 'À encaisser', '825,00 EUR'),
    tr(party('HABITAT', 'F-2026-020'), '9 févr. 2026', '11 mars 2026', 'Payée', '6 775,00 EUR'),
  ]);
  element.id = 'list';
  return element;
};

/** The containers of the lists on the page, as their reader would name them. */
export const lists = (): Element[] => [...document.querySelectorAll('#list')];

const UNPAID = ['Renvoyer la facture', 'Indiquer comme payée', 'Annuler avec un avoir'] as const;

/** The list in the main part, and beside it whatever is given. */
export const beside = (...panel: readonly Child[]): HTMLElement[] => [
  h('nav', {}, h('a', { href: '#' }, 'Factures clients')),
  h('main', {}, h('h1', {}, 'Factures clients'), list(), ...panel),
];

const buttons = (labels: readonly string[] = UNPAID): HTMLElement[] => labels.map((label) => button(label));
const panel = (tag: string, attributes: Record<string, string>, ...content: Child[]): HTMLElement =>
  h(tag, attributes, h('h2', {}, 'HABITAT'), ...content);

const THREE = ['resend', 'markPaid', 'cancelWithCreditNote'];

/** An icon, as a font of words draws it, or as a picture. */
const iconWord = (word: string): HTMLElement => h('i', { class: 'icon' }, word);

export const details: readonly DetailPage[] = [
  {
    name: 'a section beside the list',
    build: () => beside(panel('section', {}, h('div', {}, ...buttons()), facts())),
    actions: THREE,
    shows: 'yes',
  },
  {
    name: 'an aside with actions apart from the facts',
    build: () => beside(panel('aside', {}, facts(), h('footer', {}, h('div', {}, ...buttons())))),
    actions: THREE,
    shows: 'yes',
  },
  {
    name: 'a dialog without fields',
    build: () => [
      ...beside(),
      panel('div', { role: 'dialog', 'aria-label': 'Facture' }, ...buttons(), facts()),
    ],
    actions: THREE,
    shows: 'yes',
  },
  {
    name: 'a plain div laid over the page, with a note to write',
    build: () => [
      ...beside(),
      panel(
        'div',
        { style: 'position:fixed;right:0;top:0' },
        ...buttons(),
        facts(),
        h('textarea', { placeholder: 'Note' }),
      ),
    ],
    actions: THREE,
    shows: 'yes',
  },
  {
    name: 'a page of its own, with a table of lines',
    build: () => [
      h('nav', {}, 'Ventes'),
      h(
        'main',
        {},
        h('header', {}, h('h1', {}, 'Facture F-2026-022'), h('div', {}, ...buttons())),
        h('p', {}, 'Pour HABITAT'),
        table(['Désignation', 'Total'], [tr('Menuiserie', '825,00 EUR')]),
      ),
    ],
    actions: THREE,
    shows: 'yes',
  },
  {
    name: 'links, roles and menu items',
    build: () =>
      beside(
        panel(
          'section',
          {},
          h('a', { href: '#' }, UNPAID[0]),
          h('div', { role: 'button', tabindex: '0' }, UNPAID[1]),
          h('ul', { role: 'menu' }, h('li', { role: 'menuitem' }, button(UNPAID[2]))),
          facts(),
        ),
      ),
    actions: THREE,
    shows: 'yes',
  },
  {
    name: 'icons, hidden text and labels',
    build: () =>
      beside(
        panel(
          'section',
          {},
          h('button', { 'aria-label': 'Indiquer comme non payée F-2026-022' }, iconWord('undo')),
          h('button', {}, h('span', {}, 'Renvoyer'), ' ', h('span', {}, 'le devis')),
          h('button', {}, iconWord('send'), h('span', {}, UNPAID[0])),
          h('button', {}, 'Indiquer comme\u00a0payée ', hiddenLabel('F-2026-022')),
          h('button', { 'aria-label': 'Annuler avec un avoir' }, iconWord('undo')),
          facts(),
        ),
      ),
    actions: ['resend', 'markPaid', 'markUnpaid', 'cancelWithCreditNote'],
    shows: 'yes',
  },
  {
    name: 'everything in open shadow roots',
    build: () => [
      h('nav', {}, 'Ventes'),
      inShadow(
        'q-panel',
        {},
        h('h2', {}, 'HABITAT'),
        ...UNPAID.map((label) => {
          const host = inShadow('q-button', {}, h('button', {}, h('slot')));
          host.append(label);
          return host;
        }),
        facts(),
      ),
    ],
    actions: THREE,
    shows: 'yes',
  },
  {
    name: 'a paid invoice',
    build: () =>
      beside(panel('section', {}, ...buttons(['Indiquer comme non payée', 'Créer un avoir']), facts())),
    actions: ['markUnpaid', 'cancelWithCreditNote', 'createCreditNote'],
    shows: 'yes',
  },
  {
    name: 'a canceled invoice in a German dialog',
    build: () => [
      ...beside(),
      panel('div', { role: 'dialog' }, button('Stornorechnung erstellen'), button('Schließen'), facts()),
    ],
    actions: ['cancelWithCreditNote', 'createCreditNote'],
    shows: 'yes',
  },
  {
    name: 'two buttons to send',
    build: () => beside(panel('section', {}, ...buttons([UNPAID[0], ...UNPAID]), facts())),
    actions: ['resend×2', 'markPaid', 'cancelWithCreditNote'],
    shows: 'yes',
  },
  {
    name: 'disabled in four ways',
    build: () =>
      beside(
        panel(
          'section',
          {},
          button(UNPAID[0], { disabled: '' }),
          button(UNPAID[1], { 'aria-disabled': 'true' }),
          h('fieldset', { disabled: '' }, button(UNPAID[2])),
          h('div', { inert: '' }, button('Indiquer comme non payée')),
          facts(),
        ),
      ),
    actions: [],
    shows: 'yes',
  },
  {
    name: 'hidden in four ways',
    build: () =>
      beside(
        panel(
          'section',
          {},
          h('div', { style: 'display:none' }, button(UNPAID[0])),
          button(UNPAID[1], { style: 'visibility:hidden' }),
          h('div', { style: 'opacity:0' }, button(UNPAID[2])),
          h('div', { 'aria-hidden': 'true' }, button('Indiquer comme non payée')),
          button('Créer un avoir'),
          facts(),
        ),
      ),
    actions: ['cancelWithCreditNote', 'createCreditNote'],
    shows: 'yes',
  },
  {
    name: 'our own buttons of the same name',
    build: () => [
      ...beside(panel('section', {}, ...buttons(), facts())),
      h('relance-root', {}, ...buttons()),
      inShadow('relance-root', {}, ...buttons()),
    ],
    actions: THREE,
    shows: 'yes',
  },
  {
    name: 'another invoice in the panel',
    build: () =>
      beside(panel('section', {}, ...buttons(), facts('F-2026-023', 'ASSAINISSEMENT', '12,00 EUR'))),
    actions: THREE,
    shows: 'no',
  },
  {
    name: 'a number that only begins like it',
    build: () => beside(panel('section', {}, ...buttons(), facts('F-2026-0221'))),
    actions: THREE,
    shows: 'no',
  },
  {
    name: 'the same number of another client',
    build: () => beside(h('section', {}, ...buttons(), facts('F-2026-022', 'ASSAINISSEMENT'))),
    actions: THREE,
    shows: 'no',
  },
  {
    name: 'another amount',
    build: () => beside(panel('section', {}, ...buttons(), facts('F-2026-022', 'HABITAT', '8 250,00 EUR'))),
    actions: THREE,
    shows: 'unclear',
  },
  {
    name: 'another invoice that mentions it',
    build: () =>
      beside(
        panel('section', {}, ...buttons(), facts('F-2026-030'), h('p', {}, 'Acompte : facture F-2026-022')),
      ),
    actions: THREE,
    shows: 'no',
  },
  {
    name: 'it, mentioning another invoice',
    build: () =>
      beside(
        panel(
          'section',
          {},
          ...buttons(),
          h('p', {}, 'F-2026-022'),
          h('p', {}, 'Acompte : facture F-2026-020'),
        ),
      ),
    actions: THREE,
    shows: 'yes',
  },
  {
    name: 'another invoice without labels that mentions it',
    build: () =>
      beside(panel('section', {}, ...buttons(), h('p', {}, 'F-2026-030'), h('p', {}, 'Solde de F-2026-022'))),
    actions: THREE,
    shows: 'unclear',
  },
  {
    name: 'a panel still loading',
    build: () => beside(h('section', { 'aria-label': 'Facture', 'aria-busy': 'true' }, h('div', {}, ''))),
    actions: [],
    shows: 'unclear',
  },
  {
    name: 'a draft',
    build: () => beside(h('aside', {}, h('h2', {}, "Facture d'acompte"), button('Modifier'), facts('--'))),
    actions: [],
    shows: 'unclear',
  },
  { name: 'the list alone', build: () => beside(), actions: [], shows: null },
  {
    name: 'rows with buttons of their own',
    build: () => [
      h('nav', {}, 'Ventes'),
      h(
        'main',
        {},
        table([...FRENCH, ''], [tr(party('HABITAT', 'F-2026-022'), 'x', 'x', 'x', 'x', button(UNPAID[0]))]),
      ),
    ],
    actions: [],
    shows: null,
  },
  {
    name: 'a grid of roles with menus in its rows',
    build: () => [
      h(
        'div',
        { role: 'grid' },
        h('div', { role: 'row' }, 'F-2026-022', h('div', { role: 'menuitem' }, 'Renvoyer')),
      ),
    ],
    actions: [],
    shows: null,
  },
  {
    name: 'labels that go on',
    build: () =>
      beside(
        h(
          'section',
          {},
          ...buttons([
            'Renvoyer la facture au comptable',
            'Indiquer comme payée le 12',
            'Créer un avoir partiel',
          ]),
          h('button', {}, h('span', {}, 'Renvoyer'), ' ', h('span', {}, 'le devis')),
          h('p', {}, 'Renvoyer la facture'),
        ),
      ),
    actions: [],
    shows: null,
  },
  {
    name: 'a settlement asked about: the buttons answer',
    build: () => [
      ...beside(),
      h(
        'div',
        { role: 'dialog', 'aria-label': 'Indiquer la facture F-2026-022 comme payée' },
        h('label', {}, h('input', { type: 'radio', name: 'm' }), 'Payé en dehors de Qonto'),
        ...buttons(['Annuler', 'Indiquer comme payée']),
      ),
    ],
    actions: [],
    shows: null,
  },
];

/** One panel per language: labels of an unpaid invoice, as `labels.json` has them and as inferred. */
export const openers: readonly (readonly [string, readonly string[]])[] = [
  ['fr', UNPAID],
  ['en', ['Resend invoice', 'Mark as paid', 'Cancel with credit note']],
  ['en, help centre', ['Send invoice', 'Mark as paid', 'Create credit note']],
  ['de', ['Rechnung erneut senden', 'Als bezahlt markieren', 'Stornorechnung erstellen']],
  ['es', ['Reenviar la factura', 'Marcar como cobrada', 'Cancelar con factura rectificativa']],
  ['it', ['Reinvia la fattura', 'Segna come pagata', 'Annullare con nota di credito']],
  ['pt', ['Reenviar fatura', 'Marcar como paga', 'Cancelar com nota de crédito']],
  ['nl', ['Factuur opnieuw verzenden', 'Markeren als betaald', 'Annuleren met een creditnota']],
  ['kit', ['Invia di nuovo', 'MARCAR COMO COBRADA', 'Annuler  avec un avoir…']],
];
