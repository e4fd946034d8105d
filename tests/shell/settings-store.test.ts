/** The settings at rest: each checked by itself, none lost for another's sake. */
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTING_NAMES, type LabelPlace, type Settings } from '../../utils/core/settings';
import { SINGLE_SETTINGS, type SettingsChange, type SingleSettings } from '../../utils/core/settings-change';
import { builtInTemplates } from '../../utils/templates/built-in';
import { checkSettings } from '../../utils/store/settings-schema';
import { createSettingsStore, loadSettings } from '../../utils/store/settings-store';
import { VERSION } from '../../utils/store/migrations';
import { createWriteQueue } from '../../utils/store/write-queue';
import { area, clock, fillStorage, freshStorage, stored } from './journal-storage';

const time = clock(1_778_835_600_000);
let store = createSettingsStore(time.now, createWriteQueue());

beforeEach(() => {
  freshStorage();
  store = createSettingsStore(time.now, createWriteQueue());
});

const set = (values: object): SettingsChange => ({ kind: 'set', values: values as SingleSettings });

/** Every setting with a value other than its default. */
const EVERYTHING: Settings = {
  copyToSelf: true,
  interestFirst: true,
  thresholds: [3, 10, 45],
  remindAgainAfterDays: 0,
  deadlineDays: 15,
  senderName: 'Claire Aubry',
  signature: 'Claire\nAtelier Lumen',
  accountantEmail: 'compta@example.org',
  organisations: { 'acme-1': 'Atelier Lumen' },
  contactNames: { Ozanne: 'Mme Ozanne', constructor: 'x' },
  clientLanguages: { Ozanne: 'de' },
  clientKinds: { Ozanne: 'business' },
  clientAutoReminders: { Ozanne: false },
  organisationAutoReminders: { 'acme-1': true },
  autoRemindersMayBeOn: false,
  minimums: { EUR: 1_000 },
  country: 'BE',
  lateInterest: {
    enabled: true,
    rule: { custom: '12,5' },
    entered: { ecbMainRefinancing: { '2027-H1': '-0.5' } },
  },
  templates: {
    custom: builtInTemplates().slice(0, 2),
    hidden: ['built-in.fr.firm'],
    order: ['built-in.fr.thanks'],
    edited: { 'built-in.fr.firm': { name: 'n', subject: 's', body: 'b' } },
  },
  extraLabels: { 'status.paid': ['Réglée'], 'column.dueDate': ['Terme'] },
};

/** The same, as the changes that lead there. */
const ALL_CHANGES: readonly SettingsChange[] = [
  set(Object.fromEntries(SINGLE_SETTINGS.map((name) => [name, EVERYTHING[name]]))),
  { kind: 'organisation', slug: 'acme-1', name: 'Atelier Lumen' },
  {
    kind: 'client',
    client: 'Ozanne',
    values: { contactName: 'Mme Ozanne', language: 'de', kind: 'business', autoReminders: false },
  },
  { kind: 'autoReminders', slug: 'acme-1', on: true },
  { kind: 'minimum', currency: 'EUR', minor: 1_000 },
  { kind: 'client', client: 'constructor', values: { contactName: 'x' } },
  { kind: 'interest', values: { enabled: true, rule: { custom: '12,5' } } },
  { kind: 'rate', series: 'ecbMainRefinancing', semester: '2027-H1', rate: '-0.5' },
  {
    kind: 'templates',
    change: {
      custom: Object.fromEntries(
        builtInTemplates()
          .slice(0, 2)
          .map((one) => [one.id, one]),
      ),
      hidden: { 'built-in.fr.firm': true },
      order: ['built-in.fr.thanks'],
      edited: { 'built-in.fr.firm': { name: 'n', subject: 's', body: 'b' } },
    },
  },
  { kind: 'label', place: 'status.paid', text: 'Réglée', taught: true },
  { kind: 'label', place: 'column.dueDate', text: 'Terme', taught: true },
];

describe('the settings', () => {
  it('have their defaults while nothing is stored', async () => {
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
    expect(checkSettings({ ...DEFAULT_SETTINGS })).toEqual({ settings: DEFAULT_SETTINGS, refused: [] });
  });

  it('come back as they were set, every one of them', async () => {
    for (const name of SETTING_NAMES) expect(EVERYTHING[name], name).not.toEqual(DEFAULT_SETTINGS[name]);
    const outcomes = await Promise.all(ALL_CHANGES.map((change) => store.change(change)));
    expect(outcomes.at(-1)).toEqual({ kind: 'kept', settings: EVERYTHING, repaired: false });
    expect(await loadSettings()).toEqual({ settings: EVERYTHING, problem: null });
    expect(await store.read()).toEqual({ settings: EVERYTHING, problem: null });
  });

  it('keep what several pages change at once', async () => {
    const clients = Array.from({ length: 10 }, (_, n) => `client ${n}`);
    await Promise.all(
      clients.map((client) => store.change({ kind: 'client', client, values: { language: 'it' } })),
    );
    expect(Object.keys((await loadSettings()).settings.clientLanguages)).toEqual(clients);
  });

  const label = (place: string, text: string): SettingsChange => ({
    kind: 'label',
    place: place as LabelPlace,
    text,
    taught: true,
  });
  const client = (values: object): SettingsChange => ({ kind: 'client', client: 'Ozanne', values });

  it.each<[string, SettingsChange]>([
    ['copyToSelf', set({ copyToSelf: 'yes' })],
    ['thresholds[1]', set({ thresholds: [1, -15, 30] })],
    ['remindAgainAfterDays', set({ remindAgainAfterDays: 1.5 })],
    ['deadlineDays', set({ deadlineDays: 7 })],
    ['senderName', set({ senderName: 'x'.repeat(201) })],
    ['accountantEmail', set({ accountantEmail: 'a@b.example?subject=x' })],
    ['accountantEmail', set({ accountantEmail: 'x?to=a&b@c.example' })],
    ['accountantEmail', set({ accountantEmail: 'a@b.example,c@d.example' })],
    ['accountantEmail', set({ accountantEmail: 'a@b.example\nBcc: c@d.example' })],
    ['organisations.acme', { kind: 'organisation', slug: 'acme', name: 'x'.repeat(201) }],
    ['contactNames.Ozanne', client({ contactName: 7 })],
    ['clientLanguages.Ozanne', client({ language: 'tlh' })],
    ['country', set({ country: 'US' })],
    ['lateInterest.rule.custom', { kind: 'interest', values: { rule: { custom: '-3' } } }],
    [
      'lateInterest.entered.deBaseRate.2027-H1',
      { kind: 'rate', series: 'deBaseRate', semester: '2027-H1', rate: 'x' },
    ],
    [
      'templates.custom[0].kind',
      {
        kind: 'templates',
        change: { custom: { x: { ...builtInTemplates()[0]!, kind: 'rude' as 'firm' } } },
      },
    ],
    ['extraLabels.other.x', label('other.x', 'y')],
    ['extraLabels.status.paid[0]', label('status.paid', '')],
  ])('refuse a wrong %s, and change nothing', async (path, change) => {
    await store.change(set({ signature: 'mine' }));
    const before = structuredClone(await stored());
    const also = change.kind === 'set' ? set({ ...change.values, signature: 'other' }) : change;
    expect(await store.change(also)).toEqual({ kind: 'refused', paths: [path] });
    expect(await stored()).toEqual(before);
  });

  it.each([
    null,
    {},
    { kind: 'all' },
    { kind: 'set' },
    { kind: 'set', values: { clientLanguages: {} } },
    { kind: 'set', values: { colour: 'red' } },
    { kind: 'client', client: 'Ozanne', values: { colour: 'red' } },
    { kind: 'interest', values: { entered: {} } },
    { kind: 'rate', series: 'deBaseRate', semester: 'spring', rate: '1' },
    { kind: 'templates', change: { all: [] } },
  ])('refuse a change that is none: %j', async (change) => {
    await store.change(set({ signature: 'mine' }));
    expect(await store.change(change as unknown as SettingsChange)).toMatchObject({ kind: 'refused' });
    expect((await loadSettings()).settings.signature).toBe('mine');
  });

  it('take no setting that there is none of', async () => {
    await store.change(set({ colour: 'red' }));
    expect((await loadSettings()).settings).toEqual(DEFAULT_SETTINGS);
  });

  it('take no map whole, so that none of it is undone', async () => {
    await store.change({ kind: 'client', client: 'Ozanne', values: { language: 'de' } });
    expect(await store.change(set({ clientLanguages: { Lumen: 'it' } }))).toMatchObject({ kind: 'refused' });
    expect((await loadSettings()).settings.clientLanguages).toEqual({ Ozanne: 'de' });
  });

  it('of an earlier version have the defaults of what is new', async () => {
    await area.set({ settings: { version: 1, data: { senderName: 'Claire' } } });
    expect(await loadSettings()).toEqual({
      settings: { ...DEFAULT_SETTINGS, senderName: 'Claire' },
      problem: null,
    });
  });
});

describe('damaged settings', () => {
  it('have their default one by one; the record is set aside by the next change, and it is told', async () => {
    const wreck = { version: 1, data: { ...EVERYTHING, thresholds: 'soon', country: 3 } };
    await area.set({ settings: wreck });
    const expected = { ...EVERYTHING, thresholds: [1, 15, 30], country: 'FR' };
    expect(await loadSettings()).toEqual({ settings: expected, problem: 'storageCorrupt' });
    expect(await store.change(set({ copyToSelf: false }))).toMatchObject({ kind: 'kept', repaired: true });
    expect((await stored())[`aside:${time.now()}:settings`]).toEqual(wreck);
    expect(await loadSettings()).toEqual({ settings: { ...expected, copyToSelf: false }, problem: null });
    expect(await store.change(set({ copyToSelf: true }))).toMatchObject({ repaired: false });
  });

  it('that are no settings at all are set aside whole', async () => {
    await area.set({ settings: 'garbage' });
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: 'storageCorrupt' });
    expect(await store.change(set({ copyToSelf: true }))).toMatchObject({ repaired: true });
    expect((await stored())[`aside:${time.now()}:settings`]).toBe('garbage');
  });
});

describe('settings that cannot be written', () => {
  it('of a later version are left alone', async () => {
    const newer = { settings: { version: VERSION + 1, data: { any: 'thing' } } };
    await area.set(newer);
    expect(await store.change(set({ copyToSelf: true }))).toEqual({
      kind: 'failed',
      problem: 'storageNewer',
    });
    expect(await stored()).toEqual(newer);
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: 'storageNewer' });
  });

  it('for want of room stay as they were, and it is told', async () => {
    await store.change(set({ signature: 'mine' }));
    fillStorage();
    expect(await store.change(set({ signature: 'other' }))).toEqual({
      kind: 'failed',
      problem: 'storageFull',
    });
    expect((await loadSettings()).settings.signature).toBe('mine');
  });
});
