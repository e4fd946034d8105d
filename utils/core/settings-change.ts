/**
 * One change of the settings, and what comes of it. A setting that holds many things is changed one thing at a time, so
 * that two pages, or two tabs, do not undo each other.
 */
import { withValueFor } from './by-client';
import type { ClientKind } from './late-interest';
import type { RateSeries, Semester } from './rates';
import {
  SETTING_NAMES,
  type LabelPlace,
  type LateInterestSettings,
  type SettingName,
  type Settings,
  type TextLanguage,
} from './settings';
import { changedTemplates, type TemplatesChange } from './settings-templates';

/** Settings that hold many things: none of them is ever set as a whole. */
const OF_MANY = [
  'organisations',
  'contactNames',
  'clientLanguages',
  'clientKinds',
  'clientAutoReminders',
  'organisationAutoReminders',
  'minimums',
  'lateInterest',
  'templates',
  'extraLabels',
] as const satisfies readonly SettingName[];
type SingleName = Exclude<SettingName, (typeof OF_MANY)[number]>;

/** Names of the settings that are one thing each. */
export const SINGLE_SETTINGS: readonly SingleName[] = SETTING_NAMES.filter(
  (name): name is SingleName => !OF_MANY.some((one) => one === name),
);

export type SingleSettings = Partial<Pick<Settings, SingleName>>;

/** What is kept about one client. A null takes the value away. */
export interface ClientValues {
  readonly contactName?: string | null;
  readonly language?: TextLanguage | null;
  readonly kind?: ClientKind | null;
  readonly autoReminders?: boolean | null;
}

/** Making the same change again changes nothing. */
export type SettingsChange =
  | { readonly kind: 'set'; readonly values: SingleSettings }
  /** `formerly`: names that the client had before; what was set under them is set under the present one from now on. */
  | {
      readonly kind: 'client';
      readonly client: string;
      readonly formerly?: readonly string[];
      readonly values: ClientValues;
    }
  /** The name of an organisation; null: it has none. */
  | { readonly kind: 'organisation'; readonly slug: string; readonly name: string | null }
  /** Whether the host sends reminders to the clients of an organisation by itself; null: nobody has said. */
  | { readonly kind: 'autoReminders'; readonly slug: string; readonly on: boolean | null }
  /** The least amount in a currency, in minor units; null: any. */
  | { readonly kind: 'minimum'; readonly currency: string; readonly minor: number | null }
  | { readonly kind: 'interest'; readonly values: Partial<Pick<LateInterestSettings, 'enabled' | 'rule'>> }
  /** A reference rate that the user enters; null takes it away. */
  | {
      readonly kind: 'rate';
      readonly series: RateSeries;
      readonly semester: Semester;
      readonly rate: string | null;
    }
  | { readonly kind: 'templates'; readonly change: TemplatesChange }
  /** A text of the host that the user teaches, or takes back. */
  | { readonly kind: 'label'; readonly place: LabelPlace; readonly text: string; readonly taught: boolean };

/** The settings after a change. The result is not validated: the store does that before it keeps it. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case 'set':
      return { ...settings, ...change.values };
    case 'client': {
      const { client, formerly = [], values } = change;
      const set = <T>(map: Readonly<Record<string, T>>, value: T | null | undefined) =>
        value === undefined ? map : withValueFor(map, [client, ...formerly], value);
      return {
        ...settings,
        contactNames: set(settings.contactNames, values.contactName),
        clientLanguages: set(settings.clientLanguages, values.language),
        clientKinds: set(settings.clientKinds, values.kind),
        clientAutoReminders: set(settings.clientAutoReminders, values.autoReminders),
      };
    }
    case 'organisation':
      return { ...settings, organisations: withKey(settings.organisations, change.slug, change.name) };
    case 'autoReminders': {
      const answers = withKey(settings.organisationAutoReminders, change.slug, change.on);
      return { ...settings, organisationAutoReminders: answers };
    }
    case 'minimum':
      return { ...settings, minimums: withKey(settings.minimums, change.currency, change.minor) };
    case 'interest':
      return { ...settings, lateInterest: { ...settings.lateInterest, ...change.values } };
    case 'rate': {
      const { entered } = settings.lateInterest;
      const rates = withKey(entered[change.series] ?? {}, change.semester, change.rate);
      return {
        ...settings,
        lateInterest: { ...settings.lateInterest, entered: { ...entered, [change.series]: rates } },
      };
    }
    case 'templates':
      return { ...settings, templates: changedTemplates(settings.templates, change.change) };
    case 'label': {
      const { place, text, taught } = change;
      const others = (settings.extraLabels[place] ?? []).filter((one) => one !== text);
      const texts = taught ? [...others, text] : others;
      const extraLabels = withKey(settings.extraLabels, place, texts.length > 0 ? texts : null);
      return { ...settings, extraLabels };
    }
  }
}

/** The map with one key set, or taken away (null). */
function withKey<T>(
  map: Readonly<Record<string, T>>,
  key: string,
  value: T | null,
): Readonly<Record<string, T>> {
  const others = Object.entries(map).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
