/** One row of the list, read: an invoice, an unreadable row with its reason, a skeleton, or no invoice at all. */
import type { RowReading, UnreadableRow } from '../../core/invoice';
import type { Field } from '../labels';
import { OVERDUE_GLYPHS } from '../labels';
import { isPlain, labelsOf, linesOf } from '../text';
import { isOverdueWord } from '../words-of-host';
import { readAmountCell, readClientCell, readDateCell, readStatusCell, type CellContext } from './cells';

export interface RowContext extends CellContext {
  readonly place: Partial<Record<Field, number>>;
}

/** `null`: this row shows no invoice (a separator, a message). `skeleton`: it will, but is still loading. */
export type RowResult = RowReading | 'skeleton' | null;

/** A cell's text may be anything; what a reading keeps of it is bounded. */
const KEPT = 200;

export function readRow(row: Element, cells: ArrayLike<Element | undefined>, context: RowContext): RowResult {
  const { place } = context;
  const client = cells[place.client!];
  const due = cells[place.dueDate!];
  const status = cells[place.status!];
  const amount = cells[place.amount!];
  const number = place.number === undefined ? null : cells[place.number];
  const issue = place.issueDate === undefined ? null : cells[place.issueDate];
  if (!client || !due || !status || !amount) return null;
  if (isEmpty(client) && isEmpty(due) && isEmpty(status) && isEmpty(amount)) {
    return row.textContent?.trim() && !isBusy(row) ? null : 'skeleton';
  }
  if (isBusy(row)) return 'skeleton';

  const party = readClientCell(client, number ?? null);
  const paid = readStatusCell(status);
  const unreadable = (field: UnreadableRow['field'], reason: UnreadableRow['reason'], seen: string): UnreadableRow => ({
    kind: 'unreadable',
    reason,
    field,
    seen: seen.slice(0, KEPT),
    number: party.number,
    client: party.client,
  });
  if (paid.kind !== 'value') return unreadable('status', paid.reason, paid.seen);
  const draft = paid.value === 'draft';
  if (party.client === '') return unreadable('client', 'clientMissing', client.textContent ?? '');
  if (party.number === '' && !draft) return unreadable('number', 'numberMissing', client.textContent ?? '');

  const money = readAmountCell(amount, context);
  if (money.kind !== 'value' && !(draft && money.reason === 'amountMissing')) {
    return unreadable('amount', money.reason, money.seen);
  }
  const dueDate = readDateCell(due, context, context.dueOrder);
  // Only an unpaid invoice needs its due date: lateness hangs on it. A missing one is fine elsewhere, a wrong one never.
  if (dueDate.kind !== 'value' && !(paid.value !== 'unpaid' && dueDate.reason === 'dateMissing')) {
    return unreadable('dueDate', dueDate.reason, dueDate.seen);
  }
  const issueDate = issue ? readDateCell(issue, context, context.issueOrder) : null;
  return {
    kind: 'invoice',
    number: party.number,
    client: party.client,
    type: party.type,
    issueDate: issueDate?.kind === 'value' ? issueDate.value : null,
    dueDate: dueDate.kind === 'value' ? dueDate.value : null,
    status: paid.value,
    amount: money.kind === 'value' ? money.value : null,
    overdueMark: hasOverdueMark(due, status),
  };
}

/** The page's own mark: a glyph beside the due date, or a word or label of its own on the date or the status. */
function hasOverdueMark(due: Element, status: Element): boolean {
  if (OVERDUE_GLYPHS.test(due.textContent ?? '')) return true;
  if (isOverdueWord(status.textContent ?? '')) return true;
  if (isPlain(due)) return false;
  return linesOf(due).some(isOverdueWord) || labelsOf(due).some(isOverdueWord);
}

const isEmpty = (cell: Element): boolean => !cell.textContent?.trim() && (isPlain(cell) || linesOf(cell).length === 0) && labelsOf(cell).length === 0; // prettier-ignore

const isBusy = (row: Element): boolean => row.getAttribute('aria-busy') === 'true';
