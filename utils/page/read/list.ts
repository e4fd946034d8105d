/** The rows of one recognised list, read once each and again only when they changed. */
import { dayOrderEvidence } from '../../core/day-read';
import type { RowReading } from '../../core/invoice';
import { groupEvidence } from '../../core/money-read';
import type { PageLanguage } from '../../core/snapshot';
import type { Field } from '../labels';
import type { Columns } from './columns';
import { readRow, type RowContext, type RowResult } from './row';
import { cellsOf, rowsOf, type Kind } from './structure';

/** A list found on the page, with what its header told. */
export interface Found {
  readonly container: Element;
  readonly kind: Kind;
  readonly header: Element | null;
  readonly columns: Columns;
  readonly language: PageLanguage;
  readonly locale: string;
}

export interface ListChange {
  /** Rows whose reading is new or different, with the result they have now (null: shows no invoice any more). */
  readonly rows: ReadonlyMap<Element, RowResult>;
}

export interface InvoiceList {
  readonly found: Found;
  /** Every row element with its result, in the order of the page at the last full read. */
  readonly rows: ReadonlyMap<Element, RowResult>;
  /** How many rows carry the page's own overdue mark: when none does, its absence says nothing. */
  readonly marked: number;
  /** Reads rows that were not read yet or are dirty, and forgets those that are gone. */
  readAll(dirty: Iterable<Element>): ListChange;
  /** Reads these rows only; they must be rows known from the last full read. */
  readSome(dirty: Iterable<Element>): ListChange;
  /** The cell in which a row prints a field; null when it has none. */
  cell(row: Element, field: Field): Element | null;
}

export function createInvoiceList(found: Found): InvoiceList {
  const { container, kind, header, columns } = found;
  const last = Math.max(...Object.values(columns.place));
  const rows = new Map<Element, RowResult>();
  let marked = 0;
  let context: RowContext = {
    place: columns.place,
    locale: found.locale,
    dueOrder: null,
    issueOrder: null,
    group: null,
    currency: columns.currency,
  };

  function read(row: Element): RowResult {
    const cells = cellsOf(row, kind, last);
    return cells ? readRow(row, cells, context) : null;
  }

  function put(row: Element, result: RowResult): boolean {
    const before = rows.get(row);
    if (hasMark(before)) marked--;
    if (hasMark(result)) marked++;
    rows.set(row, result);
    return !sameResult(before, result);
  }

  function reread(dirty: Iterable<Element>, changed: Map<Element, RowResult>): void {
    let unsettled = false;
    for (const row of dirty) {
      const result = read(row);
      if (put(row, result)) changed.set(row, result);
      unsettled ||= needsColumn(result);
    }
    if (unsettled && settle()) reread([...rows.keys()], changed);
  }

  /** Asks the whole column what a single cell cannot say; true when that changed what is known. */
  function settle(): boolean {
    const next: RowContext = {
      ...context,
      dueOrder: agreed(texts('dueDate'), dayOrderEvidence),
      issueOrder: agreed(texts('issueDate'), dayOrderEvidence),
      group: agreed(texts('amount'), groupEvidence),
    };
    const news =
      next.dueOrder !== context.dueOrder || next.issueOrder !== context.issueOrder || next.group !== context.group;
    context = next;
    return news;
  }

  function* texts(field: Field): Iterable<string> {
    for (const row of rows.keys()) {
      const text = cell(row, field)?.textContent;
      if (text) yield text;
    }
  }

  function cell(row: Element, field: Field): Element | null {
    const place = columns.place[field];
    return place === undefined ? null : (cellsOf(row, kind, last)?.[place] ?? null);
  }

  return {
    found,
    rows,
    get marked() {
      return marked;
    },
    cell,
    readAll(dirty) {
      const changed = new Map<Element, RowResult>();
      const current = rowsOf(container, kind, header);
      const unread = new Set<Element>(dirty);
      let known = 0;
      for (const row of current) {
        if (rows.has(row)) known++;
        else unread.add(row);
      }
      if (known < rows.size) {
        const here = new Set(current);
        for (const row of [...rows.keys()]) {
          if (here.has(row)) continue;
          put(row, null);
          rows.delete(row);
          unread.delete(row);
          changed.set(row, null);
        }
      }
      reread(
        [...unread].filter((row) => rows.has(row) || container.contains(row)),
        changed,
      );
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

const hasMark = (result: RowResult | undefined): boolean =>
  typeof result === 'object' && result !== null && result.kind === 'invoice' && result.overdueMark === true;

const needsColumn = (result: RowResult): boolean =>
  typeof result === 'object' &&
  result !== null &&
  (result.kind === 'unreadable'
    ? ['dateAmbiguous', 'dateConflict', 'amountAmbiguous'].includes(result.reason)
    : result.issueDate === null);

/** The one thing all evidence says; null when there is none, or when it disagrees. */
function agreed<T extends string>(texts: Iterable<string>, evidence: (text: string) => T | null): T | null {
  let found: T | null = null;
  for (const text of texts) {
    const said = evidence(text);
    if (said === null) continue;
    if (found !== null && found !== said) return null;
    found = said;
  }
  return found;
}

function sameResult(a: RowResult | undefined, b: RowResult): boolean {
  if (a === b) return true;
  if (!isReading(a) || !isReading(b)) return false;
  if (a.kind === 'unreadable' || b.kind === 'unreadable') {
    return a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b);
  }
  return (
    a.number === b.number &&
    a.client === b.client &&
    a.status === b.status &&
    a.dueDate === b.dueDate &&
    a.issueDate === b.issueDate &&
    a.type === b.type &&
    a.overdueMark === b.overdueMark &&
    a.amount?.minor === b.amount?.minor &&
    a.amount?.currency === b.amount?.currency
  );
}

export const isReading = (result: RowResult | undefined): result is RowReading => typeof result === 'object' && result !== null;

