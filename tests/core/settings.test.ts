/** Settings: what holds without any, and in which order the templates come. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type KeptTemplate, type TemplateSettings } from '../../utils/core/settings';
import { allTemplates, offeredTemplates } from '../../utils/core/settings-templates';
import { builtInTemplates } from '../../utils/templates/built-in';
import type { Template } from '../../utils/templates/template';

describe('the defaults', () => {
  it('send no copy, charge no interest, propose at 1, 15 and 30 days and wait a week', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({
      copyToSelf: false,
      thresholds: [1, 15, 30],
      remindAgainAfterDays: 7,
      deadlineDays: 8,
      lateInterest: { enabled: false },
    });
  });
});

describe('the templates', () => {
  const template = (id: string, builtIn = true): KeptTemplate => ({
    id,
    kind: 'firm',
    language: 'fr',
    name: id,
    subject: 's',
    body: 'b',
    builtIn,
    level: 2,
  });
  const builtIn = ['a', 'b', 'c'].map((id) => template(id));
  const none: TemplateSettings = { custom: [], hidden: [], order: [], edited: {} };
  const ids = (list: readonly KeptTemplate[]) => list.map(({ id }) => id);

  it('have the same shape as those that are rendered', () => {
    const kept: readonly KeptTemplate[] = builtInTemplates();
    const rendered: readonly Template[] = kept;
    expect(allTemplates(rendered, none)).toEqual(kept);
  });

  it('come in the user’s order, edited, with his own, without the hidden ones', () => {
    const settings: TemplateSettings = {
      custom: [template('own', false), template('a', false)],
      hidden: ['b'],
      order: ['own', 'c'],
      edited: { a: { name: 'A', subject: 'S', body: 'B' }, gone: { name: '', subject: '', body: '' } },
    };
    expect(ids(allTemplates(builtIn, settings))).toEqual(['own', 'c', 'a', 'b']);
    expect(ids(offeredTemplates(builtIn, settings))).toEqual(['own', 'c', 'a']);
    expect(offeredTemplates(builtIn, settings)[2]).toEqual({
      ...template('a'),
      name: 'A',
      subject: 'S',
      body: 'B',
    });
    expect(builtIn[0]).toEqual(template('a'));
  });
});
