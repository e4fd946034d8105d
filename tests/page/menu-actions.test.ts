/** An invoice with a page of its own, in the place of the list, whose actions are entries of a menu that is shut. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FRENCH, h, party, table, tr } from './pages/build';
import { A, B } from './pages/reused-form';
import { letter, openTab, stopTabs } from './pages/tab';

afterEach(stopTabs);

interface Host {
  readonly pressed: readonly string[];
  readonly menus: () => number;
}

interface Shape {
  readonly entries?: readonly string[];
  /** The menu stands at the end of the page, and not beside what opens it. */
  readonly portal?: boolean;
  /** The opener says whether its menu is open. */
  readonly told?: boolean;
  /** A second menu, which has nothing to do with the invoice's actions. */
  readonly other?: boolean;
  /** While the menu is open, the page behind it is out of reach. */
  readonly modal?: boolean;
  /** The invoice stands beside the list, not in its place. */
  readonly beside?: boolean;
}

const ENTRIES = ['Télécharger', 'Renvoyer la facture', 'Indiquer comme payée', 'Annuler avec un avoir'];

/** The list; a press on the row of A puts its page in the list's place. */
function host(shape: Shape = {}): Host {
  const {
    entries = ENTRIES,
    portal = true,
    told = true,
    other = false,
    modal = false,
    beside = false,
  } = shape;
  const pressed: string[] = [];
  const main = h('main', {});
  const menuButton = (name: string, words: readonly string[]): HTMLElement => {
    const opener = h('button', { type: 'button', 'aria-haspopup': 'menu', 'aria-label': name }, '…');
    const holder = h('div', {}, opener);
    let menu: HTMLElement | null = null;
    const toggle = (open: boolean) => {
      menu?.remove();
      menu = open ? h('div', { role: 'menu', style: portal ? 'position:fixed;top:9px' : '' }) : null;
      if (told) opener.setAttribute('aria-expanded', String(open));
      if (modal && open) main.setAttribute('aria-hidden', 'true');
      else main.removeAttribute('aria-hidden');
      if (!menu) return;
      for (const word of words) {
        const entry = h('div', { role: 'menuitem', tabindex: '-1' }, word);
        entry.addEventListener('click', () => {
          pressed.push(word);
          toggle(false);
          if (word === 'Renvoyer la facture') document.body.append(form());
        });
        menu.append(entry);
      }
      menu.addEventListener('keydown', ({ key }) => key === 'Escape' && toggle(false));
      (portal ? document.body : holder).append(menu);
    };
    opener.addEventListener('click', () => toggle(menu === null));
    return holder;
  };
  const form = () =>
    h(
      'div',
      { role: 'dialog' },
      h('h2', {}, `Envoyer la facture ${A.number}`),
      ...[h('label', { for: 'subject' }, 'Objet'), h('input', { id: 'subject' })],
      ...[h('label', { for: 'message' }, 'Message'), h('textarea', { id: 'message' })],
      h('button', { type: 'button' }, 'Envoyer la facture'),
    );
  const panel = h('section', {});
  const open = () =>
    (beside ? panel : main).replaceChildren(
      h('h1', {}, `Facture ${A.number}`),
      ...(other ? [menuButton('Affichage', ['Grille', 'Liste'])] : []),
      menuButton('Plus d’actions', entries),
      h(
        'dl',
        {},
        h('dt', {}, 'Client'),
        h('dd', {}, A.client),
        h('dt', {}, 'Échéance'),
        h('dd', {}, '11 mars 2026'),
        h('dt', {}, 'Montant'),
        h('dd', {}, '825,00 EUR'),
      ),
    );
  const rows = [A, B].map(({ client, number }) =>
    tr(party(client, number), '11 février 2026', '11 mars 2026', 'À encaisser', '825,00 EUR'),
  );
  rows[0]!.addEventListener('click', open);
  const exporting = beside ? [menuButton('Exporter', ['CSV', 'PDF'])] : [];
  main.append(h('h1', {}, 'Factures clients'), ...exporting, table(FRENCH, rows), panel);
  document.body.replaceChildren(main);
  return { pressed, menus: () => document.querySelectorAll('[role="menu"]').length };
}

describe.each<[string, Shape]>([
  ['at the end of the page', {}],
  ['beside its button', { portal: false }],
  ['whose button does not say that it is open', { told: false }],
  ['beside another menu', { other: true }],
  ['that puts the page out of reach', { modal: true }],
  ['of an invoice beside the list', { beside: true }],
])('a menu %s', (_name, shape) => {
  it.each([
    ['mark-paid', 'Indiquer comme payée'],
    ['credit-note', 'Annuler avec un avoir'],
  ] as const)('is opened, and the one entry for %s is pressed', async (action, entry) => {
    const { pressed } = host(shape);
    const tab = await openTab();
    await tab.act(action, A.number);
    expect(pressed).toEqual([entry]);
  });

  it('leads to the reminder', async () => {
    const { pressed } = host(shape);
    const tab = await openTab();
    expect(await tab.act('remind', A.number)).toMatchObject({ kind: 'written' });
    expect(pressed).toEqual(['Renvoyer la facture']);
    await vi.waitFor(() =>
      expect(document.querySelector<HTMLTextAreaElement>('#message')!.value).toBe(letter(A.number).body),
    );
  });

  it('is shut again where the entry is not in it, and nothing is pressed', async () => {
    const { pressed, menus } = host({ ...shape, entries: ['Télécharger', 'Dupliquer'] });
    const tab = await openTab();
    expect(await tab.act('remind', A.number)).toMatchObject({ kind: 'refused', key: 'buttonMissing' });
    expect(pressed).toEqual([]);
    expect(menus()).toBe(0);
  });
});
