/** A tab of a browser that shows a view of an organisation's list, and what our script hands over of it. */
import type { PageReport } from '../../utils/core/ledger';
import { rowName } from '../../utils/core/row-name';
import type { PagePosition } from '../../utils/core/snapshot';
import type { Random } from './random';
import type { True, World } from './world';

/** How the host lays out its list: at once, in pages with their numbers or without, growing, or drawn in parts. */
export const LAYOUTS = ['whole', 'pages', 'uncounted', 'growing', 'virtual'] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface View {
  readonly tab: 'Toutes' | 'À encaisser' | 'Payées' | null;
  readonly sort: 'issued' | 'amount' | 'client';
  /** The page, or how many pages' worth is shown, or how far it is scrolled. */
  readonly page: number;
}

export interface Shown {
  readonly report: PageReport;
  readonly rows: readonly True[];
  readonly changed: readonly True[];
  readonly view: View;
  /** Whether every row of the view is there. */
  readonly isAll: boolean;
}

export interface Screen {
  /** The rows that are drawn, as they read. */
  drawn: ReadonlyMap<number, string>;
  lastStanding: string;
  /** When it was told last. */
  lastToldAt: number;
}

export const emptyScreen = (): Screen => ({ drawn: new Map(), lastStanding: '', lastToldAt: 0 });

const PER_PAGE = 4;
/** As our script does it, in milliseconds. */
const TOLD_FOR = 3_600_000;

const KEYS = {
  issued: ({ invoice }: True) => invoice.issueDate ?? '',
  amount: ({ invoice }: True) => String(invoice.amount!.minor).padStart(9, '0'),
  client: ({ invoice }: True) => invoice.client,
} as const;

const inView = ({ tab }: View, { invoice }: True): boolean => {
  if (tab === 'Toutes') return true;
  if (tab === null) return invoice.client.startsWith('Habitat');
  return invoice.status === (tab === 'Payées' ? 'paid' : 'unpaid');
};

function rowsOf(world: World, view: View): True[] {
  const key = KEYS[view.sort];
  return world.invoices
    .filter((one) => inView(view, one))
    .sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : a.id - b.id));
}

export const pagesOf = (world: World, view: View): number =>
  Math.max(1, Math.ceil(rowsOf(world, view).length / PER_PAGE));

/** Shows the view as the host has it now. */
export function show(world: World, screen: Screen, layout: Layout, wanted: View, at: number): Shown {
  const all = rowsOf(world, wanted);
  const pages = Math.max(1, Math.ceil(all.length / PER_PAGE));
  const page = Math.min(wanted.page, pages);
  const view = { ...wanted, page };
  const first = (page - 1) * PER_PAGE;
  const rows = {
    whole: all,
    pages: all.slice(first, first + PER_PAGE),
    uncounted: all.slice(first, first + PER_PAGE),
    growing: all.slice(0, first + PER_PAGE),
    virtual: all.slice(Math.max(0, first - 1), first + PER_PAGE + 1),
  }[layout];
  const isAll = rows.length === all.length;
  const items = all.length;
  const none = { page: null, pages: null, items: null, more: null };
  const position: PagePosition = {
    whole: { ...none, items: items === 0 ? 0 : null },
    pages: { page, pages, items, more: page < pages },
    uncounted: { page, pages, items: null, more: page < pages },
    growing: { ...none, more: isAll ? null : true, items: items === 0 ? 0 : null },
    virtual: { ...none, items },
  }[layout];
  const drawn = new Map(rows.map((one) => [one.id, JSON.stringify(one.invoice)]));
  const changed = rows.filter((one) => screen.drawn.get(one.id) !== drawn.get(one.id));
  const isNarrowed = view.tab === null;
  const standing = isNarrowed
    ? undefined
    : { names: rows.map(({ invoice }) => rowName(invoice)).join(' '), isAll: layout !== 'virtual' || isAll };
  const told = JSON.stringify([view.tab, view.sort, position, standing]);
  const isNew = told !== screen.lastStanding || Math.abs(at - screen.lastToldAt) > TOLD_FOR;
  screen.drawn = drawn;
  if (isNew) Object.assign(screen, { lastStanding: told, lastToldAt: at });
  return {
    ...{ rows, changed, view, isAll },
    report: {
      ...{ slug: world.slug, locale: 'fr', at, changed: changed.map(({ invoice }) => invoice), nameless: [] },
      ...{ shown: rows.length, tab: view.tab, position, totals: { unpaid: null, late: null } },
      whole: view.tab === 'Toutes',
      sort: view.sort,
      ...(standing && isNew ? { standing } : {}),
    },
  };
}

/** Another view, at random; mostly the next page of the same one. */
export function turn(random: Random, view: View): View {
  if (random.chance(65)) return { ...view, page: view.page + 1 };
  if (random.chance(30)) return { ...view, page: 1 };
  if (random.chance(30))
    return { ...view, page: 1, sort: random.pick(['issued', 'amount', 'client'] as const) };
  const tab = random.pick(['Toutes', 'Toutes', 'À encaisser', 'Payées', null] as const);
  return { tab, page: 1, sort: view.sort };
}
