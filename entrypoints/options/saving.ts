/** Saving what the user changes: shown at once, handed over one after the other, and kept here until it is stored. */
import type { SaveState } from '../../components/options/SaveStatus';
import { applyChange, SETTING_NAMES, type Settings, type SettingsChange } from '../../utils/core/settings';
import type { Answer } from '../../utils/messages';

export interface Saver {
  change(change: SettingsChange): void;
  /** Hands over again what could not be saved. */
  retry(): void;
  /** Settings as they will be once all is saved. */
  withUnsaved(stored: Settings): Settings;
  /** Gives up what could not be saved. */
  forget(): void;
}

interface Way {
  /** The settings as they are stored now. */
  load(): Promise<Settings>;
  /** Hands the changed settings to the one who writes them; an answer that does not come is a failure. */
  send(settings: Partial<Settings>): Promise<Answer | undefined>;
  /** Called with the settings that were stored, before anything else is shown. */
  kept(settings: Settings): void;
  /** Called after each step, with how it stands. */
  show(saving: SaveState): void;
}

export function createSaver({ load, send, kept, show }: Way): Saver {
  let unsaved: readonly SettingsChange[] = [];
  let running = false;

  async function step(): Promise<void> {
    const batch = unsaved;
    // From what is stored at this moment, so that what another page has just set is not undone.
    const stored = await load();
    const next = batch.reduce(applyChange, stored);
    const names = SETTING_NAMES.filter((name) => next[name] !== stored[name]);
    const answer = await send(Object.fromEntries(names.map((name) => [name, next[name]])));
    // What is refused once is refused again: it would hold up every later change.
    if (answer?.ok === true || answer?.refused?.length) unsaved = unsaved.slice(batch.length);
    if (answer?.ok !== true) throw new NotSaved(answer);
    kept(next);
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    show({ kind: 'saving' });
    try {
      while (unsaved.length > 0) await step();
      show({ kind: 'saved' });
    } catch (error) {
      show(failure(error));
    } finally {
      running = false;
    }
  }

  return {
    change(change) {
      unsaved = [...unsaved, change];
      void run();
    },
    retry: () => void run(),
    withUnsaved: (stored) => unsaved.reduce(applyChange, stored),
    forget() {
      unsaved = [];
    },
  };
}

class NotSaved extends Error {
  constructor(readonly answer: (Answer & { ok: false }) | undefined) {
    super('not saved');
  }
}

function failure(error: unknown): SaveState {
  const answer = error instanceof NotSaved ? error.answer : undefined;
  const roots = (answer?.refused ?? []).map((path) => path.split(/[.[]/)[0]);
  return {
    kind: 'failed',
    problem: answer?.problem ?? 'storageFailed',
    refused: SETTING_NAMES.filter((name) => roots.includes(name)),
  };
}
