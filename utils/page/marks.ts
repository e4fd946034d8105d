/** The marks on rows: attributes only, derived from the row's content, taken away when it shows no invoice any more. */
import type { Hold } from '../core/hold';
import type { InvoiceState } from '../core/invoice';

/** What a row is to show. */
export interface Mark {
  readonly number: string;
  readonly state: InvoiceState | 'unreadable';
  readonly daysLate: number | null;
  /** What is owed as a plain decimal, where that is less than the row's amount; null elsewhere. */
  readonly owed: string | null;
  /** Why nobody should be reminded of it now; null where nothing says so. */
  readonly hold: Hold | null;
  /** Words beside the due date ("8 jours de retard"), null for none. */
  readonly words: string | null;
}

const NUMBER = 'data-relance-invoice';
const STATE = 'data-relance-state';
const DAYS = 'data-relance-days-late';
const OWED = 'data-relance-owed';
const HOLD = 'data-relance-hold';
/** On the cell that carries the words; they are drawn by the style sheet, in no flow, so that no cell changes its size. */
const WORDS = 'data-relance-words';
/** On the same cell, in rows too low for a second line. */
const DENSE = 'data-relance-dense';

/** The attributes that are ours: the watcher sees when the host takes one away. */
export const MARK_ATTRIBUTES: readonly string[] = [NUMBER, STATE, DAYS, OWED, HOLD, WORDS];

/** Makes a row show `mark` (null: nothing). Writes only what differs; returns whether anything did. */
export function setMark(row: Element, mark: Mark | null, wordsCell: Element | null, dense = false): boolean {
  let wrote = set(row, NUMBER, mark ? mark.number : null);
  wrote = set(row, STATE, mark ? mark.state : null) || wrote;
  wrote = set(row, DAYS, mark?.daysLate ? String(mark.daysLate) : null) || wrote;
  wrote = set(row, OWED, mark?.owed ?? null) || wrote;
  wrote = set(row, HOLD, mark?.hold ?? null) || wrote;
  if (wordsCell) {
    wrote = set(wordsCell, WORDS, mark?.words ?? null) || wrote;
    wrote = set(wordsCell, DENSE, dense && mark?.words ? '' : null) || wrote;
  }
  return wrote;
}

/** Takes every mark off a row and its cells, also where the cell that carried the words is not known any more. */
export function clearMark(row: Element): void {
  setMark(row, null, null);
  for (const cell of row.querySelectorAll(`[${WORDS}]`)) {
    cell.removeAttribute(WORDS);
    cell.removeAttribute(DENSE);
  }
}

/** Takes every mark off everything below `root`. */
export function clearAllMarks(root: ParentNode): void {
  for (const element of root.querySelectorAll(`[${NUMBER}],[${STATE}]`)) clearMark(element);
}

function set(element: Element, name: string, value: string | null): boolean {
  const before = element.getAttribute(name);
  if (before === value) return false;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
  return true;
}
