/** The options page: export, import with a look first, and wiping after asking. */
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { DataActions, ImportPreview } from '../../components/options/data-actions';
import { ledger } from './popup-ledgers';
import { button, control, giveFile, plain, press, showOptions, write } from './options-page';

const PREVIEW: ImportPreview = {
  kind: 'ok',
  created: '2026-03-01',
  counts: { organisations: 2, invoices: 12, entries: 3 },
  changes: {
    newOrganisations: ['autre-9'],
    newInvoices: 4,
    updatedInvoices: 7,
    newEntries: 1,
    conflicts: ['a'],
    settings: ['thresholds', 'senderName'],
  },
};

const actions = (changes: Partial<DataActions> = {}) => ({
  exportAll: vi.fn<DataActions['exportAll']>(() => Promise.resolve({ file: 'relance.json', leftOut: [] })),
  preview: vi.fn<DataActions['preview']>(() => Promise.resolve(PREVIEW)),
  importAll: vi.fn<DataActions['importAll']>(() => Promise.resolve(null)),
  wipe: vi.fn<DataActions['wipe']>(() => Promise.resolve(null)),
  ...changes,
});
const said = (root: Element) => [...root.querySelectorAll('#data .outcome')].map(plain).join('|');

describe('export', () => {
  it('names the file, or says what it lacks or that it failed', async () => {
    const data = actions();
    const { root, update } = await showOptions({ data });
    await press(button(root, 'Exporter toutes les données'));
    expect(said(root)).toBe('Fichier créé : relance.json||');
    await update({ data: actions({ exportAll: () => Promise.resolve({ file: 'f', leftOut: ['a', 'b'] }) }) });
    await press(button(root, 'Exporter toutes les données'));
    expect(said(root)).toContain('2 éléments illisibles');
    await update({ data: actions({ exportAll: () => Promise.resolve(null) }) });
    await press(button(root, 'Exporter toutes les données'));
    expect(said(root)).toContain('Aucun fichier n’a été créé');
  });
});

describe('import', () => {
  const preview = (root: Element) => root.querySelector<HTMLElement>('[data-import-preview]');
  const give = (root: Element, text = '{}', name = 'a.json') =>
    giveFile(control(root, 'Importer un fichier'), name, text);

  it('shows what would change, and writes nothing before it is confirmed', async () => {
    const data = actions();
    const { root } = await showOptions({ data });
    await give(root, 'the text', '<b>a</b>.json');
    expect(data.preview).toHaveBeenCalledWith('the text');
    expect(data.importAll).not.toHaveBeenCalled();
    expect(preview(root)?.querySelector('b')).toBeNull();
    const text = plain(preview(root));
    expect(text).toContain('Contenu de <b>a</b>.json');
    expect(text).toContain(
      'Fichier du 1er mars 2026 : 12 factures lues, 3 entrées du journal, 2 organisations.',
    );
    expect(text).toContain('Nouvelles factures4');
    expect(text).toContain('lecture plus récente est reprise7');
    expect(text).toContain('1 entrée du journal dit autre chose');
    expect(text).toContain('étapes de relance, votre nom');
    expect(document.activeElement).toBe(preview(root)?.querySelector('h3'));
    await press(button(preview(root)!, 'Importer'));
    expect(data.importAll).toHaveBeenCalledWith('the text', false);
    expect(preview(root)).toBeNull();
    expect(said(root)).toContain('Importé.');
  });

  it('of newer readings alone is not called nothing', async () => {
    const none = { newOrganisations: [], newInvoices: 0, newEntries: 0, conflicts: [], settings: [] };
    const having = (updatedInvoices: number) =>
      actions({
        preview: () =>
          Promise.resolve({ ...PREVIEW, changes: { ...none, updatedInvoices } } as ImportPreview),
      });
    const { root, update } = await showOptions({ data: having(0) });
    await give(root);
    expect(plain(preview(root))).toContain('est déjà là');
    await update({ data: having(2) });
    await give(root);
    expect(plain(preview(root))).not.toContain('est déjà là');
  });

  it('takes settings over only where the user says so', async () => {
    const data = actions();
    const { root } = await showOptions({ data });
    await give(root);
    await press(preview(root)!.querySelector<HTMLInputElement>('input[type="checkbox"]')!);
    await press(button(preview(root)!, 'Importer'));
    expect(data.importAll).toHaveBeenCalledWith('{}', true);
  });

  it('can be left, and the focus goes back to the file', async () => {
    const data = actions();
    const { root } = await showOptions({ data });
    await give(root);
    await press(button(preview(root)!, 'Annuler'));
    expect(preview(root)).toBeNull();
    expect(data.importAll).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(control(root, 'Importer un fichier'));
  });

  it.each([
    [{ kind: 'refused', reason: 'tampered', detail: '' }, 'modifié ou abîmé'],
    [{ kind: 'refused', reason: 'newer', detail: '7' }, 'Rien n’a changé. (7)'],
    [{ kind: 'failed', problem: 'storageFailed' }, 'ne répond pas'],
  ] as const)('of %j says why not', async (outcome, words) => {
    const { root } = await showOptions({ data: actions({ preview: () => Promise.resolve(outcome) }) });
    await give(root);
    expect(preview(root)).toBeNull();
    expect(said(root)).toContain(words);
  });

  it('that fails while writing says so', async () => {
    const { root } = await showOptions({
      data: actions({ importAll: () => Promise.resolve('storageFull') }),
    });
    await give(root);
    await press(button(preview(root)!, 'Importer'));
    expect(said(root)).toContain('L’espace de stockage est plein.');
  });
});

describe('wiping', () => {
  const open = async (data = actions()) => {
    const page = await showOptions({ data, ledgers: [ledger()] });
    await press(button(page.root, 'Tout effacer…'));
    return { ...page, data, form: page.root.querySelector<HTMLFormElement>('.wipe')! };
  };

  it('says what would be lost, and moves the focus to the question', async () => {
    const { form, data } = await open();
    expect(plain(form)).toContain('3 factures lues (1 organisation)');
    expect(document.activeElement).toBe(form.querySelector('input'));
    expect(data.wipe).not.toHaveBeenCalled();
  });

  it('needs the word to be typed', async () => {
    const { form, data } = await open();
    const confirm = button(form, 'Effacer pour de bon');
    expect(confirm.disabled).toBe(true);
    form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(data.wipe).not.toHaveBeenCalled();
    await write(form.querySelector('input')!, ' Effacer ');
    expect(confirm.disabled).toBe(false);
    await press(confirm);
    expect(data.wipe).toHaveBeenCalledOnce();
  });

  it('is said when done, and the focus is back where it began', async () => {
    const { root, form } = await open();
    await write(form.querySelector('input')!, 'effacer');
    await press(button(form, 'Effacer pour de bon'));
    expect(root.querySelector('.wipe')).toBeNull();
    expect(said(root)).toContain('Tout a été effacé.');
    expect(document.activeElement).toBe(button(root, 'Tout effacer…'));
  });

  it('can be left by its button and by Escape', async () => {
    const { root, form, data } = await open();
    await press(button(form, 'Annuler'));
    expect(root.querySelector('.wipe')).toBeNull();
    await press(button(root, 'Tout effacer…'));
    const again = root.querySelector('.wipe input')!;
    await act(() => void again.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(root.querySelector('.wipe')).toBeNull();
    expect(data.wipe).not.toHaveBeenCalled();
  });
});
