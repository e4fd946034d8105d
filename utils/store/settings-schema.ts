/** The shape of each setting, checked one by one: a field that is wrong does not take the others with it. */
import * as z from 'zod/mini';
import { INTEREST_COUNTRIES } from '../core/interest-rules';
import { parsePercent } from '../core/rates';
import {
  DEFAULT_SETTINGS,
  SETTING_NAMES,
  TEMPLATE_KINDS,
  TEXT_LANGUAGES,
  type SettingName,
  type Settings,
  type SettingsChange,
} from '../core/settings';
import { DEADLINE_DAYS } from '../core/template-values';

const upTo = (length: number) => z.string().check(z.maxLength(length));
const wholeBetween = (least: number, most: number) => z.number().check(z.int(), z.gte(least), z.lte(most));
const percent = upTo(20).check(z.refine((text) => (parsePercent(text) ?? -1) >= 0));
/** A reference rate may be negative. */
const rate = upTo(20).check(z.refine((text) => parsePercent(text) !== null));
const client = upTo(1_000);
const language = z.enum(TEXT_LANGUAGES);
const daysLate = wholeBetween(0, 3_650);
const templateId = z.string().check(z.minLength(1), z.maxLength(100));

/** One line, no more than a template's subject may have; a body likewise. */
const texts = { name: upTo(200), subject: upTo(1_000), body: upTo(20_000) };

const template = z.object({
  id: templateId,
  kind: z.enum(TEMPLATE_KINDS),
  language,
  ...texts,
  builtIn: z.boolean(),
  level: z.nullable(z.literal([0, 1, 2, 3])),
});

const ratesBySemester = z.record(z.string().check(z.regex(/^\d{4}-H[12]$/)), rate);
const series = z.enum(['ecbMainRefinancing', 'frLegalRateProfessionals', 'deBaseRate', 'atBaseRate']);

const FIELDS: { readonly [N in SettingName]: z.ZodMiniType<Settings[N]> } = {
  copyToSelf: z.boolean(),
  thresholds: z.tuple([daysLate, daysLate, daysLate]),
  remindAgainAfterDays: wholeBetween(0, 365),
  deadlineDays: wholeBetween(DEADLINE_DAYS.least, DEADLINE_DAYS.most),
  senderName: upTo(200),
  signature: upTo(2_000),
  // One address and nothing that could add a second one, or a header, to a mail draft.
  accountantEmail: upTo(320).check(z.regex(/^(?:[^\s@<>"',;?&]+@[^\s@<>"',;?&]+)?$/)),
  organisations: z.record(upTo(1_000), upTo(200)),
  contactNames: z.record(client, upTo(200)),
  clientLanguages: z.record(client, language),
  clientKinds: z.record(client, z.enum(['business', 'consumer', 'unknown'])),
  clientAutoReminders: z.record(client, z.boolean()),
  autoRemindersMayBeOn: z.boolean(),
  country: z.enum(INTEREST_COUNTRIES),
  lateInterest: z.object({
    enabled: z.boolean(),
    rule: z.union([z.enum(['printed3xLegal', 'ecbPlus10']), z.object({ custom: percent })]),
    entered: z.partialRecord(series, ratesBySemester),
  }) as unknown as z.ZodMiniType<Settings['lateInterest']>,
  templates: z.object({
    custom: z.array(template).check(z.maxLength(200)),
    hidden: z.array(templateId).check(z.maxLength(1_000)),
    order: z.array(templateId).check(z.maxLength(1_000)),
    edited: z.record(templateId, z.object(texts)),
  }),
  extraLabels: z.record(
    z.templateLiteral([z.enum(['column', 'status', 'action']), '.', z.string().check(z.regex(/^\w{1,40}$/))]),
    z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(50)),
  ),
};

/** The outline of a change; what it would set is checked with the settings that come of it. */
export const settingsChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), values: z.record(z.string(), z.unknown()) }),
  z.object({ kind: z.literal('client'), client, values: z.record(z.string(), z.unknown()) }),
  z.object({ kind: z.literal('organisation'), slug: upTo(1_000), name: z.nullable(upTo(200)) }),
  z.object({ kind: z.literal('reset'), names: z.optional(z.array(z.enum(SETTING_NAMES))) }),
]) as unknown as z.ZodMiniType<SettingsChange>;

export interface CheckedSettings {
  readonly settings: Settings;
  /** Where a value was refused, as `thresholds[1]`; the whole setting then has its default. Empty when all is well. */
  readonly refused: readonly string[];
}

/** Takes each setting that is right; one that is missing, as in settings of an earlier version, has its default. */
export function checkSettings(values: Readonly<Record<string, unknown>>): CheckedSettings {
  const refused: string[] = [];
  const entries = SETTING_NAMES.map((name) => {
    if (values[name] === undefined) return [name, DEFAULT_SETTINGS[name]] as const;
    const parsed = FIELDS[name].safeParse(values[name]);
    if (parsed.success) return [name, parsed.data] as const;
    refused.push(pathText([name, ...(parsed.error.issues[0]?.path ?? [])]));
    return [name, DEFAULT_SETTINGS[name]] as const;
  });
  return { settings: Object.fromEntries(entries) as unknown as Settings, refused };
}

/** A path into a value, as it is written in code: `journals[0].entries[3].day`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}
