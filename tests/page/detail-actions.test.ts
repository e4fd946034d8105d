/** Finds the open invoice, its buttons and what it shows, on each synthetic page; nothing where there is none. */
import { afterEach, describe, expect, it } from 'vitest';
import type { ActionLabel } from '../../utils/core/host-words';
import type { RowRef } from '../../utils/core/invoice';
import { look } from '../../utils/page/look/look';
import { detailShows } from '../../utils/page/look/which-invoice';
import { h } from './pages/build';
import { beside, details, facts, lists, openers } from './pages/detail';

const ACTIONS: readonly ActionLabel[] = [
  'resend',
  'markPaid',
  'markUnpaid',
  'cancelWithCreditNote',
  'createCreditNote',
];
const REF: RowRef = {
  number: 'F-2026-022',
  client: 'HABITAT',
  amount: { minor: 82_500, currency: 'EUR' },
  issueDate: null,
  dueDate: '2026-03-11',
};

const show = (nodes: readonly Node[]) => document.body.replaceChildren(...nodes);

const actionsFound = (within?: Element): string[] =>
  ACTIONS.flatMap((action) => {
    const found = look(document).action(action, within);
    if (found.kind === 'several') return [`${action}×${found.count}`];
    return found.kind === 'one' ? [action] : [];
  });

function shows(ref = REF): string | null {
  const { detail } = look(document, lists());
  return detail && detailShows(detail, ref, 'fr');
}

afterEach(() => document.body.replaceChildren());

describe('on a page with', () => {
  it.each(details.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    show(page.build());
    expect(actionsFound()).toEqual(page.actions);
    expect(shows()).toBe(page.shows);
  });
});

describe('the buttons of an unpaid invoice', () => {
  it.each(openers)('in %s', (_language, labels) => {
    show(beside(h('section', {}, ...labels.map((label) => h('button', {}, label)), facts())));
    for (const [at, action] of (['resend', 'markPaid', 'cancelWithCreditNote'] as const).entries()) {
      const found = look(document).action(action);
      expect(found.kind === 'one' && found.value.textContent, action).toBe(labels[at]);
    }
    expect(look(document).action('markUnpaid').kind).toBe('none');
  });
});

describe('a look-up', () => {
  it.each([
    ['fr', 'Renvoyer la facture'],
    ['en-GB', 'Resend invoice'],
    ['de', 'Rechnung erneut senden'],
    // A language without words of its own.
    ['sv', 'Renvoyer la facture'],
  ])(
    'says what it looked for in the language of the page (%s), and that a button is disabled',
    (lang, looked) => {
      document.documentElement.lang = lang;
      show(beside());
      expect(look(document).action('resend')).toEqual({ kind: 'none', looked });
      show([h('button', { disabled: '' }, 'Renvoyer la facture')]);
      expect(look(document).action('resend')).toEqual({ kind: 'none', looked, disabled: true });
      document.documentElement.removeAttribute('lang');
    },
  );

  it('prefers the full label to one that may mean something else', () => {
    show([h('button', {}, 'Renvoyer'), h('button', { id: 'full' }, 'Renvoyer la facture')]);
    const found = look(document).action('resend');
    expect(found.kind === 'one' && found.value.id).toBe('full');
  });

  it('keeps to a part of the page when told', () => {
    show([
      h('section', {}, h('button', {}, 'Renvoyer la facture')),
      h('aside', {}, h('button', {}, 'Renvoyer la facture')),
    ]);
    expect(actionsFound()).toEqual(['resend×2']);
    expect(actionsFound(document.querySelector('aside')!)).toEqual(['resend']);
  });

  it('still sees the panel behind a dialog that puts it out of reach, and no button of it', () => {
    show([
      h(
        'div',
        { 'aria-hidden': 'true' },
        ...beside(h('section', {}, h('button', {}, 'Renvoyer la facture'), facts())),
      ),
      h('div', { role: 'dialog', 'aria-modal': 'true' }, 'Indiquer la facture F-2026-022 comme payée'),
    ]);
    expect(shows()).toBe('yes');
    expect(actionsFound()).toEqual([]);
  });
});

describe('the detail', () => {
  const open = (...content: (Node | string)[]) =>
    show(beside(h('section', {}, h('button', {}, 'Indiquer comme payée'), ...content)));

  it.each([
    ['F-1', 'F-10', 'no'],
    ['F-1', 'AF-1', 'no'],
    ['F-1', 'F-1-2', 'no'],
    ['F-1', 'F-1', 'yes'],
    ['2026/0007', '2026/0007', 'yes'],
    ['2026/0007', '2026/00071', 'no'],
    ['12', '12', 'yes'],
    ['12', '120', 'no'],
  ])('of %s is that of %s: %s', (number, printed, expected) => {
    open(facts(printed));
    expect(shows({ ...REF, number })).toBe(expected);
  });

  it.each([
    [
      'a client called like a number',
      'SARL-2026',
      [h('h2', {}, 'SARL-2026'), h('p', {}, 'Numéro F-2026-308')],
    ],
    [
      'a client called like another number',
      'F-2026-300',
      [h('h2', {}, 'F-2026-300'), h('p', {}, 'Numéro F-2026-308')],
    ],
    [
      'a deposit above it',
      'HABITAT',
      [h('p', {}, 'Acompte F-2026-300'), h('h2', {}, 'HABITAT'), h('p', {}, 'Numéro F-2026-308')],
    ],
    [
      'an order above it',
      'HABITAT',
      [
        h('p', {}, 'Commande F-2026-300'),
        h('p', {}, 'HABITAT'),
        h('dl', {}, h('dt', {}, 'Numéro'), h('dd', {}, 'F-2026-308')),
      ],
    ],
  ])('looks for the number where numbers stand: %s', (_name, client, content) => {
    open(...content, h('p', {}, '825,00 EUR'));
    expect(shows({ ...REF, number: 'F-2026-308', client })).toBe('yes');
    expect(shows({ ...REF, number: 'F-2026-300', client })).not.toBe('yes');
  });

  it('takes no number of two digits from a date or a count', () => {
    open(h('p', {}, 'HABITAT'), h('p', {}, '12 lignes, 12 mars 2026'));
    expect(shows({ ...REF, number: '12' })).toBe('unclear');
  });

  it('is not the same with another due date', () => {
    open(facts());
    expect(shows({ ...REF, dueDate: '2026-03-12' })).toBe('no');
  });

  it.each(['825,00 EUR', '825 EUR', '825.00 EUR', 'EUR 825.00', '825,00\u00a0€'])('reads %s', (amount) => {
    open(facts('F-2026-022', 'HABITAT', amount));
    expect(shows()).toBe('yes');
    expect(shows({ ...REF, amount: { minor: 82_501, currency: 'EUR' } })).toBe(
      /[.,]/.test(amount) ? 'unclear' : 'yes',
    );
  });
});
