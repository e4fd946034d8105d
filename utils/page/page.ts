/** The page as the rest of the program sees it: which lists it shows, and which rows changed since the last frame. */
import type { ReasonKey } from '../core/reading';
import { createLocate, type Located } from './locate';
import { clearMark } from './marks';
import { moveOf, type Move } from './move';
import { inDocument, partsAround } from './outside';
import { createInvoiceList, isReading, type FoundList, type InvoiceList } from './read/list';
import type { RowResult } from './read/row';
import { rowsOf } from './read/structure';
import { HEADER_CELL } from './selectors';
import { above, createShadowRoots, hasCustom } from './shadow';
import type { Changes, Watch } from './watch';

/** So many new rows of a list are searched for custom elements, in each frame. */
const TRIES = 4;
/** So many of its rows, when all is looked at again: the rows of a list are alike. */
const ASKED = 2;

export type PageState =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unrecognised'; readonly reason: ReasonKey; readonly looked: string }
  | { readonly kind: 'lists'; readonly lists: readonly InvoiceList[] };

export interface RowChange {
  readonly row: Element;
  readonly list: InvoiceList;
  readonly result: RowResult;
}

export interface PageChange {
  readonly state: PageState;
  /** Rows to be marked afresh: those that read differently, and those the host touched. */
  readonly rows: readonly RowChange[];
  /** Something outside the lists changed: totals, pager, tabs, panels. */
  readonly around: boolean;
  /** The lists are others than before. */
  readonly relocated: boolean;
}

export interface Page {
  /** Takes in the changes of a frame: null looks for lists and new rows, `missed` reads known rows again too. */
  update(changes: Changes): PageChange;
  readonly state: PageState;
  /** Whether some element of the page may still get a shadow root, of which no change would tell. */
  readonly awaitsRoots: boolean;
}

export function createPage(document: Document, watch: () => Watch | null): Page {
  const shadows = createShadowRoots();
  const locate = createLocate();
  let state: PageState = { kind: 'elsewhere' };

  const lists = (): readonly InvoiceList[] => (state.kind === 'lists' ? state.lists : []);
  const adopt = (roots: readonly ShadowRoot[]): boolean => {
    for (const root of roots) watch()?.add(root);
    return roots.length > 0;
  };

  /** Lists of plain elements, as most are, need no search for shadow roots in each new row: some are tried. */
  const custom = new WeakSet<InvoiceList>();
  function adoptInRows(list: InvoiceList, added: NodeList, tries: Map<InvoiceList, number>): void {
    const tried = tries.get(list) ?? 0;
    if (custom.has(list)) for (const node of added) adopt(shadows.search(node));
    else if (added.length > 0 && tried < TRIES) {
      tries.set(list, tried + 1);
      const first = [...added].find((node) => node.nodeType === Node.ELEMENT_NODE);
      if (!first || !hasCustom(first as Element)) return;
      custom.add(list);
      adopt(shadows.search(list.found.container));
    }
  }

  /** Lists of plain elements have no shadow roots in their rows: the page around them is searched. */
  function adoptAll(): boolean {
    const [first] = lists();
    if (!first || inDocument(first.found.container) !== first.found.container)
      return adopt(shadows.search(document.documentElement));
    const { before, after } = partsAround(first.found.container);
    const found = [...before, ...after].flatMap((part) => shadows.search(part));
    for (const list of lists()) {
      const { container, kind, header } = list.found;
      const isApart = (row: Element) => hasCustom(row) || row.getRootNode() !== container.getRootNode();
      if (![header, ...rowsOf(container, kind, header, ASKED)].some((row) => row && isApart(row))) continue;
      custom.add(list);
      found.push(...shadows.search(container));
    }
    return adopt(found);
  }

  function find(search: boolean): Located {
    const language = document.documentElement.lang;
    let result = locate(document, language, search);
    if (result.kind === 'lists') return result;
    for (const root of shadows.all()) {
      const inside = locate(root, language, search);
      if (inside.kind === 'lists') return inside;
      if (result.kind === 'elsewhere') result = inside;
    }
    return result;
  }

  function relocate(search: boolean): void {
    const located = find(search);
    const before = lists();
    if (located.kind !== 'lists') {
      if (!isSame(state, located)) state = located;
    } else if (!isShowing(located.lists)) {
      state = {
        kind: 'lists',
        lists: located.lists.map((found) => before.find(same(found)) ?? createInvoiceList(found)),
      };
    }
    for (const list of before) {
      if (lists().includes(list)) continue;
      for (const row of list.rows.keys()) clearMark(row);
    }
  }

  const isShowing = (found: readonly FoundList[]): boolean =>
    lists().length === found.length && found.every((each, at) => same(each)(lists()[at]!));

  return {
    get state() {
      return state;
    },
    get awaitsRoots() {
      return shadows.areAwaited();
    },
    update(changes) {
      const records = typeof changes === 'string' ? null : changes;
      const before = state;
      const dirty = new Map<InvoiceList, Set<Element>>();
      const structural = new Set<InvoiceList>();
      const tries = new Map<InvoiceList, number>();
      let move: Move = records === null ? 'search' : 'none';
      let around = records === null;
      const touch = (place: Place) => {
        if (place.kind !== 'row') return;
        const rows = dirty.get(place.list);
        if (rows) rows.add(place.row);
        else dirty.set(place.list, new Set([place.row]));
      };
      if (records !== null) {
        // A list without rows may have them in a table of its own.
        const known = lists().some((list) => list.rows.size > 0);
        for (const record of records) {
          const place = placeOf(record.target, lists());
          touch(place);
          if (place.kind === 'row' || place.kind === 'list')
            adoptInRows(place.list, record.addedNodes, tries);
          if (place.kind === 'list') structural.add(place.list);
          else if (place.kind === 'header') move = furthest(move, 'look');
          else if (place.kind === 'around') {
            around = true;
            // Rows are handed into a list that stands in a shadow root.
            const { shadowRoot } = record.target as Element;
            for (const list of lists()) if (shadowRoot?.contains(list.found.container)) structural.add(list);
            for (const node of record.addedNodes) if (adopt(shadows.search(node))) move = 'search';
            if (move !== 'search') move = furthest(move, moveOf(record, known));
          }
        }
        const late = shadows.retry();
        if (adopt(late)) move = 'search';
        for (const { host } of late) touch(placeOf(host, lists()));
      }
      if (move === 'none' && lists().some((list) => !list.found.container.isConnected)) move = 'look';
      if (move !== 'none') relocate(move === 'search');
      if (records === null && adoptAll() && state.kind !== 'lists') relocate(true);
      let rows: RowChange[] = [];
      for (const list of lists()) {
        const touched = changes === 'missed' ? [...list.rows.keys()] : (dirty.get(list) ?? []);
        const isNew = before.kind !== 'lists' || !before.lists.includes(list);
        const { rows: changed } =
          isNew || records === null || structural.has(list) ? list.readAll(touched) : list.readSome(touched);
        changed.forEach((result, row) => rows.push({ row, list, result }));
        // The host may have changed or removed marks unseen: every row is compared again.
        if (records !== null) {
          for (const row of touched) {
            const result = changed.has(row) ? undefined : list.rows.get(row);
            if (result !== undefined) rows.push({ row, list, result });
          }
        } else if (changed.size === 0) list.rows.forEach((result, row) => rows.push({ row, list, result }));
        else if (changed.size < list.rows.size)
          list.rows.forEach((result, row) => changed.has(row) || rows.push({ row, list, result }));
      }
      if (move === 'none' && rows.some(isStrange)) {
        // Rows of another kind in the same table: is it still the list?
        relocate(false);
        rows = rows.filter(({ list }) => lists().includes(list));
      }
      return { state, rows, around, relocated: state !== before };
    },
  };
}

/** The one that does more. */
const furthest = (a: Move, b: Move): Move => (a === 'search' || b === 'none' ? a : b);

const isSame = (state: PageState, other: Exclude<Located, { kind: 'lists' }>): boolean =>
  state.kind === other.kind &&
  (state.kind !== 'unrecognised' ||
    (other.kind === 'unrecognised' && state.reason === other.reason && state.looked === other.looked));

const same = (found: FoundList) => (list: InvoiceList) =>
  list.found.container === found.container &&
  list.found.header === found.header &&
  list.found.locale === found.locale &&
  list.found.kind === found.kind &&
  list.found.width === found.width &&
  list.found.columns.currency === found.columns.currency &&
  JSON.stringify(list.found.columns.place) === JSON.stringify(found.columns.place);

type Place =
  | { readonly kind: 'row'; readonly list: InvoiceList; readonly row: Element }
  | { readonly kind: 'list' | 'header'; readonly list: InvoiceList }
  | { readonly kind: 'around' }
  | { readonly kind: 'ours' };

/** Where a change happened: in a row, in the list around its rows, in its header, or elsewhere on the page. */
function placeOf(target: Node, lists: readonly InvoiceList[]): Place {
  let inHeader = false;
  let node: Element | null =
    target.nodeType === Node.ELEMENT_NODE
      ? (target as Element)
      : ((target as ShadowRoot).host ?? above(target));
  for (; node; node = above(node)) {
    if (node.localName === 'relance-root') return { kind: 'ours' };
    for (const list of lists) {
      if (list.rows.has(node)) return { kind: 'row', list, row: node };
      if (node === list.found.header) return { kind: 'header', list };
      if (node === list.found.container)
        return { kind: inHeader || headerGone(list) ? 'header' : 'list', list };
    }
    inHeader ||= lists.length > 0 && node.matches(HEADER_CELL);
  }
  return { kind: 'around' };
}

const headerGone = (list: InvoiceList): boolean =>
  list.found.header !== null && !list.found.header.isConnected;

/** A status that is none of an invoice: perhaps the host shows another list in the same table now. */
const isStrange = ({ result }: RowChange): boolean =>
  isReading(result) && result.kind === 'unreadable' && result.reason === 'statusUnknown';
