/**
 * Every selector by which lists, open invoices, buttons and forms are found: elements and roles, never class names of
 * the host. What a live page is made of is not known: each was first met in November 2026 on the pages of
 * `tests/page/pages` and the two hosts of the tests, where nothing else is said. Sources as in `utils/host-words`:
 * (s) a user's guide of March 2026, (?) inferred.
 */

// The list.

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

// Buttons.

/** Anything that a reader would take for a button; (s) names buttons by their labels only. */
export const BUTTON =
  'button,a,[role="button"],[role="menuitem"],[role="link"],input[type="submit"],input[type="button"]';
/** What opens a menu, in which the actions of an open invoice may be. */
export const MENU_OPENER = '[aria-haspopup="menu"],[aria-haspopup="true"]';
export const OPEN_MENU = '[role="menu"]';
/** Rows of a table that lays out the page are no rows of a list. */
export const LAYOUT_TABLE = 'table[role="presentation"],table[role="none"]';

// What leads to the rest of the list.

/** Parts that stand over the page or beside it: what leads on in them leads through something else than the list. */
export const APART =
  'dialog,[role="dialog"],[role="alertdialog"],[role="tooltip"],[popover],aside,[role="complementary"],article';
/** Where the whole page is searched, or its parts are chosen. */
export const FRAME = 'nav,[role="navigation"],[role="banner"],body > header';
export const SEARCH_FIELD = 'input[type="search"],[role="searchbox"]';
export const SEARCH_OR_TEXT = `${SEARCH_FIELD},input[type="text"],input:not([type])`;
/** The order of the rows, told by a header cell. */
export const SORTED = '[aria-sort]:not([aria-sort="none"])';
/** What chooses one view of several, and what holds them. */
export const TAB = `[role="tab"],[role="radio"],${BUTTON}`;
export const TABS = '[role="tablist"],[role="radiogroup"],[role="group"],ul,nav';

// Parts of the page.

export const DIALOG = 'dialog[open],[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
/** What tells that an element holds the page and not a part of it. */
export const SHELL = 'nav,main,[role="navigation"],[role="main"]';
export const PAGE = 'html,body';
export const MAIN = 'main,[role="main"]';
/** What may hold one open invoice: (s) a panel on the right. */
export const REGION =
  'aside,section,article,dialog[open],[role="dialog"],[role="region"],[role="complementary"]';
/** What a form may call itself by, beside its own label. */
export const FORM_HEADING = `${HEADING},h3,legend`;
/** Where the host says that something was done. */
export const NEWS = `${DIALOG},[role="status"],[role="alert"],${HEADING}`;
/** Where a page says what happened, beside its dialogs. */
export const STATUS = '[role="status"],[role="log"],[aria-live="polite"],output';
/** Where a form says that something is wrong. */
export const ALARM = '[role="alert"],[aria-live="assertive"]';
export const INVALID = '[aria-invalid="true"]';

// Fields. (s) A send form has recipients, a subject, a message and a box to tick.

/** What takes several lines; `trix-editor` is the element of the Trix editor 2. */
export const EDITABLE = 'textarea,[contenteditable],[role="textbox"],trix-editor';
export const LINE = 'input:not([type]),input[type="text"],input[type="email"],input[type="search"]';
/** Something to fill in, of which a form that sends or creates has one at least. */
export const FIELDS =
  'textarea,[contenteditable]:not([contenteditable="false"]),[role="textbox"],trix-editor,input[type="date"]';
/** What takes one line; a locked part of an editor is none. */
export const ONE_LINE = `${LINE},[role="textbox"],[contenteditable]`;
/** A part of an editable text that is moved as one piece, unless it is an editor that was locked as a whole. */
export const CHIP = '[contenteditable="false"]:not([role="textbox"]):not(.ProseMirror):not(.ql-editor)';
export const BOX = 'input[type="checkbox"],[role="checkbox"],[role="switch"]';
export const CHOICE = 'input[type="radio"],[role="radio"]';
export const ANY_FIELD = `input,select,${EDITABLE}`;
export const DATE_OR_TEXT = 'input[type="date"],input:not([type]),input[type="text"]';
export const PLAIN_TEXT = 'input:not([type]),input[type="text"]';
/** Dates and quantities are asked for where an invoice is written. */
export const DATE_OR_COUNT = 'input[type="date"],input[type="number"]';
/** What an overlay that asks something has, and one that shows something has not. */
export const ANSWER = [
  'textarea,select,[contenteditable=""],[contenteditable="true"],[role="textbox"],[role="radio"],[role="combobox"]',
  'input:not([type="hidden"]):not([type="search"]):not([type="submit"]):not([type="button"])',
].join();
/** A text before one of these labels it, and nothing after it. */
export const HOLDS_FIELD = 'input:not([type="hidden"]),textarea,select,[contenteditable],[role="textbox"]';
/** The tools of an editor stand between it and its label. */
export const TOOLS = 'button,[role="button"],[role="toolbar"]';
