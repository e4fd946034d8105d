/** Files of templates: all or nothing, and nothing of the user's is replaced. */
import { describe, expect, it } from 'vitest';
import { takeOver, templateFile } from '../../components/options/templates/template-file';
import { DEFAULT_SETTINGS, type KeptTemplate, type TemplateSettings } from '../../utils/core/settings';
import { allTemplates, changedTemplates } from '../../utils/core/settings-templates';
import { checkSettings } from '../../utils/store/settings-schema';
import { builtInTemplates } from '../../utils/templates/built-in';

const builtIn = builtInTemplates();
const NONE = DEFAULT_SETTINGS.templates;
const own = (changes: Partial<KeptTemplate> = {}): KeptTemplate => ({
  ...builtIn[1]!,
  ...{ id: 'own.a', name: 'Mien', subject: 'S', body: 'B', builtIn: false },
  ...changes,
});
const edited = (body: string): TemplateSettings => ({
  ...NONE,
  edited: { 'built-in.fr.firm': { name: 'Relance ferme', subject: 's', body } },
});
const file = (templates: unknown[], version = 1) =>
  JSON.stringify({ format: 'relance-templates', version, templates });
let ids = 0;
const take = (text: string, kept = NONE) => takeOver(text, kept, builtIn, () => `own.new${++ids}`);
const taken = (text: string, kept = NONE) => {
  const result = take(text, kept);
  if (result.kind !== 'taken') throw new Error(result.reason);
  return { ...result, templates: changedTemplates(kept, result.change) };
};

describe('a file of templates', () => {
  it('holds what the user made or changed, and gives the same where nothing is', () => {
    const kept = { ...edited('b'), custom: [own()] };
    const { templates, added } = taken(templateFile(kept, builtIn));
    expect(added).toBe(2);
    expect(templates.edited).toEqual(kept.edited);
    expect(templates.custom).toEqual([{ ...own(), id: templates.custom[0]?.id }]);
    expect(checkSettings({ ...DEFAULT_SETTINGS, templates }).refused).toEqual([]);
  });

  it('does not replace a change of the user’s: the other one is added', () => {
    const { templates } = taken(templateFile(edited('theirs'), builtIn), edited('mine'));
    expect(templates.edited).toEqual(edited('mine').edited);
    expect(templates.custom.map(({ body, level }) => [body, level])).toEqual([['theirs', 2]]);
  });

  it('adds nothing twice, not even from one file', () => {
    const { templates, added, known } = taken(file([own(), own({ id: 'own.b' })]));
    expect([added, known, templates.custom.length]).toEqual([1, 1, 1]);
  });

  it('gives every template an id of its own here and the level of its kind, whatever it says', () => {
    const { templates } = taken(
      file([own({ id: 'built-in.fr.firm', kind: 'thanks', level: 3, builtIn: true })]),
    );
    expect(templates.custom).toMatchObject([{ kind: 'thanks', level: null, builtIn: false }]);
    expect(templates.custom[0]?.id).toMatch(/^own\.new/);
    expect(allTemplates(builtIn, templates)).toHaveLength(builtIn.length + 1);
  });

  it.each<[string, unknown]>([
    ['another kind', own({ kind: 'x' as never })],
    ['another language', own({ language: 'pt' as never })],
    ['no name', own({ name: '' })],
    ['a body that is too long', own({ body: 'x'.repeat(20_001) })],
    ['no text at all', null],
    ['a number for a text', own({ subject: 1 as never })],
  ])('with %s is refused whole', (_, wrong) => {
    expect(take(file([own(), wrong]))).toEqual({ kind: 'refused', reason: 'notTemplates' });
  });

  it.each(['', '[]', 'null', '{}', '{"format":"relance-backup","version":1}'])('%s is none', (text) => {
    expect(take(text)).toEqual({ kind: 'refused', reason: 'notTemplates' });
  });

  it('of a later version, or with too many, is refused', () => {
    expect(take(file([], 2))).toEqual({ kind: 'refused', reason: 'newer' });
    const many = Array.from({ length: 201 }, (_, i) => own({ name: `T ${i}` }));
    expect(take(file(many))).toEqual({ kind: 'refused', reason: 'tooMany' });
    expect(taken(file(many.slice(1))).added).toBe(200);
  });
});
