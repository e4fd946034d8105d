/** A walk through a list to its end: what may come of it, and from what is in sight the one step that is next. */
import type { PagePosition } from './snapshot';

/** Why a walk stopped before the end of the list: each once, told in the words `page_walkStop_<key>`. */
export const WALK_STOPS = [
  /** By our own button. */
  'asked',
  /** The user did something on the page: it is his. */
  'touched',
  /** A form is open: the page behind it is not to be moved. */
  'formOpen',
  /** The list is not on the page any more, or it is another organisation's. */
  'listGone',
  /** Tab, search or order are not what they were. */
  'viewChanged',
  /** There are two controls that could lead on, and nothing says which one does. */
  'nextTwice',
  'moreTwice',
  /** There is more, and no control that leads there. */
  'noWay',
  /** The page did not follow in time. */
  'noAnswer',
] as const;
export type WalkStop = (typeof WALK_STOPS)[number];

/** Why a walk that came to the end is not sure to have seen every invoice: told in the words `page_walkDoubt_<key>`. */
export const WALK_DOUBTS = [
  /** The page announced another number of invoices than before. */
  'countChanged',
  /** One invoice stood on two pages. */
  'seenTwice',
  /** A page in the middle showed fewer rows than the others. */
  'fewer',
  /** The list shows fewer invoices, or more, than it announces. */
  'countDiffers',
  /** A page that was shown again does not show what it did. */
  'pageChanged',
] as const;
export type WalkDoubtKey = (typeof WALK_DOUBTS)[number];

export interface WalkDoubt {
  readonly key: WalkDoubtKey;
  /** What fills the words in: numbers of invoices or pages, counts. */
  readonly fills: readonly string[];
}

export type WalkOutcome =
  /** `part`: of all there is, the list shows only what a tab, a search or a filter leaves. `read`: invoices seen. */
  | { readonly kind: 'complete'; readonly read: number; readonly part: boolean }
  | { readonly kind: 'unsure'; readonly read: number; readonly doubts: readonly WalkDoubt[] }
  | {
      readonly kind: 'stopped';
      readonly read: number;
      readonly reason: WalkStop;
      readonly fills: readonly string[];
    };

/** Whether a control is there: once and usable, not at all, shut, or more than once. */
export type Way = 'one' | 'none' | 'off' | 'several';

/** What the planner is told of a page that has come to rest. */
export interface WalkSight {
  readonly position: PagePosition;
  /** The control to the next page, and the one that adds rows below. */
  readonly next: Way;
  readonly more: Way;
  /** Whether only the rows in view are drawn, and whether there is something left to scroll to. */
  readonly inParts: boolean;
  readonly further: boolean;
}

export type WalkStep = 'scroll' | 'more' | 'next' | 'end' | { readonly stop: WalkStop };

/** The next step; `seen` is the number of invoices seen so far. Nothing is stepped on where two could be meant. */
export function nextStep({ position, next, more, inParts, further }: WalkSight, seen: number): WalkStep {
  if (inParts && further) return 'scroll';
  if (more === 'several') return { stop: 'moreTwice' };
  if (more === 'one') return 'more';
  const { page, pages, items } = position;
  if (page !== null && pages !== null && page >= pages) return 'end';
  if (next === 'several') return { stop: 'nextTwice' };
  if (next === 'one') return 'next';
  // A control that is shut says that this is the end; where there is none, the count is all there is to ask.
  if (next === 'off' || more === 'off' || (items !== null && seen >= items)) return 'end';
  // Some lists bring more rows when the last ones are in sight.
  if (further) return 'scroll';
  return (page !== null && pages !== null) || items !== null ? { stop: 'noWay' } : 'end';
}
