/** Which open invoices of one client add up to an amount received: a bounded search, the fewest invoices first. */

/** Ways of one number of invoices beyond which they are all alike, and none is the one that was meant. */
const TOO_MANY = 2_000;

/** What can be part of a sum: its minor units, and the order in which equals are offered (the least first). */
export interface Addend {
  readonly minor: number;
  readonly order: string;
}

/** One way to make up the amount. */
export interface Addition<Item extends Addend> {
  /** In their order. */
  readonly items: readonly Item[];
  /** What they come to, less the amount received: positive where the client paid less than that. */
  readonly difference: number;
}

export interface Additions<Item extends Addend> {
  /** The nearest first; among those as near the fewest invoices first, then those whose first come first. */
  readonly found: readonly Addition<Item>[];
  /** Whether the search ended before every combination was ruled out. */
  readonly cut: boolean;
}

export interface AddsUpLimits {
  /** Steps of the search: some tens of milliseconds. */
  readonly steps: number;
  /** Ways that are looked for. */
  readonly most: number;
}

export const ADDS_UP: AddsUpLimits = { steps: 400_000, most: 5 };

/**
 * The combinations of `items` that come to `amount` (minor units, more than 0): exactly, and where none does, to within
 * `tolerance`. Those that come first alone (a client pays the oldest ones) and all of them are looked at before any
 * other, so that they are found however many items there are. Never two ways with the same items.
 */
export function addsUp<Item extends Addend>(
  items: readonly Item[],
  amount: number,
  tolerance = 0,
  limits: AddsUpLimits = ADDS_UP,
): Additions<Item> {
  const exact = search(items, amount, 0, limits);
  if (exact.found.length > 0 || tolerance <= 0) return exact;
  const near = search(items, amount, tolerance, limits);
  return { found: near.found, cut: exact.cut || near.cut };
}

function search<Item extends Addend>(
  items: readonly Item[],
  amount: number,
  tolerance: number,
  limits: AddsUpLimits,
): Additions<Item> {
  const inOrder = items
    .map((item, at) => ({ item, at }))
    .sort((a, b) => before(a.item, b.item) || a.at - b.at);
  const ordered = inOrder.map(({ item }) => item);
  const found = new Map<string, number[]>();
  const keep = (places: readonly number[]) => {
    const sorted = [...places].sort((a, b) => a - b);
    found.set(sorted.join(), sorted);
  };
  const fits = (sum: number) => Math.abs(sum - amount) <= tolerance;

  let sum = 0;
  ordered.forEach(({ minor }, place) => {
    sum += minor;
    if (fits(sum)) keep(Array.from({ length: place + 1 }, (_, n) => n));
  });

  // The largest first: what is left to reach is then soon out of reach of the smaller ones.
  const bySize = ordered
    .map(({ minor }, place) => ({ minor, place }))
    .sort((a, b) => b.minor - a.minor || a.place - b.place);
  const upTo = [0];
  for (const { minor } of bySize) upTo.push(upTo.at(-1)! + minor);
  const sumOf = (from: number, to: number) => upTo[to]! - upTo[from]!;
  const count = bySize.length;
  let steps = 0;
  let cut = false;

  /** Takes `left` more from `from` on; false ends the search. */
  const take = (from: number, left: number, total: number, taken: readonly number[]): boolean => {
    if (left === 0) {
      if (fits(total)) keep(taken);
      return true;
    }
    for (let next = from; next <= count - left; next++) {
      if (++steps > limits.steps || found.size > TOO_MANY) return false;
      // The most and the least that so many of those from here on come to.
      if (total + sumOf(next, next + left) < amount - tolerance) break;
      if (total + bySize[next]!.minor + sumOf(count - left + 1, count) > amount + tolerance) continue;
      if (!take(next + 1, left - 1, total + bySize[next]!.minor, [...taken, bySize[next]!.place]))
        return false;
    }
    return true;
  };
  // The oldest together may be more than the few that come first.
  const upToSize = (size: number) => [...found.values()].filter(({ length }) => length <= size).length;
  for (let size = 1; size <= count && upToSize(size - 1) < limits.most && !cut; size++)
    cut = !take(0, size, 0, []);

  const additions = [...found.values()]
    .map((places) => {
      const chosen = places.map((place) => ordered[place]!);
      return {
        places,
        items: chosen,
        difference: chosen.reduce((all, { minor }) => all + minor, 0) - amount,
      };
    })
    .sort(
      (a, b) =>
        Math.abs(a.difference) - Math.abs(b.difference) ||
        a.places.length - b.places.length ||
        firstPlaces(a.places, b.places),
    );
  return {
    found: additions
      .slice(0, limits.most)
      .map(({ items: chosen, difference }) => ({ items: chosen, difference })),
    cut,
  };
}

const before = (a: Addend, b: Addend): number => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0);

function firstPlaces(a: readonly number[], b: readonly number[]): number {
  for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) return a[n]! - b[n]!;
  return 0;
}
