/** Which invoices add up to an amount: examples, every subset as an oracle, and bounds that hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addsUp, type Addend, type Additions } from '../../utils/core/adds-up';

const items = (...minors: number[]): Addend[] =>
  minors.map((minor, n) => ({ minor, order: String(n).padStart(4, '0') }));
const sums = ({ found }: Additions<Addend>) => found.map((one) => one.items.map(({ minor }) => minor));

describe('addsUp', () => {
  it('offers the fewest invoices first, then those that come first', () => {
    const { found, cut } = addsUp(items(100, 200, 300, 150, 150), 300);
    expect(cut).toBe(false);
    expect(found.map((one) => one.items.map(({ order }) => Number(order)))).toEqual([[2], [0, 1], [3, 4]]);
    expect(found.every(({ difference }) => difference === 0)).toBe(true);
  });

  it('takes a credit note into account', () => {
    expect(sums(addsUp(items(50_000, -2_500, 9_900), 47_500))).toEqual([[50_000, -2_500]]);
  });

  it('goes by the cent first, and by the tolerance only where that finds nothing, the nearest first', () => {
    expect(sums(addsUp(items(1_000, 1_001), 1_000, 5))).toEqual([[1_000]]);
    const near = addsUp(items(1_004, 998, 500, 503), 1_000, 5);
    expect(near.found.map(({ difference }) => difference)).toEqual([-2, 3, 4]);
    expect(sums(addsUp(items(1_004, 998), 1_000))).toEqual([]);
  });

  it('finds the oldest ones, and all of them, among very many', () => {
    const many = Array.from({ length: 400 }, (_, n) => 10_007 + ((n * 7_919) % 90_001));
    const sum = (count: number) => many.slice(0, count).reduce((all, one) => all + one, 0);
    const few = { steps: 2_000, most: 5 };
    for (const count of [1, 57, 399, 400]) {
      const { found } = addsUp(items(...many), sum(count), 0, few);
      expect(found.some((one) => one.items.length === count)).toBe(true);
    }
  });

  it('ends after its steps and says so, also where a thousand ways are alike', () => {
    const hard = addsUp(items(...Array.from({ length: 60 }, (_, n) => 2 * (1_000 + n * 37))), 60_001);
    expect(hard).toEqual({ found: [], cut: true });
    const alike = addsUp(items(...Array.from({ length: 200 }, () => 100)), 500);
    expect(alike.cut).toBe(true);
    expect(alike.found).toHaveLength(5);
    expect(alike.found[0]!.items.map(({ order }) => Number(order))).toEqual([0, 1, 2, 3, 4]);
  });

  it('finds what a look at every subset finds', () => {
    const minor = fc.integer({ min: -20, max: 60 });
    const given = fc.tuple(
      fc.array(minor, { maxLength: 9 }),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 0, max: 4 }),
    );
    fc.assert(
      fc.property(given, ([minors, amount, tolerance]) => {
        const list = items(...minors);
        const every = everySubset(list).map((chosen) => ({
          chosen,
          off: Math.abs(chosen.reduce((all, one) => all + one.minor, 0) - amount),
        }));
        const exact = every.filter(({ off }) => off === 0);
        const wanted = exact.length > 0 ? exact : every.filter(({ off }) => off <= tolerance);
        const { found, cut } = addsUp(list, amount, tolerance, { steps: 1e6, most: 1_000 });
        const keys = (lists: readonly (readonly Addend[])[]) =>
          lists.map((one) => one.map(({ order }) => order).join());
        expect(cut).toBe(false);
        expect(keys(found.map((one) => one.items)).sort()).toEqual(
          keys(wanted.map(({ chosen }) => chosen)).sort(),
        );
        // Fewer ways are the best of all ways, where they are exact.
        if (exact.length > 0) {
          const best = addsUp(list, amount, tolerance, { steps: 1e6, most: 2 }).found;
          expect(best.map((one) => one.items.length)).toEqual(
            exact
              .map(({ chosen }) => chosen.length)
              .sort((a, b) => a - b)
              .slice(0, 2),
          );
        }
      }),
    );
  });
});

function everySubset(list: readonly Addend[]): Addend[][] {
  return Array.from({ length: 2 ** list.length - 1 }, (_, n) =>
    list.filter((_item, bit) => ((n + 1) >> bit) & 1),
  );
}
