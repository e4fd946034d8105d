/** The page as the rest of the program sees it: which lists it shows, and which rows changed since the last frame. */
import type { ReasonKey } from '../core/reading';
import { locate, type Located } from './locate';
import { clearMark } from './marks';
import { createInvoiceList, type Found, type InvoiceList } from './read/list';
import type { RowResult } from './read/row';
import { CONTAINER, HEADING } from './selectors';
import { above, createShadowRoots, hasCustom } from './shadow';
import type { Watch } from './watch';

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
  /** Takes in the changes of a frame (null: look at everything afresh). */
  update(records: readonly MutationRecord[] | null): PageChange;
  readonly state: PageState;
}

export function createPage(document: Document, watch: () => Watch | null): Page {
  const shadows = createShadowRoots();
  let state: PageState = { kind: 'elsewhere' };

  const lists = (): readonly InvoiceList[] => (state.kind === 'lists' ? state.lists : []);
  const adopt = (roots: readonly ShadowRoot[]): boolean => {
    for (const root of roots) watch()?.add(root);
    return roots.length > 0;
  };

  /** Lists of plain elements, as most are, need no search for shadow roots in each new row. */
  const custom = new WeakMap<InvoiceList, boolean>();
  function holdsCustom(list: InvoiceList): boolean {
    const known = custom.get(list);
    if (known !== undefined) return known;
    const first = list.rows.keys().next().value;
    if (!first) return false;
    const holds = hasCustom(first);
    custom.set(list, holds);
    return holds;
  }

  function find(): Located {
    const language = document.documentElement.lang;
    let result = locate(document, language);
    if (result.kind === 'lists') return result;
    for (const root of shadows.all()) {
      const inside = locate(root, language);
      if (inside.kind === 'lists') return inside;
      if (result.kind === 'elsewhere') result = inside;
    }
    return result;
  }

  function relocate(): void {
    const located = find();
    const before = lists();
    if (located.kind !== 'lists') {
      state = located;
    } else {
      state = { kind: 'lists', lists: located.lists.map((found) => before.find(same(found)) ?? createInvoiceList(found)) };
    }
    for (const list of before) {
      if (lists().includes(list)) continue;
      for (const row of list.rows.keys()) clearMark(row);
    }
  }

  return {
    get state() {
      return state;
    },
    update(records) {
      const before = state;
      const dirty = new Map<InvoiceList, Set<Element>>();
      const structural = new Set<InvoiceList>();
      let afresh = records === null;
      let around = records === null;
      if (records === null) adopt(shadows.search(document.documentElement));
      else {
        for (const record of records) {
          const place = placeOf(record, lists());
          if (place.kind !== 'ours' && (place.kind === 'around' || holdsCustom(place.list))) {
            for (const node of record.addedNodes) if (adopt(shadows.search(node))) afresh ||= place.kind === 'around';
          }
          if (place.kind === 'row') (dirty.get(place.list) ?? dirty.set(place.list, new Set()).get(place.list)!).add(place.row);
          else if (place.kind === 'list') structural.add(place.list);
          else if (place.kind === 'header') afresh = true;
          else if (place.kind === 'around') {
            around = true;
            afresh ||= mayMoveList(record, lists().length > 0);
          }
        }
        if (adopt(shadows.retry())) afresh = true;
      }
      if (afresh || lists().some((list) => !list.found.container.isConnected)) relocate();
      const rows: RowChange[] = [];
      for (const list of lists()) {
        const touched = dirty.get(list) ?? [];
        const isNew = before.kind !== 'lists' || !before.lists.includes(list);
        const change = isNew || records === null || structural.has(list) ? list.readAll(touched) : list.readSome(touched);
        const all = new Map(change.rows);
        for (const row of touched) if (list.rows.has(row)) all.set(row, list.rows.get(row)!);
        for (const [row, result] of all) rows.push({ row, list, result });
        // After a sleep the host may have changed or removed marks: every row is compared again.
        if (records === null) for (const [row, result] of list.rows) if (!all.has(row)) rows.push({ row, list, result });
      }
      return { state, rows, around, relocated: state !== before };
    },
  };
}

const same = (found: Found) => (list: InvoiceList) =>
  list.found.container === found.container &&
  list.found.header === found.header &&
  list.found.locale === found.locale &&
  list.found.kind === found.kind &&
  JSON.stringify(list.found.columns.place) === JSON.stringify(found.columns.place);

type Place =
  | { readonly kind: 'row'; readonly list: InvoiceList; readonly row: Element }
  | { readonly kind: 'list' | 'header'; readonly list: InvoiceList }
  | { readonly kind: 'around' }
  | { readonly kind: 'ours' };

/** Where a change happened: in a row, in the list around its rows, in its header, or elsewhere on the page. */
function placeOf(record: MutationRecord, lists: readonly InvoiceList[]): Place {
  let node: Element | null = record.target.nodeType === Node.ELEMENT_NODE ? (record.target as Element) : above(record.target);
  for (; node; node = above(node)) {
    if (node.localName === 'relance-root') return { kind: 'ours' };
    for (const list of lists) {
      if (list.rows.has(node)) return { kind: 'row', list, row: node };
      if (node === list.found.header) return { kind: 'header', list };
      if (node === list.found.container) return headerGone(list) ? { kind: 'header', list } : { kind: 'list', list };
    }
  }
  return { kind: 'around' };
}

const headerGone = (list: InvoiceList): boolean => list.found.header !== null && !list.found.header.isConnected;

/** Whether a change outside the lists may have brought, hidden or renamed one. */
function mayMoveList(record: MutationRecord, known: boolean): boolean {
  if (record.type === 'characterData') return !known && record.target.parentElement?.closest(`${CONTAINER},${HEADING}`) != null;
  if (record.type === 'attributes') return record.attributeName !== 'aria-busy' && record.attributeName !== 'title';
  if (!known) return record.addedNodes.length > 0;
  for (const node of record.addedNodes) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    if ((node as Element).matches(`${CONTAINER},${HEADING}`) || (node as Element).querySelector(`${CONTAINER},${HEADING}`)) return true;
  }
  return false;
}
