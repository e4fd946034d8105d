/** The rows of one recognised list, read once each and again only when they changed. */
import { dayOrderEvidence, type DayOrder } from '../../core/day-read';
import { sameReading, type Field, type RowReading } from '../../core/invoice';
import { groupEvidence, type GroupEvidence } from '../../core/money-read';
import type { ReasonKey } from '../../core/reading';
import type { PageLanguage } from '../../core/snapshot';
import { isHidden } from '../text';
import type { Columns } from './columns';
import type { DateSeen } from './cells';
import type { Memory } from './memory';
import { readRow, readStray, type RowContext, type RowResult } from './row';
import { cellsOf, rowsOf, type Kind } from './structure';

/** A list found on the page, with what its header told. */
export interface FoundList {
  readonly container: Element;
  readonly kind: Kind;
  readonly header: Element | null;
  /** How many columns the header has. */
  readonly width: number;
  readonly columns: Columns;
  readonly language: PageLanguage;
  readonly locale: string;
}

export interface ListChange {
  /** Rows whose reading is new or different, with the result they have now (null: shows no invoice any more). */
  readonly rows: ReadonlyMap<Element, RowResult>;
}

export interface InvoiceList {
  readonly found: FoundList;
  /** Every row element with its result. */
  readonly rows: ReadonlyMap<Element, RowResult>;
  /** The row elements in the order of the page, at the last full read. */
  readonly order: readonly Element[];
  /** How many rows carry the page's own overdue mark: when none does, its absence says nothing. */
  readonly marked: number;
  /** Reads rows that were not read yet or are dirty, and forgets those that are gone. */
  readAll(dirty: Iterable<Element>): ListChange;
  /** Reads these rows only; they must be rows known from the last full read. */
  readSome(dirty: Iterable<Element>): ListChange;
  /** The cell in which a row prints a field; null when it has none. */
  cell(row: Element, field: Field): Element | null;
}

export function createInvoiceList(found: FoundList): InvoiceList {
  const { container, kind, header, columns, width } = found;
  const last = Math.max(...placesNeeded(columns));
  const rows = new Map<Element, RowResult>();
  let order: readonly Element[] = [];
  /** Rows that only the rest of their column can tell. */
  const open = new Set<Element>();
  let marked = 0;
  let asked = false;
  let evidence: Evidence = { due: null, issue: null, group: null };
  let context: RowContext = {
    place: columns.place,
    paid: columns.paid,
    locale: found.locale,
    dueOrder: null,
    issueOrder: null,
    ...createDays(true),
    statuses: new Map(),
    group: null,
    currency: columns.currency,
  };

  function read(row: Element): RowResult {
    if (isHidden(row)) return null;
    const cells = cellsOf(row, kind, last, width);
    return cells ? readRow(row, cells, context) : readStray(row, context);
  }

  function put(row: Element, result: RowResult): boolean {
    const before = rows.get(row);
    if (before !== undefined && hasMark(before)) marked--;
    if (hasMark(result)) marked++;
    rows.set(row, result);
    if (leavesOpen(row, result)) open.add(row);
    else if (open.size > 0) open.delete(row);
    return !sameResult(before, result);
  }

  function reread(dirty: readonly Element[], changed: Map<Element, RowResult>): void {
    for (const row of dirty) {
      const result = read(row);
      if (put(row, result) && changed !== rows) changed.set(row, result);
    }
    if (open.size === 0) return;
    // The whole column is asked once; after that only what is new can say something new.
    const news = settle(asked ? dirty : [...rows.keys()]);
    asked = true;
    if (news) reread([...rows.keys()], changed);
  }

  /** Whether a row holds something that only the rest of its column can tell. */
  function leavesOpen(row: Element, result: RowResult): boolean {
    if (!isReading(result)) return false;
    if (result.kind === 'unreadable') return OPEN.has(result.reason);
    if (result.issueDate !== null || columns.place.issueDate === undefined) return false;
    return /\d[./-]\d/.test(cell(row, 'issueDate')?.textContent ?? '');
  }

  /** Asks these rows what a single cell cannot say; true when that changed what is known. */
  function settle(from: readonly Element[]): boolean {
    const due = agreed(evidence.due, texts(from, 'dueDate'), dayOrderEvidence);
    const issue = agreed(evidence.issue, texts(from, 'issueDate'), dayOrderEvidence);
    const group = agreed(evidence.group, texts(from, 'amount'), groupEvidence);
    const news = due !== evidence.due || issue !== evidence.issue || group !== evidence.group;
    evidence = { due, issue, group };
    context = {
      ...context,
      dueOrder: settled(due),
      issueOrder: settled(issue),
      ...createDays(settled(due) === settled(issue)),
      group: settled(group),
    };
    return news;
  }

  function* texts(from: readonly Element[], field: Field): Iterable<string> {
    for (const row of from) {
      const text = cell(row, field)?.textContent;
      if (text) yield text;
    }
  }

  function cell(row: Element, field: Field): Element | null {
    const place = columns.place[field];
    return place === undefined ? null : (cellsOf(row, kind, last, width)?.[place] ?? null);
  }

  return {
    found,
    rows,
    get order() {
      return order;
    },
    get marked() {
      return marked;
    },
    cell,
    readAll(dirty) {
      // Of a list that is read for the first time, each row is news.
      const changed = rows.size === 0 ? rows : new Map<Element, RowResult>();
      const current = rowsOf(container, kind, header, Infinity, rows);
      order = current;
      const unread: Element[] = [];
      for (const row of current) if (!rows.has(row)) unread.push(row);
      if (current.length - unread.length < rows.size) {
        const here = new Set(current);
        for (const row of [...rows.keys()]) {
          if (here.has(row)) continue;
          put(row, null);
          rows.delete(row);
          changed.set(row, null);
        }
      }
      for (const row of dirty) if (rows.has(row)) unread.push(row);
      reread(unread, changed);
      return { rows: changed };
    },
    readSome(dirty) {
      const changed = new Map<Element, RowResult>();
      reread(
        [...dirty].filter((row) => rows.has(row)),
        changed,
      );
      return { rows: changed };
    },
  };
}

/** What a row is not an invoice without; a column that says more of it may be left out of some rows. */
const placesNeeded = ({ place }: Columns): number[] =>
  (Object.entries(place) as [Field, number][]).flatMap(([field, at]) =>
    field === 'remaining' || field === 'eInvoice' ? [] : at,
  );

/** What is remembered of dates; by both columns alike where the same is settled about both. */
function createDays(alike: boolean): Pick<RowContext, 'dueDays' | 'issueDays'> {
  const dueDays: Memory<DateSeen> = new Map();
  return { dueDays, issueDays: alike ? dueDays : new Map() };
}

const hasMark = (result: RowResult | undefined): boolean =>
  typeof result === 'object' && result !== null && result.kind === 'invoice' && result.overdueMark === true;

const OPEN: ReadonlySet<ReasonKey> = new Set<ReasonKey>(['dateAmbiguous', 'dateConflict', 'amountAmbiguous']);

/** What a column has said so far: nothing, one thing, or two that contradict each other. */
type Said<T> = T | 'torn' | null;
interface Evidence {
  readonly due: Said<DayOrder>;
  readonly issue: Said<DayOrder>;
  readonly group: Said<GroupEvidence>;
}

const settled = <T extends string>(said: Said<T>): T | null => (said === 'torn' ? null : said);

/** The one thing all evidence says, what was said before included. */
function agreed<T extends string>(
  before: Said<T>,
  texts: Iterable<string>,
  evidence: (text: string) => T | null,
): Said<T> {
  let found = before;
  if (found === 'torn') return found;
  for (const text of texts) {
    const said = evidence(text);
    if (said === null || said === found) continue;
    if (found !== null) return 'torn';
    found = said;
  }
  return found;
}

const sameResult = (a: RowResult | undefined, b: RowResult): boolean =>
  a === b || (isReading(a) && isReading(b) && sameReading(a, b));

export const isReading = (result: RowResult | undefined): result is RowReading =>
  typeof result === 'object' && result !== null;
