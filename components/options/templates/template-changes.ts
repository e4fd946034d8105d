/** What the list and the editor of templates ask to be changed: text, copies, order, hiding, and back to how they came. */
import { allTemplates, type TemplatesChange } from '../../../utils/core/settings-templates';
import type { KeptTemplate, TemplateEdit, TemplateSettings } from '../../../utils/core/settings';

type BuiltIn = readonly KeptTemplate[];

/** Other fields for one template. A built-in one that reads as it came is not a changed one. */
export function fieldsChanged(
  builtIn: BuiltIn,
  template: KeptTemplate,
  fields: Partial<KeptTemplate>,
): TemplatesChange {
  const next = { ...template, ...fields };
  const original = builtIn.find(({ id }) => id === template.id);
  if (original === undefined) return { custom: { [next.id]: next } };
  const edit: TemplateEdit = { name: next.name, subject: next.subject, body: next.body };
  const same =
    edit.name === original.name && edit.subject === original.subject && edit.body === original.body;
  return { edited: { [original.id]: same ? null : edit } };
}

/** A built-in template without the user's changes. */
export const asItCame = (id: string): TemplatesChange => ({ edited: { [id]: null } });

/** A new template of the user's own, placed after the one named, or last. */
export function added(
  kept: TemplateSettings,
  builtIn: BuiltIn,
  template: KeptTemplate,
  after: string | null,
): TemplatesChange {
  const ids = allTemplates(builtIn, kept).map(({ id }) => id);
  const place = after === null ? ids.length : ids.indexOf(after) + 1;
  return {
    custom: { [template.id]: template },
    order: [...ids.slice(0, place), template.id, ...ids.slice(place)],
  };
}

/** One of the user's own taken away. */
export const removed = (id: string): TemplatesChange => ({ custom: { [id]: null } });

/** Offered, or not offered any more. */
export const hiddenOrShown = (id: string, hidden: boolean): TemplatesChange => ({ hidden: { [id]: hidden } });

/** Two templates in each other's place. */
export function swapped(
  kept: TemplateSettings,
  builtIn: BuiltIn,
  one: string,
  other: string,
): TemplatesChange {
  return {
    order: allTemplates(builtIn, kept).map(({ id }) => (id === one ? other : id === other ? one : id)),
  };
}
