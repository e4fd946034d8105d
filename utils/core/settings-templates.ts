/** The templates as the user sees them: the built-in ones with his changes, his own, in his order; and changing them. */
import type { KeptTemplate, TemplateEdit, TemplateSettings } from './settings';

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

/** What is to change, by the ids of the templates; all others stay as they are. */
export interface TemplatesChange {
  /** The user's own, as they are to be; null takes one away, with its place and whether it was hidden. */
  readonly custom?: Readonly<Record<string, KeptTemplate | null>>;
  /** The words of built-in ones; null: as it came. */
  readonly edited?: Readonly<Record<string, TemplateEdit | null>>;
  readonly hidden?: Readonly<Record<string, boolean>>;
  /** All ids in their new order. One that is added meanwhile, and not named here, comes last. */
  readonly order?: readonly string[];
}

/** The templates after a change; the same change again changes nothing. */
export function changedTemplates(settings: TemplateSettings, change: TemplatesChange): TemplateSettings {
  const { custom = {}, edited = {}, hidden = {}, order = settings.order } = change;
  const isLeft = (id: string): boolean => custom[id] !== null;
  const own = new Map(settings.custom.map((one) => [one.id, one]));
  for (const [id, one] of Object.entries(custom)) {
    if (one === null) own.delete(id);
    else own.set(id, one);
  }
  const hiding = Object.keys(hidden).filter((id) => hidden[id]);
  return {
    custom: [...own.values()],
    edited: Object.fromEntries(
      Object.entries({ ...settings.edited, ...edited }).flatMap(([id, one]) => (one ? [[id, one]] : [])),
    ),
    hidden: [...settings.hidden.filter((id) => !Object.hasOwn(hidden, id)), ...hiding].filter(isLeft),
    order: order.filter(isLeft),
  };
}

/** Two changes as one, the second after the first. */
export function bothChanges(first: TemplatesChange, second: TemplatesChange): TemplatesChange {
  return {
    ...first,
    ...second,
    custom: { ...first.custom, ...second.custom },
    edited: { ...first.edited, ...second.edited },
    hidden: { ...first.hidden, ...second.hidden },
  };
}
