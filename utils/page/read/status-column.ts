/** Of several columns called a status, which one is the payment's: its cells tell. */
import { eInvoiceOf, statusOf } from '../host-labels';
import { labelsOf, linesOf } from '../text';
import type { Columns } from './columns';

type Cells = readonly (Element | undefined)[] | null;

/**
 * The columns with the one status column whose cells hold words of payment; the other, where there are two, is the
 * e-invoice's. They stay in doubt where no cell tells, or several do equally. `sample` gives the cells of some rows.
 */
export function withStatusByCells(columns: Columns, sample: () => readonly Cells[]): Columns {
  const { statuses, place, doubtful } = columns;
  if (statuses.length < 2) return columns;
  const rows = sample();
  const counts = statuses.map((at) => rows.filter((cells) => isPayment(cells?.[at])).length);
  const most = Math.max(...counts);
  const best = statuses.filter((_, index) => counts[index] === most);
  const [status] = best;
  if (most === 0 || best.length > 1 || status === undefined) return columns;
  const [other, ...more] = statuses.filter((at) => at !== status);
  const eInvoice = place.eInvoice ?? (more.length === 0 ? other : undefined);
  return {
    ...columns,
    place: { ...place, status, ...(eInvoice !== undefined && { eInvoice }) },
    doubtful: doubtful.filter((field) => field !== 'status'),
  };
}

/** A word of payment that is none of the e-invoice: "Encaissée" is both, and tells nothing here. */
function isPayment(cell: Element | undefined): boolean {
  if (!cell) return false;
  const lines = linesOf(cell);
  return (lines.length > 0 ? lines : labelsOf(cell)).some(
    (text) => statusOf(text) !== null && eInvoiceOf(text) === null,
  );
}
