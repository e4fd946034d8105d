/** What a reading says of its view: which rows stand in it, which have left it, and whether all of it was seen. */
import type { PageReport, ViewCoverage, ViewRows } from './ledger';
import type { PagePosition } from './snapshot';

/** A view read longer ago than this is a new tour through its pages: 12 hours, in milliseconds. */
const SAME_TOUR = 12 * 3_600_000;

/** A view that announces fewer than this share of what it did is narrowed, whether its page says so or not. */
const NARROWED = 0.9;

/** What one report adds to what is known of its view. */
export interface Followed {
  readonly view: ViewCoverage;
  /** Names of the rows that stand there now. */
  readonly here: ReadonlySet<string>;
  /** Names of those that stood there before and do not now. They may have moved. */
  readonly left: ReadonlySet<string>;
  readonly complete: CompleteReading | null;
}

/** Every row of a view, seen between `since` and now. */
export interface CompleteReading {
  readonly since: number;
  readonly names: ReadonlySet<string>;
  /** Names of rows that stood in this view before `since` and were not met since. */
  readonly missing: ReadonlySet<string>;
  /** Whether the rows are as many as the page says, each with a name: then no row was overlooked. */
  readonly isSure: boolean;
}

const NONE: ReadonlySet<string> = new Set();
const NO_ROWS: ViewRows = { asked: '', sort: '', pages: {}, met: '', expected: '', isFull: false };

/** Names as they are kept: one blank between. */
export const namesIn = (text: string): string[] => (text === '' ? [] : text.split(' '));
const textOf = (names: Iterable<string>): string => [...names].join(' ');

/** The key in `pages` for the rows of a list without page numbers. */
const UNNUMBERED = '';

/** Takes a report into what was known of its view; `before` is undefined the first time. */
export function follow(before: ViewCoverage | undefined, report: PageReport): Followed {
  const { at } = report;
  // A view that was read in the future, by a clock that has been put right since, is none of this tour.
  const inTour = before !== undefined && Math.abs(at - before.since) < SAME_TOUR;
  if (inTour && isNarrowed(before, report.position)) {
    const nameless = { ...before.nameless, narrowed: report.nameless };
    return nothing({ ...before, shown: report.shown, readAt: at, nameless });
  }
  const change = changeOf(before, report);
  if (before && change === 'unsettled') return nothing({ ...before, shown: report.shown, readAt: at });
  const left = change === 'unsettled' ? NONE : change;
  const isSame = inTour && isSameTour(before, report, left);
  const view = cover(isSame ? before : undefined, report);
  if (!report.standing) {
    const rows = before?.rows && (isSame ? before.rows : asExpected(before.rows));
    return nothing(rows ? { ...view, rows } : view);
  }
  const here = new Set(namesIn(report.standing.names));
  const rows = rowsOf(isSame, before?.rows, report, here, left);
  const complete = completeIn(rows, { ...view, rows }, report, here);
  return {
    view: { ...view, rows: complete ? { ...rows, expected: '', isFull: true } : rows },
    ...{ here, left, complete },
  };
}

/** A new tour begins, and nothing is said of its rows yet: what stood there is to be met again. */
const asExpected = (rows: ViewRows): ViewRows => ({
  ...rows,
  ...{ pages: {}, met: '', isFull: false },
  expected: textOf(new Set([...namesIn(rows.expected), ...allNames(rows)])),
});

const nothing = (view: ViewCoverage): Followed => ({ view, here: NONE, left: NONE, complete: null });

/** How much of the view a report shows: all of it, one page of several, or some stretch of a page. */
function extentOf({ standing, position, shown }: PageReport): 'all' | 'page' | 'stretch' {
  const { page, pages, items, more } = position;
  if (!standing?.isAll) return 'stretch';
  if (pages !== null && pages > 1) return page === null ? 'stretch' : 'page';
  return more === true || (items !== null && shown < items) ? 'stretch' : 'all';
}

/**
 * The rows that have left; `unsettled` where the page is not what its pager says yet: rows of another page, a page
 * drawn in part. An empty list says nothing: it may be about to be filled.
 */
function changeOf(before: ViewCoverage | undefined, report: PageReport): ReadonlySet<string> | 'unsettled' {
  const rows = before?.rows;
  const { standing, position } = report;
  if (!before || !rows || !standing || rows.asked !== (report.asked ?? '')) return NONE;
  const here = new Set(namesIn(standing.names));
  if (here.size === 0) return position.items === 0 ? allNames(rows) : NONE;
  const extent = extentOf(report);
  if (extent === 'all') return without(allNames(rows), here);
  if (rows.sort !== (report.sort ?? '')) return NONE;
  if (extent === 'stretch') return leftBetween(namesOf(rows, UNNUMBERED), here, !standing.isAll);
  const hasSameItems = before.position.items === position.items;
  const hasSamePages = before.position.pages === position.pages;
  // Longer or shorter pages.
  if (hasSameItems && !hasSamePages) return NONE;
  const isAsBefore = hasSameItems && hasSamePages && Math.abs(report.at - before.since) < SAME_TOUR;
  const key = String(position.page);
  const others = namesOn(rows, (page) => page !== key);
  const stood = namesOf(rows, key);
  if (stood.length === 0) return isAsBefore && share(here, others) > 0.5 ? 'unsettled' : NONE;
  if (share(new Set(stood), here) < 0.5) return isAsBefore ? 'unsettled' : NONE;
  // A page that has others after it is as long as before, or not drawn to its end.
  const isShort = here.size < stood.length && position.page !== position.pages;
  return without(isShort ? leftBetween(stood, here, false) : without(new Set(stood), here), others);
}

/**
 * Those of a stretch of rows that are gone while rows around them are still there: what is only beyond its ends was
 * scrolled away, or is yet to be loaded. A list that grows at its end begins where it began: `isWindow` says it does not.
 */
function leftBetween(
  stood: readonly string[],
  here: ReadonlySet<string>,
  isWindow: boolean,
): ReadonlySet<string> {
  const first = isWindow ? stood.findIndex((name) => here.has(name)) : 0;
  const last = stood.findLastIndex((name) => here.has(name));
  if (first === -1 || last === -1) return NONE;
  const order = [...here].filter((name) => stood.includes(name));
  const isInOrder = stood.filter((name) => here.has(name)).every((name, at) => order[at] === name);
  return isInOrder ? without(new Set(stood.slice(first, last)), here) : NONE;
}

/** Whether the rows read before still count: the view is no other, and nothing in it can have moved unseen. */
function isSameTour(before: ViewCoverage, report: PageReport, left: ReadonlySet<string>): boolean {
  const { rows } = before;
  const { items, pages } = before.position;
  const { position } = report;
  if (rows && rows.asked !== (report.asked ?? '')) return false;
  const isFull = rows ? rows.isFull : pages !== null && before.pagesRead.length >= pages;
  // Of a list that was seen to its end, or row by row, the rest is known also when one row goes.
  const isSetRead = isFull || (rows !== undefined && rows.met !== '');
  if (left.size > 0) return isSetRead && items !== null && position.items === items - left.size;
  if (position.items !== items || position.pages !== pages) return false;
  return isFull || !rows || rows.sort === (report.sort ?? '');
}

/** `before` is undefined where the tour begins. */
function cover(before: ViewCoverage | undefined, report: PageReport): ViewCoverage {
  const { position, at } = report;
  const pages = new Set(before?.pagesRead ?? []);
  if (position.page !== null) pages.add(position.page);
  const last = position.pages ?? Infinity;
  return {
    // One page of a list may happen to hold one kind alone.
    whole: report.whole ?? before?.whole ?? null,
    position,
    pagesRead: [...pages].filter((page) => page <= last).sort((a, b) => a - b),
    shown: report.shown,
    since: before?.since ?? at,
    readAt: at,
    nameless: { ...before?.nameless, [String(position.page ?? '')]: report.nameless },
  };
}

function rowsOf(
  isSame: boolean,
  before: ViewRows = NO_ROWS,
  report: PageReport,
  here: ReadonlySet<string>,
  left: ReadonlySet<string>,
): ViewRows {
  const { asked = '', sort = '', position, at } = report;
  const isComparable = before.asked === asked;
  const keeps = isSame && before.sort === sort;
  const last = position.pages ?? Infinity;
  const extent = extentOf(report);
  const kept = Object.entries(before.pages).filter(([page]) => keeps && Number(page) <= last);
  const earlier = keeps ? NONE : allNames(before);
  const expected = isComparable ? [...namesIn(before.expected), ...earlier, ...left] : [];
  const met = isSame ? [...namesIn(before.met)].filter((name) => !left.has(name)) : [];
  const names = textOf(here);
  return {
    asked,
    sort,
    pages: { ...Object.fromEntries(kept), [String(position.page ?? UNNUMBERED)]: { at, names } },
    met: extent === 'stretch' ? textOf(new Set([...met, ...here])) : '',
    expected: textOf(without(new Set(expected), here)),
    isFull: isSame && before.isFull,
  };
}

function completeIn(
  rows: ViewRows,
  view: ViewCoverage,
  report: PageReport,
  here: ReadonlySet<string>,
): CompleteReading | null {
  const { items, pages } = report.position;
  const nameless = Object.values(view.nameless).reduce((sum, list) => sum + list.length, 0);
  const missing = new Set(namesIn(rows.expected));
  const extent = extentOf(report);
  if (extent === 'all') {
    if (here.size === 0 && items !== 0) return null;
    return { since: report.at, names: here, missing, isSure: nameless === 0 };
  }
  const names = extent === 'page' ? allNames(rows) : new Set(namesIn(rows.met));
  const isCounted = items !== null && names.size + nameless === items;
  if (extent === 'stretch') {
    return isCounted ? { since: view.since, names, missing, isSure: nameless === 0 } : null;
  }
  for (let page = 1; page <= pages!; page++) if (!rows.pages[String(page)]) return null;
  // Rows that moved from a page not read yet to one that was are in neither reading: only their number tells.
  if (items !== null && !isCounted) return null;
  return { since: view.since, names, missing, isSure: isCounted && nameless === 0 };
}

/** A filter that the page does not name still leaves fewer pages; it must not pass for all of them. */
function isNarrowed({ position: before, pagesRead }: ViewCoverage, { items, pages }: PagePosition): boolean {
  if (before.items === null || before.pages === null || items === null || pages === null) return false;
  return pagesRead.length < before.pages && pages < before.pages && items < before.items * NARROWED;
}

const namesOf = (rows: ViewRows, page: string): string[] => namesIn(rows.pages[page]?.names ?? '');

function namesOn(rows: ViewRows, isMeant: (page: string) => boolean): Set<string> {
  return new Set(
    Object.entries(rows.pages).flatMap(([page, { names }]) => (isMeant(page) ? namesIn(names) : [])),
  );
}

const allNames = (rows: ViewRows): Set<string> =>
  new Set([...namesOn(rows, () => true), ...namesIn(rows.met)]);

const without = (names: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> =>
  new Set([...names].filter((name) => !others.has(name)));

/** Which part of `names` is among `others`. */
function share(names: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let both = 0;
  for (const name of names) if (others.has(name)) both++;
  return names.size === 0 ? 1 : both / names.size;
}
