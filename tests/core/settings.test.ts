/** Settings: what holds without any, and what one change touches. */
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  clientSettings,
  DEFAULT_SETTINGS,
  organisationName,
  type KeptTemplate,
  type TemplateSettings,
} from '../../utils/core/settings';
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

describe('applyChange', () => {
  it('sets what is named and nothing else', () => {
    const changed = applyChange(DEFAULT_SETTINGS, { kind: 'set', values: { copyToSelf: true } });
    expect(changed).toEqual({ ...DEFAULT_SETTINGS, copyToSelf: true });
    expect(DEFAULT_SETTINGS.copyToSelf).toBe(false);
  });

  it('keeps apart what two pages say of two clients, and takes away what is null', () => {
    const one = applyChange(DEFAULT_SETTINGS, {
      kind: 'client',
      client: 'Ozanne',
      values: { language: 'de', contactName: 'Mme Ozanne' },
    });
    const two = applyChange(one, {
      kind: 'client',
      client: 'Lumen',
      values: { kind: 'business', autoReminders: false },
    });
    expect(clientSettings(two, 'Ozanne')).toEqual({
      contactName: 'Mme Ozanne',
      language: 'de',
      kind: 'unknown',
      autoReminders: true,
    });
    expect(clientSettings(two, 'Lumen')).toMatchObject({ kind: 'business', autoReminders: false });
    const three = applyChange(two, { kind: 'client', client: 'Ozanne', values: { language: null } });
    expect(three.clientLanguages).toEqual({});
    expect(three.contactNames).toEqual({ Ozanne: 'Mme Ozanne' });
  });

  it.each(['constructor', '__proto__', 'toString', ''])('takes %j for a name like any other', (name) => {
    expect(clientSettings(DEFAULT_SETTINGS, name).contactName).toBeNull();
    expect(organisationName(DEFAULT_SETTINGS, name)).toBeNull();
    const values = { contactName: 'x' };
    const changed = applyChange(DEFAULT_SETTINGS, { kind: 'client', client: name, values });
    expect(clientSettings(changed, name).contactName).toBe('x');
    const named = applyChange(changed, { kind: 'organisation', slug: name, name: 'Atelier' });
    expect(organisationName(named, name)).toBe('Atelier');
    expect(Object.getPrototypeOf(named.organisations)).toBe(Object.prototype);
  });

  it('gives back the defaults, of all or of some', () => {
    const changed = applyChange(DEFAULT_SETTINGS, {
      kind: 'set',
      values: { copyToSelf: true, senderName: 'Claire' },
    });
    expect(applyChange(changed, { kind: 'reset', names: ['copyToSelf'] })).toEqual({
      ...DEFAULT_SETTINGS,
      senderName: 'Claire',
    });
    expect(applyChange(changed, { kind: 'reset' })).toEqual(DEFAULT_SETTINGS);
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
