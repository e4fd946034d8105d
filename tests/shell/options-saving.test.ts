/** Saving from the options page: one change after the other, and nothing lost, neither here nor of another page's. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { SaveState } from '../../components/options/SaveStatus';
import { createSaver } from '../../components/options/saving';
import { DEFAULT_SETTINGS, type Settings } from '../../utils/core/settings';
import { applyChange, type SettingsChange, type SingleSettings } from '../../utils/core/settings-change';
import type { Answer } from '../../utils/protocol';
import { loadSettings } from '../../utils/store/settings-store';
import { OWN_PAGE, startBackground } from './background';
import { freshStorage } from './journal-storage';

const set = (values: SingleSettings): SettingsChange => ({ kind: 'set', values });
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function begin() {
  const state = {
    stored: DEFAULT_SETTINGS,
    sent: [] as SettingsChange[],
    shown: [] as SaveState[],
    kept: [] as Settings[],
    answer: { ok: true, value: null } as Answer | undefined | Error,
  };
  const saver = createSaver({
    load: () => Promise.resolve(state.stored),
    send(change) {
      state.sent.push(change);
      if (state.answer instanceof Error) return Promise.reject(state.answer);
      if (state.answer?.ok) state.stored = applyChange(state.stored, change);
      return Promise.resolve(state.answer);
    },
    kept: (settings) => state.kept.push(settings),
    show: (saving) => state.shown.push(saving),
  });
  return { saver, state };
}

describe('saving', () => {
  it('sends what changed and nothing else, and shows each step', async () => {
    const { saver, state } = begin();
    saver.change(set({ senderName: 'Claire' }));
    await settled();
    expect(state.sent).toEqual([set({ senderName: 'Claire' })]);
    expect(state.shown.map(({ kind }) => kind)).toEqual(['saving', 'saved']);
    expect(state.kept).toEqual([{ ...DEFAULT_SETTINGS, senderName: 'Claire' }]);
  });

  it('shows a change at once, also while an earlier one is on its way', async () => {
    const { saver, state } = begin();
    saver.change(set({ senderName: 'C' }));
    saver.change(set({ signature: 'S' }));
    expect(saver.withUnsaved(DEFAULT_SETTINGS)).toMatchObject({ senderName: 'C', signature: 'S' });
    await settled();
    expect(state.stored).toMatchObject({ senderName: 'C', signature: 'S' });
    expect(saver.withUnsaved(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });

  it('does not undo what another page has set meanwhile', async () => {
    const { saver, state } = begin();
    state.stored = { ...DEFAULT_SETTINGS, clientLanguages: { A: 'de' } };
    saver.change({ kind: 'client', client: 'B', values: { language: 'it' } });
    await settled();
    expect(state.stored.clientLanguages).toEqual({ A: 'de', B: 'it' });
  });

  it.each<[string, Answer | undefined | Error, string]>([
    ['an answer that says no', { ok: false, problem: 'storageFull' }, 'storageFull'],
    ['no answer', undefined, 'storageFailed'],
    ['a message that is lost', new Error('no receiver'), 'storageFailed'],
  ])('keeps the change after %s, and sends it again with the next', async (_, answer, problem) => {
    const { saver, state } = begin();
    state.answer = answer;
    saver.change(set({ senderName: 'C' }));
    await settled();
    expect(state.shown.at(-1)).toEqual({ kind: 'failed', problem, refused: [] });
    expect(saver.withUnsaved(state.stored).senderName).toBe('C');
    state.answer = { ok: true, value: null };
    saver.retry();
    await settled();
    expect(state.stored.senderName).toBe('C');
    expect(state.shown.at(-1)).toEqual({ kind: 'saved' });
  });

  it('gives up a value that is refused, so that later ones are saved', async () => {
    const { saver, state } = begin();
    state.answer = { ok: false, problem: 'refused', refused: ['thresholds[1]'] };
    saver.change(set({ thresholds: [1, -1, 3] }));
    await settled();
    expect(state.shown.at(-1)).toMatchObject({ kind: 'failed', refused: ['thresholds'] });
    expect(saver.withUnsaved(state.stored)).toEqual(DEFAULT_SETTINGS);
    state.answer = { ok: true, value: null };
    saver.change(set({ senderName: 'C' }));
    await settled();
    expect(state.sent.at(-1)).toEqual(set({ senderName: 'C' }));
  });

  it('forgets what could not be saved when all is wiped', async () => {
    const { saver, state } = begin();
    state.answer = undefined;
    saver.change(set({ senderName: 'C' }));
    await settled();
    saver.forget();
    expect(saver.withUnsaved(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('two pages at once, and the background that writes for both', () => {
  beforeEach(freshStorage);

  /** Both have shown the settings before either changes anything, and hand over what they have at the same time. */
  async function together(one: readonly SettingsChange[], other: readonly SettingsChange[]) {
    const background = startBackground(() => 1_778_835_600_000);
    const pages = [one, other].map((changes) => {
      const shown: SaveState[] = [];
      const saver = createSaver({
        load: async () => (await loadSettings()).settings,
        send: (change) => background.ask('saveSettings', { change }, OWN_PAGE),
        kept: () => undefined,
        show: (saving) => shown.push(saving),
      });
      changes.forEach(saver.change);
      return shown;
    });
    await expect.poll(() => pages.map((shown) => shown.at(-1)?.kind)).not.toContain('saving');
    return { settings: (await loadSettings()).settings, ends: pages.map((shown) => shown.at(-1)) };
  }

  it('keep what each says of a client of its own', async () => {
    const { settings, ends } = await together(
      [
        { kind: 'client', client: 'A', values: { contactName: 'Mme A' } },
        { kind: 'client', client: 'A', values: { kind: 'business' } },
      ],
      [
        { kind: 'client', client: 'B', values: { contactName: 'M. B' } },
        { kind: 'client', client: 'B', values: { language: 'it' } },
      ],
    );
    expect(ends).toEqual([{ kind: 'saved' }, { kind: 'saved' }]);
    expect(settings.contactNames).toEqual({ A: 'Mme A', B: 'M. B' });
    expect(settings.clientKinds).toEqual({ A: 'business' });
    expect(settings.clientLanguages).toEqual({ B: 'it' });
  });

  it('keep a template, a rate and a label of each', async () => {
    const edit = (name: string) => ({ name, subject: 's', body: 'b' });
    const changes = (n: 1 | 2): SettingsChange[] => [
      { kind: 'templates', change: { edited: { [`built-in.${n}`]: edit(`T${n}`) } } },
      { kind: 'rate', series: 'atBaseRate', semester: `2027-H${n}`, rate: String(n) },
      { kind: 'label', place: 'status.paid', text: `Soldée ${n}`, taught: true },
    ];
    const { settings } = await together(changes(1), changes(2));
    expect(settings.templates.edited).toEqual({ 'built-in.1': edit('T1'), 'built-in.2': edit('T2') });
    expect(settings.lateInterest.entered).toEqual({ atBaseRate: { '2027-H1': '1', '2027-H2': '2' } });
    expect([...(settings.extraLabels['status.paid'] ?? [])].sort()).toEqual(['Soldée 1', 'Soldée 2']);
  });

  it('of which one is refused, and goes on with what comes after that', async () => {
    const { settings, ends } = await together(
      [set({ thresholds: [1, -1, 3] }), set({ senderName: 'C' })],
      [set({ signature: 'S' })],
    );
    expect(ends).toEqual([
      { kind: 'failed', problem: 'refused', refused: ['thresholds'] },
      { kind: 'saved' },
    ]);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, senderName: 'C', signature: 'S' });
  });
});
