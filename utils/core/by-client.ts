/** What is set about clients, by name as printed: found by any way of printing it, and by the client's former names. */
import { foldName } from './invoice-name';

type ByName<T> = Readonly<Record<string, T>>;

/**
 * The value of the first of these names that has one; null when none has. The present name comes first. A name may be
 * any text, `constructor` included.
 */
export function valueFor<T>(map: ByName<T>, names: readonly string[]): T | null {
  const keys = keysByName(map);
  for (const name of names) {
    const key = Object.hasOwn(map, name) ? name : keys.get(foldName(name));
    if (key !== undefined) return map[key] ?? null;
  }
  return null;
}

/** The map with a value for the first name in place of what all these names had; without any, where it is null. */
export function withValueFor<T>(map: ByName<T>, names: readonly string[], value: T | null): ByName<T> {
  const all = new Set(names.map(foldName));
  const others = Object.entries(map).filter(([name]) => !all.has(foldName(name)));
  const [present] = names;
  return Object.fromEntries(value === null || present === undefined ? others : [...others, [present, value]]);
}

/** Kept by map: a page of options asks for one client after the other. */
const known = new WeakMap<object, ReadonlyMap<string, string>>();

function keysByName(map: object): ReadonlyMap<string, string> {
  const before = known.get(map);
  if (before) return before;
  const keys = new Map(Object.keys(map).map((name) => [foldName(name), name]));
  known.set(map, keys);
  return keys;
}
