/** Saving from the options page: only what changed, in order, and nothing lost when the store fails. */
import { describe, expect, it } from 'vitest';
import type { SaveState } from '../../components/options/SaveStatus';
import { createSaver } from '../../entrypoints/options/saving';
import { DEFAULT_SETTINGS, type Settings, type SettingsChange } from '../../utils/core/settings';
import type { Answer } from '../../utils/messages';

const set = (values: Partial<Settings>): SettingsChange => ({ kind: 'set', values });
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function begin() {
  const state = {
    stored: DEFAULT_SETTINGS,
    sent: [] as Partial<Settings>[],
    shown: [] as SaveState[],
    kept: [] as Settings[],
    answer: { ok: true } as Answer | undefined | Error,
  };
  const saver = createSaver({
    load: () => Promise.resolve(state.stored),
    send(settings) {
      state.sent.push(settings);
      if (state.answer instanceof Error) return Promise.reject(state.answer);
      if (state.answer?.ok) state.stored = { ...state.stored, ...settings };
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
    expect(state.sent).toEqual([{ senderName: 'Claire' }]);
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
    state.answer = { ok: true };
    saver.retry();
    await settled();
    expect(state.stored.senderName).toBe('C');
    expect(state.shown.at(-1)).toEqual({ kind: 'saved' });
  });

  it('gives up a value that is refused, so that later ones are saved', async () => {
    const { saver, state } = begin();
    state.answer = { ok: false, problem: 'storageFailed', refused: ['thresholds[1]'] };
    saver.change(set({ thresholds: [1, -1, 3] }));
    await settled();
    expect(state.shown.at(-1)).toMatchObject({ kind: 'failed', refused: ['thresholds'] });
    expect(saver.withUnsaved(state.stored)).toEqual(DEFAULT_SETTINGS);
    state.answer = { ok: true };
    saver.change(set({ senderName: 'C' }));
    await settled();
    expect(state.sent.at(-1)).toEqual({ senderName: 'C' });
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
