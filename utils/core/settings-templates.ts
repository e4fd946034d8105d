/** The templates as the user sees them: the built-in ones with his changes, his own, in his order. */
import type { KeptTemplate, TemplateSettings } from './settings';

/** Every template, hidden ones too, in the user's order; `builtIn` are those that come with the extension. */
export function allTemplates(builtIn: readonly KeptTemplate[], settings: TemplateSettings): KeptTemplate[] {
  const { edited, custom, order } = settings;
  const templates = [
    ...builtIn.map((one) => (Object.hasOwn(edited, one.id) ? { ...one, ...edited[one.id] } : one)),
    ...custom.filter(({ id }) => !builtIn.some((one) => one.id === id)),
  ];
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: KeptTemplate): number => places.get(id) ?? order.length;
  // The sort is stable: those without a place keep the order they came in.
  return templates.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The templates that are offered: all but the hidden ones. */
export function offeredTemplates(
  builtIn: readonly KeptTemplate[],
  settings: TemplateSettings,
): KeptTemplate[] {
  return allTemplates(builtIn, settings).filter(({ id }) => !settings.hidden.includes(id));
}
