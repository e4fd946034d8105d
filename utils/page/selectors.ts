/** The structures in which a list can stand: roles and table elements only, never class names. First seen 2026-11. */

/** A table or a grid of roles. */
export const CONTAINER_ROLES = ['[role="table"]', '[role="grid"]', '[role="treegrid"]'] as const;
export const CONTAINER = `table,${CONTAINER_ROLES.join()}`;
/** A header cell. A `<td>` can be one too, in a table without any of these. */
export const HEADER_CELL = 'th,[role="columnheader"]';
/** A row of a grid of roles; rows of a `<table>` are taken from the table itself. */
export const ROLE_ROW = '[role="row"]';
export const ROLE_CELL = '[role="cell"],[role="gridcell"],[role="rowheader"],[role="columnheader"]';
/** Where a page says what it shows. */
export const HEADING = 'h1,h2,[role="heading"]';
export const SELECTED_TAB = '[role="tab"][aria-selected="true"]';
/** What is chosen among others, as a tab, a link or a switch. */
export const CHOSEN =
  '[aria-selected=true],[aria-pressed=true],[aria-checked=true],[aria-current]:not([aria-current=false])';
export const CURRENT_PLACES = ['[aria-current="page"]', '[aria-current="true"]'] as const;
export const CURRENT_PLACE = CURRENT_PLACES.join();
/** Parts of a page whose headings speak of themselves alone. */
export const SCOPE =
  'section,article,aside,nav,dialog,[role="dialog"],[role="region"],[role="complementary"]';

/** The glyph beside an overdue due date (s), and its likely successors (?); the letters as in `utils/host-words`. */
export const OVERDUE_GLYPHS = /[▲△▴▵⚠]/;
