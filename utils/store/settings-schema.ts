/** The shape of each setting, checked one by one: a field that is wrong does not take the others with it. */
import * as z from 'zod/mini';
import { INTEREST_COUNTRIES, NAMED_RULES } from '../core/interest-rules';
import { CLIENT_KINDS } from '../core/late-interest';
import { DEADLINE_DAYS, LIMITS, MAIL_ADDRESS, MOST } from '../core/limits';
import { parsePercent, RATE_SERIES, type Semester } from '../core/rates';
import { LEVELS } from '../core/reminder-level';
import {
  DEFAULT_SETTINGS,
  LABEL_GROUPS,
  SETTING_NAMES,
  TEMPLATE_KINDS,
  type LabelPlace,
  type LateInterestSettings,
  type SettingName,
  type Settings,
} from '../core/settings';
import {
  SINGLE_SETTINGS,
  type ClientValues,
  type SettingsChange,
  type SingleSettings,
} from '../core/settings-change';
import { dangerousAmong } from '../core/dangerous-labels';
import type { TemplatesChange } from '../core/settings-templates';
import { TEXT_LANGUAGES } from '../core/text-languages';

const upTo = (length: number) => z.string().check(z.maxLength(length));
const wholeBetween = (least: number, most: number) => z.number().check(z.int(), z.gte(least), z.lte(most));
const name = upTo(LIMITS.name);
const percent = upTo(LIMITS.rate).check(z.refine((text) => (parsePercent(text) ?? -1) >= 0));
/** A reference rate may be negative. */
const rate = upTo(LIMITS.rate).check(z.refine((text) => parsePercent(text) !== null));
const client = upTo(LIMITS.client);
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const language = z.enum(TEXT_LANGUAGES);
const daysLate = wholeBetween(0, MOST.daysLate);
const templateId = z.string().check(z.minLength(1), z.maxLength(LIMITS.templateId));
const templateIds = z.array(templateId).check(z.maxLength(MOST.templateIds));
const texts = { name, subject: upTo(LIMITS.subject), body: upTo(LIMITS.body) };

const template = z.object({
  id: templateId,
  kind: z.enum(TEMPLATE_KINDS),
  language,
  ...texts,
  builtIn: z.boolean(),
  level: z.nullable(z.literal(LEVELS)),
});

const semester = z.custom<Semester>((text) => typeof text === 'string' && /^\d{4}-H[12]$/.test(text));
const series = z.enum(RATE_SERIES);
const labelPlace = z.templateLiteral([z.enum(LABEL_GROUPS), '.', z.string().check(z.regex(/^\w{1,40}$/))]);
const label = z.string().check(z.minLength(1), z.maxLength(LIMITS.label));

const SETTINGS: { readonly [N in SettingName]: z.ZodMiniType<Settings[N]> } = {
  copyToSelf: z.boolean(),
  thresholds: z.tuple([daysLate, daysLate, daysLate]),
  remindAgainAfterDays: wholeBetween(0, MOST.daysBetweenReminders),
  minimums: z.record(currency, wholeBetween(1, MOST.minimum)),
  deadlineDays: wholeBetween(DEADLINE_DAYS.least, DEADLINE_DAYS.most),
  senderName: name,
  signature: upTo(LIMITS.signature),
  accountantEmail: upTo(LIMITS.mailAddress).check(z.regex(MAIL_ADDRESS)),
  organisations: z.record(client, name),
  contactNames: z.record(client, name),
  clientLanguages: z.record(client, language),
  clientKinds: z.record(client, z.enum(CLIENT_KINDS)),
  clientAutoReminders: z.record(client, z.boolean()),
  organisationAutoReminders: z.record(client, z.boolean()),
  autoRemindersMayBeOn: z.boolean(),
  country: z.enum(INTEREST_COUNTRIES),
  lateInterest: z.object({
    enabled: z.boolean(),
    rule: z.union([z.enum(NAMED_RULES), z.object({ custom: percent })]),
    entered: z.partialRecord(series, z.record(semester, rate)),
  }),
  interestFirst: z.boolean(),
  templates: z.object({
    custom: z.array(template).check(z.maxLength(MOST.ownTemplates)),
    hidden: templateIds,
    order: templateIds,
    edited: z.record(templateId, z.object(texts)),
  }),
  extraLabels: z
    .record(labelPlace, z.array(label).check(z.maxLength(MOST.labels)))
    .check(z.refine((labels) => dangerousAmong(labels) === null)),
};

/** An object with none but these names; what they hold is checked in its place, with the settings that come of it. */
const named = <T extends object>(names: readonly (keyof T)[]) =>
  z.custom<T>(
    (given) =>
      typeof given === 'object' &&
      given !== null &&
      Object.keys(given).every((each) => (names as readonly string[]).includes(each)),
  );

/** The outline of a change. */
export const settingsChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), values: named<SingleSettings>(SINGLE_SETTINGS) }),
  z.object({
    kind: z.literal('client'),
    client,
    values: named<ClientValues>(['contactName', 'language', 'kind', 'autoReminders']),
  }),
  z.object({ kind: z.literal('organisation'), slug: client, name: z.nullable(z.string()) }),
  z.object({ kind: z.literal('autoReminders'), slug: client, on: z.nullable(z.boolean()) }),
  z.object({ kind: z.literal('minimum'), currency, minor: z.nullable(z.number()) }),
  z.object({
    kind: z.literal('interest'),
    values: named<Partial<Pick<LateInterestSettings, 'enabled' | 'rule'>>>(['enabled', 'rule']),
  }),
  z.object({ kind: z.literal('rate'), series, semester, rate: z.nullable(z.string()) }),
  z.object({
    kind: z.literal('templates'),
    change: named<TemplatesChange>(['custom', 'edited', 'hidden', 'order']),
  }),
  z.object({
    kind: z.literal('label'),
    place: z.custom<LabelPlace>((place) => typeof place === 'string'),
    text: z.string(),
    taught: z.boolean(),
  }),
]) satisfies z.ZodMiniType<SettingsChange>;

export interface CheckedSettings {
  readonly settings: Settings;
  /** Where a value was refused, as `thresholds[1]`; the whole setting then has its default. Empty when all is well. */
  readonly refused: readonly string[];
}

/** Takes each setting that is right; one that is missing, as in settings of an earlier version, has its default. */
export function checkSettings(values: Readonly<Record<string, unknown>>): CheckedSettings {
  const refused: string[] = [];
  const settings: { -readonly [N in SettingName]: Settings[N] } = { ...DEFAULT_SETTINGS };
  const take = <N extends SettingName>(setting: N): void => {
    if (values[setting] === undefined) return;
    const parsed = SETTINGS[setting].safeParse(values[setting]);
    if (parsed.success) settings[setting] = parsed.data;
    else refused.push(pathText([setting, ...(parsed.error.issues[0]?.path ?? [])]));
  };
  SETTING_NAMES.forEach(take);
  return { settings, refused };
}

/** A path into a value, as it is written in code: `journals[0].entries[3].day`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}
