/** Synthetic forms that create a credit note, the question after them, and pages that have neither. */
import { FRENCH, h, inShadow, table, tr, type Child } from './build';
import { beside, facts } from './detail';

export interface CreditPage {
  readonly name: string;
  readonly build: () => readonly Node[];
  /** What was found: `confirm`, submit, reason, issueDate, number, `manual` or `automatic`; null for no form. */
  readonly found: readonly string[] | null;
}

const button = (text: string, attributes: Record<string, string> = {}) =>
  h('button', { type: 'button', ...attributes }, text);
const input = (type: string, attributes: Record<string, string> = {}) => h('input', { type, ...attributes });
const wrapped = (text: string, field: HTMLElement) => h('label', {}, h('span', {}, text), field);

const numbering = (isManual: boolean): HTMLElement =>
  h(
    'fieldset',
    {},
    h('legend', {}, "Numéro de l'avoir"),
    h(
      'label',
      {},
      input('radio', { name: 'n', ...(isManual ? {} : { checked: '' }) }),
      'Automatique (AV-2026-004)',
    ),
    h('label', {}, input('radio', { name: 'n', ...(isManual ? { checked: '' } : {}) }), 'Manuel'),
    isManual ? input('text', { 'aria-label': "Numéro de l'avoir" }) : null,
  );

const fields = (isManual = false): HTMLElement[] => [
  numbering(isManual),
  wrapped("Date d'émission", input('date', { value: '2026-03-12' })),
  wrapped('Motif', h('textarea')),
];

const foot = (submit = "Créer l'avoir") => h('footer', {}, button('Annuler'), button(submit));
const titled = (title: string, ...content: Child[]) =>
  h('div', { role: 'dialog' }, h('h2', {}, title), ...content);
const panel = (...labels: string[]) =>
  h('section', {}, h('h2', {}, 'HABITAT'), ...labels.map((label) => button(label)), facts());

export const creditDialog = (): HTMLElement =>
  titled('Créer un avoir pour la facture F-2026-022', h('form', {}, ...fields(), foot()));
export const question = (submit = "Créer l'avoir"): HTMLElement =>
  titled(
    "Créer l'avoir ?",
    h('p', {}, "L'avoir de 825,00 EUR sur la facture F-2026-022 est définitif."),
    foot(submit),
  );

export const creditForms: readonly CreditPage[] = [
  {
    name: 'a dialog over the panel',
    build: () => [...beside(panel('Annuler avec un avoir')), creditDialog()],
    found: ['submit', 'reason', 'issueDate', 'automatic'],
  },
  {
    name: 'a number given by hand',
    build: () => [titled('Avoir', ...fields(true), foot())],
    found: ['submit', 'reason', 'issueDate', 'number', 'manual'],
  },
  {
    name: 'a page of its own, with lines',
    build: () => [
      h('nav', {}, 'Ventes'),
      h(
        'main',
        {},
        h('div', {}, h('h1', {}, 'Créer un avoir pour la facture F-2026-022')),
        h('form', {}, ...fields(), table(['Ligne', 'Montant'], [tr('Pose', input('text'))]), foot()),
      ),
    ],
    found: ['submit', 'reason', 'issueDate', 'automatic'],
  },
  {
    name: 'a plain div, the panel beside it with a button of the same name',
    build: () =>
      beside(
        panel('Stornorechnung erstellen'),
        h(
          'div',
          {},
          wrapped('Ausstellungsdatum', input('date')),
          wrapped('Grund', input('text')),
          foot('Stornorechnung erstellen'),
        ),
      ),
    found: ['submit', 'reason', 'issueDate'],
  },
  {
    name: 'a plain div in one box with nothing but an opener',
    build: () => [h('div', {}, button('Créer un avoir'), h('div', {}, ...fields(), foot()))],
    found: ['submit', 'reason', 'issueDate', 'automatic'],
  },
  {
    name: 'no reason, roles for choices',
    build: () => [
      titled(
        'Create credit note',
        h('div', { role: 'radio', 'aria-checked': 'true', 'aria-label': 'Automatic' }),
        h('div', { role: 'radio', 'aria-checked': 'false', 'aria-label': 'Manual' }),
        wrapped('Issue date', input('text')),
        foot('Create credit note'),
      ),
    ],
    found: ['submit', 'issueDate', 'automatic'],
  },
  {
    name: 'open shadow roots',
    build: () => [inShadow('q-dialog', { role: 'dialog' }, ...fields(), inShadow('q-foot', {}, foot()))],
    found: ['submit', 'reason', 'issueDate', 'automatic'],
  },
  {
    name: 'a button that is busy',
    build: () => [titled('Avoir', ...fields(), button("Créer l'avoir", { disabled: '' }))],
    found: ['reason', 'issueDate', 'automatic'],
  },
  {
    name: 'two buttons that create',
    build: () => [titled('Avoir', ...fields(), foot(), foot())],
    found: ['submit×2', 'reason', 'issueDate', 'automatic'],
  },
  {
    name: 'the question over the form',
    build: () => [...beside(panel('Annuler avec un avoir')), creditDialog(), question()],
    found: ['confirm', 'submit'],
  },
  {
    name: 'the question inside the form',
    build: () => [titled('Avoir', ...fields(), foot(), question())],
    found: ['confirm', 'submit'],
  },
  {
    name: 'the question of a form that is a page, in German, over the panel',
    build: () => [
      ...beside(panel('Stornorechnung erstellen')),
      h('div', { role: 'alertdialog' }, 'Sicher?', button('Stornorechnung erstellen')),
    ],
    found: ['confirm', 'submit'],
  },
];

export const noCreditForms: readonly CreditPage[] = [
  { name: 'the panel of a canceled invoice', build: () => beside(panel('Créer un avoir')), found: null },
  {
    name: 'that panel as a dialog',
    build: () => [
      ...beside(),
      h('div', { role: 'dialog' }, button('Créer un avoir'), button('Fermer'), facts()),
    ],
    found: null,
  },
  {
    name: 'a filter by date beside the panel',
    build: () => beside(wrapped("Date d'émission", input('date')), panel('Créer un avoir')),
    found: null,
  },
  {
    name: 'a filter by date over a grid in the main part alone',
    build: () => [
      h(
        'main',
        {},
        wrapped("Date d'émission", input('date')),
        table(FRENCH, [tr('a', 'b', 'c', 'd', 'e')]),
        panel('Créer un avoir'),
      ),
    ],
    found: null,
  },
  {
    name: 'an invoice to write',
    build: () => [
      titled('Nouvelle facture', wrapped("Date d'émission", input('date')), foot('Créer la facture')),
    ],
    found: null,
  },
  {
    name: 'a hidden form',
    build: () => [h('div', { style: 'visibility:hidden' }, creditDialog())],
    found: null,
  },
  { name: 'our own form', build: () => [h('relance-root', {}, creditDialog(), question())], found: null },
  {
    name: 'the credit notes of a list, a button in each row',
    build: () => [h('main', {}, table(FRENCH, [tr('a', 'b', 'c', 'd', button('Créer un avoir'))]))],
    found: null,
  },
];

/** The button, the reason's and the date's label in each language. */
export const creditWords: readonly (readonly [string, readonly string[]])[] = [
  ['fr', ["Créer l'avoir", 'Informations complémentaires', "Date d'émission"]],
  ['en', ['Create credit note', 'Additional details', 'Issue date']],
  ['de', ['Stornorechnung erstellen', 'Grund', 'Ausstellungsdatum']],
  ['es', ['Crear factura rectificativa', 'Motivo', 'Fecha de emisión']],
  ['it', ['Emetti nota di credito', 'Motivo', 'Data di emissione']],
  ['pt', ['Criar nota de crédito', 'Motivo', 'Data de emissão']],
  ['nl', ['Creditnota maken', 'Reden', 'Factuurdatum']],
];

export const creditIn = (words: readonly string[]): HTMLElement =>
  titled(words[0]!, wrapped(words[2]!, input('date')), wrapped(words[1]!, h('textarea')), foot(words[0]));
