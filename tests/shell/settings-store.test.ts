/** The settings at rest: each checked by itself, none lost for another's sake. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  DEFAULT_SETTINGS,
  SETTING_NAMES,
  type Settings,
  type SettingsChange,
} from '../../utils/core/settings';
import { builtInTemplates } from '../../utils/templates/built-in';
import { checkSettings } from '../../utils/store/settings-schema';
import { createSettingsStore, loadSettings, onSettingsChange } from '../../utils/store/settings-store';
import { createWriteQueue } from '../../utils/store/write-queue';
import { area, clock, fillStorage, freshStorage, stored } from './journal-storage';

const time = clock(1_778_835_600_000);
let store = createSettingsStore(time.now, createWriteQueue());

beforeEach(() => {
  freshStorage();
  store = createSettingsStore(time.now, createWriteQueue());
});

const set = (values: object): SettingsChange => ({ kind: 'set', values: values as Partial<Settings> });

/** Every setting with a value other than its default. */
const EVERYTHING: Settings = {
  copyToSelf: true,
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
  autoRemindersMayBeOn: false,
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

describe('the settings', () => {
  it('have their defaults while nothing is stored', async () => {
    expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, problem: null });
    expect(checkSettings({ ...DEFAULT_SETTINGS })).toEqual({ settings: DEFAULT_SETTINGS, refused: [] });
  });

  it('come back as they were set, every one of them', async () => {
    for (const name of SETTING_NAMES) expect(EVERYTHING[name], name).not.toEqual(DEFAULT_SETTINGS[name]);
    expect(await store.change(set(EVERYTHING))).toEqual({
      kind: 'kept',
      settings: EVERYTHING,
      repaired: false,
    });
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

  it.each<[string, object]>([
    ['copyToSelf', { copyToSelf: 'yes' }],
    ['thresholds[1]', { thresholds: [1, -15, 30] }],
    ['remindAgainAfterDays', { remindAgainAfterDays: 1.5 }],
    ['deadlineDays', { deadlineDays: 7 }],
    ['senderName', { senderName: 'x'.repeat(201) }],
    ['accountantEmail', { accountantEmail: 'a@b.example?subject=x' }],
    ['accountantEmail', { accountantEmail: 'x?to=a&b@c.example' }],
    ['accountantEmail', { accountantEmail: 'a@b.example,c@d.example' }],
    ['accountantEmail', { accountantEmail: 'a@b.example\nBcc: c@d.example' }],
    ['clientLanguages.Ozanne', { clientLanguages: { Ozanne: 'tlh' } }],
    ['country', { country: 'US' }],
    ['lateInterest.rule.custom', { lateInterest: { enabled: true, rule: { custom: '-3' }, entered: {} } }],
    [
      'lateInterest.entered.deBaseRate.2027-H1',
      { lateInterest: { enabled: true, rule: 'ecbPlus10', entered: { deBaseRate: { '2027-H1': 'x' } } } },
    ],
    [
      'templates.custom[0].kind',
      { templates: { ...EVERYTHING.templates, custom: [{ ...builtInTemplates()[0], kind: 'rude' }] } },
    ],
    ['extraLabels.other.x', { extraLabels: { 'other.x': ['y'] } }],
    ['extraLabels.status.paid[0]', { extraLabels: { 'status.paid': [''] } }],
  ])('refuse a wrong %s, and change nothing', async (path, values) => {
    await store.change(set({ signature: 'mine' }));
    const before = structuredClone(await stored());
    const outcome = await store.change(set({ ...values, signature: 'other' }));
    expect(outcome).toEqual({ kind: 'refused', paths: [path] });
    expect(await stored()).toEqual(before);
  });

  it.each([null, {}, { kind: 'all' }, { kind: 'set' }, { kind: 'reset', names: ['everything'] }])(
    'refuse a change that is none: %j',
    async (change) => {
      await store.change(set({ signature: 'mine' }));
      expect(await store.change(change as unknown as SettingsChange)).toMatchObject({ kind: 'refused' });
      expect((await loadSettings()).settings.signature).toBe('mine');
    },
  );

  it('take no setting that there is none of', async () => {
    await store.change(set({ colour: 'red' }));
    expect((await loadSettings()).settings).toEqual(DEFAULT_SETTINGS);
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
    const newer = { settings: { version: 2, data: { any: 'thing' } } };
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

describe('onSettingsChange', () => {
  it('tells of each change of the settings and of nothing else, until it is ended', async () => {
    const listener = vi.fn();
    const end = onSettingsChange(listener);
    await area.set({ other: 1 });
    await store.change(set({ copyToSelf: true }));
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
    expect(listener).toHaveBeenCalledWith({
      settings: { ...DEFAULT_SETTINGS, copyToSelf: true },
      problem: null,
    });
    end();
    await store.change(set({ copyToSelf: false }));
    await loadSettings();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
