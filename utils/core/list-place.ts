/** Where the user stands in a list: which view of it, which page, how far scrolled. Plain data, kept over a reload. */
import type { TallyState } from './walk-tally';

/** A view as it can be gone back to. */
export interface ListView {
  /** The chosen tab by its folded text without a count; null where none is chosen, or nothing says which. */
  readonly tab: string | null;
  /** What stands in the search field; null without one. */
  readonly search: string | null;
  /** The sorted column by its place in the header, and the direction; null where the page does not say. */
  readonly sort: { readonly column: number; readonly direction: string } | null;
}

export interface ListPlace extends ListView {
  /** The page of the list; null where pages have no numbers. */
  readonly page: number | null;
  /** How far the rows are scrolled in what scrolls them, and the page as a whole, in pixels. */
  readonly top: number;
  readonly pageTop: number;
}

/** A walk under way, to be gone on with after a reload of the page. */
export interface KeptWalk {
  readonly slug: string;
  /** Instant it was kept, milliseconds since 1970. */
  readonly at: number;
  /** Where the user stood when it began. */
  readonly place: ListPlace;
  /** The view that is walked through. */
  readonly view: ListView;
  readonly tally: TallyState;
  /** How far the rows were scrolled, in pixels. */
  readonly top: number;
}
