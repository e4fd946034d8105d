/** Everything the user can set, with what holds while nothing is set. */
import { valueFor } from './by-client';
import type { ClientKind } from './late-interest';
import type { InterestCountry, RateRule } from './interest-rules';
import type { EnteredRates } from './rates';
import { DEADLINE_DAYS } from './limits';
import { DEFAULT_THRESHOLDS, type ReminderLevel } from './reminder-level';
import type { TextLanguage } from './text-languages';

export type { TextLanguage };

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
  readonly level: ReminderLevel | null;
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

/** What a label that the user adds can be of: a column, a status, a state of the e-invoice, a button, a message. */
export const LABEL_GROUPS = ['column', 'status', 'eInvoice', 'action', 'news'] as const;
export type LabelGroup = (typeof LABEL_GROUPS)[number];
/** What a label that the user adds is for, such as `status.paid`. */
export type LabelPlace = `${LabelGroup}.${string}`;

/** Amounts in minor units, by the code of their currency. */
export type Minimums = Readonly<Record<string, number>>;

export interface Settings {
  /** Whether the host's *cc* box is ticked when a reminder is filled in. */
  readonly copyToSelf: boolean;
  /** Days late from which levels 1, 2 and 3 are proposed. */
  readonly thresholds: readonly [number, number, number];
  /** A reminder within fewer days than this of the last one is warned about; 0 switches it off. */
  readonly remindAgainAfterDays: number;
  /** A client who owes less than this on late invoices is not chased. */
  readonly minimums: Minimums;
  /** Days that a formal notice leaves for paying. */
  readonly deadlineDays: number;
  /** These three may be empty: the texts then leave them out. */
  readonly senderName: string;
  readonly signature: string;
  readonly accountantEmail: string;
  /** Name of the user's organisation, by its slug. */
  readonly organisations: Readonly<Record<string, string>>;
  /** These four by the client's name as printed; `clientSettings` finds them by any way of printing it. */
  readonly contactNames: Readonly<Record<string, string>>;
  readonly clientLanguages: Readonly<Record<string, TextLanguage>>;
  readonly clientKinds: Readonly<Record<string, ClientKind>>;
  /** The user's answer for one client: whether the host sends him reminders by itself. */
  readonly clientAutoReminders: Readonly<Record<string, boolean>>;
  /** The user's answer for all clients of an organisation, by its slug. */
  readonly organisationAutoReminders: Readonly<Record<string, boolean>>;
  /** Whether the host may itself be sending reminders, which its pages do not show: then the user is asked, once. */
  readonly autoRemindersMayBeOn: boolean;
  /** The country whose law applies to the user's invoices. */
  readonly country: InterestCountry;
  readonly lateInterest: LateInterestSettings;
  /** Whether a part payment settles the interest that has run before it settles the debt (C. civ. art. 1343-1). */
  readonly interestFirst: boolean;
  readonly templates: TemplateSettings;
  /** Texts of the host that this program does not know yet, by what they stand for. */
  readonly extraLabels: Readonly<Record<LabelPlace, readonly string[]>>;
}

/** With these, everything works: what is empty is left out of the texts. */
export const DEFAULT_SETTINGS: Settings = {
  copyToSelf: false,
  thresholds: DEFAULT_THRESHOLDS,
  remindAgainAfterDays: 7,
  minimums: {},
  deadlineDays: DEADLINE_DAYS.usual,
  senderName: '',
  signature: '',
  accountantEmail: '',
  organisations: {},
  contactNames: {},
  clientLanguages: {},
  clientKinds: {},
  clientAutoReminders: {},
  organisationAutoReminders: {},
  autoRemindersMayBeOn: true,
  country: 'FR',
  lateInterest: { enabled: false, rule: 'printed3xLegal', entered: {} },
  interestFirst: false,
  templates: { custom: [], hidden: [], order: [], edited: {} },
  extraLabels: {},
};

export type SettingName = keyof Settings;

/** Names of all settings. */
export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as readonly SettingName[];

/** What is known of one client, ready for use. */
export interface ClientSettings {
  readonly contactName: string | null;
  readonly language: TextLanguage | null;
  readonly kind: ClientKind;
  /** Whether the host sends him reminders by itself; null: nobody has said. */
  readonly autoReminders: boolean | null;
}

/**
 * The settings of a client of the organisation `slug`; `formerly`: names that it had before, the latest first, under
 * which they may still stand.
 */
export function clientSettings(
  settings: Settings,
  client: string,
  formerly: readonly string[] = [],
  slug = '',
): ClientSettings {
  const names = [client, ...formerly];
  return {
    contactName: valueFor(settings.contactNames, names),
    language: valueFor(settings.clientLanguages, names),
    kind: valueFor(settings.clientKinds, names) ?? 'unknown',
    autoReminders:
      valueFor(settings.clientAutoReminders, names) ??
      ownValue(settings.organisationAutoReminders, slug) ??
      (settings.autoRemindersMayBeOn ? null : false),
  };
}

/** The name of an organisation that the user has entered; null when none. */
export function organisationName(settings: Settings, slug: string): string | null {
  return ownValue(settings.organisations, slug);
}

function ownValue<T>(map: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(map, key) ? (map[key] ?? null) : null;
}
