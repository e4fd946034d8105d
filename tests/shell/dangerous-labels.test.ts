/** A label that would have a button pressed which only the user may press is refused by options and by import. */
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { hostWords } from '../../utils/host-words';
import { sealBackup } from '../../utils/store/backup-format';
import { readSettings, SETTINGS_KEY } from '../../utils/store/settings-store';
import { OWN_PAGE, startBackground } from './background';
import { freshStorage, stored } from './journal-storage';

const extraLabels = { 'action.markPaid': ['Supprimer la facture'] };

describe('a label for a button that deletes', () => {
  beforeEach(freshStorage);
  const kept = async () => {
    const read = readSettings((await stored())[SETTINGS_KEY]);
    return read.kind === 'newer' ? null : read.settings.extraLabels;
  };

  it('is not saved', async () => {
    const { ask } = startBackground(() => 1_000);
    const change = {
      kind: 'label',
      place: 'action.markPaid',
      text: 'Supprimer la facture',
      taught: true,
    } as const;
    expect(await ask('saveSettings', { change }, OWN_PAGE)).toMatchObject({ ok: false, problem: 'refused' });
    expect(await kept()).toEqual({});
  });

  it('is not imported, with its reason', async () => {
    const { ask } = startBackground(() => 1_000);
    const settings = { ...DEFAULT_SETTINGS, extraLabels };
    const text = await sealBackup({ ledgers: [], journals: [], trends: [], settings }, 1_000);
    expect(await ask('import', { text, withSettings: true }, OWN_PAGE)).toEqual({
      ...{ ok: false, problem: 'refused', refused: ['dangerousLabel'] },
    });
    expect(await kept()).toEqual({});
  });

  it('is no word of the host’s, wherever it came from', () => {
    const { actions } = hostWords(extraLabels);
    expect(Object.values(actions.markPaid.labels).flat()).not.toContain('Supprimer la facture');
  });
});
