/** A file of templates: written from what the user made or changed, and taken over without replacing anything. */
import { canonicalJson } from '../../../utils/core/canonical-json';
import { LIMITS, MOST } from '../../../utils/core/limits';
import { TEMPLATE_KINDS, type KeptTemplate, type TemplateSettings } from '../../../utils/core/settings';
import { TEXT_LANGUAGES } from '../../../utils/core/text-languages';
import {
  allTemplates,
  bothChanges,
  changedTemplates,
  type TemplatesChange,
} from '../../../utils/core/settings-templates';
import { added as addedTemplate, fieldsChanged } from './template-changes';

const FORMAT = 'relance-templates';
const VERSION = 1;
/** As the store accepts them, in characters. */
const LONGEST = {
  id: LIMITS.templateId,
  name: LIMITS.name,
  subject: LIMITS.subject,
  body: LIMITS.body,
} as const;

export type TakenOver =
  | {
      readonly kind: 'taken';
      readonly change: TemplatesChange;
      readonly added: number;
      /** Already there, word for word. */
      readonly known: number;
    }
  | { readonly kind: 'refused'; readonly reason: 'notTemplates' | 'newer' | 'tooMany' };

/** The text of a file with the user's own templates and those he changed. */
export function templateFile(kept: TemplateSettings, builtIn: readonly KeptTemplate[]): string {
  const templates = allTemplates(builtIn, kept).filter(
    ({ id, builtIn: came }) => !came || Object.hasOwn(kept.edited, id),
  );
  return `${JSON.stringify({ format: FORMAT, version: VERSION, templates }, null, 2)}\n`;
}

/**
 * Takes over the templates of a file: all, or none and why. A changed built-in template changes the one here if that
 * is as it came; any other becomes one of the user's own, unless there is one with the same words. Never throws.
 */
export function takeOver(
  text: string,
  kept: TemplateSettings,
  builtIn: readonly KeptTemplate[],
  newId: () => string,
): TakenOver {
  const file = parsed(text);
  if (file === 'newer' || file === 'notTemplates') return { kind: 'refused', reason: file };
  let change: TemplatesChange = {};
  let added = 0;
  for (const given of file) {
    const templates = changedTemplates(kept, change);
    const all = allTemplates(builtIn, templates);
    if (all.some((one) => wordsOf(one) === wordsOf(given))) continue;
    const original = builtIn.find(({ id, language, kind }) => {
      return id === given.id && language === given.language && kind === given.kind;
    });
    if (original && !Object.hasOwn(templates.edited, original.id)) {
      change = bothChanges(change, fieldsChanged(builtIn, original, given));
    } else {
      const level = builtIn.find(({ kind }) => kind === given.kind)?.level ?? null;
      const own = { ...given, id: newId(), builtIn: false, level };
      change = bothChanges(change, addedTemplate(templates, builtIn, own, null));
    }
    added += 1;
  }
  if (changedTemplates(kept, change).custom.length > MOST.ownTemplates)
    return { kind: 'refused', reason: 'tooMany' };
  return { kind: 'taken', change, added, known: file.length - added };
}

function wordsOf({ kind, language, name, subject, body }: KeptTemplate): string {
  return canonicalJson({ kind, language, name, subject, body });
}

function parsed(text: string): readonly KeptTemplate[] | 'notTemplates' | 'newer' {
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'notTemplates';
  }
  if (!isObject(raw) || raw['format'] !== FORMAT) return 'notTemplates';
  const { version, templates } = raw;
  if (typeof version === 'number' && version > VERSION) return 'newer';
  return Array.isArray(templates) && templates.every(isTemplate) ? templates.map(plainOne) : 'notTemplates';
}

function isTemplate(value: unknown): value is KeptTemplate {
  if (!isObject(value)) return false;
  const texts = Object.entries(LONGEST).every(([name, longest]) => {
    const one = value[name];
    return typeof one === 'string' && one.length <= longest;
  });
  const { kind, language, name } = value;
  return (
    texts &&
    name !== '' &&
    TEMPLATE_KINDS.some((one) => one === kind) &&
    TEXT_LANGUAGES.some((one) => one === language)
  );
}

/** Only what a template has, whatever else stood in the file; whose it is and its level follow from the rest. */
function plainOne({ id, kind, language, name, subject, body }: KeptTemplate): KeptTemplate {
  return { id, kind, language, name, subject, body, builtIn: false, level: null };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
