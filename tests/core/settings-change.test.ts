/** One change of the settings: what it touches, and what it leaves to others. */
import { describe, expect, it } from 'vitest';
import {
  clientSettings,
  DEFAULT_SETTINGS,
  organisationName,
  SETTING_NAMES,
  type KeptTemplate,
  type Settings,
} from '../../utils/core/settings';
import { applyChange, SINGLE_SETTINGS, type SettingsChange } from '../../utils/core/settings-change';
import { changedTemplates, type TemplatesChange } from '../../utils/core/settings-templates';

const own = (id: string, body = 'b'): KeptTemplate => ({
  id,
  kind: 'firm',
  language: 'fr',
  name: id,
  subject: 's',
  body,
  builtIn: false,
  level: 2,
});
const inAnyOrder = (settings: Settings): unknown =>
  JSON.parse(
    JSON.stringify(settings, (_, value: unknown) =>
      Array.isArray(value) ? [...(value as unknown[])].sort() : value,
    ),
  );
const all = (changes: readonly SettingsChange[], settings: Settings = DEFAULT_SETTINGS) =>
  changes.reduce(applyChange, settings);

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
      autoReminders: null,
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
});

describe('what two pages change at once', () => {
  const PAIRS: Record<string, readonly [SettingsChange, SettingsChange]> = {
    'two settings': [
      { kind: 'set', values: { copyToSelf: true } },
      { kind: 'set', values: { senderName: 'Claire' } },
    ],
    'two clients': [
      {
        kind: 'client',
        client: 'A',
        values: { language: 'de', contactName: 'Mme A', kind: 'business', autoReminders: false },
      },
      { kind: 'client', client: 'B', values: { language: 'it', contactName: 'M. B' } },
    ],
    'two organisations': [
      { kind: 'organisation', slug: 'a', name: 'A' },
      { kind: 'organisation', slug: 'b', name: 'B' },
    ],
    'the rule and a rate': [
      { kind: 'interest', values: { rule: 'ecbPlus10' } },
      { kind: 'rate', series: 'ecbMainRefinancing', semester: '2027-H1', rate: '2,5' },
    ],
    'two rates': [
      { kind: 'rate', series: 'atBaseRate', semester: '2027-H1', rate: '2' },
      { kind: 'rate', series: 'atBaseRate', semester: '2027-H2', rate: '3' },
    ],
    'two least amounts': [
      { kind: 'minimum', currency: 'EUR', minor: 1_000 },
      { kind: 'minimum', currency: 'USD', minor: 1_000 },
    ],
    'what the host does in two organisations': [
      { kind: 'autoReminders', slug: 'acme-1', on: true },
      { kind: 'autoReminders', slug: 'acme-2', on: false },
    ],
    'two labels': [
      { kind: 'label', place: 'status.paid', text: 'Soldée', taught: true },
      { kind: 'label', place: 'status.paid', text: 'Apurée', taught: true },
    ],
    'two templates': [
      { kind: 'templates', change: { custom: { x: own('x') } } },
      { kind: 'templates', change: { edited: { y: { name: 'n', subject: 's', body: 'b' } } } },
    ],
    'two templates that are hidden': [
      { kind: 'templates', change: { hidden: { x: true } } },
      { kind: 'templates', change: { hidden: { y: true } } },
    ],
  };

  it.each(Object.entries(PAIRS))('is all there, in either order: %s', (_, [one, other]) => {
    const both = all([one, other]);
    expect(both).not.toEqual(all([one]));
    expect(both).not.toEqual(all([other]));
    expect(inAnyOrder(all([other, one]))).toEqual(inAnyOrder(both));
    // What was changed first still stands: making it once more changes nothing.
    expect(inAnyOrder(all([one], both))).toEqual(inAnyOrder(both));
  });

  it('leaves no setting out: each is set as a whole, or by a change of its own', () => {
    const touched = Object.values(PAIRS)
      .flat()
      .flatMap((change) => {
        const changed = applyChange(DEFAULT_SETTINGS, change);
        return SETTING_NAMES.filter((name) => changed[name] !== DEFAULT_SETTINGS[name]);
      });
    const others = SETTING_NAMES.filter((name) => !touched.includes(name));
    expect(others.filter((name) => !SINGLE_SETTINGS.some((single) => single === name))).toEqual([]);
  });
});

describe('a change of the templates', () => {
  const kept = { custom: [own('a'), own('b')], hidden: ['b'], order: ['b', 'a'], edited: {} };

  it('puts an own one in its place, adds a new one at the end, and takes one away with all that is said of it', () => {
    const change: TemplatesChange = { custom: { a: own('a', 'new'), c: own('c'), b: null } };
    expect(changedTemplates(kept, change)).toEqual({
      custom: [own('a', 'new'), own('c')],
      hidden: [],
      order: ['a'],
      edited: {},
    });
  });

  it('shows what was hidden, and gives a built-in one its own words back', () => {
    const edited = { x: { name: 'n', subject: 's', body: 'b' }, y: { name: 'm', subject: 's', body: 'b' } };
    expect(changedTemplates({ ...kept, edited }, { hidden: { b: false }, edited: { x: null } })).toEqual({
      ...kept,
      hidden: [],
      edited: { y: edited.y },
    });
  });

  it.each(['constructor', '__proto__'])('takes %j for an id like any other', (id) => {
    const hidden = changedTemplates({ ...kept, hidden: [id] }, { hidden: { a: true } });
    expect(hidden.hidden).toEqual([id, 'a']);
  });
});

describe('a label', () => {
  const label = (text: string, taught: boolean): SettingsChange => ({
    kind: 'label',
    place: 'status.paid',
    text,
    taught,
  });
  it('is kept once, and its place goes with the last of them', () => {
    expect(all([label('Soldée', true), label('Soldée', true)]).extraLabels).toEqual({
      'status.paid': ['Soldée'],
    });
    expect(all([label('Soldée', true), label('Soldée', false)]).extraLabels).toEqual({});
  });
});
