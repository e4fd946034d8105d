/** JSON with the keys of every object sorted: equal values give equal text, whatever order they were built in. */

/** The text of a value made of plain objects, lists, text, finite numbers, booleans and null. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  });
}
