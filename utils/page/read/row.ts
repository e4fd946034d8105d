/** One row of the list, read: an invoice, an unreadable row with its reason, a skeleton, or no invoice at all. */
import type { Field, RowReading, UnreadableRow } from '../../core/invoice';
import { toDecimal, type Money } from '../../core/money';
import { conflict, unknown, value, type Reading } from '../../core/reading';
import { BUTTON } from '../selectors';
import { labelsOf, linesOf } from '../text';
import { isElsewhere, isLabelOf, statusOf } from '../host-labels';
import { readAmountCell, readDateCell, readRemainingCell, type CellContext } from './cells';
import { readClientCell, type Party } from './client-cell';
import { readEInvoiceCell, readStatusCell, remainingInStatus } from './status-cell';
import { allCellsOf } from './structure';

export interface RowContext extends CellContext {
  readonly place: Partial<Record<Field, number>>;
  /** Columns of what was paid. */
  readonly paid: readonly number[];
}

/** `null`: this row shows no invoice (a separator, a message). `skeleton`: it will, but is still loading. */
export type RowResult = RowReading | 'skeleton' | null;

/** A cell's text may be anything; what a reading keeps of it is bounded. */
const KEPT = 200;

export function readRow(
  row: Element,
  cells: readonly (Element | undefined)[],
  context: RowContext,
): RowResult {
  const { place } = context;
  const client = cells[place.client!];
  const due = cells[place.dueDate!];
  const status = cells[place.status!];
  const amount = cells[place.amount!];
  const number = place.number === undefined ? null : cells[place.number];
  const issue = place.issueDate === undefined ? null : cells[place.issueDate];
  if (!client || !due || !status || !amount) return readStray(row, context);
  if (isBusy(row)) return 'skeleton';

  const { status: paid, overdue, partly, eInvoice: beside } = readStatusCell(status, context);
  // Only a row without a status can be one that is empty.
  if (paid.kind !== 'value' && [client, due, status, amount].every(isEmpty))
    return row.textContent?.trim() ? null : 'skeleton';
  const party = readClientCell(client, number ?? null);
  if (paid.kind !== 'value') {
    if (isLoading(row, [client, due, status, amount])) return 'skeleton';
    // A title or a total among the rows: nothing that every invoice has.
    if (party.number === '' && isBlank(status) && isBlank(due)) return null;
    // The header once more.
    if (isLabelOf(party.client, 'client') && isLabelOf(status.textContent ?? '', 'status')) return null;
    return unreadable(party, 'status', paid.reason, paid.seen);
  }
  // A credit note among the invoices is none of them.
  if (party.type !== null && isElsewhere(party.type)) return null;
  // Nor is it one where another column says so; but a badge that says so may also be beside an invoice.
  const used = Object.values(place);
  if (
    cells.some(
      (cell, at) =>
        cell && !used.includes(at) && isElsewhere(cell.textContent!) && !cell.querySelector(BUTTON),
    )
  )
    return unreadable(party, 'number', 'columnsUnknown', party.number);
  const draft = paid.value === 'draft';
  if (party.client === '') return unreadable(party, 'client', 'clientMissing', client.textContent ?? '');
  if (party.number === '' && !draft)
    return unreadable(party, 'number', 'numberMissing', client.textContent ?? '');

  const { amount: money, remaining: leftInCell } = readAmountCell(amount, context);
  if (money.kind !== 'value' && !(draft && money.reason === 'amountMissing')) {
    return unreadable(party, 'amount', money.reason, money.seen);
  }
  const { day: dueDate, marked } = readDateCell(due, 'dueDate', context);
  // Only an unpaid invoice needs its due date: lateness hangs on it. A missing one is fine elsewhere, a wrong one never.
  if (dueDate.kind !== 'value' && !(paid.value !== 'unpaid' && dueDate.reason === 'dateMissing')) {
    return unreadable(party, 'dueDate', dueDate.reason, dueDate.seen);
  }
  const left = paid.value === 'unpaid' ? leftOf(leftInCell, money, partly, { cells, status, context }) : null;
  if (left !== null && left.kind !== 'value') return unreadable(party, 'remaining', left.reason, left.seen);
  const state = eInvoiceIn(cells, place) ?? beside;
  const issueDate = issue ? readDateCell(issue, 'issueDate', context).day : null;
  return {
    kind: 'invoice',
    number: party.number,
    client: party.client,
    type: party.type,
    issueDate: issueDate?.kind === 'value' ? issueDate.value : null,
    dueDate: dueDate.kind === 'value' ? dueDate.value : null,
    status: paid.value,
    amount: money.kind === 'value' ? money.value : null,
    // The page's own mark: a glyph beside the due date, or a word or label of its own on the date or the status.
    overdueMark: overdue || marked,
    ...(left !== null && { remaining: left.value }),
    ...(state !== null && { eInvoice: state }),
  };
}

/** What a column of its own says of the e-invoice. */
function eInvoiceIn(cells: readonly (Element | undefined)[], place: RowContext['place']) {
  const cell = place.eInvoice === undefined ? undefined : cells[place.eInvoice];
  return cell ? readEInvoiceCell(cell) : null;
}

interface Around {
  readonly cells: readonly (Element | undefined)[];
  readonly status: Element;
  readonly context: RowContext;
}

/**
 * What the row says is left to pay, where that is another sum than the amount: in the amount's cell, a column of its
 * own, or beside the status. Where they contradict each other, or a part is said to be paid and nothing tells how much,
 * it is not known; null where the row says nothing.
 */
function leftOf(
  inAmount: Reading<Money> | null,
  amount: Reading<Money>,
  partly: boolean,
  { cells, status, context }: Around,
): Reading<Money> | null {
  const { place } = context;
  const own = place.remaining === undefined ? undefined : cells[place.remaining];
  const said = [inAmount, own ? readRemainingCell(own, context) : null, remainingInStatus(status, context)];
  const told = said.filter((one) => one !== null);
  const wrong = told.find(({ kind }) => kind !== 'value');
  if (wrong) return wrong;
  const sums = told.flatMap((one) => (one.kind === 'value' ? one.value : []));
  const [left, ...others] = sums;
  const whole = amount.kind === 'value' ? amount.value : null;
  const seen = status.textContent ?? '';
  // How much was paid tells that less is left, and not always how much.
  const isPaid = partly || context.paid.some((at) => /[1-9]/.test(cells[at]?.textContent ?? ''));
  if (left === undefined || whole === null) return isPaid ? unknown('amountMissing', seen) : null;
  const isOff =
    left.currency !== whole.currency ||
    others.some((one) => one.minor !== left.minor) ||
    left.minor > Math.max(0, whole.minor);
  if (isOff || (partly && left.minor === whole.minor))
    return conflict('amountConflict', sums.map((one) => toDecimal(one)).join(' '));
  return left.minor === whole.minor ? null : value(left);
}

const unreadable = (
  { number, client }: Party,
  field: UnreadableRow['field'],
  reason: UnreadableRow['reason'],
  seen: string,
): UnreadableRow => ({ kind: 'unreadable', reason, field, seen: seen.slice(0, KEPT), number, client });

/**
 * A row without a cell for each column. It is no invoice, unless it prints a status and a date in cells of their own: then
 * one stands here that cannot be read, and it must be counted.
 */
export function readStray(row: Element, context: CellContext): RowResult {
  const cells = allCellsOf(row);
  if (cells.length < 3 || isBusy(row)) return null;
  const has = (says: (cell: Element) => boolean): boolean => cells.some(says);
  if (!has((cell) => statusOf(cell.textContent ?? '') !== null)) return null;
  if (!has((cell) => readDateCell(cell, 'dueDate', context).day.kind === 'value')) return null;
  const seen = cells.map((cell) => cell.textContent?.trim()).join(' ');
  return {
    kind: 'unreadable',
    reason: 'columnsUnknown',
    field: 'client',
    seen: seen.slice(0, KEPT),
    number: '',
    client: '',
  };
}

const isEmpty = (cell: Element): boolean => !cell.textContent?.trim() && linesOf(cell).length === 0 && labelsOf(cell).length === 0; // prettier-ignore

/** Empty, or a dash where others have a value. */
const isBlank = (cell: Element): boolean => isEmpty(cell) || /^[-–—]+$/.test(cell.textContent?.trim() ?? '');

const isBusy = (row: Element): boolean => row.ariaBusy === 'true';

/** Placeholders that are words or glyphs: one and the same in all of these cells, or blocks, or said to be busy. */
function isLoading(row: Element, cells: readonly Element[]): boolean {
  if (row.querySelector('[aria-busy="true"]')) return true;
  const texts = cells.map((cell) => linesOf(cell).join(' '));
  return texts.every((text) => text !== '' && (text === texts[0] || /^[\u2580-\u259f\s]+$/.test(text)));
}
