/** The options page: the list of templates, and what can be done with one. */
import { describe, expect, it } from 'vitest';
import { allTemplates, offeredTemplates } from '../../utils/core/settings-templates';
import { builtInTemplates } from '../../utils/templates/built-in';
import {
  button,
  choose,
  control,
  fill,
  giveFile,
  plain,
  press,
  showOptions,
  type Page,
} from './options-page';

const section = (root: Element) => root.querySelector('#templates')!;
const names = (root: Element) => [...section(root).querySelectorAll('.template-name')].map(plain);
const back = (root: Element) => press(button(root, '← Tous les modèles'));
const french = (page: Page) =>
  allTemplates(builtInTemplates(), page.settings().templates).filter(({ language }) => language === 'fr');

describe('the list of templates', () => {
  it('is in the language of the page, with the subject as it reads', async () => {
    const page = await showOptions();
    expect(names(page.root)).toEqual(french(page).map(({ name }) => name));
    expect(plain(section(page.root).querySelector('[data-template="built-in.fr.courteous"] .hint'))).toBe(
      'Rappel : facture n° F-2026-022 échue le 10 avril 2026',
    );
  });

  it('narrows by language and kind', async () => {
    const { root } = await showOptions();
    await choose(control(section(root), 'Langue'), 'de');
    await choose(control(section(root), 'Type de message'), 'formalNotice');
    expect(section(root).querySelectorAll('.template')).toHaveLength(1);
    expect(section(root).querySelector('.template')?.getAttribute('data-template')).toBe(
      'built-in.de.formalNotice',
    );
  });

  it('moves a template up and down, and not beyond the ends', async () => {
    const page = await showOptions();
    const [first, second] = names(page.root);
    await press(button(page.root, `Monter le modèle ${second}`));
    expect(
      french(page)
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual([second, first]);
    await press(button(page.root, `Monter le modèle ${second}`));
    expect(page.changes).toHaveLength(1);
    await press(button(page.root, `Descendre le modèle ${second}`));
    expect(names(page.root).slice(0, 2)).toEqual([first, second]);
  });

  it('hides a template and offers it again', async () => {
    const page = await showOptions();
    const offered = () => offeredTemplates(builtInTemplates(), page.settings().templates).map(({ id }) => id);
    await press(button(page.root, 'Masquer le modèle Relance ferme'));
    expect(offered()).not.toContain('built-in.fr.firm');
    await press(button(page.root, 'Afficher le modèle Relance ferme'));
    expect(offered()).toContain('built-in.fr.firm');
  });

  it('duplicates a template behind it and opens the copy', async () => {
    const page = await showOptions();
    await press(button(page.root, 'Dupliquer le modèle Relance ferme'));
    const [copy] = page.settings().templates.custom;
    expect(copy).toMatchObject({
      name: 'Relance ferme (copie)',
      kind: 'firm',
      level: 2,
      language: 'fr',
      builtIn: false,
    });
    expect(control(section(page.root), 'Nom du modèle').value).toBe('Relance ferme (copie)');
    const ids = french(page).map(({ id }) => id);
    expect(ids.indexOf(copy!.id)).toBe(ids.indexOf('built-in.fr.firm') + 1);
  });

  it('adds a template of the chosen language and kind, and a change of kind changes its level', async () => {
    const page = await showOptions();
    await choose(control(section(page.root), 'Langue'), 'it');
    await choose(control(section(page.root), 'Type de message'), 'firm');
    await press(button(page.root, 'Ajouter un modèle'));
    expect(page.settings().templates.custom[0]).toMatchObject({ language: 'it', kind: 'firm', level: 2 });
    await choose(control(section(page.root), 'Type de message'), 'thanks');
    await choose(control(section(page.root), 'Langue'), 'es');
    expect(page.settings().templates.custom[0]).toMatchObject({
      language: 'es',
      kind: 'thanks',
      level: null,
    });
  });

  it('removes one of the user’s own after asking, with the focus kept', async () => {
    const page = await showOptions();
    await press(button(page.root, 'Ajouter un modèle'));
    await back(page.root);
    const remove = button(page.root, 'Supprimer le modèle Nouveau modèle');
    await press(remove);
    expect(page.settings().templates.custom).toHaveLength(1);
    expect(remove.getAttribute('aria-label')).toBe('Supprimer pour de bon\u202f?');
    await press(remove);
    expect(page.settings().templates).toMatchObject({ custom: [], hidden: [] });
    expect(page.settings().templates.order).not.toContain('own.1');
  });

  it('shows a template named by a hostile text as that text', async () => {
    const page = await showOptions();
    await press(button(page.root, 'Ajouter un modèle'));
    const hostile = '<img src=x onerror=alert(1)>';
    await fill(control(section(page.root), 'Nom du modèle'), hostile);
    await back(page.root);
    expect(names(page.root)).toContain(hostile);
    expect(section(page.root).querySelector('.templates img')).toBeNull();
  });
});

describe('files of templates', () => {
  const said = (root: Element) => plain(section(root).querySelector('.template-files .outcome'));
  const input = (root: Element) => section(root).querySelector<HTMLInputElement>('input[type="file"]')!;

  it('go out and come in again without replacing anything', async () => {
    const page = await showOptions();
    expect(button(page.root, 'Exporter mes modèles').disabled).toBe(true);
    await press(button(page.root, 'Dupliquer le modèle Relance ferme'));
    await back(page.root);
    await press(button(page.root, 'Exporter mes modèles'));
    const text = page.files.get('relance-templates.json') ?? '';
    await giveFile(input(page.root), 'a.json', text);
    expect(said(page.root)).toBe('0 modèle ajouté. 1 était déjà là.');

    const other = await showOptions();
    await giveFile(input(other.root), 'a.json', text);
    expect(said(other.root)).toBe('1 modèle ajouté.');
    expect(other.settings().templates.custom).toHaveLength(1);
    expect(names(other.root)).toContain('Relance ferme (copie)');
  });

  it.each([
    ['no file of ours', '{"format":"x"}', 'ne contient pas de modèles'],
    ['cut off', '{"format":"relance-templates","ver', 'ne contient pas de modèles'],
    ['newer', '{"format":"relance-templates","version":2,"templates":[]}', 'plus récente'],
  ])('are refused when %s', async (_, text, words) => {
    const page = await showOptions();
    await giveFile(input(page.root), 'a.json', text);
    expect(said(page.root)).toContain(words);
    expect(page.changes).toEqual([]);
  });
});
