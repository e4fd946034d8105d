/** Saving what the user changes: shown at once, handed over one after the other, and kept here until it is stored. */
import type { SaveState } from './SaveStatus';
import { SETTING_NAMES, type Settings } from '../../utils/core/settings';
import { applyChange, type SettingsChange } from '../../utils/core/settings-change';
import { problemOf, type Answer, type Failure } from '../../utils/protocol';

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
  /**
   * Hands one change to the one who writes: made to what is stored then, it undoes nothing that another page has set.
   * An answer that does not come is a failure.
   */
  send(change: SettingsChange): Promise<Answer | undefined>;
  /** Called with the settings that are stored, before anything else is shown. */
  kept(settings: Settings): void;
  /** Called after each step, with how it stands. */
  show(saving: SaveState): void;
}

export function createSaver({ load, send, kept, show }: Way): Saver {
  let unsaved: readonly SettingsChange[] = [];
  let running = false;

  const drop = (change: SettingsChange) => {
    unsaved = unsaved.filter((one) => one !== change);
  };

  /** Saves what there is, the oldest first; tells how that ended. */
  async function saveAll(): Promise<SaveState> {
    let end: SaveState = { kind: 'saved' };
    for (let [next] = unsaved; next !== undefined; [next] = unsaved) {
      const answer = await send(next);
      if (answer?.ok !== true) {
        end = failed(answer);
        // What is refused once is refused again: it must not hold up what comes after it.
        if (answer?.problem !== 'refused') break;
        drop(next);
      } else {
        const settings = await load();
        drop(next);
        kept(settings);
      }
    }
    return end;
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    show({ kind: 'saving' });
    const end = await saveAll().catch(() => failed(undefined));
    running = false;
    show(end);
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

function failed(answer: Failure | undefined): SaveState {
  const paths = answer?.problem === 'refused' ? answer.refused : [];
  const roots = paths.map((path) => path.split(/[.[]/)[0]);
  return {
    kind: 'failed',
    problem: problemOf(answer)!,
    refused: SETTING_NAMES.filter((name) => roots.includes(name)),
  };
}
