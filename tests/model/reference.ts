/** A plain record of what was seen of one organisation, and of what must not be counted any more. */
import type { Invoice } from '../../utils/core/invoice';
import type { Layout, Shown } from './screen';
import type { True, World } from './world';

/** All by which an invoice is told; its status and what is left of it come and go. */
const nameOf = ({ number, client, issueDate, dueDate, amount }: Invoice): string =>
  JSON.stringify([number, client, issueDate, dueDate, amount]);

interface Before {
  readonly ids: ReadonlySet<number>;
  readonly isAll: boolean;
  readonly sort: string;
  readonly items: number | null;
  readonly pages: number | null;
}

export interface Reference {
  /** As it was read last, by id. */
  readonly seen: ReadonlyMap<number, Invoice>;
  /** Seen to be not there any more, or under another name since. */
  readonly mustNot: ReadonlySet<number>;
  /** What was there at each reading, and how often rows had moved by then. */
  readonly history: readonly {
    readonly at: number;
    readonly moves: number;
    readonly ids: ReadonlySet<number>;
  }[];
  idOf(invoice: Invoice): number | undefined;
  /** The user says that so much was paid of an invoice, in minor units. */
  pay(id: number, minor: number): void;
  /**
   * What may be left of it, in minor units: what its row prints, or what the payments leave of the amount. Those under
   * a former number count once it is known to be the same invoice.
   */
  leftOf(id: number): readonly number[];
  /** Takes in what a tab shows. */
  see(shown: Shown, world: World, layout: Layout): void;
}

export function createReference(): Reference {
  const seen = new Map<number, Invoice>();
  const mustNot = new Set<number>();
  const ids = new Map<string, number>();
  const former = new Map<number, Pick<True, 'renamedFrom' | 'renumberedFrom'>>();
  const paid = new Map<number, number>();
  const views = new Map<string, Before>();
  const history: { at: number; moves: number; ids: ReadonlySet<number> }[] = [];

  return {
    seen,
    mustNot,
    history,
    idOf: (invoice) => ids.get(nameOf(invoice)),
    pay: (id, minor) => void paid.set(id, (paid.get(id) ?? 0) + minor),
    leftOf(id) {
      const { amount, remaining } = seen.get(id)!;
      const sums: number[] = [];
      let sum = 0;
      for (let one: number | null = id; one !== null;) {
        sum += paid.get(one) ?? 0;
        const { renamedFrom, renumberedFrom }: Pick<True, 'renamedFrom' | 'renumberedFrom'> =
          former.get(one)!;
        if (renamedFrom === null) sums.push(sum);
        one = renamedFrom ?? renumberedFrom;
      }
      return sums.map((all) => Math.min(remaining?.minor ?? amount!.minor, Math.max(0, amount!.minor - all)));
    },
    see({ rows, changed, view, isAll, report }, world, layout) {
      for (const { id, invoice, renamedFrom, renumberedFrom } of changed) {
        former.set(id, { renamedFrom, renumberedFrom });
        ids.set(nameOf(invoice), id);
        seen.set(id, invoice);
        if (renamedFrom !== null && seen.has(renamedFrom)) mustNot.add(renamedFrom);
      }
      const here = new Set(rows.map(({ id }) => id));
      for (const id of here) mustNot.delete(id);
      history.push({
        ...{ at: report.at, moves: world.moves },
        ids: new Set(world.invoices.map(({ id }) => id)),
      });
      if (view.tab === null) return;
      const before = views.get(view.tab);
      const { items, pages } = report.position;
      // What may be a filter that the page does not name says nothing, nor does an empty list that does not say so.
      const isLess = before?.items != null && items !== null && items < before.items * 0.9;
      if (layout === 'pages' && isLess) return;
      views.set(view.tab, { ids: here, isAll, sort: view.sort, items, pages });
      if (!isAll || (rows.length === 0 && items !== 0)) return;
      if (view.tab === 'Toutes') {
        for (const id of seen.keys()) if (!here.has(id)) mustNot.add(id);
      } else if (before?.isAll)
        for (const id of before.ids) if (!here.has(id) && seen.get(id)?.status === 'unpaid') mustNot.add(id);
    },
  };
}
