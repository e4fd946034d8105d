/** Changes to the templates as they are kept: text, copies, order, hiding, and back to how they came. */
import { allTemplates } from '../../../utils/core/settings-templates';
import type { KeptTemplate, TemplateEdit, TemplateSettings } from '../../../utils/core/settings';

type BuiltIn = readonly KeptTemplate[];

/** With other fields for one template. A built-in one that reads as it came is not a changed one. */
export function withFields(
  kept: TemplateSettings,
  builtIn: BuiltIn,
  template: KeptTemplate,
  fields: Partial<KeptTemplate>,
): TemplateSettings {
  const next = { ...template, ...fields };
  const original = builtIn.find(({ id }) => id === template.id);
  if (original === undefined) {
    return { ...kept, custom: kept.custom.map((one) => (one.id === template.id ? next : one)) };
  }
  const edit: TemplateEdit = { name: next.name, subject: next.subject, body: next.body };
  const same =
    edit.name === original.name && edit.subject === original.subject && edit.body === original.body;
  return same ? asItCame(kept, original.id) : { ...kept, edited: { ...kept.edited, [original.id]: edit } };
}

/** A built-in template without the user's changes. */
export function asItCame(kept: TemplateSettings, id: string): TemplateSettings {
  return {
    ...kept,
    edited: Object.fromEntries(Object.entries(kept.edited).filter(([key]) => key !== id)),
  };
}

/** With a new template of the user's own, placed after the one named, or last. */
export function withNew(
  kept: TemplateSettings,
  builtIn: BuiltIn,
  template: KeptTemplate,
  after: string | null,
): TemplateSettings {
  const ids = allTemplates(builtIn, kept).map(({ id }) => id);
  const place = after === null ? ids.length : ids.indexOf(after) + 1;
  return {
    ...kept,
    custom: [...kept.custom, template],
    order: [...ids.slice(0, place), template.id, ...ids.slice(place)],
  };
}

/** Without one of the user's own. */
export function without(kept: TemplateSettings, id: string): TemplateSettings {
  const others = (list: readonly string[]) => list.filter((one) => one !== id);
  return {
    ...kept,
    custom: kept.custom.filter((one) => one.id !== id),
    hidden: others(kept.hidden),
    order: others(kept.order),
  };
}

/** Offered, or not offered any more. */
export function withHidden(kept: TemplateSettings, id: string, hidden: boolean): TemplateSettings {
  const others = kept.hidden.filter((one) => one !== id);
  return { ...kept, hidden: hidden ? [...others, id] : others };
}

/** With two templates in each other's place. */
export function swapped(
  kept: TemplateSettings,
  builtIn: BuiltIn,
  one: string,
  other: string,
): TemplateSettings {
  const order = allTemplates(builtIn, kept).map(({ id }) => (id === one ? other : id === other ? one : id));
  return { ...kept, order };
}
