/** Everything the user can set, with what holds while nothing is set. */
import type { ClientKind } from './late-interest';
import type { InterestCountry, RateRule } from './interest-rules';
import type { EnteredRates } from './rates';
import { DEFAULT_THRESHOLDS } from './reminder-level';

/** Languages that a text to a client can be written in. */
export const TEXT_LANGUAGES = ['fr', 'en', 'de', 'es', 'it'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

export const TEMPLATE_KINDS = [
  'beforeDue',
  'courteous',
  'firm',
  'formalNotice',
  'statement',
  'thanks',
  'creditNote',
] as const;

/** A template, built in or the user's own. */
export interface KeptTemplate {
  readonly id: string;
  readonly kind: (typeof TEMPLATE_KINDS)[number];
  readonly language: TextLanguage;
  readonly name: string;
  /** Liquid, one line. */
  readonly subject: string;
  /** Liquid, plain text; paragraphs are separated by one blank line. */
  readonly body: string;
  readonly builtIn: boolean;
  /** The reminder level it stands for; null for what is not a reminder. */
  readonly level: 0 | 1 | 2 | 3 | null;
}

/** What the user changed in a built-in template; without an entry it is as it came. */
export type TemplateEdit = Pick<KeptTemplate, 'name' | 'subject' | 'body'>;

export interface TemplateSettings {
  /** The user's own. */
  readonly custom: readonly KeptTemplate[];
  /** Ids of templates that are not offered. */
  readonly hidden: readonly string[];
  /** Ids in the order in which they are offered; those not named follow in their own order. */
  readonly order: readonly string[];
  /** By the id of the built-in template. */
  readonly edited: Readonly<Record<string, TemplateEdit>>;
}

export interface LateInterestSettings {
  /** Off until the user turns it on. */
  readonly enabled: boolean;
  readonly rule: RateRule;
  /** Rates that the shipped table lacks. */
  readonly entered: EnteredRates;
}

/** What a label that the user adds is for: a column, a status or a button of the host, such as `status.paid`. */
export type LabelPlace = `${'column' | 'status' | 'action'}.${string}`;

export interface Settings {
  /** Whether the host's *cc* box is ticked when a reminder is filled in. */
  readonly copyToSelf: boolean;
  /** Days late from which levels 1, 2 and 3 are proposed. */
  readonly thresholds: readonly [number, number, number];
  /** A reminder within fewer days than this of the last one is warned about; 0 switches it off. */
  readonly remindAgainAfterDays: number;
  /** Days that a formal notice leaves for paying. */
  readonly deadlineDays: number;
  /** These three may be empty: the texts then leave them out. */
  readonly senderName: string;
  readonly signature: string;
  readonly accountantEmail: string;
  /** Name of the user's organisation, by its slug. */
  readonly organisations: Readonly<Record<string, string>>;
  /** These four by the client's name as printed. */
  readonly contactNames: Readonly<Record<string, string>>;
  readonly clientLanguages: Readonly<Record<string, TextLanguage>>;
  readonly clientKinds: Readonly<Record<string, ClientKind>>;
  /** The user's answer for one client; without one, `autoRemindersMayBeOn` holds. */
  readonly clientAutoReminders: Readonly<Record<string, boolean>>;
  /** Whether the host may itself be sending reminders, which its pages do not show. */
  readonly autoRemindersMayBeOn: boolean;
  /** The country whose law applies to the user's invoices. */
  readonly country: InterestCountry;
  readonly lateInterest: LateInterestSettings;
  readonly templates: TemplateSettings;
  /** Texts of the host that this program does not know yet, by what they stand for. */
  readonly extraLabels: Readonly<Record<LabelPlace, readonly string[]>>;
}

/** With these, everything works: what is empty is left out of the texts. */
export const DEFAULT_SETTINGS: Settings = {
  copyToSelf: false,
  thresholds: DEFAULT_THRESHOLDS,
  remindAgainAfterDays: 7,
  deadlineDays: 8,
  senderName: '',
  signature: '',
  accountantEmail: '',
  organisations: {},
  contactNames: {},
  clientLanguages: {},
  clientKinds: {},
  clientAutoReminders: {},
  autoRemindersMayBeOn: true,
  country: 'FR',
  lateInterest: { enabled: false, rule: 'printed3xLegal', entered: {} },
  templates: { custom: [], hidden: [], order: [], edited: {} },
  extraLabels: {},
};

export type SettingName = keyof Settings;

/** Names of all settings. */
export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as readonly SettingName[];

/** What is kept about one client. A null takes the value away. */
export interface ClientValues {
  readonly contactName?: string | null;
  readonly language?: TextLanguage | null;
  readonly kind?: ClientKind | null;
  readonly autoReminders?: boolean | null;
}

/** One change. Those about a client or an organisation touch nothing else, so that two pages do not undo each other. */
export type SettingsChange =
  | { readonly kind: 'set'; readonly values: Partial<Settings> }
  | { readonly kind: 'client'; readonly client: string; readonly values: ClientValues }
  | { readonly kind: 'organisation'; readonly slug: string; readonly name: string | null }
  /** Back to the default; all of them when no names are given. */
  | { readonly kind: 'reset'; readonly names?: readonly SettingName[] };

/** The settings after a change. The result is not validated: the store does that before it keeps it. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case 'set':
      return { ...settings, ...change.values };
    case 'organisation':
      return { ...settings, organisations: withKey(settings.organisations, change.slug, change.name) };
    case 'reset': {
      const names = change.names ?? SETTING_NAMES;
      return { ...settings, ...Object.fromEntries(names.map((name) => [name, DEFAULT_SETTINGS[name]])) };
    }
    case 'client': {
      const { client, values } = change;
      return {
        ...settings,
        contactNames: withKey(settings.contactNames, client, values.contactName),
        clientLanguages: withKey(settings.clientLanguages, client, values.language),
        clientKinds: withKey(settings.clientKinds, client, values.kind),
        clientAutoReminders: withKey(settings.clientAutoReminders, client, values.autoReminders),
      };
    }
  }
}

/** What is known of one client, ready for use; a client's name may be any text, `constructor` included. */
export function clientSettings(
  settings: Settings,
  client: string,
): {
  readonly contactName: string | null;
  readonly language: TextLanguage | null;
  readonly kind: ClientKind;
  readonly autoReminders: boolean;
} {
  return {
    contactName: ownValue(settings.contactNames, client),
    language: ownValue(settings.clientLanguages, client),
    kind: ownValue(settings.clientKinds, client) ?? 'unknown',
    autoReminders: ownValue(settings.clientAutoReminders, client) ?? settings.autoRemindersMayBeOn,
  };
}

/** The name of an organisation that the user has entered; null when none. */
export function organisationName(settings: Settings, slug: string): string | null {
  return ownValue(settings.organisations, slug);
}

function ownValue<T>(map: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(map, key) ? (map[key] ?? null) : null;
}

/** The map with one key set, taken away (null) or left as it is (undefined). */
function withKey<T>(
  map: Readonly<Record<string, T>>,
  key: string,
  value: T | null | undefined,
): Readonly<Record<string, T>> {
  if (value === undefined) return map;
  const others = Object.entries(map).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
