/** What a walk has seen, page by page: how many invoices, which of them twice, and whether the pages fit together. */
import { fingerprint } from './fingerprint';
import type { RowReading } from './invoice';
import { invoiceKey, joinKey } from './invoice-name';
import type { WalkDoubt, WalkDoubtKey } from './walk';

/** Plain data, kept over a reload of the page. */
export interface TallyState {
  /** The rows of each page in the order of the walk, as fingerprints; pages without numbers are counted from 1. */
  readonly pages: readonly { readonly page: number; readonly rows: readonly string[] }[];
  /** How many the page announced last; null when it never did. */
  readonly items: number | null;
  readonly doubts: readonly WalkDoubt[];
}

export interface WalkTally {
  /** Another page is turned to; its rows are seen next. */
  turn(page: number): void;
  /** These rows are shown now, on the page turned to last. `items`: how many the page announces. */
  see(rows: readonly RowReading[], items: number | null): void;
  /** A page that was seen before is shown again: `isWhole` when all of its rows are in sight. */
  seeAgain(page: number, rows: readonly RowReading[], isWhole: boolean): boolean;
  /** Whether one of these rows was seen before. */
  knows(rows: readonly RowReading[]): boolean;
  /** Whether one of these rows was never seen before. */
  isNew(rows: readonly RowReading[]): boolean;
  /** How many invoices were seen, each once, and how many pages were turned to. */
  readonly turned: number;
  readonly seen: number;
  /** All doubts, those about the whole among them, once the end was reached. */
  close(): readonly WalkDoubt[];
  state(): TallyState;
}

/** Told by themselves: more of them say nothing more. */
const MOST_DOUBTS = 3;

/**
 * By what a row is known again: number, client and day of issue, with due date and amount, since imported numbers may
 * have two invoices of one day. A row without a number is known by all that it says; two that say the same are two.
 */
function printsOf(rows: readonly RowReading[]): { readonly print: string; readonly reading: RowReading }[] {
  const times = new Map<string, number>();
  return rows.map((reading) => {
    const own =
      reading.kind === 'unreadable'
        ? joinKey(reading.number, reading.client, reading.field, reading.seen)
        : joinKey(
            invoiceKey(reading),
            reading.dueDate ?? '',
            String(reading.amount?.minor ?? ''),
            reading.amount?.currency ?? '',
          );
    const time = (times.get(own) ?? 0) + 1;
    times.set(own, time);
    return { print: fingerprint(time === 1 ? own : joinKey(own, String(time))), reading };
  });
}

/** Begins anew, or goes on from `state`. */
export function createTally(state?: TallyState): WalkTally {
  const pages = (state?.pages ?? []).map(({ page, rows }) => ({ page, rows: new Set(rows) }));
  const doubts: WalkDoubt[] = [...(state?.doubts ?? [])];
  const all = new Set(pages.flatMap(({ rows }) => [...rows]));
  let items = state?.items ?? null;

  function doubt(key: WalkDoubtKey, ...fills: (string | number)[]): void {
    const told = { key, fills: fills.map(String) };
    const same = doubts.filter((one) => one.key === key);
    if (same.length < MOST_DOUBTS && !same.some((one) => one.fills.join() === told.fills.join()))
      doubts.push(told);
  }

  /** Pages are of one size, but for the last one. */
  function doubtSizes(into: (key: WalkDoubtKey, fill: number) => void): void {
    const full = Math.max(0, ...pages.map(({ rows }) => rows.size));
    for (const [at, { page, rows }] of pages.entries())
      if (at < pages.length - 1 && rows.size < full) into('fewer', page);
  }

  return {
    turn(page) {
      pages.push({ page, rows: new Set() });
    },
    see(rows, announced) {
      if (pages.length === 0) pages.push({ page: 1, rows: new Set() });
      if (announced !== null) {
        if (items !== null && items !== announced) doubt('countChanged', items, announced);
        items = announced;
      }
      const { rows: here } = pages.at(-1)!;
      for (const { print, reading } of printsOf(rows)) {
        if (here.has(print)) continue;
        here.add(print);
        if (all.has(print) && reading.number !== '') doubt('seenTwice', reading.number);
        all.add(print);
      }
    },
    seeAgain(page, rows, isWhole) {
      const before = pages.find((one) => one.page === page)?.rows;
      if (!before) return false;
      const now = printsOf(rows);
      const isSame = now.every(({ print }) => before.has(print)) && (!isWhole || now.length === before.size);
      if (!isSame) doubt('pageChanged', page);
      return isSame;
    },
    knows: (rows) => printsOf(rows).some(({ print }) => all.has(print)),
    isNew: (rows) => printsOf(rows).some(({ print }) => !all.has(print)),
    get turned() {
      return pages.length;
    },
    get seen() {
      return all.size;
    },
    close() {
      doubtSizes(doubt);
      if (items !== null && items !== all.size) doubt('countDiffers', all.size, items);
      return doubts;
    },
    state: () => ({ pages: pages.map(({ page, rows }) => ({ page, rows: [...rows] })), items, doubts }),
  };
}
