/** The options page: clients, and the labels that the user teaches. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { invoice, ledger } from './popup-ledgers';
import { button, choose, control, fill, plain, press, showOptions, write } from './options-page';

const withClients = (...clients: string[]) => [
  ledger({ changed: clients.map((client, i) => invoice({ number: `F-${i}`, client })) }),
];
const row = (root: Element, name: string) => {
  const found = [...root.querySelectorAll('.client')].find(
    (one) => one.querySelector('.client-name')?.textContent === name,
  );
  if (!found) throw new Error(`No client ${name}`);
  return found;
};

describe('clients', () => {
  it('are those of the ledgers and of the settings, each once, by name', async () => {
    const settings = { ...DEFAULT_SETTINGS, contactNames: { Zoé: 'Zoé' } };
    const { root } = await showOptions({ ledgers: withClients('Élan', 'HABITAT', 'Élan'), settings });
    expect([...root.querySelectorAll('.client-name')].map(plain)).toEqual(['Élan', 'HABITAT', 'Zoé']);
  });

  it('have a contact, a language, a kind and an answer of their own', async () => {
    const { root, settings } = await showOptions({ ledgers: withClients('HABITAT', 'Élan') });
    await fill(control(row(root, 'HABITAT'), 'Contact'), 'Mme Roux');
    await choose(control(row(root, 'HABITAT'), 'Langue'), 'de');
    await choose(control(row(root, 'HABITAT'), 'Type de client'), 'business');
    await choose(control(row(root, 'HABITAT'), 'Relancé par Qonto'), 'no');
    expect(settings()).toMatchObject({
      contactNames: { HABITAT: 'Mme Roux' },
      clientLanguages: { HABITAT: 'de' },
      clientKinds: { HABITAT: 'business' },
      clientAutoReminders: { HABITAT: false },
    });
    await fill(control(row(root, 'HABITAT'), 'Contact'), '');
    await choose(control(row(root, 'HABITAT'), 'Langue'), '');
    await choose(control(row(root, 'HABITAT'), 'Type de client'), 'unknown');
    await choose(control(row(root, 'HABITAT'), 'Relancé par Qonto'), 'usual');
    expect(settings()).toEqual(DEFAULT_SETTINGS);
  });

  it.each(['<img src=x onerror=alert(1)>', '{{ client }}', 'constructor', '\u202eTATIBAH'])(
    'called %s are text, and can be set',
    async (name) => {
      const { root, settings } = await showOptions({ ledgers: withClients(name) });
      expect(root.querySelector('#clients img, #clients script')).toBeNull();
      const shown = root.querySelector('.client-name bdi')?.textContent;
      expect(shown).toBe(name.replace('\u202e', ''));
      await choose(control(root.querySelector('.client')!, 'Type de client'), 'consumer');
      expect(Object.entries(settings().clientKinds)).toEqual([[name, 'consumer']]);
    },
  );

  it('that were renamed are shown once, with what was set before, which is changed under the new name', async () => {
    const before = DEFAULT_SETTINGS;
    const settings = {
      ...before,
      contactNames: { HABITAT: 'Mme Roux' },
      clientLanguages: { HABITAT: 'de' },
      clientAutoReminders: { 'HABITAT\u00a0': false },
    } as const;
    const changed = [invoice({ number: 'F-1', client: 'HABITAT' })];
    const renamed = ledger({ changed }, { changed: [{ ...changed[0]!, client: 'HABITAT Ltd' }] });
    const shown = await showOptions({ ledgers: [renamed], settings });
    expect([...shown.root.querySelectorAll('.client-name')].map(plain)).toEqual(['HABITAT Ltd']);
    const own = row(shown.root, 'HABITAT Ltd');
    expect(control<HTMLInputElement>(own, 'Contact').value).toBe('Mme Roux');
    expect(control<HTMLSelectElement>(own, 'Langue').value).toBe('de');
    expect(control<HTMLSelectElement>(own, 'Relancé par Qonto').value).toBe('no');
    await choose(control(own, 'Langue'), '');
    await fill(control(own, 'Contact'), 'M. Roux');
    expect(shown.settings()).toMatchObject({
      clientLanguages: {},
      contactNames: { 'HABITAT Ltd': 'M. Roux' },
      clientAutoReminders: settings.clientAutoReminders,
    });
  });

  it('can be searched, without accents, and are shown in parts', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `Client ${i + 10}`);
    const { root } = await showOptions({ ledgers: withClients(...names, 'Café Lumière') });
    expect(root.querySelectorAll('.client')).toHaveLength(30);
    await press(button(root, 'Afficher les 41 clients'));
    expect(root.querySelectorAll('.client')).toHaveLength(41);
    await write(root.querySelector<HTMLInputElement>('input[type="search"]')!, 'lumiere');
    expect([...root.querySelectorAll('.client-name')].map(plain)).toEqual(['Café Lumière']);
    expect(plain(root.querySelector('.client-search [role="status"]'))).toBe('1 client');
  });

  it('say how they come where there are none', async () => {
    const { root } = await showOptions();
    expect(plain(root.querySelector('#clients'))).toContain('Aucun client n’a encore été vu');
  });
});

describe('labels', () => {
  const teach = async (root: Element, text: string, place: string) => {
    await write(control(root, 'Libellé affiché par Qonto'), text);
    await choose(control(root, 'Ce qu’il veut dire'), place);
    await press(button(root.querySelector('#labels')!, 'Ajouter'));
  };
  const error = (root: Element) => plain(root.querySelector('#labels .error'));

  it('are added and taken away', async () => {
    const { root, settings } = await showOptions();
    await teach(root, '  Réglée\u00a0 vite ', 'status.paid');
    await teach(root, 'Terme', 'column.dueDate');
    expect(settings().extraLabels).toEqual({ 'status.paid': ['Réglée vite'], 'column.dueDate': ['Terme'] });
    expect(control(root, 'Libellé affiché par Qonto').value).toBe('');
    await press(button(root, 'Retirer le libellé Terme'));
    expect(settings().extraLabels).toEqual({ 'status.paid': ['Réglée vite'] });
  });

  it('are refused when empty or when they would mean two things, with words', async () => {
    const { root, changes } = await showOptions();
    await teach(root, ' ', 'status.paid');
    expect(error(root)).toBe('Écrivez le libellé à apprendre.');
    await teach(root, 'Réglée', 'status.paid');
    await teach(root, 'RÉGLÉE', 'status.unpaid');
    expect(error(root)).toContain('Statut : payée');
    expect(changes).toHaveLength(1);
  });

  it('may be the same for a column and a button', async () => {
    const { root, settings } = await showOptions();
    await teach(root, 'Acquittement', 'column.status');
    await teach(root, 'Acquittement', 'action.markPaid');
    expect(Object.keys(settings().extraLabels)).toHaveLength(2);
  });
});
