/** Class names as the page prints them: their own, or different at each load when `hashed=1`. */
import { config } from './config';

const names = new Map<string, string>();

/** The bridge's class is the framework's own and is never hashed. */
const KEPT = new Set(['react-bridge-wrapper']);

function printed(name: string): string {
  if (!config.hashed || KEPT.has(name)) return name;
  const known = names.get(name);
  if (known !== undefined) return known;
  const fresh = `_${Math.random().toString(36).slice(2, 8)}_${names.size.toString(36)}`;
  names.set(name, fresh);
  return fresh;
}

/** Names separated by spaces (false and undefined are left out) to what stands in the class attribute. */
export const cls = (...parts: (string | false | undefined)[]): string =>
  parts
    .flatMap((part) => (part ? part.split(' ') : []))
    .map(printed)
    .join(' ');

/** A style sheet with its class selectors replaced in the same way. */
export const styled = (css: string): string =>
  css.replace(/\.([a-zA-Z][\w-]*)/g, (_all, name: string) => `.${printed(name)}`);
