/** What a page may set: the answer to a question that nobody has answered yet, and nothing else. */
import { isSigned } from '../../utils/core/invoice-values';
import { clientSettings, organisationName, type Settings } from '../../utils/core/settings';
import type { SettingsChange } from '../../utils/core/settings-change';
import type { ToldSetting } from '../../utils/protocol';

/** The change that an answer makes; null where it was answered before. */
export function toldChange(settings: Settings, slug: string, told: ToldSetting): SettingsChange | null {
  switch (told.kind) {
    case 'signature':
      return isSigned(settings) ? null : { kind: 'set', values: { signature: told.text } };
    case 'organisation':
      return organisationName(settings, slug) === null
        ? { kind: 'organisation', slug, name: told.name }
        : null;
    case 'autoReminders': {
      const { client, on } = told;
      if (clientSettings(settings, client ?? '', [], slug).autoReminders !== null) return null;
      return client === null
        ? { kind: 'autoReminders', slug, on }
        : { kind: 'client', client, values: { autoReminders: on } };
    }
  }
}
